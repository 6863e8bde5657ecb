import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { nextPendingErasure, noteErased } from './pendingErasures.ts';
import { tableSql, tableOf } from './partitions.ts';
import { inTransaction } from './transaction.ts';

/** How long others are waited for, in milliseconds. */
const busyTimeout = 10_000;

/** How long writers are kept waiting for a reader, in milliseconds. */
const pause = 100;

/** Room for a partition of a million rows in all, in KiB, so that each page is written once. */
const cache = 65_536;

const database = new DatabaseSync(String(workerData), { timeout: busyTimeout });
database.exec(`
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -${cache};
  ${tableSql('temp.kept')}
`);
// While a reader keeps the log from being emptied, it would grow with every try.
await emptyLog();
for (let pending = nextPendingErasure(database); pending; pending = nextPendingErasure(database)) {
  const begin = performance.now();
  rewrite(tableOf(pending.part));
  await emptyLog();
  noteErased(database, pending);
  // Half of the time is for those who write.
  await wait(performance.now() - begin);
}
database.close();

/**
 * Frees all pages of a table, which fills them with zeros, and writes its rows anew. Rows that were
 * moved have left copies behind, which deleting them wouldn’t reach.
 */
function rewrite(table: string): void {
  // A disk may be slow: rows and index that are read now aren’t waited for while others can’t write.
  database.exec(`SELECT sum(length(value)) FROM ${table}; SELECT count(*) FROM ${table}`);
  inTransaction(database, () =>
    database.exec(`
      INSERT INTO temp.kept SELECT * FROM ${table};
      DELETE FROM ${table};
      INSERT INTO ${table} SELECT * FROM temp.kept;
      DELETE FROM temp.kept;
    `),
  );
}

/** Writes the log back to the file and empties it: it holds the old pages. */
async function emptyLog(): Promise<void> {
  const end = performance.now() + busyTimeout;
  database.exec(`PRAGMA busy_timeout = ${pause}`);
  while (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0) {
    if (performance.now() > end) throw new Error('The log is in use.');
    await wait(pause);
  }
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
}
