import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  erasuresTableSql,
  nextPendingErasure,
  noteErased,
  traceNotes,
} from '../../../src/storage/sqlite/pendingErasures.ts';
import {
  allRows,
  partitionCount,
  partitionOf,
  tableOf,
} from '../../../src/storage/sqlite/partitions.ts';
import { purgeIdle } from '../../../src/storage/retention.ts';
import { openSqlite } from '../../../src/storage/sqlite/sqlite.ts';
import { StorageFault } from '../../../src/storage/storage.ts';
import { inOtherProcess } from '../../support/channel/storageProcess.ts';
import { waitTimeout } from '../../support/channel/waitTimeout.ts';
import { silent } from '../../support/channel/storages.ts';

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

/** How long deleted data is waited for to be off the disk; `npm run bench -- erasing` measures it. */
const soon = waitTimeout.timeout;

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

/** Uses the file as the first release does. */
function asFirstRelease(use: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS conversations (
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
  use(database);
  database.close();
}

/** A file as the first release made it, with some rows. */
function makeOldFile(rows: number): void {
  asFirstRelease((database) => {
    const insert = database.prepare(
      'INSERT INTO conversations (id, version, value) VALUES (?, 7, ?)',
    );
    database.exec('BEGIN');
    for (let index = 0; index < rows; index += 1) insert.run(`key ${index}`, `value ${index}`);
    database.exec('COMMIT');
  });
}

/** How many rows there are, wherever they are. */
function countRows(): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const has = (table: string) =>
    database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
  const places = [
    ...(has('conversations') ? ['conversations'] : []),
    ...(has(tableOf(0)) ? [`(${allRows})`] : []),
  ];
  const count = places
    .map((place) => database.prepare(`SELECT count(*) AS count FROM ${place}`).get())
    .reduce((sum, row) => sum + Number(row?.count), 0);
  database.close();
  return count;
}

/** A file with a table that isn’t ours. */
function makeForeignFile(table: string): string {
  const database = new DatabaseSync(file);
  database.exec(`CREATE TABLE ${table}`);
  database.close();
  return file;
}

/** Different keys of one partition. */
function* keysOfOnePartition(): Generator<string, never> {
  for (let index = 0; ; index += 1) {
    const key = `conversation-${index}-id`;
    if (partitionOf(key) === 0) yield key;
  }
}

