import type { Activity, ConversationParameters } from './types.ts';
import { sendRequest, type ChannelResponse, type Message } from './http.ts';

/** The bot's own token for the channel; undefined where nobody is asked who they are. */
export type ChannelToken = () => Promise<string | undefined>;

/**
 * The calls that this bot makes of a channel's Bot Connector, straight over HTTP: botbuilder's own
 * client goes through five libraries, which cost more than the card.
 * All of them throw SendFault.
 */
export class Connector {
  readonly #conversations: string;
  readonly #token: ChannelToken;

  constructor(serviceUrl: string, token: ChannelToken) {
    this.#conversations = `${serviceUrl.replace(/\/$/, '')}/v3/conversations`;
    this.#token = token;
  }

  createConversation(parameters: ConversationParameters): Promise<ChannelResponse> {
    return this.#call('POST', this.#conversations, parameters);
  }

  send(conversationId: string, activity: Partial<Activity>): Promise<ChannelResponse> {
    return this.#call('POST', this.#activities(conversationId), activity);
  }

  update(
    conversationId: string,
    id: string,
    activity: Partial<Activity>,
  ): Promise<ChannelResponse> {
    const message = `${this.#activities(conversationId)}/${encodeURIComponent(id)}`;
    return this.#call('PUT', message, activity);
  }

  #activities(conversationId: string): string {
    return `${this.#conversations}/${encodeURIComponent(conversationId)}/activities`;
  }

  async #call(method: Message['method'], url: string, content: object): Promise<ChannelResponse> {
    const token = await this.#token();
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    return sendRequest({ url, method, headers, body: JSON.stringify(content) });
  }
}
