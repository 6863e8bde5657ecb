import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A stored text and the version that the next write must name. */
interface Stored {
  readonly value: string;
  readonly version: number;
}

/** One text per key, written by compare-and-swap: a write that lost a race changes nothing. */
export interface Storage {
  read(key: string): Promise<Stored | undefined>;
  /** @param expected the version that was read, or undefined if there was none */
  write(key: string, value: string, expected: number | undefined): Promise<boolean>;
  remove(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Short, because the wait for another process's lock blocks this one. */
const busyTimeout = 100;

/**
 * Opens (or makes) the SQLite file; what `write` has confirmed survives a power loss.
 * @throws Error that names the path
 */
export function openSqlite(path: string): Storage {
  try {
    return sqlite(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new Error(
      `The storage file ${path} can’t be opened (${reason}). ` +
        'Check that it is an SQLite file and may be written, or name another one in STORAGE_URL.',
      { cause },
    );
  }
}

function sqlite(path: string): Storage {
  // SQLite takes an address too (file:…?vfs=…); its folder is for whoever wrote it to make.
  if (!path.startsWith('file:')) mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA busy_timeout = ${busyTimeout};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS conversations (
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
  const select = database.prepare('SELECT value, version FROM conversations WHERE id = ?');
  const insert = database.prepare(
    'INSERT INTO conversations (id, version, value) VALUES (?, 1, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE conversations SET value = ?, version = version + 1 WHERE id = ? AND version = ?',
  );
  const remove = database.prepare('DELETE FROM conversations WHERE id = ?');
  return {
    async read(key) {
      return select.get(key) as Stored | undefined;
    },
    async write(key, value, expected) {
      const { changes } =
        expected === undefined ? insert.run(key, value) : update.run(value, key, expected);
      return changes === 1;
    },
    async remove(key) {
      remove.run(key);
      // Rows that were moved leave copies behind, which `secure_delete` doesn't reach, and the log
      // holds the old pages: only a rewritten file is sure to hold nothing any more.
      database.exec('VACUUM');
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      database.close();
    },
  };
}
