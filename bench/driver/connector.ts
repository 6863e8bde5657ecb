import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Sent } from '../../test/support/channel/screen.ts';
import type { Issuer } from './issuer.ts';
import { close, listen } from './listening.ts';

/** A card that a bot sent to a conversation. */
export interface Arrival {
  readonly method: string;
  /** The message that shows it. */
  readonly id: string;
  readonly card: IAdaptiveCard;
  /** When it arrived, by `performance.now()`. */
  readonly at: number;
}

const path = /\/v3\/conversations\/(?<conversation>[^/?]+)\/activities(?:\/(?<activity>[^/?]+))?/;

/** Takes what bots send, and hands each card to whoever waits for it. */
export class Connector {
  /** Sends that nobody waited for, or without the token that the bot was given. */
  unexpected = 0;
  readonly #issuer: Issuer;
  readonly #waiting = new Map<string, (arrival: Arrival) => void>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => {
      this.unexpected += 1;
      response.writeHead(400).end();
    });
  });
  #sent = 0;

  constructor(issuer: Issuer) {
    this.#issuer = issuer;
  }

  /** @returns its service URL */
  async open(): Promise<string> {
    return `http://127.0.0.1:${await listen(this.#server)}/`;
  }

  async close(): Promise<void> {
    await close(this.#server);
  }

  /** The next card that is sent to a conversation. */
  next(conversationId: string): Promise<Arrival> {
    return new Promise((resolve) => {
      this.#waiting.set(conversationId, resolve);
    });
  }

  /** Ends the wait for a card that didn't come. */
  forget(conversationId: string): void {
    this.#waiting.delete(conversationId);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const found = path.exec(url)?.groups;
    const conversationId = decodeURIComponent(found?.conversation ?? '');
    const { attachments } = JSON.parse(await text(request)) as Sent;
    const at = performance.now();
    this.#sent += 1;
    const id =
      method === 'PUT' ? decodeURIComponent(found?.activity ?? '') : `17600000${this.#sent}`;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    const resolve = this.#waiting.get(conversationId);
    const card = attachments?.[0]?.content;
    if (!resolve || !card || !this.#issuer.isGiven(headers.authorization)) {
      this.unexpected += 1;
      return;
    }
    this.#waiting.delete(conversationId);
    resolve({ method, id, card, at });
  }
}
