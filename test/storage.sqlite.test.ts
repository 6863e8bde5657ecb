import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../src/storage/sqlite.ts';
import { StorageFault } from '../src/storage/storage.ts';
import { inOtherProcess } from './channel/storageProcess.ts';
import { silent } from './channel/storages.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
  file = join(folder, 'bot.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path = file) => openSqlite(path, silent);

/** The statement that opens the file in another process. */
const opening = (): string =>
  `const storage = await openStorage(${JSON.stringify(`sqlite:${file}`)}, silent);`;

/** Whether the bytes of any file beside the storage hold a text. */
const isOnDisk = (text: string): boolean =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));

/** Deleted data must be off the disk within this time. */
const soon = 5_000;

/** Which of the texts are still on the disk when there should be none any more. */
async function leftOf(...texts: string[]): Promise<string[]> {
  const end = Date.now() + soon;
  let left = texts;
  while (left.length > 0 && Date.now() < end) {
    await wait(50);
    left = left.filter(isOnDisk);
  }
  return left;
}

/** Draws numbers from 0 to 1 that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A file as the first release made it, with some rows. */
function makeOldFile(rows: number): void {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE conversations (
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    BEGIN;
  `);
  const insert = database.prepare(
    'INSERT INTO conversations (id, version, value) VALUES (?, 7, ?)',
  );
  for (let index = 0; index < rows; index += 1) insert.run(`key ${index}`, `value ${index}`);
  database.exec('COMMIT');
  database.close();
}

describe('a storage file', () => {
  test('is made with the folders on the way to it', async () => {
    const storage = open(join(folder, 'new', 'folder', 'bot.sqlite'));
    expect(await storage.write('a', 'one', undefined)).toBe(true);
    await storage.close();
  });

  test.each<[string, () => string]>([
    ['isn’t a database', () => (writeFileSync(file, 'Dear diary. '.repeat(200)), file)],
    ['is a folder', () => (mkdirSync(file), file)],
    ['lies below a file', () => (writeFileSync(file, ''), join(file, 'x.sqlite'))],
    [
      'belongs to another program',
      () => {
        const database = new DatabaseSync(file);
        database.exec('CREATE TABLE conversations (subject TEXT)');
        database.close();
        return file;
      },
    ],
    ['may only be read', () => (makeOldFile(1), `file:${file}?mode=ro`)],
  ])('F09: that %s can’t be opened, and the message names its path', (_, prepare) => {
    const path = prepare();
    expect(() => open(path)).toThrow(path);
  });

  test('I08: serves several processes at once, which lose nothing', async () => {
    const adding = `
      ${opening()}
      for (let count = 0; count < 100; count += 1) await increment(storage, 'count');
      await storage.close();
    `;
    await Promise.all([1, 2, 3].map(() => inOtherProcess(adding)));
    const storage = open();
    expect(await storage.read('count')).toEqual({ value: '300', version: 300 });
    await storage.close();
  });

  test('F12: that somebody else writes in is waited for, and nothing else waits', async () => {
    const storage = open();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const written = storage.write('a', 'one', undefined);
    await wait(200);
    expect(await storage.read('a')).toBeUndefined();
    other.exec('ROLLBACK');
    expect(await written).toBe(true);
    other.close();
    await storage.close();
  });

  test('F12: that stays locked is a fault in the end, and works again afterwards', async () => {
    const storage = open();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(storage.write('a', 'one', undefined)).rejects.toThrow(StorageFault);
    await expect(storage.remove('a')).rejects.toMatchObject({ code: 'SQLITE-5' });
    other.exec('ROLLBACK');
    other.close();
    expect(await storage.read('a')).toBeUndefined();
    expect(await storage.write('a', 'one', undefined)).toBe(true);
    await storage.close();
  });
});

describe('a file of the first release', () => {
  test('is taken over with all that is in it, as if it had been written now', async () => {
    makeOldFile(3);
    const before = Date.now();
    const storage = open();
    expect(await storage.read('key 1')).toEqual({ value: 'value 1', version: 7 });
    expect(await storage.purge(before, '')).toEqual({ count: 0, last: 'key 2' });
    expect(await storage.write('key 1', 'new', 7)).toBe(true);
    expect(await storage.purge(Date.now() + 1, '')).toEqual({ count: 3, last: 'key 2' });
    await storage.close();
  });

  test('J03: can still be written by the first release afterwards', async () => {
    makeOldFile(1);
    await open().close();
    const old = new DatabaseSync(file);
    old.exec(`INSERT INTO conversations (id, version, value) VALUES ('key 9', 1, 'value 9')`);
    old.close();
    const storage = open();
    expect(await storage.read('key 9')).toEqual({ value: 'value 9', version: 1 });
    await storage.close();
  });

  test('J06: is whole wherever the takeover is killed', async () => {
    makeOldFile(20_000);
    for (const delay of [0, 6, 10, 14, 25]) {
      await inOtherProcess(`${opening()} setInterval(() => undefined, 1_000);`, delay);
      const database = new DatabaseSync(file, { readOnly: true });
      const row = database.prepare('SELECT count(*) AS count FROM conversations').get();
      expect(row).toEqual({ count: 20_000 });
      database.close();
    }
    const storage = open();
    expect(await storage.read('key 19999')).toEqual({ value: 'value 19999', version: 7 });
    await storage.close();
  });
});

describe('what was removed', () => {
  test('K04: is in no file any more a few seconds later', async () => {
    const storage = open();
    for (let index = 0; index < 50; index += 1) {
      await storage.write(`key-${index}`, `filler ${'.'.repeat(index * 40)}`, undefined);
    }
    await storage.write('secret-key', 'secret-value'.repeat(500), undefined);
    await storage.write('secret-key', 'secret-value'.repeat(400), 1);
    expect(isOnDisk('secret')).toBe(true);
    await storage.remove('secret-key');
    expect(await leftOf('secret')).toEqual([]);
    expect(await storage.read('key-7')).toBeDefined();
    await storage.close();
  });

  // With these seeds a file that isn’t rewritten keeps a copy of a key.
  test.each([6, 8])('K04: is gone however much was moved about before (%i)', async (seed) => {
    const storage = open();
    const draw = numbers(seed);
    const keys: string[] = [];
    const removed: string[] = [];
    for (let index = 0; index < 900; index += 1) {
      const key = keys[Math.floor(draw() * keys.length)];
      const turn = draw();
      if (key === undefined || turn < 0.3) {
        keys.push(`conversation-${index}-id`);
        await storage.write(`conversation-${index}-id`, 'x'.repeat(draw() * 250), undefined);
      } else if (turn < 0.9) {
        const { version } = (await storage.read(key)) ?? {};
        await storage.write(key, `answer in ${key} `.repeat(draw() * 20), version);
      } else {
        keys.splice(keys.indexOf(key), 1);
        removed.push(key);
        await storage.remove(key);
      }
    }
    expect(await leftOf(...removed)).toEqual([]);
    await storage.close();
  });

  test('K04: is erased before the storage is closed', async () => {
    const storage = open();
    await storage.write('secret-key', 'secret-value', undefined);
    await storage.remove('secret-key');
    await storage.close();
    expect(isOnDisk('secret')).toBe(false);
  });

  test('K04: is erased by the next start if the process was killed before', async () => {
    await inOtherProcess(
      `${opening()}
       await storage.write('secret-key', 'secret-value', undefined);
       await storage.remove('secret-key');
       process.kill(process.pid, 'SIGKILL');`,
    );
    expect(isOnDisk('secret')).toBe(true);
    const storage = open();
    expect(await leftOf('secret')).toEqual([]);
    await storage.close();
  });

  test('is erased while others go on writing', async () => {
    const storage = open();
    for (let index = 0; index < 200; index += 1) {
      await storage.write(`key-${index}`, 'x'.repeat(20_000), undefined);
    }
    await storage.write('secret-key', 'secret-value', undefined);
    await storage.remove('secret-key');
    const end = Date.now() + soon;
    let version = 1;
    while (isOnDisk('secret') && Date.now() < end) {
      await wait(1);
      expect(await storage.write('key-1', `written ${version}`, version)).toBe(true);
      version += 1;
    }
    expect(isOnDisk('secret')).toBe(false);
    expect(await storage.read('key-1')).toEqual({ value: `written ${version - 1}`, version });
    await storage.close();
  });
});
