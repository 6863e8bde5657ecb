import type { DatabaseSync } from 'node:sqlite';

/** The statement that makes the table of how many rows of each partition were ever deleted, and erased. */
export const erasuresTableSql = `
  CREATE TABLE erasures (
    part INTEGER PRIMARY KEY, deleted INTEGER NOT NULL, erased INTEGER NOT NULL
  ) STRICT`;

/** A partition that holds traces of deleted rows. */
export interface PendingErasure {
  /** The partition, by the name that its column has in every file there is. */
  readonly part: number;
  /** How many rows were ever deleted from it. */
  readonly deleted: number;
}

/** Notes, within the transaction that deletes them, that rows of a partition are to be erased. */
export function noteDeleted(database: DatabaseSync, partition: number, count: number): void {
  database
    .prepare(
      `INSERT INTO erasures (part, deleted, erased) VALUES (?, ?, 0)
       ON CONFLICT DO UPDATE SET deleted = deleted + excluded.deleted`,
    )
    .run(partition, count);
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
