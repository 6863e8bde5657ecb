import { hash } from 'node:crypto';

/**
 * How many tables the rows are spread over. Erasing a row rewrites one of them, so more tables make
 * that quicker; but each takes pages of its own, which few conversations don't fill.
 */
export const partCount = 32;

/** Which part holds a key. */
export const partOf = (key: string): number =>
  hash('sha256', key, 'buffer').readUInt8() % partCount;

/** The table of a part. */
export const tableOf = (part: number): string => `conversations_${String(part).padStart(2, '0')}`;

/** The tables of all parts. */
export const tables: readonly string[] = Array.from({ length: partCount }, (_, part) =>
  tableOf(part),
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
