import type { SendFault } from '../botframework/sendFault.ts';
import { readRetryAfter } from '../retryAfter.ts';

/** What follows from a send that went wrong. */
interface Consequence {
  /** For how long nothing more is sent to the conversation, in ms. */
  readonly pause: number;
  /** Whether the same is sent once more after that. */
  readonly isRepeated: boolean;
}

/** A card carries its revision, so that a second copy does no harm; a text carries nothing. */
export type Content = 'card' | 'text';

const maxTries = 4;

/** A channel that wants to be left alone for longer, in ms, isn't waited for. */
const maxPause = 5 * 60_000;

/** Nothing was accepted: to repeat is safe. */
const isRefusedForNow = ({ statusCode }: SendFault) => statusCode === 429 || statusCode === 412;

/** Perhaps it was accepted: to repeat may show it twice. */
const isUncertain = ({ statusCode = 0 }: SendFault) => [502, 503, 504].includes(statusCode);

/**
 * What follows from the last of the faults that one send has met, in their order. What isn't
 * named here is never repeated: a 500, a timeout or a lost connection may all have arrived.
 * @param random from 0 to 1
 */
export function consequenceOf(
  faults: readonly SendFault[],
  content: Content,
  now: number,
  random: number,
): Consequence {
  const last = faults.at(-1);
  const isSecondChance = content === 'card' && faults.filter(isUncertain).length === 1;
  if (!last || !(isRefusedForNow(last) || (isUncertain(last) && isSecondChance))) {
    return { pause: 0, isRepeated: false };
  }
  const wait = readRetryAfter(last.retryAfter, now) ?? backoff(faults.length, random);
  return {
    pause: Math.min(wait, maxPause),
    isRepeated: wait <= maxPause && faults.length < maxTries,
  };
}

/** 1, 2, 4 seconds and up to half as much again, so that many don't come back at once. */
const backoff = (tries: number, random: number): number =>
  1_000 * 2 ** (tries - 1) * (1 + random / 2);
