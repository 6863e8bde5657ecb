import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { adaptiveCard } from '../botframework/attachments.ts';
import type { Connector } from '../botframework/connector.ts';
import { isGone, isTooLarge, SendFault } from '../botframework/sendFault.ts';
import { connectorOf } from '../botframework/turnContext.ts';
import type {
  Activity,
  Attachment,
  ConversationAccount,
  ConversationParameters,
  TurnContext,
} from '../botframework/types.ts';
import { conversationKey } from './channels.ts';
import type { Content } from './retry.ts';
import type { RateLimitedSender } from './rateLimitedSender.ts';

/** What a message holds, beside where it goes. */
type Message = Partial<Activity>;

/**
 * Sends to the conversation of one turn, also after that turn has been answered.
 * All its methods throw SendFault, and give up waiting when the signal says so.
 */
export class Messenger {
  readonly #sender: RateLimitedSender;
  readonly #connector: Connector;
  readonly #address: Partial<Activity>;

  private constructor(sender: RateLimitedSender, connector: Connector, address: Partial<Activity>) {
    this.#sender = sender;
    this.#connector = connector;
    this.#address = address;
  }

  /** A messenger for the conversation in which something was said. */
  static of(context: TurnContext, sender: RateLimitedSender): Messenger {
    const { activity } = context;
    return new Messenger(sender, connectorOf(context), {
      type: 'message',
      channelId: activity.channelId,
      serviceUrl: activity.serviceUrl,
      conversation: activity.conversation,
      from: activity.recipient,
      recipient: activity.from,
    });
  }

  /** The key of the conversation that is sent to. */
  get key(): string {
    return conversationKey(this.#address.channelId ?? '', this.#conversationId);
  }

  /**
   * A messenger for the person's own chat with the bot.
   * @returns undefined where the bot isn't installed for that person
   */
  async inPrivate(givenUp: AbortSignal): Promise<Messenger | undefined> {
    const { from, recipient, conversation } = this.#address;
    const { tenantId } = conversation ?? {};
    const wanted = {
      isGroup: false,
      bot: from,
      members: [recipient],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    } as ConversationParameters;
    try {
      // Asking twice for the same chat does no more harm than a second copy of a card.
      const { id } = await this.#sent('card', givenUp, () =>
        this.#connector.createConversation(wanted),
      );
      if (!id) throw new SendFault('unreadable');
      const chat = { id, isGroup: false, conversationType: 'personal', tenantId };
      return new Messenger(this.#sender, this.#connector, {
        ...this.#address,
        conversation: chat as ConversationAccount,
      });
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  /** @returns the id of the new message, if the channel gives one */
  async sendCard(
    card: IAdaptiveCard,
    extras: Message,
    givenUp: AbortSignal,
  ): Promise<string | undefined> {
    return this.#withCard(card, extras, async (content, message) => {
      const { id } = await this.#sent(content, givenUp, () =>
        this.#connector.send(this.#conversationId, { ...this.#address, ...message }),
      );
      return id || undefined;
    });
  }

  /** Sends an attachment that isn't a card of our own, such as a sign-in card. */
  async sendAttachment(attachment: Attachment, givenUp: AbortSignal): Promise<void> {
    const message = { ...this.#address, attachments: [attachment] };
    await this.#sent('text', givenUp, () => this.#connector.send(this.#conversationId, message));
  }

  /**
   * Sends a text of paragraphs without any markup. As Markdown, because clients keep paragraphs
   * there: the Playground draws a plain text as one line.
   */
  async sendText(text: string, givenUp: AbortSignal): Promise<void> {
    const message = { ...this.#address, text, textFormat: 'markdown' };
    await this.#sent('text', givenUp, () => this.#connector.send(this.#conversationId, message));
  }

  /** Replaces a message that was sent earlier. */
  async updateCard(
    id: string,
    card: IAdaptiveCard,
    extras: Message,
    givenUp: AbortSignal,
  ): Promise<void> {
    await this.#withCard(card, extras, (content, message) => {
      const updated = { ...this.#address, ...message, id };
      return this.#sent(content, givenUp, () =>
        this.#connector.update(this.#conversationId, id, updated),
      );
    });
  }

  get #conversationId(): string {
    return this.#address.conversation?.id ?? '';
  }

  /** A card that is too large for the channel is said in plain words instead. */
  async #withCard<T>(
    card: IAdaptiveCard,
    extras: Message,
    send: (content: Content, message: Message) => Promise<T>,
  ): Promise<T> {
    try {
      return await send('card', { ...extras, attachments: [adaptiveCard(card)] });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return send('text', plain(card.fallbackText ?? ''));
    }
  }

  #sent<T>(content: Content, givenUp: AbortSignal, request: () => Promise<T>): Promise<T> {
    return this.#sender.send(this.key, content, request, givenUp);
  }
}

const plain = (text: string): Message => ({ text, textFormat: 'plain' });
