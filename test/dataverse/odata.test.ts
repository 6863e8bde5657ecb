import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, QueryError } from '../../src/dataverse/odata.ts';
import type { Condition, Query, Value } from '../../src/dataverse/query.ts';

const by = (value: Value): Query => ({
  set: 'queues',
  where: { is: 'eq', column: 'emailaddress', value },
  top: 1,
});

const filterOf = (condition: Condition) =>
  new URLSearchParams(addressOf({ set: 'emails', where: condition, top: 1 }).split('?')[1]).get(
    '$filter',
  );

describe('an address', () => {
  test('says what is read, and escapes it', () => {
    const id = '0A000000-0000-4000-8000-000000000001';
    expect(
      addressOf({
        set: 'emails',
        select: ['activityid', '_regardingobjectid_value'],
        where: {
          is: 'and',
          of: [
            { is: 'eq', column: 'directioncode', value: false },
            { is: 'ge', column: 'createdon', value: { time: '2026-11-01T10:00:00+01:00' } },
            {
              is: 'or',
              of: [
                { is: 'eq', column: 'sender', value: 'a+b@contoso.com' },
                { is: 'eq', column: '_emailsender_value', value: { id } },
                { is: 'ne', column: 'statuscode', value: null },
              ],
            },
          ],
        },
        orderBy: { column: 'createdon', descending: true },
        top: 10,
      }),
    ).toBe(
      'emails?$select=activityid,_regardingobjectid_value' +
        '&$filter=(directioncode%20eq%20false%20and%20createdon%20ge%202026-11-01T09%3A00%3A00Z%20and%20' +
        '(sender%20eq%20%27a%2Bb%40contoso.com%27%20or%20' +
        '_emailsender_value%20eq%200a000000-0000-4000-8000-000000000001%20or%20statuscode%20ne%20null))' +
        '&$orderby=createdon%20desc&$top=10',
    );
  });

  test.each([
    ["' or 1 eq 1", '%27%27%27%20or%201%20eq%201%27'],
    ["x') or contains(a,'", '%27x%27%27)%20or%20contains(a%2C%27%27%27'],
    ['%27', '%27%2527%27'],
    ['&$expand=', '%27%26%24expand%3D%27'],
    [';DROP', '%27%3BDROP%27'],
    ['a#b?c/d\\e', '%27a%23b%3Fc%2Fd%5Ce%27'],
    ['ü@日本.jp', '%27%C3%BC%40%E6%97%A5%E6%9C%AC.jp%27'],
  ])('D05: %s stays a text, byte for byte', (text, expected) => {
    expect(addressOf(by(text))).toBe(`queues?$filter=emailaddress%20eq%20${expected}&$top=1`);
  });

  test.each(['a\r\nb', 'a\0b', 'a\u007fb', 'a\u0085b', 'a\ud800b', 'x'.repeat(1_001)])(
    'D05: %j is no value of a query',
    (text) => {
      expect(() => addressOf(by(text))).toThrow(QueryError);
    },
  );

  test('D05: no text whatsoever leaves its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && text.isWellFormed());
        expect(filterOf({ is: 'eq', column: 'sender', value: text })).toBe(
          `sender eq '${text.replaceAll("'", "''")}'`,
        );
      }),
    );
  });

  test.each([
    ['100% off', "(contains(subject,'100') and contains(subject,' off'))"],
    ['snake_case', "(contains(subject,'snake') and contains(subject,'case'))"],
    ['[JIRA] it’s', "(contains(subject,'JIRA') and contains(subject,' it’s'))"],
    ["O'Brien", "contains(subject,'O''Brien')"],
    ['%_%', 'subject ne null'],
  ])('searches %s without wildcards', (text, expected) => {
    expect(filterOf({ is: 'contains', column: 'subject', value: text })).toBe(expected);
  });

  test.each<[string, Query]>([
    ['an id', by({ id: "1' or 1 eq 1" })],
    ['an id in braces', by({ id: '{0a000000-0000-4000-8000-000000000001}' })],
    ['a time', by({ time: 'yesterday' })],
    ['a day that doesn’t exist', by({ time: '2026-99-01T00:00:00Z' })],
    ['a number', by(Number.NaN)],
    ['an entity set', { set: '../WhoAmI', top: 1 }],
    ['a column', { set: 'emails', select: ['subject,description'], top: 1 }],
    ['an order', { set: 'emails', orderBy: { column: 'a b', descending: true }, top: 1 }],
    ['a group', { set: 'emails', where: { is: 'or', of: [] }, top: 1 }],
    ['a number of rows', { set: 'emails', top: 5_001 }],
    ['a length', { set: 'emails', select: Array<string>(2_000).fill('subject'), top: 1 }],
  ])('is refused for what can’t be %s', (_, query) => {
    expect(() => addressOf(query)).toThrow(QueryError);
  });
});
