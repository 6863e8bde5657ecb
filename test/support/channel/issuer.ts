import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import type { Env, Surroundings } from './runBot.ts';
import { appId, tenantId, type Posted } from './shapes.ts';

/** A key of an issuer; the public half is what it publishes. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** What a token says and how it is signed; each part as the channel’s own unless it is bent. */
export interface Bent {
  /** Claims that stand in for the usual ones; undefined leaves one out. */
  readonly claims?: Posted;
  readonly header?: Posted;
  readonly key?: SigningKey;
}

const metadataPath = '/v1/.well-known/openidconfiguration';
const keysPath = '/v1/.well-known/keys';
const loginPath = `/${tenantId}/oauth2/v2.0/token`;

/** The channel’s issuer and the bot’s login in one, on a loopback port of its own. */
export class Issuer implements Surroundings {
  readonly preload = fileURLToPath(new URL('loginRedirect.ts', import.meta.url));
  /** Where the bot should have no reason to call. */
  readonly strangeRequests: string[] = [];
  /** The tokens that the bot got for what it sends. */
  readonly loginTokens: string[] = [];
  /** How the login answers: not at all while it hangs, and to a wrong secret with a refusal. */
  login: 'up' | 'refusing' | 'hanging' = 'up';
  /** How long its tokens are valid, in seconds; the bot asks anew five minutes before. */
  tokenLifetime = 3_600;
  /** How often the login was asked for a token. */
  logins = 0;
  /** How often the keys were asked for. */
  fetches = 0;
  /** How the issuer answers: not at all while it hangs. */
  state: 'up' | 'down' | 'hanging' = 'up';
  /** Where the metadata says the keys are, if not here. */
  keysUrl: string | undefined;
  #key: SigningKey;
  readonly #lesserKeys: object[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  private constructor(key: SigningKey) {
    this.#key = key;
  }

  static async open(): Promise<Issuer> {
    const issuer = new Issuer(await newKey());
    issuer.#server.listen(0, '127.0.0.1');
    await once(issuer.#server, 'listening');
    return issuer;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get metadataUrl(): string {
    return `${this.url}${metadataPath}`;
  }

  get key(): SigningKey {
    return this.#key;
  }

  /** The settings of a bot whose channel this is, and which sends to one connector. */
  settingsFor(serviceUrl: string): Env {
    return {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'the secret of a test',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: this.metadataUrl,
      ALLOWED_SERVICE_URLS: new URL(serviceUrl).origin,
      CHANNELS: 'msteams webchat',
      TEST_LOGIN_PORT: new URL(this.url).port,
    };
  }

  /** Publishes and signs with a new key from now on; the old one is gone. */
  async rotate(): Promise<void> {
    this.#key = await newKey();
  }

  /** Publishes one more key, which may sign for these channels only; with the next fetch. */
  async publish(endorsements: readonly string[] | undefined): Promise<SigningKey> {
    const key = await newKey();
    this.#lesserKeys.push(published(key, endorsements));
    return key;
  }

  /** A token for whoever posts with this service URL. */
  async tokenFor(serviceUrl: unknown, { claims, header, key = this.#key }: Bent = {}) {
    const now = Math.floor(Date.now() / 1_000);
    const payload = {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 3_600,
      ...claims,
    };
    return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, x5t: key.kid, ...header })
      .sign(key.privateKey);
  }

  async headersFor({ serviceUrl }: Posted): Promise<Env> {
    return { Authorization: `Bearer ${await this.tokenFor(serviceUrl)}` };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', this.url);
    const isLogin = request.method === 'POST' && pathname === loginPath;
    if (pathname === metadataPath) this.fetches += 1;
    if (isLogin) this.logins += 1;
    if ((isLogin ? this.login : this.state) === 'hanging') return;
    if (isLogin && this.login === 'refusing') {
      response.writeHead(401, json).end(JSON.stringify(expired));
      return;
    }
    if (this.state === 'down' && !isLogin) {
      response.writeHead(503).end();
      return;
    }
    const answer = isLogin ? await this.#logIn(request) : this.#document(pathname);
    if (!answer) {
      this.strangeRequests.push(`${request.method} ${pathname}`);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, json).end(JSON.stringify(answer));
  }

  #document(path: string): object | undefined {
    if (path === metadataPath) {
      return {
        issuer: 'https://api.botframework.com',
        jwks_uri: this.keysUrl ?? `${this.url}${keysPath}`,
      };
    }
    if (path !== keysPath) return undefined;
    const main = published(this.#key, ['msteams', 'webchat', 'directline']);
    return { keys: [...this.#lesserKeys, main] };
  }

  async #logIn(request: IncomingMessage): Promise<object> {
    const wish = new URLSearchParams(await text(request));
    if (wish.get('scope') !== 'https://api.botframework.com/.default') return {};
    const token = `login-${this.loginTokens.length}`;
    this.loginTokens.push(token);
    return { token_type: 'Bearer', expires_in: this.tokenLifetime, access_token: token };
  }
}

/** What Entra says to a secret that has run out. */
const expired = {
  error: 'invalid_client',
  error_description: `AADSTS7000222: The secret keys for app '${appId}' are expired.`,
  error_codes: [7_000_222],
};

const json = { 'Content-Type': 'application/json' };

const published = ({ kid, publicJwk }: SigningKey, endorsements?: readonly string[]) => ({
  ...publicJwk,
  kid,
  use: 'sig',
  endorsements,
});

let number = 0;

/** A key that no issuer publishes yet. */
export async function newKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  number += 1;
  return { kid: `key-${number}`, privateKey, publicJwk: await exportJWK(publicKey) };
}
