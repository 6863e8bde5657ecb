import type { Line } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';
import { isGone } from '../botframework/sendFault.ts';
import type { Conversations } from '../storage/conversations.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import type { Turn } from './turn.ts';
import type { Updates } from './cardUpdates.ts';

/** One card a conversation stays alive; an older one shrinks where the channel shows that. */
export class LivingCards {
  readonly #conversations: Conversations;
  readonly #updates: Updates;

  constructor(conversations: Conversations, updates: Updates) {
    this.#conversations = conversations;
    this.#updates = updates;
  }

  /**
   * Shows the card of a record's screen: a click is answered in place, anything else with one new
   * message.
   * @param previous the message that showed the living card before
   * @returns the message that shows it now, if the channel gave its id
   * @throws SendFault
   */
  async show(
    turn: Turn,
    record: ConversationRecord,
    previous: string | undefined,
    notice: Notice | undefined,
  ): Promise<string | undefined> {
    const { delivery, newer } = turn;
    if (!delivery.isInPlace) {
      const sent = await delivery.send(record, notice, newer);
      this.#shrink(turn, previous, sent, record, 'movedBelow');
      return sent;
    }
    // The response reaches only the client that clicked; the update reaches all others.
    delivery.respond(record, notice);
    const { clickedCardId } = delivery;
    if (!clickedCardId) return previous;
    this.#replace(turn, clickedCardId, record, notice);
    this.#shrink(turn, previous, clickedCardId, record, 'movedAbove');
    return clickedCardId;
  }

  #replace(
    turn: Turn,
    cardId: string,
    record: ConversationRecord,
    notice: Notice | undefined,
  ): void {
    const { key, delivery, log } = turn;
    this.#updates.run(key, cardId, log, async (givenUp) => {
      try {
        await delivery.replace(cardId, record, notice, givenUp);
      } catch (error) {
        if (!isGone(error)) throw error;
        await this.#showAnew(turn, cardId, givenUp);
      }
    });
  }

  /**
   * Shows what is new although nobody said anything: in the living card where the channel shows
   * updates, otherwise in a new message.
   * @returns the message that shows it now, if the channel gave its id
   * @throws SendFault
   */
  async renew(turn: Turn, record: ConversationRecord): Promise<string | undefined> {
    const { delivery, newer } = turn;
    const { cardId } = record;
    if (!cardId || !delivery.updates) return delivery.send(record, undefined, newer);
    this.#replace(turn, cardId, record, undefined);
    return cardId;
  }

  /** Shows in the living card how far something has come, where the channel shows updates. */
  progress({ key, delivery, log }: Turn, record: ConversationRecord): void {
    const { cardId } = record;
    if (!cardId || !delivery.updates) return;
    this.#updates.run(key, cardId, log, (givenUp) =>
      delivery.replace(cardId, record, undefined, givenUp),
    );
  }

  /** Shows a card that can't be updated any more in a new message, if it is still the living one. */
  async #showAnew(turn: Turn, goneId: string, givenUp: AbortSignal): Promise<void> {
    const { key, delivery, setting } = turn;
    const loaded = await this.#conversations.load(key, setting.now);
    if (loaded.record.cardId !== goneId) return;
    const cardId = await delivery.send(loaded.record, undefined, givenUp);
    await this.#conversations.save(key, loaded, { ...loaded.record, cardId });
  }

  #shrink(
    { key, delivery, log }: Turn,
    previous: string | undefined,
    current: string | undefined,
    record: ConversationRecord,
    line: Line,
  ): void {
    if (!previous || previous === current || !delivery.updates) return;
    this.#updates.run(key, previous, log, (givenUp) =>
      delivery.shrink(previous, record, line, givenUp),
    );
  }
}
