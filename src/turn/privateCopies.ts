import type { Notice } from '../../cards/text/text.ts';
import { anonymous } from '../../dialogs/diagnosis.ts';
import { isGone } from '../botframework/sendFault.ts';
import { describeError } from '../log.ts';
import type { Conversations } from '../storage/conversations.ts';
import { withLocale } from '../conversation/language.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import type { ActiveCards } from './activeCard.ts';
import type { Turn } from './turn.ts';

/** Takes copies of shared diagnoses to people's own chats with the bot. */
export class PrivateCopies {
  readonly #conversations: Conversations;
  readonly #queue: KeyedQueue;
  readonly #cards: ActiveCards;

  constructor(conversations: Conversations, queue: KeyedQueue, cards: ActiveCards) {
    this.#conversations = conversations;
    this.#queue = queue;
    this.#cards = cards;
  }

  /**
   * Takes a copy to whoever asked for it in this turn. Never throws.
   * @returns what came of it
   */
  async take(turn: Turn, shared: ConversationRecord): Promise<Notice> {
    try {
      const own = await turn.delivery.inPrivate(turn.newer);
      if (!own) return 'privateNotInstalled';
      const { key } = own;
      return await this.#queue.run<Notice>(key, async (answer, newer) => {
        const either = AbortSignal.any([turn.newer, newer]);
        answer(await this.#copyInto({ ...turn, key, delivery: own, newer: either }, shared));
      });
    } catch (error) {
      turn.log.error(describeError(error), 'no copy in private');
      return 'ourError';
    }
  }

  /** @param own the turn as if it were one of the person's own chat */
  async #copyInto(own: Turn, shared: ConversationRecord): Promise<Notice> {
    const { key, setting } = own;
    const before = await this.#conversations.load(key, setting.now);
    if (before.record.diagnosis.answers.length > 0) return 'privateInUse';
    const saved = await this.#conversations.save(key, before, {
      ...withLocale(before.record, { ...setting, isShared: false }),
      diagnosis: anonymous(shared.diagnosis),
      revision: before.record.revision + 1,
      screen: { show: 'step' },
      welcomed: true,
      replied: false,
    });
    if (!saved) return 'privateInUse';
    try {
      const previous = before.record.cardId;
      await this.#cards.showAndRemember(own, saved, saved.record, previous, 'copiedFromShared');
      return 'copiedToPrivate';
    } catch (error) {
      // Nobody saw the copy, so it mustn't stand in the way of the next try.
      if (before.version === undefined) await this.#conversations.forget(key);
      else await this.#conversations.save(key, saved, before.record);
      if (isGone(error)) return 'privateNotInstalled';
      throw error;
    }
  }
}
