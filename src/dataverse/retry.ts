import { setTimeout as sleep } from 'node:timers/promises';
import { BoundedMap } from '../boundedMap.ts';
import { circuitBreaker } from './circuitBreaker.ts';
import { semaphore } from './semaphore.ts';
import type { HttpResponse, Get } from './get.ts';

/** How much is asked of an organization, and for how long. Times in milliseconds. */
export interface Limits {
  readonly inFlight: number;
  readonly tries: number;
  /** For one read with all its tries and pages. */
  readonly perRead: number;
  /** Before the second try; doubled before the third. */
  readonly pause: number;
  /** What `Retry-After` may ask for at most: a server's mistake must not stop us for a day. */
  readonly longestPause: number;
  /** Failures in a row after which the organization counts as down. */
  readonly failures: number;
  /** Between two probes of an organization that is down. */
  readonly probeAfter: number;
}

/** Dataverse allows a user 52 requests at once and 6,000 in five minutes: this is far below. */
export const usualLimits: Limits = {
  inFlight: 8,
  tries: 3,
  perRead: 15_000,
  pause: 500,
  longestPause: 3_600_000,
  failures: 5,
  probeAfter: 30_000,
};

/** How GETs of one account are repeated. */
export interface Retries {
  /** @returns undefined if no answer came that can be understood, or there was no time to ask */
  readonly get: (
    account: string,
    path: string,
    token: string,
    deadline: number,
  ) => Promise<HttpResponse | undefined>;
  /** How long an account is still to leave the organization alone, in milliseconds. */
  readonly pauseOf: (account: string) => number;
}

/** Pauses of more accounts than these are forgotten, the oldest first. */
const remembered = 10_000;

/**
 * A GET that copes with bad days: it tries again, obeys `Retry-After`, and leaves an organization
 * alone that is down. Dataverse throttles each user for themselves, so that only the account that
 * was throttled waits; a server that is overloaded is left alone by all.
 * Source: learn.microsoft.com/power-apps/developer/data-platform/api-limits.
 */
export function withRetries(get: Get, limits: Limits): Retries {
  const enter = semaphore(limits.inFlight);
  const outage = circuitBreaker(limits.failures, limits.probeAfter);
  const pausedUntil = new BoundedMap<string, number>(remembered);
  let allPausedUntil = 0;

  const pauseOf = (account: string): number =>
    Math.max(0, allPausedUntil, pausedUntil.get(account) ?? 0) - performance.now();

  async function once(
    account: string,
    path: string,
    token: string,
    deadline: number,
  ): Promise<HttpResponse | undefined> {
    const remaining = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now())));
    const response = await get(path, token, remaining).catch(() => undefined);
    const isThrottled = response?.status === 429;
    if (response && !isThrottled && !isOutage(response)) {
      outage.succeeded();
      return response;
    }
    if (!isThrottled) outage.failed();
    const until = performance.now() + Math.min(response?.retryAfter ?? 0, limits.longestPause);
    if (isThrottled) pausedUntil.set(account, Math.max(until, pausedUntil.get(account) ?? 0));
    else allPausedUntil = Math.max(allPausedUntil, until);
    return undefined;
  }

  const retrying: Retries['get'] = async (account, path, token, deadline) => {
    let tried = 0;
    while (tried < limits.tries) {
      const pause = tried === 0 ? 0 : limits.pause * 2 ** (tried - 1);
      const wait = Math.max(pauseOf(account), pause);
      if (performance.now() + wait >= deadline) return undefined;
      if (wait > 0) await sleep(wait);
      const outcome = await enter(async () => {
        if (pauseOf(account) > 0) return 'paused';
        if (performance.now() >= deadline || !outage.allows()) return 'given up';
        tried += 1;
        return once(account, path, token, deadline);
      });
      if (outcome === 'given up') return undefined;
      if (outcome !== 'paused' && outcome !== undefined) return outcome;
    }
    return undefined;
  };
  return { get: retrying, pauseOf: (account) => Math.max(0, pauseOf(account)) };
}

/** A maintenance page comes with status 200, too. */
function isOutage({ status, body }: HttpResponse): boolean {
  return status >= 500 || (status === 200 && body === undefined);
}
