import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { traceNotes } from './pendingErasures.ts';
import { partitionOf, tableOf } from './partitions.ts';

/** The columns of the one table that older releases had; the last one came later. */
const firstColumns = 'id,version,value';
const laterColumns = `${firstColumns},changed_at`;

/**
 * Moves what older releases wrote into the partitions, within a transaction. If both wrote in a
 * conversation, what was written last stays; what has no time counts as written now.
 * @throws Error if their table is another program’s
 */
export function migrate(database: DatabaseSync): void {
  const columns = oldColumns(database);
  if (columns === null) return;
  const changedAt = columns === firstColumns ? Date.now() : 'changed_at';
  const rows = database.prepare(`SELECT id, version, value, ${changedAt} FROM conversations`);
  rows.setReturnArrays(true);
  const puts: StatementSync[] = [];
  for (const row of rows.iterate() as Iterable<[string, ...SQLInputValue[]]>) {
    const partition = partitionOf(row[0]);
    (puts[partition] ??= database.prepare(put(tableOf(partition)))).run(...row);
  }
  // As in older releases, this number says that the file is to be rewritten.
  database.exec('DROP TABLE conversations; PRAGMA user_version = 1');
  // The log holds the old table even then.
  traceNotes(database)(0, 1);
}

/** Rewrites the file after a migration: the first release left copies in the pages that it freed. */
export function eraseOldRows(database: DatabaseSync): void {
  const isDue = Number(database.prepare('PRAGMA user_version').get()?.user_version) > 0;
  if (isDue) database.exec('VACUUM; PRAGMA user_version = 0');
}

const put = (table: string): string => `
  INSERT INTO ${table} (id, version, value, changed_at) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    version = max(version, excluded.version) + 1,
    value = excluded.value,
    changed_at = excluded.changed_at
  WHERE excluded.changed_at > changed_at`;

function oldColumns(database: DatabaseSync): string | null {
  const found = database
    .prepare(`SELECT group_concat(name) AS columns FROM pragma_table_info('conversations')`)
    .get() as { columns: string | null };
  const { columns } = found;
  if (columns === null || columns === firstColumns || columns === laterColumns) return columns;
  throw new Error('its table “conversations” is another program’s');
}
