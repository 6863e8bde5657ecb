import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Who } from './driver/jobs.ts';
import { fill } from './fill.ts';
import { closedLoop, inRounds, say, type Run } from './run.ts';
import { plantSeeds } from './seeds.ts';
import { withServer, type Server } from './server.ts';

/** A round with a number of stored conversations. */
export interface StoredSample extends Run {
  readonly conversations: number;
}

export interface StoredRun {
  readonly rounds: number;
  /** Bytes on disk for a conversation, by how many there are. */
  readonly bytesEach: Readonly<Record<number, number>>;
  readonly samples: readonly StoredSample[];
}

/** Many short ones: of a million's cost beside a thousand's, a few percent matter. */
const rounds = 9;
const users = 32;
const seconds = { warmUp: 3, measured: 5 };

/** What a turn costs when so many conversations are stored; each turn takes any one of them. */
export async function stored(
  driver: DriverProcess,
  numbers: readonly number[],
): Promise<StoredRun> {
  const root = mkdtempSync(join(tmpdir(), 'bench-stored-'));
  const folderOf = (number: number) => join(root, String(number));
  try {
    const seeds = await plantSeeds(driver, folderOf(0));
    const bytesEach: Record<number, number> = {};
    for (const number of numbers) {
      say(`storing ${number} conversations`);
      bytesEach[number] = fill(folderOf(number), folderOf(0), seeds, number);
    }
    const samples = await inRounds(
      rounds,
      numbers,
      (number) => `${number} conversations`,
      async (number): Promise<StoredSample[]> => {
        const who = { name: `stored ${number}`, seeds, number };
        return [{ conversations: number, ...(await runOn(driver, folderOf(number), who)) }];
      },
    );
    return { rounds, bytesEach, samples };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function runOn(driver: DriverProcess, folder: string, who: Who): Promise<Run> {
  const measure = async (server: Server) => {
    await driver.ask('closedLoop', { who, users, until: { seconds: seconds.warmUp } });
    return closedLoop(driver, [server], { who, users, until: { seconds: seconds.measured } });
  };
  return withServer(bot, driver, measure, { folder });
}
