import { array, assert, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RateLimiter, readLimits, type Limit } from '../../src/delivery/rateLimiter.ts';

const teams: readonly Limit[] = [
  { sends: 7, within: 1_000 },
  { sends: 8, within: 2_000 },
  { sends: 60, within: 30_000 },
];

interface Sent {
  readonly idle: number;
  readonly lasts: number;
  readonly arrives: number;
}

/** When sends arrive that begin as soon as they may, several of them under way at a time. */
function arrivalsOf(limiter: RateLimiter, sends: readonly Sent[]): number[] {
  let now = 0;
  let underWay: { readonly at: number; readonly end: (at: number) => void }[] = [];
  const passTo = (time: number) => {
    now = time;
    for (const { at, end } of underWay) if (at <= now) end(at);
    underWay = underWay.filter(({ at }) => at > now);
  };
  const arrivals = sends.map(({ idle, lasts, arrives }) => {
    passTo(now + idle);
    while (limiter.delay('a', now) > 0) passTo(now + limiter.delay('a', now));
    underWay.push({ at: now + lasts, end: limiter.begin('a', now) });
    return now + Math.min(arrives, lasts);
  });
  return arrivals.toSorted((a, b) => a - b);
}

describe('limits are read', () => {
  test('and those of Teams hold if there are none', () => {
    expect(readLimits()).toEqual(teams);
    expect(readLimits('7/1 8/2  60/30')).toEqual(teams);
    expect(readLimits('1000/1')).toEqual([{ sends: 1_000, within: 1_000 }]);
  });

  test.each(['', '7', '7/', '/1', '0/1', '7/0', '-7/1', '7/1,8/2', '7/1 8', '1e3/1', 'Infinity/1'])(
    'but not from “%s”',
    (text) => {
      expect(readLimits(text)).toBeUndefined();
    },
  );
});

describe('P-12: within every window, a conversation is sent', () => {
  test('seven at once, the eighth a second later, the ninth two seconds later', () => {
    const limiter = new RateLimiter(teams);
    for (let send = 0; send < 7; send += 1) {
      expect(limiter.delay('a', 0)).toBe(0);
      limiter.begin('a', 0)(0);
    }
    expect(limiter.delay('a', 0)).toBe(1_000);
    expect(limiter.delay('a', 999)).toBe(1);
    expect(limiter.delay('a', 1_000)).toBe(0);
    limiter.begin('a', 1_000)(1_000);
    expect(limiter.delay('a', 1_000)).toBe(1_000);
  });

  test('no more than allowed, whenever between its begin and its end each send arrives', () => {
    const send = record({ idle: nat(40), lasts: nat(1_500), arrives: nat(1_500) });
    const sends = array(send, { minLength: 70, maxLength: 140 });
    assert(
      property(sends, (all) => {
        const arrivals = arrivalsOf(new RateLimiter(teams), all);
        for (const { sends: most, within } of teams) {
          const spans = arrivals
            .slice(most)
            .map((arrival, index) => arrival - (arrivals[index] ?? 0));
          expect(Math.min(...spans)).toBeGreaterThanOrEqual(within);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('nothing beside what may still arrive', () => {
    const limiter = new RateLimiter([{ sends: 1, within: 1_000 }]);
    const end = limiter.begin('a', 0);
    expect(limiter.delay('a', 5_000)).toBe(1_000);
    end(5_000);
    expect(limiter.delay('a', 5_500)).toBe(500);
  });
});

test('one conversation doesn’t slow another', () => {
  const limiter = new RateLimiter([{ sends: 1, within: 1_000 }]);
  limiter.begin('a', 0)(0);
  limiter.pause('b', 9_000);
  expect(['a', 'b', 'c'].map((each) => limiter.delay(each, 0))).toEqual([1_000, 9_000, 0]);
});

test('a pause is kept, and a shorter one doesn’t end it', () => {
  const limiter = new RateLimiter(teams);
  limiter.pause('a', 30_000);
  limiter.pause('a', 1_000);
  expect(limiter.delay('a', 2_000)).toBe(28_000);
  expect(limiter.delay('a', 30_000)).toBe(0);
});

test('conversations that are idle are forgotten, paused and busy ones aren’t', () => {
  const limiter = new RateLimiter(teams);
  for (let each = 0; each < 1_000; each += 1) limiter.begin(String(each), 0)(0);
  expect(limiter.size).toBe(1_000);
  limiter.begin('later', 29_999)(29_999);
  expect(limiter.size).toBe(1_001);
  limiter.begin('later', 30_000)(30_000);
  expect(limiter.size).toBe(1);
  limiter.pause('paused', 300_000);
  limiter.begin('other', 90_000)(90_000);
  expect(limiter.delay('paused', 90_000)).toBe(210_000);
  expect(limiter.size).toBe(2);
});
