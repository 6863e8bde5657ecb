import type { DatabaseSync } from 'node:sqlite';

/** How many deletions wait for a rewrite. SQLite keeps this number in the file for its users. */
export const dueIn = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version);

/** Notes how many deletions wait for a rewrite. */
export const setDue = (database: DatabaseSync, count: number): void =>
  database.exec(`PRAGMA user_version = ${count}`);
