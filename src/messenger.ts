import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';

/** Longer than a healthy channel takes; the stock client would wait forever. */
const timeout = 5_000;

/** Sends to the conversation of one turn, also after that turn has been answered. */
export class Messenger {
  readonly #connector: ConnectorClient;
  readonly #address: Partial<Activity>;

  constructor(turn: TurnContext) {
    const { activity, adapter } = turn;
    this.#connector = turn.turnState.get(adapter.ConnectorClientKey) as ConnectorClient;
    this.#address = {
      type: 'message',
      channelId: activity.channelId,
      serviceUrl: activity.serviceUrl,
      conversation: activity.conversation,
      from: activity.recipient,
      recipient: activity.from,
    };
  }

  /** @returns the id of the new message, if the channel gives one */
  async sendCard(card: IAdaptiveCard): Promise<string | undefined> {
    return this.#send({ attachments: [CardFactory.adaptiveCard(card)] });
  }

  async sendText(text: string): Promise<string | undefined> {
    return this.#send({ text, textFormat: 'plain' });
  }

  /** Replaces a message that was sent earlier. */
  async updateCard(id: string, card: IAdaptiveCard): Promise<void> {
    const activity = { ...this.#address, id, attachments: [CardFactory.adaptiveCard(card)] };
    await this.#connector.conversations.updateActivity(this.#conversationId, id, activity, {
      timeout,
    });
  }

  get #conversationId(): string {
    return this.#address.conversation?.id ?? '';
  }

  async #send(content: Partial<Activity>): Promise<string | undefined> {
    const { id } = await this.#connector.conversations.sendToConversation(
      this.#conversationId,
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
