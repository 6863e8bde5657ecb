import type { Control } from './control.ts';

const contract = { tests: ['test/storage/storage.test.ts'] };
const fileTests = { tests: ['test/storage/sqlite/sqlite.test.ts'] };
const recordTests = { tests: ['test/records/records.test.ts'] };

const sqlite = 'src/storage/sqlite/sqlite.ts';
const erasureWorker = 'src/storage/sqlite/erasureWorker.ts';
const migration = 'src/storage/sqlite/migration.ts';
const postgres = 'src/storage/postgres.ts';
const conversations = 'src/storage/conversations.ts';

/** What keeps what was saved. */
export const storageControls: readonly Control[] = [
  {
    name: 'SQLite: compare and swap',
    file: sqlite,
    from: 'WHERE id = ? AND version = ?',
    to: 'WHERE id = ? AND ? > 0',
    ...contract,
  },
  {
    name: 'PostgreSQL: compare and swap',
    file: postgres,
    from: 'WHERE id = $1 AND version = $4',
    to: 'WHERE id = $1 AND $4::int > 0',
    ...contract,
  },
  {
    name: 'SQLite: create if absent',
    file: sqlite,
    from: 'ON CONFLICT DO NOTHING',
    to: 'ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    ...contract,
  },
  {
    name: 'PostgreSQL: create if absent',
    file: postgres,
    from: 'ON CONFLICT DO NOTHING',
    to: 'ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    ...contract,
  },
  {
    name: 'SQLite: only idle rows are purged',
    file: sqlite,
    from: 'AND changed_at < ?',
    to: 'AND changed_at < ? + 1000000000000',
    ...contract,
  },
  {
    name: 'PostgreSQL: only idle rows are purged',
    file: postgres,
    from: 'AND changed_at < $3',
    to: 'AND changed_at < $3 + 1000000000000',
    ...contract,
  },
  {
    name: 'PostgreSQL: a write whose confirmation is lost counts once',
    file: postgres,
    from: 'if (rowCount === 1 || tries === 1) return rowCount === 1;',
    to: 'return rowCount === 1;',
    tests: ['test/storage/postgres.test.ts'],
    only: 'the network to the database is bad',
  },
  {
    name: 'SQLite: what wasn’t committed isn’t confirmed',
    file: 'src/storage/sqlite/groupCommit.ts',
    from: 'waiting.forEach(({ failed }) => failed(error));',
    to: 'waiting.forEach(({ committed }) => committed());',
    tests: ['test/storage/sqlite/groupCommit.test.ts'],
  },
  {
    name: 'SQLite: others’ locks are waited for',
    file: sqlite,
    from: 'if (!locked.includes(code & 0xff) || performance.now() > end) {',
    to: 'if (end > 0) {',
    ...fileTests,
  },
  {
    name: 'a part of which rows were deleted is written anew',
    file: erasureWorker,
    from: '  rewrite(tableOf(pending.part));',
    to: '',
    ...fileTests,
    only: 'K04: is gone',
  },
  {
    name: 'pages that a rewrite frees are filled with zeros',
    file: erasureWorker,
    from: 'PRAGMA secure_delete = ON;',
    to: '',
    ...fileTests,
    only: 'K04: is gone',
  },
  {
    name: 'a rewrite keeps the rows',
    file: erasureWorker,
    from: 'INSERT INTO ${table} SELECT * FROM temp.kept;',
    to: '',
    ...fileTests,
    only: 'K04',
  },
  {
    name: 'the log of SQLite is erased too',
    file: erasureWorker,
    from: 'wal_checkpoint(TRUNCATE)',
    to: 'wal_checkpoint(PASSIVE)',
    ...fileTests,
    only: 'K04',
  },
  {
    name: 'no writer waits for a reader while the log is emptied',
    file: erasureWorker,
    from: '`PRAGMA busy_timeout = ${pause}`',
    to: '`PRAGMA busy_timeout = ${busyTimeout}`',
    ...fileTests,
    only: 'keeps nobody from writing',
  },
  {
    name: 'an erasure that is due outlives a kill',
    file: sqlite,
    from: 'if (changes > 0) noteDeleted(database, partition, changes);',
    to: '',
    ...fileTests,
    only: 'K04',
  },
  {
    name: 'what is deleted during a rewrite is due afterwards',
    file: 'src/storage/sqlite/pendingErasures.ts',
    from: 'SET erased = max(erased, ?)',
    to: 'SET erased = max(deleted, ?)',
    ...fileTests,
    only: 'K04',
  },
  {
    name: 'what an older release freed is erased',
    file: migration,
    from: 'VACUUM; ',
    to: '',
    ...fileTests,
    only: 'K04: keeps nothing',
  },
  {
    name: 'a newer row is kept in a migration',
    file: migration,
    from: 'WHERE excluded.changed_at > changed_at',
    to: '',
    ...fileTests,
    only: 'J03',
  },
  {
    name: 'a record of a newer version is left alone',
    file: conversations,
    from: `throw new StorageFault('newer-record');`,
    to: 'return { record: fresh, version };',
    ...recordTests,
    only: 'of a later version',
  },
  {
    name: 'an unreadable record is put aside',
    file: conversations,
    from: 'await this.#storage.write(quarantined(key), value, undefined);',
    to: '',
    ...recordTests,
    only: 'put aside',
  },
  {
    name: 'what was put aside is deleted too',
    file: conversations,
    from: 'await this.#storage.remove(quarantined(key));',
    to: '',
    ...recordTests,
    only: 'put aside',
  },
  {
    name: 'room of a record',
    file: 'src/conversation/record.ts',
    from: 'Buffer.byteLength(stringify(record)) > capacity - reserve',
    to: 'record.revision < 0',
    ...recordTests,
    only: 'F10',
  },
  {
    name: 'retention: how long',
    file: 'src/storage/retention.ts',
    from: 'Date.now() - days * day',
    to: 'Date.now()',
    tests: ['test/storage/process.test.ts'],
    only: 'K05',
  },
];
