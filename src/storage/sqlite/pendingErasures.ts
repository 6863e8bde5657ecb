import type { DatabaseSync } from 'node:sqlite';

/** The statement that makes the table of how many rows were ever deleted from a part, and erased. */
export const dueTableSql = `
  CREATE TABLE erasures (
    part INTEGER PRIMARY KEY, deleted INTEGER NOT NULL, erased INTEGER NOT NULL
  ) STRICT`;

/** A part that holds traces of deleted rows. */
export interface Due {
  readonly part: number;
  /** How many rows were ever deleted from it. */
  readonly deleted: number;
}

/** Notes, within the transaction that deletes them, that rows of a part are to be erased. */
export function noteDeleted(database: DatabaseSync, part: number, count: number): void {
  database
    .prepare(
      `INSERT INTO erasures (part, deleted, erased) VALUES (?, ?, 0)
       ON CONFLICT DO UPDATE SET deleted = deleted + excluded.deleted`,
    )
    .run(part, count);
}

/**
 * What is to be erased next, whichever process deleted it. Few rows come first: somebody asked for
 * that, and a purge can wait.
 */
export const nextDue = (database: DatabaseSync): Due | undefined =>
  database
    .prepare(
      `SELECT part, deleted FROM erasures WHERE deleted > erased
       ORDER BY deleted - erased LIMIT 1`,
    )
    .get() as Due | undefined;

/** Notes that a part was erased; what was deleted since stays due. */
export function noteErased(database: DatabaseSync, { part, deleted }: Due): void {
  database.prepare('UPDATE erasures SET erased = max(erased, ?) WHERE part = ?').run(deleted, part);
}
