import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Screen, type Sent } from './screen.ts';
import { privateIdOf, type ChannelId } from './shapes.ts';

/** One request of the bot to the channel, with how the channel answered it. */
export interface Call {
  readonly method: string;
  readonly conversationId: string;
  /** The message that is updated, deleted or replied to. */
  readonly activityId: string | undefined;
  readonly activity: Sent;
  readonly status: number;
}

/** The bot’s request for a chat with one person, with how the channel answered it. */
export interface Creation {
  readonly memberId: string;
  readonly body: unknown;
  readonly status: number;
}

/** How the next requests for a conversation go wrong. */
export interface Failure {
  /** Only requests of this method fail; all if it is left out. */
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** The answer; a request is held back until `release` if there is none. */
  readonly status?: number;
  readonly retryAfter?: string;
  readonly times?: number;
}

interface Fault extends Failure {
  readonly conversationId: string;
  left: number;
}

const creationPath = '/teams/v3/conversations';
const path =
  /^\/teams\/v3\/conversations\/(?<conversation>[^/]+)\/activities(?:\/(?<activity>[^/]+))?$/;

/** The side of a Bot Connector that a bot sends to, on a loopback port of its own. */
export class Connector {
  readonly calls: Call[] = [];
  readonly creations: Creation[] = [];
  readonly #refusals = new Map<string, number[]>();
  readonly #screens = new Map<string, Screen>();
  readonly #faults: Fault[] = [];
  readonly #held: { readonly conversationId: string; readonly release: () => void }[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  /** The address that the bot finds in every activity. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/teams/`;
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** The screen of a conversation, the same one for everybody in it. */
  screenOf(conversationId: string, channelId: ChannelId): Screen {
    const screen = this.#screens.get(conversationId) ?? new Screen(channelId);
    this.#screens.set(conversationId, screen);
    return screen;
  }

  /** The next request for a chat with this person is answered with a status like 403. */
  refuseChat(memberId: string, status: number): void {
    this.#refusals.set(memberId, [...(this.#refusals.get(memberId) ?? []), status]);
  }

  fail(conversationId: string, failure: Failure): void {
    this.#faults.push({ conversationId, left: failure.times ?? 1, ...failure });
  }

  /** How many requests for a conversation are held back now. */
  heldFor(conversationId: string): number {
    return this.#held.filter((each) => each.conversationId === conversationId).length;
  }

  /** Answers what was held back as if nothing had been wrong. */
  release(conversationId: string): void {
    for (const held of this.#held.filter((each) => each.conversationId === conversationId)) {
      held.release();
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    if (method === 'POST' && request.url === creationPath) return this.#create(request, response);
    const found = path.exec(decodeURI(request.url ?? ''))?.groups;
    const conversationId = decodeURIComponent(found?.conversation ?? '');
    const activityId = found?.activity && decodeURIComponent(found.activity);
    const activity = JSON.parse((await text(request)) || '{}') as Sent;
    const note = (status: number) =>
      this.calls.push({ method, conversationId, activityId, activity, status });

    const fault = this.#takeFault(conversationId, method);
    if (fault?.status !== undefined) {
      note(fault.status);
      if (fault.retryAfter) response.setHeader('Retry-After', fault.retryAfter);
      response.writeHead(fault.status).end();
      return;
    }
    if (fault && !(await this.#hold(conversationId, response))) return;
    const screen = this.#screens.get(conversationId);
    if (!screen) {
      note(404);
      response.writeHead(404).end();
      return;
    }
    const id = apply(screen, method, activityId, activity);
    note(200);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }));
  }

  /** Opens the chat with one person, who has one with the bot at most. */
  async #create(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await text(request)) as { members: { id: string }[] };
    const memberId = body.members[0]?.id ?? '';
    const status = this.#refusals.get(memberId)?.shift() ?? 201;
    this.creations.push({ memberId, body, status });
    if (status !== 201) {
      response.writeHead(status).end();
      return;
    }
    const id = privateIdOf(memberId);
    this.screenOf(id, 'msteams');
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }));
  }

  #takeFault(conversationId: string, method: string): Fault | undefined {
    const fault = this.#faults.find(
      (each) =>
        each.left > 0 &&
        each.conversationId === conversationId &&
        (each.method ?? method) === method,
    );
    if (fault) fault.left -= 1;
    return fault;
  }

  /** Whether the caller was still there when the request was let go. */
  async #hold(conversationId: string, response: ServerResponse): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const held = { conversationId, release: () => resolve(true) };
    this.#held.push(held);
    response.once('close', () => resolve(false));
    const isThere = await promise;
    this.#held.splice(this.#held.indexOf(held), 1);
    return isThere;
  }
}

function apply(screen: Screen, method: string, id: string | undefined, activity: Sent): string {
  if (method === 'POST') return screen.add(activity);
  if (method === 'PUT' && id) screen.replace(id, activity);
  return id ?? '';
}
