import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Storage } from '../../../src/storage/storage.ts';
import { PostgresServer } from './postgresServer.ts';

/** For storages that a test opens itself. */
export const silent = pino({ level: 'silent' });

/** A kind of storage, as STORAGE_URL names it. */
export interface Engine {
  /** The URL of a storage that holds nothing yet. */
  newUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Files in a folder that is taken away at the end. */
export function sqliteEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'));
  let files = 0;
  return {
    newUrl: async () => `sqlite:${join(folder, `${(files += 1)}.sqlite`)}`,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Places on a server that is taken away at the end. */
export async function postgresEngine(): Promise<Engine> {
  const server = await PostgresServer.open();
  return { newUrl: () => server.newUrl(), close: () => server.remove() };
}

/** Adds one to a number in a storage, again and again until nobody writes in between. */
export async function increment(storage: Storage, key: string): Promise<void> {
  for (;;) {
    const stored = await storage.read(key);
    const next = String(Number(stored?.value ?? 0) + 1);
    if (await storage.write(key, next, stored?.version)) return;
  }
}
