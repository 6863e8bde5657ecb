import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { lineCard, screenCard, type Line, type Screen } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';
import { viewOf } from '../../dialogs/view.ts';
import { channelOf, type Channel } from './channels.ts';
import { cardResponse } from './invoke.ts';
import { textOf } from '../storage/language.ts';
import { isGone, Messenger } from './messenger.ts';
import { newRecord, type ConversationRecord } from '../storage/record.ts';

/** Takes the response to a turn's request; what the turn does afterwards doesn't delay it. */
type Respond = (response: InvokeResponse | undefined) => void;

/**
 * How the reply of one turn reaches people: a click is answered in place, anything else with one
 * new message. Only one card stays alive; an older one shrinks where the channel shows that.
 */
export class Delivery {
  /** Whether the reply replaces the card that was clicked. */
  readonly isInPlace: boolean;
  readonly clickedCardId: string | undefined;
  readonly #channel: Channel;
  readonly #isShared: boolean;
  readonly #messenger: Messenger;
  readonly #respond: Respond;

  private constructor(
    messenger: Messenger,
    channel: Channel,
    isShared: boolean,
    respond: Respond,
    clicked?: { readonly cardId: string | undefined },
  ) {
    this.#messenger = messenger;
    this.#channel = channel;
    this.#isShared = isShared;
    this.#respond = respond;
    this.isInPlace = clicked !== undefined;
    this.clickedCardId = clicked?.cardId;
  }

  /** The delivery of a turn's own reply. */
  static of(context: TurnContext, isShared: boolean, respond: Respond): Delivery {
    const { type, replyToId, channelId } = context.activity;
    const clicked = type === 'invoke' ? { cardId: replyToId } : undefined;
    return new Delivery(Messenger.of(context), channelOf(channelId), isShared, respond, clicked);
  }

  get channelId(): string {
    return this.#messenger.channelId;
  }

  get conversationId(): string {
    return this.#messenger.conversationId;
  }

  /** A delivery to the person's own chat; undefined where there is none. */
  async inPrivate(): Promise<Delivery | undefined> {
    if (!this.#channel.privateChats) return undefined;
    const messenger = await this.#messenger.inPrivate();
    return messenger && new Delivery(messenger, this.#channel, false, () => undefined);
  }

  /**
   * Shows the card of a record's screen.
   * @param previous the message that showed the living card before
   * @returns the message that shows it now, if the channel gave its id
   */
  async show(
    record: ConversationRecord,
    previous: string | undefined,
    notice?: Notice,
  ): Promise<string | undefined> {
    const card = this.#draw(record, record.screen, notice);
    const extras = this.#extras(record);
    const current = await (this.isInPlace
      ? this.#replace(card, extras)
      : this.#append(card, extras));
    if (previous && previous !== current && this.#channel.updates) {
      const line = this.isInPlace ? 'movedAbove' : 'movedBelow';
      await this.#messenger.updateCard(previous, this.#line(line, record));
    }
    return current;
  }

  /** Sends a plain text; the card stays as it is. */
  async say(text: string): Promise<void> {
    await this.#messenger.sendText(text);
    this.#respond(undefined);
  }

  /** Answers a click that brings nothing new with what is shown already. */
  confirm(record: ConversationRecord): void {
    this.#respond(this.isInPlace ? cardResponse(this.#draw(record, record.screen)) : undefined);
  }

  /** One honest sentence, and the current step where the record can still be read. */
  async apologize(record: ConversationRecord | undefined): Promise<void> {
    const card = record
      ? this.#draw(record, { show: 'step' }, 'ourError')
      : this.#line('tryAgain', newRecord(Date.now()));
    if (this.isInPlace) this.#respond(cardResponse(card));
    else await this.#append(card);
  }

  async #append(card: IAdaptiveCard, extras: Partial<Activity> = {}): Promise<string | undefined> {
    const id = await this.#messenger.sendCard(card, extras);
    this.#respond(undefined);
    return id;
  }

  /** The response reaches only the client that clicked; the update reaches all others. */
  async #replace(card: IAdaptiveCard, extras: Partial<Activity>): Promise<string | undefined> {
    this.#respond(cardResponse(card));
    if (!this.clickedCardId) return undefined;
    try {
      await this.#messenger.updateCard(this.clickedCardId, card, extras);
      return this.clickedCardId;
    } catch (error) {
      if (!isGone(error)) throw error;
      return this.#messenger.sendCard(card, extras);
    }
  }

  /** At the end people may say whether it helped, where the channel can ask them. */
  #extras({ diagnosis, screen }: ConversationRecord): Partial<Activity> {
    const isEnd = screen.show === 'step' && viewOf(diagnosis).isOver;
    return isEnd && this.#channel.feedback
      ? { channelData: { feedbackLoop: { type: 'default' } } }
      : {};
  }

  #draw(record: ConversationRecord, screen: Screen, notice?: Notice): IAdaptiveCard {
    const drawing = { ...this.#drawing(record), ...(notice && { notice }) };
    return screenCard(screen, viewOf(record.diagnosis, this.#isShared), drawing);
  }

  #line(line: Line, record: ConversationRecord): IAdaptiveCard {
    return lineCard(line, this.#drawing(record));
  }

  #drawing(record: ConversationRecord) {
    const { step } = viewOf(record.diagnosis);
    const { revision } = record;
    return { text: textOf(record), buttons: this.#channel.buttons, revision, step };
  }
}
