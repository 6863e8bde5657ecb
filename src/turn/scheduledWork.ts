import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { TurnContext } from '../botframework/types.ts';
import { nextDue, withoutExpired } from '../conversation/due.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import { claimed } from '../conversation/watch.ts';
import { describeError, type Logger } from '../log.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { Entry } from '../storage/schedule.ts';
import type { CaseWatch } from './caseWatch.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import type { Plans } from './plans.ts';

/** How long what other instances have planned may stay unseen, in ms. */
const longestRest = 20_000;

/** How often a change that lost a race for its record is made again. */
const attempts = 5;

/** Runs something in a kept activity's conversation, if today's settings still allow that. */
export type Reach = (kept: unknown, run: (context: TurnContext) => Promise<void>) => Promise<void>;

/**
 * Does what falls due while nobody says anything: looks for the case after a fix, and erases what
 * is kept for a while only. A record says what is due, and the schedule which record is to be
 * asked; so a restart loses nothing, and of several instances the one that writes the record first
 * does it.
 */
export class ScheduledWork {
  readonly #conversations: Conversations;
  readonly #plans: Plans;
  readonly #queue: KeyedQueue;
  readonly #watch: CaseWatch;
  readonly #log: Logger;
  /** Tells this process from the others on the same storage. */
  readonly #id = randomUUID();
  /** What is being done, by conversation. */
  readonly #running = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  #rounds: Promise<void> = Promise.resolve();

  constructor(
    conversations: Conversations,
    plans: Plans,
    queue: KeyedQueue,
    watch: CaseWatch,
    log: Logger,
  ) {
    this.#conversations = conversations;
    this.#plans = plans;
    this.#queue = queue;
    this.#watch = watch;
    this.#log = log;
  }

  /** Begins to do what falls due. */
  start(reach: Reach): void {
    this.#rounds = this.#keepDoing(reach);
  }

  /** Resolves once nothing of it runs any more; the next start goes on with it. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#rounds;
    await Promise.all(this.#running.values());
  }

  async #keepDoing(reach: Reach): Promise<void> {
    const stopping = this.#stopping.signal;
    while (!stopping.aborted) {
      const { rest, news } = await this.#beginDue(reach);
      const signal = AbortSignal.any([stopping, ...news]);
      await wait(rest, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** @returns how long there is nothing else to do, in ms, unless there are news */
  async #beginDue(reach: Reach): Promise<{ rest: number; news: AbortSignal[] }> {
    try {
      const { entries, news } = await this.#plans.read();
      let rest = longestRest;
      for (const [key, entry] of entries) {
        const left = entry.due - Date.now();
        if (left > 0) rest = Math.min(rest, left);
        else this.#begin(key, entry, reach);
      }
      return { rest, news: [news] };
    } catch (error) {
      this.#log.warn(describeError(error), 'schedule not read');
      return { rest: longestRest, news: [] };
    }
  }

  #begin(key: string, entry: Entry, reach: Reach): void {
    if (this.#running.has(key)) return;
    const work = this.#do(key, entry, reach)
      .catch((error: unknown) => this.#log.error(describeError(error), 'scheduled work failed'))
      .finally(() => this.#running.delete(key));
    this.#running.set(key, work);
  }

  async #do(key: string, entry: Entry, reach: Reach): Promise<void> {
    const change = (work: (record: ConversationRecord) => ConversationRecord) =>
      this.#change(key, entry, work);
    const saved = await this.#queue.run<Loaded | undefined>(key, async (answer) => {
      answer(
        await change((record) => {
          const now = Date.now();
          const kept = withoutExpired(record, now);
          return claimed(kept, this.#id, now) ?? kept;
        }),
      );
    });
    if (saved?.record.watch?.taken?.by !== this.#id) return;
    await reach(entry.to, (context) =>
      this.#watch.look(key, context, saved.record, change, this.#stopping.signal),
    );
  }

  /**
   * Changes a record, and plans what it needs then.
   * @returns what to save on next; undefined if others kept writing in between
   * @throws StorageFault
   */
  async #change(
    key: string,
    { due, to }: Entry,
    work: (record: ConversationRecord) => ConversationRecord,
  ): Promise<Loaded | undefined> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#conversations.load(key, Date.now());
      const record = work(before.record);
      if (nextDue(record) !== due) await this.#plans.put(key, record, to);
      if (record === before.record) return before;
      const saved = await this.#conversations.save(key, before, record);
      if (saved) return saved;
    }
    return undefined;
  }
}
