import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, SignJWT, type JWTPayload } from 'jose';
import { appId } from '../../test/support/channel/shapes.ts';
import { close, listen } from './listening.ts';

const issuer = 'https://api.botframework.com';
const wellKnown = '/v1/.well-known';
/** How long one token of the channel is used, in milliseconds: the Connector reuses its own too. */
const reuse = 60_000;
/** How long a token is valid, in seconds. */
const lifetime = 3600;

/**
 * Signs the channel's tokens, publishes its key and logs bots in. The tests' issuer isn't used: it
 * signs anew for each request, and gives bots tokens that the Teams SDK can't read.
 */
export class Issuer {
  readonly #pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #kid = randomUUID();
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>();
  readonly #given = new Set<string>();
  readonly #server = createServer((request, response) => {
    this.#answer(request.url ?? '').then(
      (body) => response.writeHead(body ? 200 : 404).end(JSON.stringify(body)),
      () => response.writeHead(500).end(),
    );
  });

  /** @returns the address to which a bot's requests to the login hosts are redirected */
  async open(): Promise<string> {
    return `http://127.0.0.1:${await listen(this.#server)}`;
  }

  async close(): Promise<void> {
    await close(this.#server);
  }

  /** The token that the channel sends along with the activities of a service URL. */
  async tokenFor(serviceUrl: string): Promise<string> {
    const known = this.#tokens.get(serviceUrl);
    if (known && known.until > Date.now()) return known.token;
    const token = await this.#sign({ iss: issuer, aud: appId, serviceurl: serviceUrl });
    this.#tokens.set(serviceUrl, { token, until: Date.now() + reuse });
    return token;
  }

  /** Whether a bot sent a token that it was given at its login. */
  isGiven(authorization: string | undefined): boolean {
    return this.#given.has(authorization?.replace(/^Bearer /, '') ?? '');
  }

  async #answer(url: string): Promise<unknown> {
    const path = url.replace(/\?.*/, '');
    if (path.endsWith('/oauth2/v2.0/token')) return this.#login();
    if (path === `${wellKnown}/keys`) return { keys: [await this.#publicKey()] };
    if (path !== `${wellKnown}/openidconfiguration`) return undefined;
    return {
      issuer,
      jwks_uri: `https://login.botframework.com${wellKnown}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  async #publicKey() {
    const key = await exportJWK(this.#pair.publicKey);
    const endorsements = ['msteams', 'webchat'];
    return { ...key, use: 'sig', alg: 'RS256', kid: this.#kid, endorsements };
  }

  async #login() {
    const access_token = await this.#sign({ aud: issuer, appid: appId });
    this.#given.add(access_token);
    return { token_type: 'Bearer', expires_in: lifetime, access_token };
  }

  #sign(claims: JWTPayload): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#kid, x5t: this.#kid })
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${lifetime}s`)
      .sign(this.#pair.privateKey);
  }
}
