import { randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '../src/log.ts';
import { nextPendingErasure } from '../src/storage/sqlite/pendingErasures.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import type { Storage } from '../src/storage/storage.ts';
import type { DriverProcess } from './driverProcess.ts';
import { fill } from './fill.ts';
import { inRounds, say } from './run.ts';
import { plantSeeds } from './seeds.ts';

/** One deletion from a file of so many conversations, while others are written. */
export interface ErasingSample {
  readonly conversations: number;
  /** From the deletion until no file holds a trace of the row, in seconds. */
  readonly goneAfter: number;
  readonly longestWrite: number;
  readonly writesPerSecond: number;
  /** Whether its text was found in the files afterwards. */
  readonly isLeft: boolean;
}

export interface ErasingRun {
  readonly rounds: number;
  readonly samples: readonly ErasingSample[];
}

const rounds = 5;

/** Between two writes, in ms: the load that one busy instance makes. */
const pause = 2;

/** How long a row takes to be gone from SQLite's files, and what writes wait for that. */
export async function erasing(
  driver: DriverProcess,
  numbers: readonly number[],
): Promise<ErasingRun> {
  const root = mkdtempSync(join(tmpdir(), 'bench-erasing-'));
  const folderOf = (number: number) => join(root, String(number));
  try {
    const seeds = await plantSeeds(driver, folderOf(0));
    for (const number of numbers) {
      say(`storing ${number} conversations`);
      fill(folderOf(number), folderOf(0), seeds, number);
    }
    const samples = await inRounds(
      rounds,
      numbers,
      (number) => `${number} conversations`,
      async (number) => [{ conversations: number, ...(await eraseOne(folderOf(number))) }],
    );
    return { rounds, samples };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function eraseOne(folder: string): Promise<Omit<ErasingSample, 'conversations'>> {
  const file = join(folder, 'bot.sqlite');
  const storage = openSqlite(file, log);
  const watcher = new DatabaseSync(file, { readOnly: true });
  const key = `canary-${randomUUID()}`;
  await storage.write(key, JSON.stringify({ key, text: 'x'.repeat(1000) }), undefined);
  const others = new AbortController();
  const writing = writes(storage, others.signal);
  await wait(500);
  const begin = performance.now();
  await storage.remove(key);
  while (nextPendingErasure(watcher)) await wait(5);
  const goneAfter = (performance.now() - begin) / 1000;
  others.abort();
  const written = await writing;
  watcher.close();
  await storage.close();
  return { goneAfter, ...written, isLeft: await isInFiles(folder, key) };
}

/** Writes one row after another until it is told to stop. */
async function writes(
  storage: Storage,
  until: AbortSignal,
): Promise<Pick<ErasingSample, 'longestWrite' | 'writesPerSecond'>> {
  const value = 'y'.repeat(1000);
  const begin = performance.now();
  let longest = 0;
  let count = 0;
  for (; !until.aborted; count += 1) {
    const start = performance.now();
    await storage.write(`other-${randomUUID()}`, value, undefined);
    longest = Math.max(longest, performance.now() - start);
    await wait(pause);
  }
  const seconds = (performance.now() - begin) / 1000;
  return { longestWrite: longest / 1000, writesPerSecond: count / seconds };
}

async function isInFiles(folder: string, text: string): Promise<boolean> {
  for (const name of readdirSync(folder)) {
    let end = '';
    for await (const chunk of createReadStream(join(folder, name), { encoding: 'latin1' })) {
      if ((end + String(chunk)).includes(text)) return true;
      end = String(chunk).slice(-text.length);
    }
  }
  return false;
}
