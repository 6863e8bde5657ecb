import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../log.ts';
import { GroupCommit } from './groupCommit.ts';
import { nextPendingErasure, traceNotes } from './pendingErasures.ts';
import { Erasure } from './erasure.ts';
import { partitionCount, partitionOf, tableOf } from './partitions.ts';
import { prepareTables } from './schema.ts';
import { StorageFault, type Row, type Storage, type Stored } from '../storage.ts';
import { inTransaction } from './transaction.ts';

/** How long a start waits for another process, which may be migrating a file, in milliseconds. */
const startTimeout = 30_000;

/** How long another writer is waited for, in milliseconds. */
const busyTimeout = 2_500;

/** The shortest pause between two tries, in milliseconds. */
const pause = 5;

/** How many rows one step of a purge or a search looks at: some milliseconds’ work. */
const step = 200;

/** SQLite's codes for a lock that somebody else holds. */
const locked: readonly number[] = [5, 6];

/**
 * Opens (or makes) the SQLite file; what `write` has confirmed survives a power loss.
 * @throws Error that names the path
 */
export function openSqlite(path: string, log: Logger): Storage {
  try {
    const database = open(path);
    const erasure = new Erasure(path, () => nextPendingErasure(database) !== undefined, log);
    return sqlite(database, erasure);
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
  const database = new DatabaseSync(path, { timeout: startTimeout });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
  `);
  prepareTables(database);
  // From now on people are served, and SQLite's own waiting would stop the event loop.
  database.exec('PRAGMA busy_timeout = 0');
  return database;
}

/** The statements on the rows of a partition. */
function prepare(database: DatabaseSync, partition: number) {
  const table = tableOf(partition);
  return {
    select: database.prepare(`SELECT value, version FROM ${table} WHERE id = ?`),
    insert: database.prepare(
      `INSERT INTO ${table} (value, changed_at, id, version) VALUES (?, ?, ?, 1)
       ON CONFLICT DO NOTHING`,
    ),
    update: database.prepare(
      `UPDATE ${table} SET value = ?, changed_at = ?, version = version + 1
       WHERE id = ? AND version = ?`,
    ),
    remove: database.prepare(`DELETE FROM ${table} WHERE id = ?`),
    next: database.prepare(
      `SELECT max(id) AS last FROM (SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ?)`,
    ),
    purge: database.prepare(
      `DELETE FROM ${table} WHERE id IN
        (SELECT id FROM ${table} WHERE id > ? AND id <= ? AND changed_at < ? LIMIT ?)`,
    ),
    count: database.prepare(
      `SELECT count(*) AS "all", coalesce(sum(changed_at < ?), 0) AS due FROM ${table}
       WHERE id > ? AND id <= ?`,
    ),
    find: database.prepare(
      `SELECT id AS key, value, changed_at AS changedAt FROM ${table}
       WHERE id > ? AND id <= ? AND substr(id, 1, length(?3)) = ?3`,
    ),
  };
}

function sqlite(database: DatabaseSync, erasure: Erasure): Storage {
  const prepared: ReturnType<typeof prepare>[] = [];
  const on = (partition: number) => (prepared[partition] ??= prepare(database, partition));
  const note = traceNotes(database);
  const groupCommit = new GroupCommit((work) => withRetries(() => inTransaction(database, work)));

  /** Deletes rows, and notes in the same commit that their traces are still to be erased. */
  async function erase(
    partition: number,
    how: 'remove' | 'purge',
    ...values: SQLInputValue[]
  ): Promise<number> {
    const count = await groupCommit.run(() => {
      const changes = Number(on(partition)[how].run(...values).changes);
      if (changes > 0) note(partition, changes);
      return changes;
    });
    if (count > 0) erasure.soon();
    return count;
  }

  /** The next few keys behind one: of a partition, those from (without) to the last. */
  async function stepAfter(after: string) {
    let from = after;
    for (
      let partition = after === '' ? 0 : partitionOf(after);
      partition < partitionCount;
      partition += 1
    ) {
      const { last } = (await withRetries(() => on(partition).next.get(from, step))) ?? {};
      if (typeof last === 'string') return { partition, from, last };
      from = '';
    }
    return undefined;
  }

  erasure.start();
  return {
    async read(key) {
      return withRetries(() => on(partitionOf(key)).select.get(key) as Stored | undefined);
    },
    async write(key, value, expected) {
      const partition = partitionOf(key);
      return groupCommit.run(() => {
        const { insert, update } = on(partition);
        if (expected === undefined) return insert.run(value, Date.now(), key).changes === 1;
        const isWritten = update.run(value, Date.now(), key, expected).changes === 1;
        // What stood there before may be a name or an address.
        if (isWritten) note(partition, 1);
        return isWritten;
      });
    },
    async remove(key) {
      await erase(partitionOf(key), 'remove', key);
    },
    async purge(unchangedSince, after, most) {
      const next = await stepAfter(after);
      if (!next) return { count: 0, last: undefined };
      const { partition, from, last } = next;
      const limit = Math.min(most, step);
      return { count: await erase(partition, 'purge', from, last, unchangedSince, limit), last };
    },
    async count(unchangedSince, after) {
      const next = await stepAfter(after);
      if (!next) return { all: 0, due: 0, last: undefined };
      const { partition, from, last } = next;
      const counted = await withRetries(() => on(partition).count.get(unchangedSince, from, last));
      return { ...(counted as { all: number; due: number }), last };
    },
    async find(prefix, after) {
      const next = await stepAfter(after);
      if (!next) return { rows: [], last: undefined };
      const { partition, from, last } = next;
      const rows = await withRetries(() => on(partition).find.all(from, last, prefix));
      return { rows: rows as unknown as Row[], last };
    },
    async close() {
      await erasure.finish();
      database.close();
    },
  };
}

/** Runs statements, again and again while another writer holds the file. */
async function withRetries<T>(run: () => T): Promise<T> {
  const end = performance.now() + busyTimeout;
  for (;;) {
    try {
      return run();
    } catch (error) {
      const code = sqliteCodeOf(error);
      if (code === undefined) throw error;
      // The low byte is the kind of fault, the rest its circumstances.
      if (!locked.includes(code & 0xff) || performance.now() > end) {
        throw new StorageFault(`SQLITE-${code}`);
      }
    }
    await wait(pause * (1 + Math.random()));
  }
}

/** SQLite's own code, a number; what Node adds is the same for all of them. */
function sqliteCodeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code : undefined;
}
