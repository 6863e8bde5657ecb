import { hash } from 'node:crypto';

/**
 * How many tables the rows are spread over. Erasing a row rewrites one of them, so more tables make
 * that quicker; but each takes pages of its own, which few conversations don't fill.
 */
export const partitionCount = 32;

/** Which partition holds a key. */
export const partitionOf = (key: string): number =>
  hash('sha256', key, 'buffer').readUInt8() % partitionCount;

/** The table of a partition. */
export const tableOf = (partition: number): string =>
  `conversations_${String(partition).padStart(2, '0')}`;

/** The tables of all partitions. */
export const tables: readonly string[] = Array.from({ length: partitionCount }, (_, partition) =>
  tableOf(partition),
);

/** The statement that makes a table of rows. */
export const tableSql = (name: string): string => `
  CREATE TABLE ${name} (
    id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, value TEXT NOT NULL,
    changed_at INTEGER NOT NULL
  ) STRICT`;

/** The query of all rows. */
export const allRows = tables
  .map((table) => `SELECT id, version, value, changed_at FROM ${table}`)
  .join(' UNION ALL ');
