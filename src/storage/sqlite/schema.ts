import type { DatabaseSync } from 'node:sqlite';
import { erasuresTableSql } from './pendingErasures.ts';
import { allRows, tableSql, tables } from './partitions.ts';
import { eraseOldRows, migrate } from './migration.ts';
import { inTransaction } from './transaction.ts';

/**
 * Makes the tables in a file that has none, and migrates what older releases wrote in it.
 * @throws Error if another program has tables of these names
 */
export function prepareTables(database: DatabaseSync): void {
  inTransaction(database, () => {
    const made = database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'erasures'`).get();
    if (!made) database.exec([erasuresTableSql, ...tables.map(tableSql)].join(';'));
    // Fails if tables have other columns.
    database.prepare(allRows);
    migrate(database);
  });
  eraseOldRows(database);
}
