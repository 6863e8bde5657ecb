import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Uninstalled } from '../conversation/event.ts';
import type { Reaction } from '../conversation/react.ts';
import { withProcessed, type ConversationRecord } from '../conversation/record.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { teamsUserOf } from '../signIn/teamsUser.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { Removals } from '../storage/removals.ts';
import type { InspectionTurns } from './inspectionTurns.ts';
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
  readonly #removals: Removals;
  /** Tells this process from the others on the same storage. */
  readonly #id = randomUUID();

  constructor(
    conversations: Conversations,
    inspector: InspectionTurns,
    plans: Plans,
    removals: Removals,
    outage: StorageOutage,
  ) {
    this.#conversations = conversations;
    this.#inspector = inspector;
    this.#plans = plans;
    this.#outage = outage;
    this.#removals = removals;
  }

  /** Whether this very turn's activity had the conversation deleted, by whichever process. */
  wasDeletedBy({ key, activityId }: Turn): Promise<boolean> {
    return this.#removals.wasDeletedBy(key, activityId);
  }

  /**
   * The conversation, once no other process is about to reply in it. A click needn't wait. The time
   * in a record is of another machine's clock, so that it may end the wait, and never lengthens it.
   */
  async load({ key, setting, delivery }: Turn): Promise<Loaded> {
    const end = performance.now() + replyTime;
    for (;;) {
      const stored = await this.#conversations.load(key, setting.now);
      const loaded = this.#inspector.withoutLost(key, stored, setting);
      const { replied, replying } = loaded.record;
      const isLeft = replied || delivery.isInPlace || !replying || replying.by === this.#id;
      if (isLeft || Date.now() > replying.until || performance.now() > end) return loaded;
      await wait(50);
    }
  }

  /**
   * Saves the effect and the memory of the activity in one write, before anything is sent.
   * @returns what to save on next; undefined if somebody else wrote in between
   */
  async save(turn: Turn, before: Loaded, { record, reply }: Reaction): Promise<Loaded | undefined> {
    const { key, activityId, delivery, setting } = turn;
    await this.#plans.follow(key, before.record, record, turn.context.activity);
    const saved = await this.#conversations.save(key, before, {
      ...withProcessed(record, activityId),
      ...(setting.team && { team: setting.team }),
      ...(reply && this.#replying(delivery)),
      ...(reply && delivery.clickedCardId && { cardId: delivery.clickedCardId }),
    });
    if (saved) this.#outage.isOver(key);
    return saved;
  }

  /**
   * Everything goes: what is kept here, a look that runs, and the token that is kept elsewhere.
   * @returns whether all is gone; what isn't is tried again
   */
  async forget({ key, activityId, context }: Turn): Promise<boolean> {
    this.#inspector.forget(key);
    const isGone = await this.#removals.forget(key, activityId, teamsUserOf(context)?.userId);
    this.#outage.isOver(key);
    return isGone;
  }

  /** The same for what the bot was removed from, with all threads of a channel or team. */
  async forgetPlace(turn: Turn, from: Uninstalled): Promise<void> {
    if (from.kind === 'conversation') await this.forget(turn);
    // Not the time of the activity, which may have waited for a turn that saved meanwhile.
    else await this.#removals.removeThreads(from.kind, from.id, Date.now());
  }

  /** A click is answered by the response to it, anything else by a message that is still to come. */
  #replying({ isInPlace }: Delivery): Pick<ConversationRecord, 'replied' | 'replying'> {
    return isInPlace
      ? { replied: true, replying: undefined }
      : { replied: false, replying: { by: this.#id, until: Date.now() + replyTime } };
  }
}
