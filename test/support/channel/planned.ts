import { DatabaseSync } from 'node:sqlite';
import { allRows, tables } from '../../../src/storage/sqlite/partitions.ts';
import { edit } from './edit.ts';
import type { RunningBot } from './runBot.ts';
import type { Place } from './shapes.ts';

type Entries = Record<string, { due: number }>;

const keyOf = ({ channelId, conversationId }: Place): string => `${channelId}|${conversationId}`;

/** When the bot has planned to do something in a conversation by itself, in ms. */
export function planned({ storagePath }: RunningBot, place: Place): number | undefined {
  const database = new DatabaseSync(storagePath, { readOnly: true });
  const rows = database
    .prepare(`SELECT value FROM (${allRows}) WHERE id LIKE 'schedule|%'`)
    .all() as { value: string }[];
  database.close();
  return rows.flatMap(({ value }) => (JSON.parse(value) as Entries)[keyOf(place)] ?? [])[0]?.due;
}

/**
 * Lets the time of what is planned in a conversation come, while no bot runs.
 * @param field in the record what is due, as it is stored
 */
export function makeDue(bot: RunningBot, place: Place, field: RegExp): void {
  const now = String(Date.now() - 1);
  edit(bot, place, (value) => value.replace(field, (text) => text.replace(/\d+$/, now)));
  const database = new DatabaseSync(bot.storagePath, { timeout: 5_000 });
  for (const table of tables) {
    const rows = database
      .prepare(`SELECT id, value FROM ${table} WHERE id LIKE 'schedule|%'`)
      .all() as { id: string; value: string }[];
    for (const { id, value } of rows) {
      const entries = JSON.parse(value) as Entries;
      const entry = entries[keyOf(place)];
      if (!entry) continue;
      entry.due = Number(now);
      database
        .prepare(`UPDATE ${table} SET value = ?, version = version + 1 WHERE id = ?`)
        .run(JSON.stringify(entries), id);
    }
  }
  database.close();
}
