import { PostgresServer } from '../support/channel/postgresServer.ts';
import { freePort, newBot, RunningBot } from '../support/channel/runBot.ts';
import type { Random } from '../support/organizations/random.ts';
import { fault, scaled, type Part } from './report.ts';
import { come, weather } from './storm.ts';

const minute = 60_000;

/** Two processes on one SQLite file, which aren't started yet. */
async function twoOnOneFile(): Promise<[RunningBot, RunningBot]> {
  const one = await newBot();
  return [one, new RunningBot(await freePort(), one.folder, {})];
}

const oneOf = (instances: readonly [RunningBot, RunningBot], random: Random): RunningBot =>
  random.pick(instances);

/** Two writers are killed again and again, now and then both at once. */
export const killed: Part = async (scale) => {
  const instances = await twoOnOneFile();
  let kills = 0;
  let exits = 0;
  const kill = async (instance: RunningBot) => {
    if (!instance.isAlive) exits += 1;
    await instance.kill();
    await come(instance);
    kills += 1;
  };
  const report = await weather({
    instances,
    storageUrl: `sqlite:${instances[0].storagePath}`,
    conversations: scaled(50, scale, 5),
    turns: scaled(10_000, scale),
    happenings: scaled(50, scale, 2),
    happening: async (random) => {
      const hit = random.chance(0.2) ? instances : [oneOf(instances, random)];
      await Promise.all(hit.map(kill));
    },
    timeout: minute + scaled(59 * minute, scale),
    seed: scale.seed,
  });
  return [{ what: 'kill -9', count: kills }, ...report, fault('exits of its own', exits)];
};

/** How soon a process must have ended that was asked to, in ms. */
const endTime = 10_000;

/** One of two processes after the other is asked to end while people talk with both. */
export const ended: Part = async (scale) => {
  const instances = await twoOnOneFile();
  const happenings = scaled(200, scale, 3);
  let longest = 0;
  let otherwise = 0;
  const report = await weather({
    instances,
    storageUrl: `sqlite:${instances[0].storagePath}`,
    conversations: scaled(50, scale, 5),
    turns: 0,
    happenings,
    happening: async (random) => {
      const instance = oneOf(instances, random);
      const begin = performance.now();
      if ((await instance.stop()) !== 0) otherwise += 1;
      longest = Math.max(longest, performance.now() - begin);
      await come(instance);
    },
    timeout: minute + scaled(59 * minute, scale),
    seed: scale.seed,
  });
  return [
    { what: 'SIGTERM', count: happenings },
    { what: 'longest end, in ms', count: Math.round(longest) },
    fault('ends later than 10 s', Number(longest > endTime)),
    fault('exit codes other than 0', otherwise),
    ...report,
  ];
};

/** The database of two instances is restarted while people talk with both. */
export const restarted: Part = async (scale) => {
  const server = await PostgresServer.open();
  try {
    const storageUrl = await server.newUrl();
    const env = { STORAGE_URL: storageUrl };
    const instances = [await newBot(env), await newBot(env)];
    const happenings = scaled(5, scale);
    const report = await weather({
      instances,
      storageUrl,
      conversations: scaled(50, scale, 5),
      turns: scaled(2_000, scale),
      happenings,
      happening: () => server.restart(),
      timeout: minute + scaled(59 * minute, scale),
      seed: scale.seed,
    });
    return [{ what: 'restarts of PostgreSQL', count: happenings }, ...report];
  } finally {
    await server.remove();
  }
};
