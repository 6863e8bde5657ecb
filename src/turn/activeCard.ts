import type { Line } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';
import { isGone } from '../botframework/sendFault.ts';
import { withReply, type ConversationRecord } from '../conversation/record.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { CardUpdates } from './cardUpdates.ts';
import type { Turn } from './turn.ts';

/** Where a card is shown: what a turn has, and what falls due beside the turns. */
export type Showing = Pick<Turn, 'key' | 'setting' | 'delivery' | 'newer' | 'log'>;

/** One card a conversation is active; an older one shrinks where the channel shows that. */
export class ActiveCards {
  readonly #conversations: Conversations;
  readonly #updates: CardUpdates;

  constructor(conversations: Conversations, updates: CardUpdates) {
    this.#conversations = conversations;
    this.#updates = updates;
  }

  /**
   * Shows the card of a record's screen, and saves which message shows it and that the reply has
   * arrived.
   * @param saved the conversation as it is stored
   * @param record what is shown: the stored record, or one that is to be stored with this
   * @param previous the message that showed the active card before
   * @returns what to save on next; undefined if somebody else wrote in between
   * @throws SendFault, StorageFault
   */
  async showAndRemember(
    turn: Showing,
    saved: Loaded,
    record: ConversationRecord,
    previous: string | undefined,
    notice: Notice | undefined,
  ): Promise<Loaded | undefined> {
    const cardId = await this.show(turn, record, previous, notice);
    const isKnown = record === saved.record && record.replied && record.cardId === cardId;
    return isKnown ? saved : this.#remember(turn, saved, withReply(record), cardId);
  }

  /**
   * Shows the card of a record's screen: a click is answered in place, anything else with one new
   * message.
   * @param previous the message that showed the active card before
   * @returns the message that shows it now, if the channel gave its id
   * @throws SendFault
   */
  async show(
    turn: Showing,
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
    turn: Showing,
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
   * Shows what is new although nobody said anything: in the active card where the channel shows
   * updates, otherwise in a new message. That is remembered as by `showAndRemember`.
   * @throws SendFault, StorageFault
   */
  async renew(turn: Showing, saved: Loaded): Promise<void> {
    const { delivery, newer } = turn;
    const { record } = saved;
    let { cardId } = record;
    if (cardId && delivery.updates) this.#replace(turn, cardId, record, undefined);
    else cardId = await delivery.send(record, undefined, newer);
    await this.#remember(turn, saved, withReply(record), cardId);
  }

  /** Shows in the active card how far something has come, where the channel shows updates. */
  progress({ key, delivery, log }: Showing, record: ConversationRecord): void {
    const { cardId } = record;
    if (!cardId || !delivery.updates) return;
    this.#updates.run(key, cardId, log, (givenUp) =>
      delivery.replace(cardId, record, undefined, givenUp),
    );
  }

  /** Shows a card that can't be updated any more in a new message, if it is still the active one. */
  async #showAnew(turn: Showing, goneId: string, givenUp: AbortSignal): Promise<void> {
    const { key, delivery, setting } = turn;
    const loaded = await this.#conversations.load(key, setting.now);
    if (loaded.record.cardId !== goneId) return;
    const cardId = await delivery.send(loaded.record, undefined, givenUp);
    await this.#remember(turn, loaded, loaded.record, cardId);
  }

  #remember(
    { key }: Showing,
    saved: Loaded,
    record: ConversationRecord,
    cardId: string | undefined,
  ): Promise<Loaded | undefined> {
    return this.#conversations.save(key, saved, { ...record, cardId });
  }

  #shrink(
    { key, delivery, log }: Showing,
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
