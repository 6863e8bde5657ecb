import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { partitionOf, tableOf, tables } from '../src/storage/sqlite/partitions.ts';
import type { Known } from './driver/conversation.ts';
import { storedConversationId } from './storedIds.ts';

/** A stored conversation, with its id as it stands in the row. */
interface Seed {
  readonly conversationId: string;
  readonly row: {
    readonly id: string;
    readonly version: number;
    readonly value: string;
    readonly changed_at: number;
  };
}

/**
 * Makes a storage file in which a number of conversations stand where those of another file stand:
 * the same records under other ids, in the order in which ids come, which is none.
 * @param from the folder of a bot that has ended
 * @returns bytes on disk for each conversation
 */
export function fill(
  folder: string,
  from: string,
  seeds: readonly Known[],
  number: number,
): number {
  mkdirSync(folder);
  const file = join(folder, 'bot.sqlite');
  const source = new DatabaseSync(join(from, 'bot.sqlite'));
  source.prepare('VACUUM INTO ?').run(file);
  source.close();
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000',
  );
  const stored = seeds.map((seed) => storedIn(database, seed));
  for (const table of tables) database.exec(`DELETE FROM ${table}`);
  database.exec('BEGIN');
  const inserts = tables.map((table) =>
    database.prepare(
      `INSERT INTO ${table} (id, version, value, changed_at)
       VALUES (:id, :version, :value, :changed_at)`,
    ),
  );
  for (let index = 0; index < number; index += 1) {
    const seed = stored[index % stored.length];
    if (!seed) throw new Error('There is no conversation to copy.');
    const row = copyOf(seed, storedConversationId(index));
    inserts[partitionOf(row.id)]?.run(row);
  }
  database.exec('COMMIT; PRAGMA journal_mode = WAL');
  database.close();
  syncToDisk(file);
  return sizeOf(folder) / number;
}

/** What is measured afterwards doesn't share the disk with what was filled in. */
function syncToDisk(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function storedIn(database: DatabaseSync, { where }: Known): Seed {
  const { channelId, conversationId } = where;
  const id = `${channelId}|${conversationId}`;
  const row = database.prepare(`SELECT * FROM ${tableOf(partitionOf(id))} WHERE id = ?`).get(id);
  if (!row) throw new Error('The bot stored a conversation under another id than expected.');
  return { conversationId, row: row as Seed['row'] };
}

function copyOf({ row, conversationId }: Seed, newId: string): Seed['row'] {
  return {
    ...row,
    id: row.id.replaceAll(conversationId, newId),
    value: row.value.replaceAll(conversationId, newId),
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(join(folder, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
