import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../log.ts';
import { Erasure } from './erasure.ts';
import { StorageFault, type Storage, type Stored } from './storage.ts';

/** How long another writer is waited for, in milliseconds. */
const patience = 2_500;

/** The shortest pause between two tries, in milliseconds. */
const pause = 5;

/** How many rows one step of a purge looks at: a millisecond's work. */
const purgeStep = 200;

/** SQLite's codes for a lock that somebody else holds. */
const locked: readonly number[] = [5, 6];

/**
 * Opens (or makes) the SQLite file; what `write` has confirmed survives a power loss.
 * @throws Error that names the path
 */
export function openSqlite(path: string, log: Logger): Storage {
  try {
    const database = open(path);
    return sqlite(database, new Erasure(path, log));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new Error(
      `The storage file ${path} can’t be opened (${reason}). ` +
        'Check that it is an SQLite file and may be written, or name another one in STORAGE_URL.',
      { cause },
    );
  }
}

function open(path: string): DatabaseSync {
  // SQLite takes an address too (file:…?vfs=…); its folder is for whoever wrote it to make.
  if (!path.startsWith('file:')) mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: patience });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
  `);
  inTransaction(database, () => makeTable(database));
  // From now on people are served, and SQLite's own waiting would stop the event loop.
  database.exec('PRAGMA busy_timeout = 0');
  return database;
}

/**
 * The table of the first release, and the column that came later. Rows of then count as changed
 * now. The column has a default so that the first release can go on with the file.
 */
function makeTable(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS conversations (
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
  `);
  const columns = database.prepare(`SELECT name FROM pragma_table_info('conversations')`).all();
  if (columns.some(({ name }) => name === 'changed_at')) return;
  database.exec(
    `ALTER TABLE conversations ADD COLUMN changed_at INTEGER NOT NULL DEFAULT ${Date.now()}`,
  );
}

function sqlite(database: DatabaseSync, erasure: Erasure): Storage {
  const select = database.prepare('SELECT value, version FROM conversations WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO conversations (value, changed_at, id, version) VALUES (?, ?, ?, 1)
     ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE conversations SET value = ?, changed_at = ?, version = version + 1
     WHERE id = ? AND version = ?`,
  );
  const remove = database.prepare('DELETE FROM conversations WHERE id = ?');
  const next = database.prepare(
    `SELECT max(id) AS last FROM (SELECT id FROM conversations WHERE id > ? ORDER BY id LIMIT ?)`,
  );
  const purge = database.prepare(
    'DELETE FROM conversations WHERE id > ? AND id <= ? AND changed_at < ?',
  );

  /** Deletes rows, and notes in the same commit that their traces are still to be erased. */
  async function erase(statement: StatementSync, ...values: SQLInputValue[]): Promise<number> {
    const count = await patiently(() =>
      inTransaction(database, () => {
        const changes = Number(statement.run(...values).changes);
        if (changes > 0) erasure.note(database);
        return changes;
      }),
    );
    if (count > 0) erasure.soon();
    return count;
  }

  if (erasure.isDue(database)) erasure.soon();
  return {
    async read(key) {
      return patiently(() => select.get(key) as Stored | undefined);
    },
    async write(key, value, expected) {
      const { changes } = await patiently(() =>
        expected === undefined
          ? insert.run(value, Date.now(), key)
          : update.run(value, Date.now(), key, expected),
      );
      return changes === 1;
    },
    async remove(key) {
      await erase(remove, key);
    },
    async purge(unchangedSince, after) {
      const { last } = (await patiently(() => next.get(after, purgeStep))) ?? {};
      if (typeof last !== 'string') return { count: 0, last: undefined };
      return { count: await erase(purge, after, last, unchangedSince), last };
    },
    async close() {
      await erasure.finish();
      database.close();
    },
  };
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Runs statements, again and again while another writer holds the file. */
async function patiently<T>(run: () => T): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return run();
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      // The low byte is the kind of fault, the rest its circumstances.
      if (!locked.includes(code & 0xff) || performance.now() > end) {
        throw new StorageFault(`SQLITE-${code}`);
      }
    }
    await wait(pause * (1 + Math.random()));
  }
}

function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code : undefined;
}
