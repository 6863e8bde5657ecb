import { describe, expect, test } from 'vitest';
import { consequenceOf, type Content } from '../../src/delivery/retry.ts';
import { SendFault } from '../../src/botframework/sendFault.ts';

const now = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;

const statuses = (...codes: readonly number[]) =>
  codes.map((code) => new SendFault('status', code));
const told = (status: number, retryAfter: string) => [new SendFault('status', status, retryAfter)];
const after = (faults: SendFault[], content: Content = 'card', random = 0) =>
  consequenceOf(faults, content, now, random);

const never = { pause: 0, isRepeated: false };

describe('never repeated', () => {
  test.each([301, 302, 307, 400, 401, 403, 404, 408, 409, 413, 415, 500, 501, 505, 599])(
    '%i',
    (status) => {
      expect(after(statuses(status))).toEqual(never);
      expect(after(told(status, '1'))).toEqual(never);
    },
  );

  test.each(['timeout', 'connection', 'unreadable', 'token', 'given-up'] as const)(
    'without a status: %s',
    (code) => {
      expect(after([new SendFault(code)])).toEqual(never);
    },
  );
});

describe.each([429, 412])('G02: %i without a word of when', (status) => {
  test('is repeated after 1, 2 and 4 seconds, four tries in all, whatever is sent', () => {
    for (const content of ['card', 'text'] as const) {
      const waits = [1, 2, 3].map((tries) =>
        after(Array(tries).fill(statuses(status)[0]), content),
      );
      expect(waits).toEqual([
        { pause: 1_000, isRepeated: true },
        { pause: 2_000, isRepeated: true },
        { pause: 4_000, isRepeated: true },
      ]);
      const last = after(statuses(status, status, status, status), content);
      expect(last.isRepeated).toBe(false);
    }
  });

  test('waits up to half as long again, so that not all come back at once', () => {
    expect(after(statuses(status), 'card', 0.999).pause).toBeCloseTo(1_500, -1);
    expect(after(statuses(status, status), 'card', 0.5).pause).toBe(2_500);
  });
});

describe('G01: what the channel says of when', () => {
  const cases: [string, number, boolean][] = [
    ['0', 0, true],
    ['1', 1_000, true],
    ['30', 30_000, true],
    ['300', 5 * minute, true],
    ['301', 5 * minute, false],
    ['3600', 5 * minute, false],
    ['99999999999999999999', 5 * minute, false],
    [new Date(now + 90_000).toUTCString(), 90_000, true],
    [new Date(now + 20 * minute).toUTCString(), 5 * minute, false],
    // None of these says when.
    [new Date(now - 90_000).toUTCString(), 1_000, true],
    ['-5', 1_000, true],
    ['1.5', 1_000, true],
    ['soon', 1_000, true],
    ['Mon, 99 Foo 2026 00:00:00 GMT', 1_000, true],
    ['2026-11-24', 1_000, true],
    ['', 1_000, true],
  ];

  test.each(cases)('“%s” pauses for %i ms; is it repeated then: %s', (value, pause, isRepeated) => {
    expect(after(told(429, value))).toEqual({ pause, isRepeated });
    expect(after(told(412, value), 'text')).toEqual({ pause, isRepeated });
  });
});

describe.each([502, 503, 504])('G05: %i', (status) => {
  test('is repeated once for a card, whose second copy does no harm', () => {
    expect(after(statuses(status))).toEqual({ pause: 1_000, isRepeated: true });
    expect(after(statuses(status, status))).toEqual(never);
    expect(after(statuses(status, 502))).toEqual(never);
  });

  test('is never repeated for a text', () => {
    expect(after(statuses(status), 'text')).toEqual(never);
  });

  test('waits as it is told', () => {
    expect(after(told(status, '7'))).toEqual({ pause: 7_000, isRepeated: true });
  });

  test('among other refusals still counts once', () => {
    expect(after(statuses(429, status)).isRepeated).toBe(true);
    expect(after(statuses(status, 429)).isRepeated).toBe(true);
    expect(after(statuses(status, 429, status)).isRepeated).toBe(false);
    expect(after(statuses(429, 429, 429, status)).isRepeated).toBe(false);
  });
});
