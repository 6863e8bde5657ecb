import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';
import { describeError, type Logger } from '../log.ts';
import { Refusal } from './refusal.ts';

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** For the metadata and the keys together; a turn may wait for them. */
const fetchTimeout = 3 * second;
/** Microsoft asks for a look at the keys at least once a day. */
const freshFor = day;
/** How long known keys serve while the issuer is down. */
const usableFor = 7 * day;
/** How soon a fetch that failed is tried again: hurried as long as nobody can be let in. */
const retryAfter = { withKeys: 5 * minute, withoutKeys: 5 * second };
/** An unknown key may be a new one, or invented: only the first in this time is looked for. */
const unknownAfter = 30 * second;

/** A key that signs tokens, and the channels that it may sign for. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly endorsements: readonly string[];
}

/**
 * The keys of one issuer. jose's remote key set isn't used: it drops the endorsements, and its
 * known keys don't outlive an outage.
 */
export class Keys {
  readonly #metadataUrl: string;
  readonly #log: Logger;
  readonly #now: () => number;
  #known: ReadonlyMap<string, SigningKey> = new Map();
  #fetchedAt = -Infinity;
  #triedAt = -Infinity;
  #unknownAt = -Infinity;
  #fetching: Promise<void> | undefined;
  /** How often the issuer has answered. */
  #answers = 0;

  /** @param now a clock in milliseconds that never goes back */
  constructor(metadataUrl: string, log: Logger, now = (): number => performance.now()) {
    this.#metadataUrl = metadataUrl;
    this.#log = log;
    this.#now = now;
  }

  /** Whether tokens can be checked now. */
  get areUsable(): boolean {
    return this.#now() - this.#fetchedAt < usableFor;
  }

  /** Fetches the keys now and whenever it is time, which keeps no process alive. */
  keepFresh(): void {
    void this.#refresh();
    setInterval(() => void this.#refresh(), retryAfter.withoutKeys).unref();
  }

  /**
   * The key with an id. Keys that are merely old are used while newer ones are fetched.
   * @throws Refusal 401 if the issuer has just said that it has no such key, 503 if its keys can't
   * be had, or can't be asked for just now: nobody's message is to be lost for an invented key
   */
  async find(id: string): Promise<SigningKey> {
    const refreshed = this.#refresh();
    if (!this.areUsable) await refreshed;
    if (!this.areUsable) throw new Refusal(503, 'no-keys');
    const isAnswered = this.#known.has(id) || (await this.#lookFor());
    const key = this.#known.get(id);
    if (key) return key;
    throw isAnswered ? new Refusal(401, 'unknown-key') : new Refusal(503, 'key-not-asked');
  }

  /**
   * Fetches once for whoever asks for unknown keys in the same half minute.
   * @returns whether the issuer has answered since it was asked for
   */
  async #lookFor(): Promise<boolean> {
    const before = this.#answers;
    if (this.#now() - this.#unknownAt >= unknownAfter) {
      this.#unknownAt = this.#now();
      await this.#fetch();
    } else {
      await this.#fetching;
    }
    return this.#answers > before;
  }

  async #refresh(): Promise<void> {
    const pause = this.areUsable ? retryAfter.withKeys : retryAfter.withoutKeys;
    const isDue = this.#now() - this.#fetchedAt >= freshFor && this.#now() - this.#triedAt >= pause;
    await (isDue ? this.#fetch() : this.#fetching);
  }

  #fetch(): Promise<void> {
    this.#fetching ??= this.#fetchOnce().finally(() => (this.#fetching = undefined));
    return this.#fetching;
  }

  /** Never rejects: what is known stays in use, and the log says what went wrong. */
  async #fetchOnce(): Promise<void> {
    this.#triedAt = this.#now();
    try {
      this.#known = await fetchKeys(this.#metadataUrl);
      this.#fetchedAt = this.#now();
      this.#answers += 1;
    } catch (error) {
      // fetch wraps what went wrong, and only that has a code.
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      this.#log.warn(describeError(cause), 'keys not fetched');
    }
  }
}

const metadataSchema = z.object({ jwks_uri: z.url() });

const keySetSchema = z.object({ keys: z.array(z.unknown()).max(100) });

const base64Url = z.string().regex(/^[\w-]+$/);

const keySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: base64Url,
  e: base64Url,
  endorsements: z.array(z.string()).catch([]),
});

/** @throws if the keys can't be had whole from where their metadata lies */
async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const signal = AbortSignal.timeout(fetchTimeout);
  const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchJson(metadataUrl, signal));
  if (new URL(keysUrl).origin !== new URL(metadataUrl).origin) {
    throw new Error('The metadata names keys of another origin.');
  }
  const { keys } = keySetSchema.parse(await fetchJson(keysUrl, signal));
  const usable = keys.flatMap((key) => keySchema.safeParse(key).data ?? []);
  if (usable.length === 0) throw new Error('The key set holds no key.');
  return new Map(
    await Promise.all(
      usable.map(async ({ endorsements, ...jwk }): Promise<[string, SigningKey]> => {
        const key = await importJWK(jwk, 'RS256');
        return [jwk.kid, { key, endorsements }];
      }),
    ),
  );
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
  return response.json();
}
