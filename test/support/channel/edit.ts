import { DatabaseSync } from 'node:sqlite';
import { partitionOf, tableOf } from '../../../src/storage/sqlite/partitions.ts';
import type { RunningBot } from './runBot.ts';
import type { Place } from './shapes.ts';

/** Changes what is stored of a conversation, as an edited guide, a later version or a fault would. */
export function edit(
  { storagePath }: RunningBot,
  { channelId, conversationId }: Place,
  change: (value: string) => string,
): void {
  const id = `${channelId}|${conversationId}`;
  const table = tableOf(partitionOf(id));
  // The bot may be writing.
  const database = new DatabaseSync(storagePath, { timeout: 5_000 });
  const row = database.prepare(`SELECT value FROM ${table} WHERE id = ?`).get(id);
  database
    .prepare(`UPDATE ${table} SET value = ?, version = version + 1 WHERE id = ?`)
    .run(change(String(row?.value)), id);
  database.close();
}

/** The stored text of a conversation, byte for byte. */
export function storedText(
  { storagePath }: RunningBot,
  { channelId, conversationId }: Place,
): string {
  const id = `${channelId}|${conversationId}`;
  const database = new DatabaseSync(storagePath, { readOnly: true });
  const row = database
    .prepare(`SELECT value FROM ${tableOf(partitionOf(id))} WHERE id = ?`)
    .get(id);
  database.close();
  return String(row?.value);
}
