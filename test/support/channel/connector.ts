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
  readonly authorization: string | undefined;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** 0 if it got no answer, or none that is one. */
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
  /** Whether a request is held back until `release`; it is if nothing else goes wrong. */
  readonly isHeld?: boolean;
  /** The answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What comes instead of an answer. */
  readonly breaks?: Break;
  /** Whether the message appears all the same. */
  readonly accepted?: boolean;
  readonly times?: number;
}

/** Ways not to answer. */
const breaks = {
  reset: (response) => response.socket?.resetAndDestroy(),
  'cut off': (response) => {
    response.writeHead(200, { ...json, 'Content-Length': '100' }).write('{"id":');
    setTimeout(() => response.destroy(), 20);
  },
  'half JSON': (response) => response.writeHead(200, json).end('{"id":"1'),
  'a page': (response) => response.writeHead(200, html).end('<html>Sign in</html>'),
  trickle: (response) => {
    response.writeHead(200, json);
    const drip = setInterval(() => response.write(' '), 200);
    response.once('close', () => clearInterval(drip));
  },
  flood: (response) => response.writeHead(200, json).end(`{"id":"1"}${' '.repeat(10_000_000)}`),
} as const satisfies Record<string, (response: ServerResponse) => unknown>;

/** A way not to answer. */
export type Break = keyof typeof breaks;

const json = { 'Content-Type': 'application/json' };
const html = { 'Content-Type': 'text/html' };

interface Fault extends Failure {
  readonly conversationId: string;
  left: number;
}

const creationPath = '/teams/v3/conversations';
const path =
  /^\/teams\/v3\/conversations\/(?<conversation>[^/]+)\/activities(?:\/(?<activity>[^/]+))?$/;

const isLike = (link: string, known: string | RegExp): boolean =>
  typeof known === 'string' ? link === known : known.test(link);

/** The side of a Bot Connector that a bot sends to, on a loopback port of its own. */
export class Connector {
  readonly calls: Call[] = [];
  readonly creations: Creation[] = [];
  readonly #alsoSent: (string | RegExp)[] = [];
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

  /** @throws Error if the bot ever sent an address that isn’t on its list (C11) */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    const strange = [...this.#screens.values()]
      .flatMap(({ strangeLinks }) => strangeLinks)
      .filter((link) => !this.#alsoSent.some((known) => isLike(link, known)));
    if (strange.length > 0) throw new Error(`The bot sent ${[...new Set(strange)].join(', ')}.`);
  }

  /** The screen of a conversation, the same one for everybody in it. */
  screenOf(conversationId: string, channelId: ChannelId): Screen {
    const screen = this.#screens.get(conversationId) ?? new Screen(channelId);
    this.#screens.set(conversationId, screen);
    return screen;
  }

  /** The bot has an address from elsewhere, and may send it. */
  mayAlsoSend(address: string | RegExp): void {
    this.#alsoSent.push(address);
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
    const { authorization } = request.headers;
    const call = { method, conversationId, activityId, activity, authorization, at: Date.now() };
    const note = (status: number) => void this.calls.push({ ...call, status });

    const screen = this.#screens.get(conversationId);
    const fault = this.#takeFault(conversationId, method);
    const isHeld = fault && (fault.isHeld ?? (fault.status === undefined && !fault.breaks));
    if (isHeld && !(await this.#hold(conversationId, response))) return note(0);
    if (fault?.accepted && screen) apply(screen, method, activityId, activity);
    if (fault?.breaks) {
      note(0);
      breaks[fault.breaks](response);
      return;
    }
    if (fault?.status !== undefined) {
      note(fault.status);
      response.writeHead(fault.status, fault.headers).end();
      return;
    }
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
