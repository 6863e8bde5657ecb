import { DatabaseSync } from 'node:sqlite';
import { partitionOf, tableOf } from '../../../src/storage/sqlite/partitions.ts';
import type { RunningBot } from './runBot.ts';
import type { Place } from './shapes.ts';

/** What tests read of a stored conversation. */
export interface Stored {
  readonly answers: readonly {
    readonly at: string;
    readonly cause?: string;
    readonly by?: { readonly id: string; readonly name?: string };
    readonly event: { readonly type: string };
  }[];
  readonly screen: { readonly show: string };
  readonly feedback?: Readonly<Record<string, { readonly like: number; readonly dislike: number }>>;
  readonly language?: string;
  readonly locale?: string;
  readonly [key: string]: unknown;
}

/** What the bot keeps of a conversation; undefined if it keeps nothing. */
export function storedIn(
  { storagePath }: RunningBot,
  { channelId, conversationId }: Pick<Place, 'channelId' | 'conversationId'>,
): Stored | undefined {
  const id = `${channelId}|${conversationId}`;
  const database = new DatabaseSync(storagePath, { readOnly: true });
  try {
    const row = database
      .prepare(`SELECT value FROM ${tableOf(partitionOf(id))} WHERE id = ?`)
      .get(id);
    return row && (JSON.parse(String(row.value)) as Stored);
  } finally {
    database.close();
  }
}
