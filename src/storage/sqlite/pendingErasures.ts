import type { DatabaseSync } from 'node:sqlite';

/**
 * The statement that makes the table of how often a row of each partition was deleted or overwritten,
 * and how many of these were erased; `deleted` is older than the second half of that.
 */
export const erasuresTableSql = `
  CREATE TABLE erasures (
    part INTEGER PRIMARY KEY, deleted INTEGER NOT NULL, erased INTEGER NOT NULL
  ) STRICT`;

/** A partition that holds traces of what was deleted or overwritten. */
export interface PendingErasure {
  /** The partition, by the name that its column has in every file there is. */
  readonly part: number;
  /** How often a row of it was deleted or overwritten. */
  readonly deleted: number;
}

/**
 * What notes, within the transaction that leaves them, that a partition holds traces of so many rows.
 */
export function traceNotes(database: DatabaseSync): (partition: number, rows: number) => void {
  const note = database.prepare(
    `INSERT INTO erasures (part, deleted, erased) VALUES (?, ?, 0)
     ON CONFLICT DO UPDATE SET deleted = deleted + excluded.deleted`,
  );
  return (partition, rows) => void note.run(partition, rows);
}

/**
 * The erasure to be done next, whichever process deleted it. Few rows come first: somebody asked for
 * that, and a purge can wait.
 */
export const nextPendingErasure = (database: DatabaseSync): PendingErasure | undefined =>
  database
    .prepare(
      `SELECT part, deleted FROM erasures WHERE deleted > erased
       ORDER BY deleted - erased LIMIT 1`,
    )
    .get() as PendingErasure | undefined;

/** Notes that a partition was erased; what was deleted since stays pending. */
export function noteErased(database: DatabaseSync, { part, deleted }: PendingErasure): void {
  database.prepare('UPDATE erasures SET erased = max(erased, ?) WHERE part = ?').run(deleted, part);
}
