import { BoundedMap } from '../boundedMap.ts';
import type { Token } from './token.ts';

/** How long a token needn't be verified again, in seconds. */
const memory = 300;

/** A channel has few tokens in use at a time; of more, the oldest is forgotten. */
const capacity = 256;

/** A token whose signature is right, and the channels that its key may sign for. */
export interface Verified {
  readonly token: Token;
  readonly endorsements: readonly string[];
}

interface Known extends Verified {
  /** In seconds since 1970. */
  readonly until: number;
}

/**
 * The tokens whose signature was verified a moment ago: the channel sends the same one for many
 * turns. Each counts for its exact text. Only a verified token gets in, so that a flood of others
 * grows nothing.
 */
export class VerifiedTokens {
  readonly #known = new BoundedMap<string, Known>(capacity);

  /** @param now seconds since 1970 */
  find(compact: string, now: number): Verified | undefined {
    const known = this.#known.get(compact);
    return known && now < known.until ? known : undefined;
  }

  /** @param now seconds since 1970 */
  add(verified: Verified, now: number): Verified {
    const { token } = verified;
    const until = Math.min(token.expires, now + memory);
    this.#known.set(token.compact, { ...verified, until });
    return verified;
  }
}
