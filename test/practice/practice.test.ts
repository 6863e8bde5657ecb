import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/dataverse/client.ts';
import type { Condition, Query, Reading } from '../../src/dataverse/query.ts';
import { type RunningPractice, startPractice } from './organization.ts';

const id = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const type = '@Microsoft.Dynamics.CRM.lookuplogicalname';

const emails = [
  {
    activityid: id(1),
    subject: "It's 100% off_x & more + (a) [b] #ü日本",
    sender: "o'Brien+it@Contoso.com",
    directioncode: false,
    statuscode: 4,
    createdon: '2026-11-01T10:00:00Z',
    _emailsender_value: id(9),
    [`_emailsender_value${type}`]: 'contact',
  },
  {
    activityid: id(2),
    subject: 'Re: Invoice',
    sender: 'ada@example.com',
    directioncode: true,
    statuscode: 3,
    createdon: '2026-11-02T10:00:00Z',
    _emailsender_value: null,
  },
];

let organization: RunningPractice;
let connection: Connection;

beforeAll(async () => {
  organization = await startPractice({
    tables: { emails },
    hidden: { queues: 'prvReadQueue' },
    missing: ['convertrules'],
    missingColumns: ['emails.trackingtoken'],
  });
  connection = connect(organization.url);
});

afterAll(async () => {
  await connection.close();
  await organization.stop();
});

async function read(query: Partial<Query>): Promise<Reading | undefined> {
  const session = connection.session({ token: () => Promise.resolve(organization.token) });
  const [reading] = await session.read([
    { set: 'emails', select: ['activityid'], top: 10, ...query },
  ]);
  return reading;
}

async function idsWhere(where: Condition): Promise<unknown> {
  const reading = await read({ where });
  return reading && 'rows' in reading ? reading.rows.map((row) => row.activityid) : reading;
}

describe('our queries, understood by a parser that isn’t ours', () => {
  test.each<[string, Condition, number[]]>([
    ['a flag', { is: 'eq', column: 'directioncode', value: false }, [1]],
    ['a choice', { is: 'gt', column: 'statuscode', value: 3 }, [1]],
    ['nothing', { is: 'eq', column: '_emailsender_value', value: null }, [2]],
    ['something', { is: 'ne', column: '_emailsender_value', value: null }, [1]],
    ['an id', { is: 'eq', column: '_emailsender_value', value: { id: id(9) } }, [1]],
    [
      'a time',
      { is: 'ge', column: 'createdon', value: { time: '2026-11-02T11:00:00+01:00' } },
      [2],
    ],
    ['a text in any case', { is: 'eq', column: 'sender', value: 'ADA@example.com' }, [2]],
    ['a quote and a plus', { is: 'eq', column: 'sender', value: "O'Brien+IT@contoso.com" }, [1]],
    ['a part in any case', { is: 'contains', column: 'subject', value: 'invoice' }, [2]],
    [
      'all that is special in an address',
      { is: 'contains', column: 'subject', value: "it's 100% off_x & more + (a) [b] #ü日本" },
      [1],
    ],
    [
      'conditions in conditions',
      {
        is: 'and',
        of: [
          { is: 'lt', column: 'createdon', value: { time: '2026-12-01T00:00:00Z' } },
          {
            is: 'or',
            of: [
              { is: 'eq', column: 'sender', value: 'ada@example.com' },
              { is: 'eq', column: 'sender', value: 'nobody@example.com' },
            ],
          },
        ],
      },
      [2],
    ],
  ])('find %s', async (_, where, found) => {
    expect(await idsWhere(where)).toEqual(found.map(id));
  });

  test.each([
    "' or 1 eq 1",
    "' or 1 eq 1 or sender eq '",
    "x') or contains(sender,'",
    '%27 or true',
    '&$expand=',
    ';DROP TABLE emails',
    '*',
    '\\',
  ])('D05: find nothing for %s', async (value) => {
    expect(await idsWhere({ is: 'eq', column: 'sender', value })).toEqual([]);
    expect(await idsWhere({ is: 'contains', column: 'sender', value })).toEqual([]);
  });

  test('are ordered, cut and selected', async () => {
    const orderBy = { column: 'createdon', descending: true };
    expect(await read({ select: ['subject'], orderBy, top: 1 })).toEqual({
      rows: [{ activityid: id(2), subject: 'Re: Invoice' }],
    });
  });

  test('say of what a lookup is', async () => {
    const where: Condition = { is: 'eq', column: 'activityid', value: { id: id(1) } };
    expect(await read({ select: ['_emailsender_value'], where })).toEqual({
      rows: [
        { activityid: id(1), _emailsender_value: id(9), [`_emailsender_value${type}`]: 'contact' },
      ],
    });
  });
});

describe('the practice organization', () => {
  test('hides a table and names the privilege', async () => {
    expect(await read({ set: 'queues' })).toEqual({
      reason: 'forbidden',
      privilege: 'prvReadQueue',
    });
  });

  test('lacks tables and columns', async () => {
    expect(await read({ set: 'convertrules' })).toEqual({ reason: 'missing' });
    expect(await read({ set: 'nosuchtable' })).toEqual({ reason: 'missing' });
    const lacking = await read({ select: ['activityid', 'trackingtoken', 'nosuchcolumn'], top: 1 });
    expect(lacking).toEqual({ rows: [{ activityid: id(1) }] });
    expect(await read({ select: undefined, top: 1 })).not.toHaveProperty('rows.0.trackingtoken');
  });

  test('wants its token, and a GET', async () => {
    const address = `${organization.url}/api/data/v9.2/emails?$top=1`;
    expect((await fetch(address)).status).toBe(401);
    const headers = { authorization: `Bearer ${organization.token}` };
    expect((await fetch(address, { headers, method: 'POST', body: '{}' })).status).toBe(405);
    expect((await fetch(address, { headers })).status).toBe(200);
    expect(organization.received.at(-1)).toEqual({
      method: 'GET',
      url: '/api/data/v9.2/emails?$top=1',
    });
  });

  test('can change', async () => {
    await organization.become({ tables: { queues: [{ queueid: id(3), name: 'Support' }] } });
    expect(await read({ set: 'queues', select: ['name'] })).toEqual({
      rows: [{ queueid: id(3), name: 'Support' }],
    });
    expect(await read({})).toEqual({ rows: [] });
  });
});
