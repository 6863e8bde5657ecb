import { nextDue } from '../conversation/due.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { Entry, Schedule } from '../storage/schedule.ts';

/** What records need later on, as the schedule knows it. What throws, throws StorageFault. */
export class Plans {
  readonly #schedule: Schedule;
  #news = new AbortController();

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** All that is planned, by conversation, and what is aborted once something else is. */
  async read(): Promise<{ entries: ReadonlyMap<string, Entry>; news: AbortSignal }> {
    this.#news = new AbortController();
    const { signal: news } = this.#news;
    return { entries: await this.#schedule.entries(), news };
  }

  /** Plans what a record that is about to be saved needs; an entry too many does no harm. */
  async follow(
    key: string,
    before: ConversationRecord,
    after: ConversationRecord,
    activity: ReceivedActivity,
  ): Promise<void> {
    if (nextDue(after) !== nextDue(before)) await this.put(key, after, placeOf(activity));
  }

  /** @param place what it takes to write to the conversation later */
  async put(key: string, record: ConversationRecord, place: unknown): Promise<void> {
    const due = nextDue(record);
    if (due === Infinity) return this.forget(key);
    // It is kept only while somebody is to be told something.
    await this.#schedule.put(key, { due, to: record.watch?.due.length ? place : undefined });
    this.#news.abort();
  }

  async forget(key: string): Promise<void> {
    await this.#schedule.remove(key);
  }
}

/** What it takes to write to a conversation and its client later, and nothing that was said there. */
const placeOf = ({
  channelId,
  serviceUrl,
  from,
  recipient,
  conversation,
  channelData,
  entities = [],
}: ReceivedActivity) => ({
  type: 'event',
  channelId,
  serviceUrl,
  from,
  recipient,
  conversation,
  channelData,
  entities: entities.filter(({ type }) => type === 'clientInfo'),
});
