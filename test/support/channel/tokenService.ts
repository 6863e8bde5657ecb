import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { UnsecuredJWT } from 'jose';
import { tenantId } from './shapes.ts';

/** One request of the bot to the token service. */
export interface TokenCall {
  readonly method: string;
  /** The path without `/api/`. */
  readonly what: string;
  readonly userId: string;
  readonly code: string | undefined;
  readonly authorization: string | undefined;
}

interface HttpResponse {
  readonly status: number;
  readonly body?: object;
}

/** A token for a person, as Entra makes them but for the signature. */
export const tokenFor = (oid: string | undefined, tid: string = tenantId): string =>
  new UnsecuredJWT({ oid, tid, jti: randomUUID() }).encode();

/** The token service of an Azure Bot with its OAuth connection, on a loopback port of its own. */
export class TokenService {
  readonly connection = 'dataverse';
  readonly calls: TokenCall[] = [];
  /** How it answers: not at all while it hangs. */
  state: 'up' | 'down' | 'hanging' = 'up';
  /** What an exchange gives for a token; undefined where consent is missing. */
  exchanged: (token: string) => string | undefined = () => undefined;
  /** Where it sends people to sign in. */
  signInLink = 'https://token.botframework.com/api/oauth/signin?signin=1';
  /** What Teams makes a token for. */
  readonly exchangeUri = 'api://botid-1';
  readonly #tokens = new Map<string, string>();
  readonly #codes = new Map<string, string>();
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch(() => response.destroy());
  });

  static async open(): Promise<TokenService> {
    const service = new TokenService();
    service.#server.listen(0, '127.0.0.1');
    await once(service.#server, 'listening');
    return service;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** What the bot’s `OAuthUrl` must be. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The person has signed in some time ago. */
  signIn(userId: string, token: string): void {
    this.#tokens.set(userId, token);
  }

  /** The sign-in is over, for whatever reason. */
  forget(userId: string): void {
    this.#tokens.delete(userId);
  }

  /** The person signs in on the page now; the bot gets the token for the code that the page gives. */
  signInByPage(userId: string, token: string): string {
    const code = String(100_000 + this.#codes.size);
    this.#codes.set(`${userId}|${code}`, token);
    return code;
  }

  /** The token that is kept for a person. */
  tokenOf(userId: string): string | undefined {
    return this.#tokens.get(userId);
  }

  callsTo(what: string): TokenCall[] {
    return this.calls.filter((call) => call.what === what);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const call = {
      method: request.method ?? '',
      what: pathname.replace('/api/', ''),
      userId: searchParams.get('userId') ?? '',
      code: searchParams.get('code') ?? undefined,
      authorization: request.headers.authorization,
    };
    this.calls.push(call);
    const body = await text(request);
    if (this.state === 'hanging') return;
    const isKnown = [null, this.connection].includes(searchParams.get('connectionName'));
    const { status, body: answer } =
      this.state === 'up' && isKnown ? this.#answer(call, body) : { status: 503, body: {} };
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answer({ method, what, userId, code }: TokenCall, body: string): HttpResponse {
    switch (`${method} ${what}`) {
      case 'GET usertoken/GetToken': {
        const signedIn = code === undefined ? undefined : this.#codes.get(`${userId}|${code}`);
        if (signedIn) this.#tokens.set(userId, signedIn);
        return this.#tokenAnswer(this.#tokens.get(userId));
      }
      case 'POST usertoken/exchange': {
        const token = this.exchanged((JSON.parse(body) as { token: string }).token);
        if (!token) return { status: 400, body: { error: { code: 'ConsentRequired' } } };
        this.#tokens.set(userId, token);
        return this.#tokenAnswer(token);
      }
      case 'DELETE usertoken/SignOut':
        this.#tokens.delete(userId);
        return { status: 204 };
      case 'GET botsignin/GetSignInResource':
        return {
          status: 200,
          body: {
            signInLink: this.signInLink,
            tokenExchangeResource: { id: randomUUID(), uri: this.exchangeUri, providerId: 'p' },
          },
        };
      default:
        return { status: 404, body: {} };
    }
  }

  #tokenAnswer(token: string | undefined): HttpResponse {
    if (!token) return { status: 404, body: {} };
    return { status: 200, body: { connectionName: this.connection, token, channelId: 'msteams' } };
  }
}
