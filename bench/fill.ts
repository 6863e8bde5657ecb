import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Known } from './driver/conversation.ts';
import { storedConversationId } from './storedIds.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

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
  const rows = seeds.map((seed) => rowOf(database, seed));
  database.exec('DELETE FROM conversations; BEGIN');
  const columns = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `INSERT INTO conversations (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (let index = 0; index < number; index += 1) {
    const place = index % seeds.length;
    const id = seeds[place]?.where.conversationId ?? '';
    insert.run(...copyOf(rows[place] ?? {}, id, storedConversationId(index)));
  }
  database.exec('COMMIT; PRAGMA journal_mode = WAL');
  database.close();
  return sizeOf(folder) / number;
}

function rowOf(database: DatabaseSync, { where }: Known): Row {
  const id = `${where.channelId}|${where.conversationId}`;
  const row = database.prepare('SELECT * FROM conversations WHERE id = ?').get(id);
  if (!row) throw new Error('The bot stored a conversation under another id than expected.');
  return row;
}

function copyOf(row: Row, id: string, newId: string): SQLInputValue[] {
  return Object.values(row).map((value) =>
    typeof value === 'string' ? value.replaceAll(id, newId) : value,
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(join(folder, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
