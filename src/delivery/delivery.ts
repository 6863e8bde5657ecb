import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity, Attachment, InvokeResponse, TurnContext } from '../botframework/types.ts';
import { asideCard, type Aside } from '../../cards/aside.ts';
import type { ButtonKind, Form } from '../../cards/form.ts';
import { lineCard, screenCard, type Line } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';
import { viewOf } from '../../dialogs/view.ts';
import { channelOf, formOf, type Channel } from './channels.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import { cardResponse } from './invoke.ts';
import { textOf } from '../conversation/language.ts';
import { Messenger } from './messenger.ts';
import type { RateLimitedSender } from './rateLimitedSender.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import { recordView, type Surroundings } from '../conversation/recordView.ts';

/** Takes the response to a turn's request; what the turn does afterwards doesn't delay it. */
type Respond = (response: InvokeResponse | undefined) => void;

/** A card, and what it shows. */
interface Drawn {
  readonly record: ConversationRecord;
  readonly notice: Notice | undefined;
  readonly card: IAdaptiveCard;
}

/**
 * The ways in which one turn reaches people: in the response to a click, with a new message, with
 * an update of an older one. What sends throws SendFault, and waits for nothing once it is given up.
 */
export class Delivery {
  /** Whether the reply replaces the card that was clicked. */
  readonly isInPlace: boolean;
  readonly clickedCardId: string | undefined;
  readonly #channel: Channel;
  readonly #form: Form;
  readonly #surroundings: Surroundings;
  readonly #messenger: Messenger;
  readonly #respond: Respond;
  /** The card of a click goes out twice: in the response, and as an update for all others. */
  #drawn: Drawn | undefined;

  private constructor(
    messenger: Messenger,
    channel: Channel,
    form: Form,
    surroundings: Surroundings,
    respond: Respond,
    clicked?: { readonly cardId: string | undefined },
  ) {
    this.#messenger = messenger;
    this.#channel = channel;
    this.#form = form;
    this.#surroundings = surroundings;
    this.#respond = respond;
    this.isInPlace = clicked !== undefined;
    this.clickedCardId = clicked?.cardId;
  }

  /**
   * The delivery of a turn's own reply.
   * @param phoneButtons how buttons answer on a phone
   */
  static of(
    context: TurnContext,
    sender: RateLimitedSender,
    phoneButtons: ButtonKind,
    surroundings: Surroundings,
    respond: Respond,
  ): Delivery {
    const { name, replyToId, channelId, entities } = context.activity as ReceivedActivity;
    const platform = entities?.find(({ type }) => type === 'clientInfo')?.platform;
    const form = formOf(channelId, platform, phoneButtons);
    const clicked = name === 'adaptiveCard/action' ? { cardId: replyToId } : undefined;
    const messenger = Messenger.of(context, sender);
    return new Delivery(messenger, channelOf(channelId), form, surroundings, respond, clicked);
  }

  /** The key of the conversation that it reaches. */
  get key(): string {
    return this.#messenger.key;
  }

  /** Whether an update changes anything on the screens. */
  get updates(): boolean {
    return this.#channel.updates;
  }

  /** A delivery to the person's own chat; undefined where there is none. */
  async inPrivate(givenUp: AbortSignal): Promise<Delivery | undefined> {
    if (!this.#channel.privateChats) return undefined;
    const messenger = await this.#messenger.inPrivate(givenUp);
    const own = { ...this.#surroundings, isShared: false };
    return messenger && new Delivery(messenger, this.#channel, this.#form, own, () => undefined);
  }

  /** Responds at once with what nothing of ours draws. */
  answer(response: InvokeResponse): void {
    this.#respond(response);
  }

  /** Responds at once: to a click with the card of the record's screen. */
  respond(record: ConversationRecord, notice?: Notice): void {
    this.#respond(this.isInPlace ? cardResponse(this.#draw(record, notice)) : undefined);
  }

  /**
   * Sends the card of a record's screen as a new message.
   * @returns the message, if the channel gave its id
   */
  async send(
    record: ConversationRecord,
    notice: Notice | undefined,
    givenUp: AbortSignal,
  ): Promise<string | undefined> {
    const card = this.#draw(record, notice);
    return this.#messenger.sendCard(card, this.#extras(record), givenUp);
  }

  /** Sends a line of its own, with what it offers; the card stays as it is. */
  async remark(record: ConversationRecord, aside: Aside, givenUp: AbortSignal): Promise<void> {
    const view = recordView(record, this.#surroundings);
    await this.#messenger.sendCard(asideCard(aside, view, this.#drawing(record)), {}, givenUp);
  }

  /** Sends a plain text; the card stays as it is. */
  async say(text: string, givenUp: AbortSignal): Promise<void> {
    await this.#messenger.sendText(text, givenUp);
  }

  /** Sends a card by which the person can sign in. */
  async askToSignIn(card: Attachment, givenUp: AbortSignal): Promise<void> {
    await this.#messenger.sendAttachment(card, givenUp);
  }

  /** Shows the card of a record's screen in an older message. */
  async replace(
    id: string,
    record: ConversationRecord,
    notice: Notice | undefined,
    givenUp: AbortSignal,
  ): Promise<void> {
    const card = this.#draw(record, notice);
    await this.#messenger.updateCard(id, card, this.#extras(record), givenUp);
  }

  /** Leaves one line of an older message. */
  async shrink(
    id: string,
    record: ConversationRecord,
    line: Line,
    givenUp: AbortSignal,
  ): Promise<void> {
    await this.#messenger.updateCard(id, lineCard(line, this.#drawing(record)), {}, givenUp);
  }

  /** At the end people may say whether it helped, where the channel can ask them. */
  #extras({ diagnosis, screen }: ConversationRecord): Partial<Activity> {
    const isEnd = screen.show === 'step' && viewOf(diagnosis).isOver;
    return isEnd && this.#channel.feedback
      ? { channelData: { feedbackLoop: { type: 'default' } } }
      : {};
  }

  #draw(record: ConversationRecord, notice?: Notice): IAdaptiveCard {
    if (this.#drawn?.record !== record || this.#drawn.notice !== notice) {
      const drawing = { ...this.#drawing(record), ...(notice && { notice }) };
      const card = screenCard(record.screen, recordView(record, this.#surroundings), drawing);
      this.#drawn = { record, notice, card };
    }
    return this.#drawn.card;
  }

  #drawing(record: ConversationRecord) {
    const { step } = viewOf(record.diagnosis);
    const { revision } = record;
    return { text: textOf(record), form: this.#form, revision, step };
  }
}
