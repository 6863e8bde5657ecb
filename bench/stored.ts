import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Known } from './driver/conversation.ts';
import type { Who } from './driver/jobs.ts';
import { fill } from './fill.ts';
import { circumstances, closedLoop, say, type Circumstances, type Run } from './run.ts';
import { Server } from './server.ts';

/** A round with a number of stored conversations. */
export interface StoredSample extends Run {
  readonly conversations: number;
}

export interface StoredRun extends Circumstances {
  readonly rounds: number;
  /** Bytes on disk for a conversation, by how many there are. */
  readonly bytesEach: Readonly<Record<number, number>>;
  readonly samples: readonly StoredSample[];
}

const rounds = 3;
const users = 32;
const seconds = { warmUp: 4, measured: 10 };

/** What a turn costs when so many conversations are stored; each turn takes any one of them. */
export async function stored(
  driver: DriverProcess,
  numbers: readonly number[],
  note: string | undefined,
): Promise<StoredRun> {
  const begun = circumstances(note);
  const root = mkdtempSync(join(tmpdir(), 'bench-stored-'));
  const folderOf = (number: number) => join(root, String(number));
  try {
    const seeds = await plantSeeds(driver, folderOf(0));
    const bytesEach: Record<number, number> = {};
    for (const number of numbers) {
      say(`storing ${number} conversations`);
      bytesEach[number] = fill(folderOf(number), folderOf(0), seeds, number);
    }
    const samples: StoredSample[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const number of numbers) {
        say(`round ${round + 1} of ${rounds}: ${number} conversations`);
        const who = { name: `stored ${number}`, seeds, number };
        samples.push({ conversations: number, ...(await runOn(driver, folderOf(number), who)) });
      }
    }
    return { ...begun, rounds, bytesEach, samples };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Real conversations at each place of the walk, as the bot itself stores them. */
async function plantSeeds(driver: DriverProcess, folder: string): Promise<readonly Known[]> {
  mkdirSync(folder);
  return withBot(driver, folder, () => driver.ask('seeds', 'execute'));
}

function runOn(driver: DriverProcess, folder: string, who: Who): Promise<Run> {
  return withBot(driver, folder, async (server) => {
    await driver.ask('closedLoop', { who, users, until: { seconds: seconds.warmUp } });
    return closedLoop(driver, [server], { who, users, until: { seconds: seconds.measured } });
  });
}

async function withBot<T>(
  driver: DriverProcess,
  folder: string,
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const server = await Server.start(bot, driver, { folder });
  try {
    await driver.ask('visit', [server.url]);
    await driver.ask('firstCard', server.since);
    return await work(server);
  } finally {
    await server.stop();
  }
}
