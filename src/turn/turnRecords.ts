import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reaction } from '../conversation/react.ts';
import { withProcessed, type ConversationRecord } from '../conversation/record.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { InspectionTurns } from './inspectionTurns.ts';
import { RecentDeletions } from './recentDeletions.ts';
import type { Plans } from './plans.ts';
import type { StorageOutage } from './storageOutage.ts';
import type { Turn } from './turn.ts';

/** How long other instances leave a reply to the one that saved the turn, in ms. */
const replyTime = 2_000;

/** The records of conversations, as turns read and save them. What throws, throws StorageFault. */
export class TurnRecords {
  readonly #conversations: Conversations;
  readonly #inspector: InspectionTurns;
  readonly #plans: Plans;
  readonly #outage: StorageOutage;
  readonly #deletions = new RecentDeletions();
  /** Tells this process from the others on the same storage. */
  readonly #id = randomUUID();

  constructor(
    conversations: Conversations,
    inspector: InspectionTurns,
    plans: Plans,
    outage: StorageOutage,
  ) {
    this.#conversations = conversations;
    this.#inspector = inspector;
    this.#plans = plans;
    this.#outage = outage;
  }

  /** What was shown when this very turn's activity deleted the conversation; undefined otherwise. */
  deletedBy({ key, activityId }: Turn): ConversationRecord | undefined {
    return this.#deletions.saidTo(key, activityId);
  }

  /** The conversation, once no other process is about to reply in it. A click needn't wait. */
  async load({ key, setting, delivery }: Turn): Promise<Loaded> {
    for (;;) {
      const stored = await this.#conversations.load(key, setting.now);
      const loaded = this.#inspector.withoutLost(key, stored, setting);
      const { replied, replying } = loaded.record;
      const isLeft = replied || delivery.isInPlace || !replying || replying.by === this.#id;
      if (isLeft || Date.now() > replying.until) return loaded;
      await wait(50);
    }
  }

  /**
   * Saves the effect and the memory of the activity in one write, before anything is sent.
   * @returns what to save on next; undefined if somebody else wrote in between
   */
  async save(turn: Turn, before: Loaded, { record, reply }: Reaction): Promise<Loaded | undefined> {
    const { key, activityId, delivery } = turn;
    if (reply?.kind === 'farewell') {
      await this.forget(turn);
      this.#deletions.note(key, activityId, record);
      this.#outage.isOver(key);
      return { record, version: undefined };
    }
    await this.#plans.follow(key, before.record, record, turn.context.activity);
    const saved = await this.#conversations.save(key, before, {
      ...withProcessed(record, activityId),
      ...(reply && this.#replying(delivery)),
      ...(reply && delivery.clickedCardId && { cardId: delivery.clickedCardId }),
    });
    if (saved) this.#outage.isOver(key);
    return saved;
  }

  /** Everything goes: what is kept here, a look that runs, and the token that is kept elsewhere. */
  async forget(turn: Turn): Promise<void> {
    this.#inspector.forget(turn.key);
    await this.#plans.forget(turn.key);
    await this.#conversations.forget(turn.key);
    await this.#inspector.signOut(turn);
  }

  /** A click is answered by the response to it, anything else by a message that is still to come. */
  #replying({ isInPlace }: Delivery): Pick<ConversationRecord, 'replied' | 'replying'> {
    return isInPlace
      ? { replied: true, replying: undefined }
      : { replied: false, replying: { by: this.#id, until: Date.now() + replyTime } };
  }
}