const never = new AbortController().signal;

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
    ['belongs to another program', () => makeForeignFile('conversations (subject TEXT)')],
    ['looks like ours', () => makeForeignFile('conversations (id, version, value, owner)')],
    ['holds such a part', () => makeForeignFile(`${tableOf(partitionCount - 1)} (subject TEXT)`)],
    ['lacks parts', () => makeForeignFile('erasures (part, deleted, erased)')],
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
    expect(await purgeIdle(storage, before, never)).toBe(0);
    expect(await storage.write('key 1', 'new', 7)).toBe(true);
    expect(await purgeIdle(storage, Date.now() + 1, never)).toBe(3);
    await storage.close();
  });

  test('is taken over with the time at which the second one says that a row changed', async () => {
    asFirstRelease((database) =>
      database.exec(`
        ALTER TABLE conversations ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
        INSERT INTO conversations VALUES ('old', 1, 'old', 1000), ('young', 1, 'young', 3000);
      `),
    );
    const storage = open();
    expect(await purgeIdle(storage, 2_000, never)).toBe(1);
    expect(await storage.read('young')).toEqual({ value: 'young', version: 1 });
    await storage.close();
  });

  test('J03: can still be written by the first release, and nothing of that is lost', async () => {
    makeOldFile(2);
    await open().close();
    asFirstRelease((database) =>
      database.exec(`
        INSERT INTO conversations (id, version, value)
        VALUES ('key 1', 1, 'changed'), ('key 9', 1, 'value 9')
      `),
    );
    const storage = open();
    expect(await storage.read('key 0')).toEqual({ value: 'value 0', version: 7 });
    expect(await storage.read('key 1')).toEqual({ value: 'changed', version: 8 });
    expect(await storage.read('key 9')).toEqual({ value: 'value 9', version: 1 });
    await storage.close();
  });

  test('J03: doesn’t undo what was written later than in an older release', async () => {
    await open().close();
    asFirstRelease((database) =>
      database.exec(`
        ALTER TABLE conversations ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
        INSERT INTO conversations VALUES ('a', 3, 'older', 1000);
        INSERT INTO ${tableOf(partitionOf('a'))} VALUES ('a', 2, 'newer', 2000);
      `),
    );
    const storage = open();
    expect(await storage.read('a')).toEqual({ value: 'newer', version: 2 });
    await storage.close();
  });

  test('J06: is whole wherever the takeover is killed', async () => {
    makeOldFile(20_000);
    for (const delay of [0, 20, 50, 100, 150, 200]) {
      await inOtherProcess(`${opening()} setInterval(() => undefined, 1_000);`, delay);
      expect(countRows()).toBe(20_000);
    }
    const storage = open();
    expect(await storage.read('key 19999')).toEqual({ value: 'value 19999', version: 7 });
    expect(countRows()).toBe(20_000);
    await storage.close();
  });

  test('K04: keeps nothing of what was changed or deleted before, or is deleted now', async () => {
    asFirstRelease((database) => {
      const insert = database.prepare(
        'INSERT INTO conversations (id, version, value) VALUES (?, 1, ?)',
      );
      insert.run('gone before', 'secret');
      insert.run('gone now', 'secret '.repeat(300_000));
      database.exec(`
        UPDATE conversations SET value = 'changed';
        DELETE FROM conversations WHERE id = 'gone before';
      `);
    });
    expect(isOnDisk('secret')).toBe(true);
    const storage = open();
    await storage.remove('gone now');
    expect(await leftOf('secret', 'gone')).toEqual([]);
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

  // With these seeds a part that isn’t rewritten keeps a copy of a key.
  test.each([23, 106])('K04: is gone however much was moved about before (%i)', async (seed) => {
    const storage = open();
    const draw = numbers(seed);
    const newKeys = keysOfOnePartition();
    const keys: string[] = [];
    const removed: string[] = [];
    for (let index = 0; index < 900; index += 1) {
      const key = keys[Math.floor(draw() * keys.length)];
      const turn = draw();
      if (key === undefined || turn < 0.3) {
        const { value } = newKeys.next();
        keys.push(value);
        await storage.write(value, 'x'.repeat(draw() * 250), undefined);
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

  test('K04: is gone from the first page of its part too, which is never freed', async () => {
    const [key, removed] = keysOfOnePartition();
    if (!key || !removed) throw new Error('There are always more keys.');
    const storage = open();
    await storage.write(key, 'kept', undefined);
    await storage.write(removed, 'removed', undefined);
    // Without `secure_delete` the page keeps what was on it.
    const database = new DatabaseSync(file);
    database.exec(`
      INSERT INTO ${tableOf(partitionOf(key))} VALUES ('secret-key', 1, 'secret-value', 0);
      DELETE FROM ${tableOf(partitionOf(key))} WHERE id = 'secret-key';
    `);
    database.close();
    expect(isOnDisk('secret')).toBe(true);
    await storage.remove(removed);
    expect(await leftOf('secret', removed)).toEqual([]);
    expect(await storage.read(key)).toEqual({ value: 'kept', version: 1 });
    await storage.close();
  });

  test('operations 5: is erased too when it was overwritten, at the latest before the storage is closed', async () => {
    const storage = open();
    await storage.write('key', 'secret-value', undefined);
    await storage.write('key', 'kept', 1);
    expect(isOnDisk('secret')).toBe(true);
    await storage.close();
    expect(isOnDisk('secret')).toBe(false);
    expect(isOnDisk('kept')).toBe(true);
  });

  test('operations 5: is erased by the next start when it was overwritten before a kill', async () => {
    await inOtherProcess(
      `${opening()}
       await storage.write('key', 'secret-value', undefined);
       await storage.write('key', 'kept', 1);
       process.kill(process.pid, 'SIGKILL');`,
    );
    expect(isOnDisk('secret')).toBe(true);
    const storage = open();
    expect(await leftOf('secret')).toEqual([]);
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

  test('K04: stays due when more of its part is removed while that is erased', () => {
    const database = new DatabaseSync(':memory:');
    database.exec(erasuresTableSql);
    traceNotes(database)(7, 1);
    const pending = nextPendingErasure(database);
    if (!pending) throw new Error('Nothing is due.');
    traceNotes(database)(7, 1);
    noteErased(database, pending);
    expect(nextPendingErasure(database)).toEqual({ part: 7, deleted: 2 });
    noteErased(database, { part: 7, deleted: 2 });
    noteErased(database, pending);
    expect(nextPendingErasure(database)).toBeUndefined();
    database.close();
  });

  test('is erased before what was purged, when somebody asked for it', () => {
    const database = new DatabaseSync(':memory:');
    database.exec(erasuresTableSql);
    traceNotes(database)(0, 200);
    traceNotes(database)(1, 1);
    traceNotes(database)(2, 200);
    expect(nextPendingErasure(database)).toEqual({ part: 1, deleted: 1 });
    database.close();
  });

  test('keeps nobody from writing while somebody reads what was there', async () => {
    const storage = open();
    await storage.write('a', 'one', undefined);
    await storage.write('secret-key', 'secret-value', undefined);
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('BEGIN; SELECT * FROM erasures');
    await storage.remove('secret-key');
    const end = Date.now() + soon;
    let version = 1;
    while (Date.now() < end) {
      expect(await storage.write('a', 'again', version)).toBe(true);
      version += 1;
      await wait(10);
    }
    expect(isOnDisk('secret')).toBe(true);
    reader.close();
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
