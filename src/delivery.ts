import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import { lineCard, screenCard, type Line, type Screen } from '../cards/screen.ts';
import type { Notice, Text } from '../cards/text/text.ts';
import { viewOf } from '../dialogs/view.ts';
import { channelOf, type Channel } from './channels.ts';
import { cardResponse } from './invoke.ts';
import { isGone, Messenger } from './messenger.ts';
import { newRecord, type ConversationRecord } from './record.ts';

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
  readonly #text: Text;
  readonly #messenger: Messenger;
  readonly #respond: Respond;

  constructor(context: TurnContext, text: Text, respond: Respond) {
    const { type, replyToId, channelId } = context.activity;
    this.isInPlace = type === 'invoke';
    this.clickedCardId = this.isInPlace ? replyToId : undefined;
    this.#channel = channelOf(channelId);
    this.#text = text;
    this.#messenger = new Messenger(context);
    this.#respond = respond;
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
    const current = this.isInPlace ? await this.#replace(card) : await this.#append(card);
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

  async #append(card: IAdaptiveCard): Promise<string | undefined> {
    const id = await this.#messenger.sendCard(card);
    this.#respond(undefined);
    return id;
  }

  /** The response reaches only the client that clicked; the update reaches all others. */
  async #replace(card: IAdaptiveCard): Promise<string | undefined> {
    this.#respond(cardResponse(card));
    if (!this.clickedCardId) return undefined;
    try {
      await this.#messenger.updateCard(this.clickedCardId, card);
      return this.clickedCardId;
    } catch (error) {
      if (!isGone(error)) throw error;
      return this.#messenger.sendCard(card);
    }
  }

  #draw(record: ConversationRecord, screen: Screen, notice?: Notice): IAdaptiveCard {
    const drawing = { ...this.#drawing(record), ...(notice && { notice }) };
    return screenCard(screen, viewOf(record.diagnosis), drawing);
  }

  #line(line: Line, record: ConversationRecord): IAdaptiveCard {
    return lineCard(line, this.#drawing(record));
  }

  #drawing({ diagnosis, revision }: ConversationRecord) {
    const { step } = viewOf(diagnosis);
    return { text: this.#text, buttons: this.#channel.buttons, revision, step };
  }
}
