import { BoundedMap } from '../boundedMap.ts';
import type { Token } from './token.ts';

/** How long a token needn't be verified again, in seconds. */
const memory = 300;

/** A channel has few tokens in use at a time; of more, the oldest is forgotten. */
const capacity = 256;

interface Verified {
  readonly token: Token;
  readonly channelId: string;
  readonly until: number;
}

/**
 * The tokens whose signature was verified a moment ago: the channel sends the same one for many
 * turns. Each counts for its exact text and for the one channel that its key may sign for. Only a
 * verified token gets in, so that a flood of others grows nothing.
 */
export class VerifiedTokens {
  readonly #known = new BoundedMap<string, Verified>(capacity);

  /** @param now seconds since 1970 */
  find(compact: string, now: number): Verified | undefined {
    const known = this.#known.get(compact);
    return known && now < known.until ? known : undefined;
  }

  /** @param now seconds since 1970 */
  add(token: Token, channelId: string, now: number): void {
    const until = Math.min(token.expires, now + memory);
    this.#known.set(token.compact, { token, channelId, until });
  }
}
