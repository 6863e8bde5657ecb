import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../../src/retryAfter.ts';

const now = Date.UTC(2026, 10, 24, 12);

describe('what a server says of when to come back', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['1', 1_000],
    ['007', 7_000],
    ['3600', 3_600_000],
    ['99999999999999999999', 1e23],
    ['9'.repeat(400), Infinity],
    ['Tue, 24 Nov 2026 12:00:00 GMT', 0],
    ['Tue, 24 Nov 2026 12:00:01 GMT', 1_000],
    ['Wed, 25 Nov 2026 12:00:00 GMT', 86_400_000],
  ])('“%s” is a wait', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });

  test.each<[string, string | string[] | undefined]>([
    ['no header', undefined],
    ['an empty one', ''],
    ['two of them', ['1', '2']],
    ['two in one', '1, 2'],
    ['a word', 'soon'],
    ['a negative number', '-5'],
    ['a fraction', '1.5'],
    ['a sign', '+5'],
    ['a power', '1e3'],
    ['another base', '0x10'],
    ['other digits', '٥'],
    ['blanks around it', ' 5 '],
    ['a unit', '5s'],
    ['a date that is over', 'Tue, 24 Nov 2026 11:59:59 GMT'],
    ['the beginning of time', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['a day alone', '2026-11-25'],
    ['a date as JSON writes it', '2026-11-25T12:00:00.000Z'],
    ['a date of another time zone', 'Wed, 25 Nov 2026 12:00:00 +0100'],
    ['a date without one', 'Wed, 25 Nov 2026 12:00:00'],
    ['UTC by another name', 'Wed, 25 Nov 2026 12:00:00 UTC'],
    ['a date without its weekday', '25 Nov 2026 12:00:00 GMT'],
    ['a weekday that it isn’t', 'Mon, 25 Nov 2026 12:00:00 GMT'],
    ['a day that isn’t', 'Thu, 31 Nov 2026 12:00:00 GMT'],
    ['a month that isn’t', 'Wed, 25 Foo 2026 12:00:00 GMT'],
    ['a day of one digit', 'Wed, 2 Dec 2026 12:00:00 GMT'],
    ['small letters', 'wed, 25 nov 2026 12:00:00 gmt'],
    ['a date as it was written before 1995', 'Wednesday, 25-Nov-26 12:00:00 GMT'],
    ['a date as C writes it', 'Wed Nov 25 12:00:00 2026'],
  ])('%s says nothing', (_, header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });
});
