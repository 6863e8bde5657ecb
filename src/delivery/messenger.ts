import type { IAdaptiveCard } from '@microsoft/teams.cards';
import {
  CardFactory,
  type Activity,
  type ConversationAccount,
  type ConversationParameters,
  type TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';

/** Longer than a healthy channel takes; the stock client would wait forever. */
const timeout = 5_000;

/** Sends to the conversation of one turn, also after that turn has been answered. */
export class Messenger {
  readonly #connector: ConnectorClient;
  readonly #address: Partial<Activity>;

  private constructor(connector: ConnectorClient, address: Partial<Activity>) {
    this.#connector = connector;
    this.#address = address;
  }

  /** A messenger for the conversation in which something was said. */
  static of({ activity, adapter, turnState }: TurnContext): Messenger {
    return new Messenger(turnState.get(adapter.ConnectorClientKey) as ConnectorClient, {
      type: 'message',
      channelId: activity.channelId,
      serviceUrl: activity.serviceUrl,
      conversation: activity.conversation,
      from: activity.recipient,
      recipient: activity.from,
    });
  }

  get channelId(): string {
    return this.#address.channelId ?? '';
  }

  get conversationId(): string {
    return this.#address.conversation?.id ?? '';
  }

  /**
   * A messenger for the person's own chat with the bot.
   * @returns undefined where the bot isn't installed for that person
   */
  async inPrivate(): Promise<Messenger | undefined> {
    const { from, recipient, conversation } = this.#address;
    const { tenantId } = conversation ?? {};
    try {
      const { id } = await this.#connector.conversations.createConversation(
        {
          isGroup: false,
          bot: from,
          members: [recipient],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        } as ConversationParameters,
        { timeout },
      );
      const chat = { id, isGroup: false, conversationType: 'personal', tenantId };
      return new Messenger(this.#connector, {
        ...this.#address,
        conversation: chat as ConversationAccount,
      });
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  /** @returns the id of the new message, if the channel gives one */
  async sendCard(card: IAdaptiveCard, extras: Partial<Activity> = {}): Promise<string | undefined> {
    return this.#send({ ...extras, attachments: [CardFactory.adaptiveCard(card)] });
  }

  async sendText(text: string): Promise<string | undefined> {
    return this.#send({ text, textFormat: 'plain' });
  }

  /** Replaces a message that was sent earlier. */
  async updateCard(id: string, card: IAdaptiveCard, extras: Partial<Activity> = {}): Promise<void> {
    const attachments = [CardFactory.adaptiveCard(card)];
    const activity = { ...this.#address, ...extras, id, attachments };
    await this.#connector.conversations.updateActivity(this.conversationId, id, activity, {
      timeout,
    });
  }

  async #send(content: Partial<Activity>): Promise<string | undefined> {
    const { id } = await this.#connector.conversations.sendToConversation(
      this.conversationId,
      { ...this.#address, ...content },
      { timeout },
    );
    return id || undefined;
  }
}

/** Whether the channel says that a message or conversation can't be written to any more. */
export function isGone(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return status === 403 || status === 404;
}
