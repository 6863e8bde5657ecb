import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Access, SignInNeeded } from '../../src/dataverse/access.ts';
import { circuitBreaker } from '../../src/dataverse/circuitBreaker.ts';
import { connect } from '../../src/dataverse/client.ts';
import { type Limits, usualLimits } from '../../src/dataverse/retry.ts';
import type { Query } from '../../src/dataverse/query.ts';
import { type Script, startScripted } from '../practice/scriptedServer.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const emails: Query = { set: 'emails', select: ['activityid', 'subject'], top: 10 };
const unavailable = { reason: 'unavailable' };

/** The usual limits, but in a hurry. */
const hurried: Limits = { ...usualLimits, perRead: 1_000, pause: 5, probeAfter: 60_000 };

const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.stop()));
});

async function organization(script: Script, { delay = 0, limits = hurried } = {}) {
  const server = await startScripted(script, delay);
  return { server, ...connectTo(server.url, limits) };
}

function connectTo(url: string, limits = hurried) {
  const connection = connect(url, limits);
  opened.push({ stop: () => connection.close() });
  return { connection, session: connection.session(withToken('t')) };
}

const withToken = (token: string): Access => ({ token: () => Promise.resolve(token) });

const rows = (...values: object[]) => ({ body: { value: values } });
const fault = (status: number, message: string) => ({
  status,
  body: { error: { code: '0x0', message } },
});

/** The same so many times. */
const many = <T>(item: T, times: number): T[] => Array.from({ length: times }, () => item);

/** An organization that lacks some columns, and says so of one at a time. */
const lacking = (...columns: string[]) =>
  organization((_, { url }) => {
    const column = columns.find((each) => url.includes(each));
    return column
      ? fault(
          400,
          `Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.email'.`,
        )
      : rows({ activityid: '1' });
  });

/** Gives a new token each time, and says which one it was asked to replace. */
function renewing() {
  const refused: (string | undefined)[] = [];
  const token = (old?: string) => Promise.resolve(`token${refused.push(old)}`);
  return { refused, token };
}

/** A page of rows with a link to the next. */
const page = (next: string, ...values: object[]) => ({
  body: { value: values, '@odata.nextLink': next },
});

describe('a read', () => {
  test('asks as the Web API wants to be asked', async () => {
    const { server, session } = await organization(() =>
      rows({ activityid: '1', subject: 'Printer' }),
    );
    expect(await session.read([emails])).toEqual([
      { rows: [{ activityid: '1', subject: 'Printer' }] },
    ]);
    expect(server.arrived).toMatchObject([
      {
        method: 'GET',
        url: '/api/data/v9.2/emails?$select=activityid,subject&$top=10',
        headers: {
          accept: 'application/json',
          authorization: 'Bearer t',
          'if-none-match': 'null',
          'odata-maxversion': '4.0',
          'odata-version': '4.0',
          prefer: 'odata.include-annotations="*"',
        },
      },
    ]);
  });

  test('counts queries and rounds, and no second tries', async () => {
    const { session } = await organization((nth) => (nth === 1 ? { status: 503 } : rows()));
    await session.read([emails, { ...emails, set: 'queues' }]);
    await session.read([emails]);
    expect([session.reads, session.rounds]).toEqual([3, 2]);
  });

  test('T13: has at most eight requests in flight, whoever asks', async () => {
    const { server, connection, session } = await organization(() => rows(), { delay: 30 });
    const other = connection.session(withToken('u'));
    const queries = many(emails, 20);
    const [readings] = await Promise.all([session.read(queries), other.read(queries)]);
    expect(readings).toEqual(queries.map(() => ({ rows: [] })));
    expect(server.arrived).toHaveLength(40);
    expect(server.mostInFlight).toBe(8);
  });

  test('goes on with the other tables when one can’t be read', async () => {
    const { session } = await organization((_, { url }) =>
      url.includes('queues') ? fault(404, 'Resource not found for the segment') : rows(),
    );
    expect(await session.read([emails, { ...emails, set: 'queues' }])).toEqual([
      { rows: [] },
      { reason: 'missing' },
    ]);
  });

  test('D05: isn’t sent when a value can’t be one', async () => {
    const { server, session } = await organization(() => rows());
    const query: Query = { ...emails, where: { is: 'eq', column: 'sender', value: 'a\r\nb' } };
    expect(await session.read([query])).toEqual([unavailable]);
    expect(server.arrived).toEqual([]);
  });
});

describe('columns that an organization lacks', () => {
  test('are left out', async () => {
    const { session } = await lacking('oldcolumn', 'newcolumn');
    const select = ['activityid', 'oldcolumn', 'newcolumn'];
    expect(await session.read([{ ...emails, select }])).toEqual([{ rows: [{ activityid: '1' }] }]);
    expect(session.unknownColumns).toEqual(['emails.oldcolumn', 'emails.newcolumn']);
    expect(session.reads).toBe(1);
  });

  test('make the table count as missing where the question depends on them', async () => {
    const { server, session } = await lacking('newcolumn');
    expect(
      await session.read([
        { ...emails, where: { is: 'eq', column: 'newcolumn', value: 1 } },
        { ...emails, orderBy: { column: 'newcolumn', descending: true } },
        { ...emails, select: ['newcolumn'] },
      ]),
    ).toEqual(many({ reason: 'missing' }, 3));
    expect(server.arrived).toHaveLength(3);
  });

  test('aren’t looked for without end', async () => {
    let column = 'none';
    const { server, session } = await organization((_, { url }) => {
      column = /\$select=(\w+)/.exec(url)?.[1] ?? '';
      return fault(400, `Could not find a property named '${column}'`);
    });
    const select = Array.from({ length: 30 }, (_, index) => `column${index}`);
    expect(await session.read([{ ...emails, select }])).toEqual([unavailable]);
    expect(server.arrived.length).toBeLessThanOrEqual(9);
  });

  test('are no excuse for another bad request', async () => {
    const { server, session } = await organization(() => fault(400, 'Syntax error at position 3'));
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(1);
  });
});

describe('the account', () => {
  test('H01: gets a new token once when the organization refuses the old one', async () => {
    const { server, connection } = await organization((_, { headers }) =>
      headers.authorization === 'Bearer token1' ? { status: 401 } : rows(),
    );
    const access = renewing();
    const readings = await connection.session(access).read([emails, emails, emails]);
    expect(readings).toEqual(many({ rows: [] }, 3));
    expect(access.refused).toEqual([undefined, 'token1']);
    expect(server.arrived).toHaveLength(6);
  });

  test('H01, E10: has to sign in when the new token is refused too', async () => {
    const { server, connection } = await organization(() => ({ status: 401 }));
    await expect(connection.session(renewing()).read([emails])).rejects.toThrow(SignInNeeded);
    expect(server.arrived).toHaveLength(2);
  });

  test('E10: is told when there is no other token', async () => {
    const { connection } = await organization(() => ({ status: 401 }));
    const access: Access = {
      token: (refused) =>
        refused ? Promise.reject(new SignInNeeded('expired')) : Promise.resolve('t'),
    };
    await expect(connection.session(access).read([emails, emails])).rejects.toThrow('expired');
  });

  test('is unavailable, not refused, while the sign-in service is down', async () => {
    const { server, connection } = await organization(() => rows());
    const session = connection.session({ token: () => Promise.resolve(undefined) });
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toEqual([]);
  });

  test('H04: each person’s reads carry that person’s token alone', async () => {
    const { server, connection } = await organization((_, { headers }) =>
      rows(...(headers.authorization === 'Bearer ada' ? [{ activityid: '1' }] : [])),
    );
    const [ada, grace] = await Promise.all(
      ['ada', 'grace'].map((token) => connection.session(withToken(token)).read([emails])),
    );
    expect([ada, grace]).toEqual([[{ rows: [{ activityid: '1' }] }], [{ rows: [] }]]);
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(
      expect.arrayContaining(['Bearer ada', 'Bearer grace']),
    );
    expect(server.arrived).toHaveLength(2);
  });

  test.each([
    ['is missing prvReadConvertRule privilege (Id=1) on OTC=9300', 'prvReadConvertRule'],
    ['SecLib::AccessCheckEx failed.', undefined],
  ])('H02: has its missing privilege named: %s', async (message, privilege) => {
    const { server, session } = await organization(() => fault(403, message));
    expect(await session.read([emails])).toEqual([
      { reason: 'forbidden', ...(privilege && { privilege }) },
    ]);
    expect(server.arrived).toHaveLength(1);
  });

  test('E07: loses what it saw as soon as its role is taken away', async () => {
    const { session } = await organization((nth) =>
      nth === 1 ? rows({ activityid: '1' }) : fault(403, 'prvReadActivity'),
    );
    await session.read([emails]);
    expect(await session.read([emails])).toMatchObject([{ reason: 'forbidden' }]);
  });
});

describe('what an organization says', () => {
  test('H03: a table that it doesn’t have is missing', async () => {
    const { server, session } = await organization(() => fault(404, 'Resource not found'));
    expect(await session.read([emails])).toEqual([{ reason: 'missing' }]);
    expect(server.arrived).toHaveLength(1);
  });

  test('H05: hostile rows are cut to plain values', async () => {
    const { session } = await organization(() => ({
      body: `{"value":[{"activityid":1,"subject":"${'x'.repeat(1_000_000)}","a":null,"b":{"c":[1]},
        "__proto__":{"isAdmin":true},"name":"[a](b) 'c' \\ud800"}]}`,
    }));
    const [reading] = await session.read([emails]);
    const [row] = reading && 'rows' in reading ? reading.rows : [];
    expect(row).toEqual({
      activityid: 1,
      subject: 'x'.repeat(4_000),
      a: null,
      name: "[a](b) 'c' \ufffd",
    });
    expect(row).not.toHaveProperty('isAdmin');
  });

  test.each<[string, unknown]>([
    ['rows that aren’t a list', { value: 'x' }],
    ['a row that isn’t an object', { value: [1] }],
    ['a row that is a list', { value: [[1]] }],
    ['null', 'null'],
    ['no rows at all', { error: null }],
    ['a link that isn’t one', { value: [], '@odata.nextLink': 5 }],
  ])('H05: %s are not understood', async (_, body) => {
    const { session } = await organization(() => ({ body }));
    expect(await session.read([emails])).toEqual([unavailable]);
  });

  test('H05: bytes that are no UTF-8 are replaced', async () => {
    const { session } = await organization(() => ({
      body: Buffer.from('{"value":[{"subject":"caf\xe9"}]}', 'latin1'),
    }));
    expect(await session.read([emails])).toEqual([{ rows: [{ subject: 'caf\ufffd' }] }]);
  });

  test('H05: an answer without end is given up', async () => {
    const { session } = await organization(() => ({
      body: '{"value":[]}'.padEnd(9 * 1024 * 1024),
    }));
    expect(await session.read([emails])).toEqual([unavailable]);
  });

  test('no more rows than asked for are taken', async () => {
    const { session } = await organization(() => rows({ a: 1 }, { a: 2 }, { a: 3 }));
    expect(await session.read([{ ...emails, top: 2 }])).toEqual([{ rows: [{ a: 1 }, { a: 2 }] }]);
  });
});

describe('further pages', () => {
  test('are read from the same Web API, and counted', async () => {
    const { server, session } = await organization((nth, { headers }) =>
      nth === 1
        ? page(`http://${headers.host}/api/data/v9.2/emails?$skiptoken=2`, { a: 1 })
        : rows({ a: 2 }),
    );
    expect(await session.read([emails])).toEqual([{ rows: [{ a: 1 }, { a: 2 }] }]);
    expect(server.arrived[1]?.url).toBe('/api/data/v9.2/emails?$skiptoken=2');
    expect(session.reads).toBe(2);
  });

  test.each([
    'https://evil.example/api/data/v9.2/emails',
    '//evil.example/api/data/v9.2/emails',
    'http://127.0.0.1:1/api/data/v9.2/emails',
    '/api/data/v9.2/../../../secret',
    'javascript:alert(1)',
    'http://[',
  ])('H06: aren’t followed to %s', async (next) => {
    const { server, session } = await organization(() => page(next, { a: 1 }));
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(1);
  });

  test('H06: end at the fifth, and an incomplete list is no list', async () => {
    const { server, session } = await organization(() => page('emails?$skiptoken=1', { a: 1 }));
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(5);
  });

  test('aren’t read when there are rows enough', async () => {
    const { server, session } = await organization(() => page('https://evil.example/', { a: 1 }));
    expect(await session.read([{ ...emails, top: 1 }])).toEqual([{ rows: [{ a: 1 }] }]);
    expect(server.arrived).toHaveLength(1);
  });

  test('H06: redirects aren’t followed', async () => {
    const other = await startScripted(() => rows({ a: 1 }));
    opened.push(other);
    const { session } = await organization(() => ({
      status: 302,
      headers: { location: other.url },
    }));
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(other.arrived).toEqual([]);
  });
});

describe('an organization under load', () => {
  test.each(['0x80072322', '0x80072321', '0x80072326'])(
    'H07: isn’t asked again before its time is over (%s)',
    async (code) => {
      const { server, connection, session } = await organization(() => ({
        status: 429,
        headers: { 'retry-after': '60' },
        body: { error: { code, message: 'Number of requests exceeded the limit' } },
      }));
      expect(await session.read([emails])).toEqual([unavailable]);
      expect(await connection.session(withToken('u')).read([emails, emails])).toEqual([
        unavailable,
        unavailable,
      ]);
      expect(server.arrived).toHaveLength(1);
    },
  );

  test('operations 8: leaves only the account waiting that was throttled', async () => {
    const { server, connection } = await organization((_nth, { headers }) =>
      headers.authorization === 'Bearer ada'
        ? { status: 429, headers: { 'retry-after': '600' } }
        : rows({ a: 1 }),
    );
    const ada = connection.session(withToken('ada'), 'ada');
    const grace = connection.session(withToken('grace'), 'grace');
    expect(await ada.read([emails])).toEqual([unavailable]);
    expect(await grace.read([emails])).toEqual([{ rows: [{ a: 1 }] }]);
    expect(ada.pause).toBeGreaterThan(590_000);
    expect(grace.pause).toBe(0);
    expect(await connection.session(withToken('ada'), 'ada').read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(2);
  });

  test('H07: is asked again when its time is over', async () => {
    const { server, session } = await organization(
      (nth) => (nth === 1 ? { status: 429, headers: { 'retry-after': '1' } } : rows({ a: 1 })),
      { limits: { ...hurried, perRead: 10_000 } },
    );
    expect(await session.read([emails])).toEqual([{ rows: [{ a: 1 }] }]);
    const [first, second] = server.arrived;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('H07: holds back what was waiting for its turn, too', async () => {
    const { server, session } = await organization(
      () => ({ status: 429, headers: { 'retry-after': '600' } }),
      { delay: 50 },
    );
    await session.read(many(emails, 20));
    expect(server.arrived).toHaveLength(8);
  });

  test('H07: may name a date', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const { server, session } = await organization(() => ({
      status: 503,
      headers: { 'retry-after': inAMinute },
    }));
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(1);
  });
});

describe('an organization that is down', () => {
  const maintenance = { headers: { 'content-type': 'text/html' }, body: '<h1>Maintenance</h1>' };

  test.each([
    ['500', { status: 500 }],
    ['502', { status: 502, ...maintenance }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a maintenance page', maintenance],
  ])('H08: is asked three times (%s)', async (_, answer) => {
    const { server, session } = await organization(() => answer);
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(3);
  });

  test('H08: is asked again until it answers', async () => {
    const { session } = await organization((nth) => (nth < 3 ? { status: 502 } : rows({ a: 1 })));
    expect(await session.read([emails])).toEqual([{ rows: [{ a: 1 }] }]);
  });

  test('H08: refuses connections, or speaks no TLS', async () => {
    const server = await startScripted(() => rows());
    const { session: insecure } = connectTo(server.url.replace('http:', 'https:'));
    expect(await insecure.read([emails])).toEqual([unavailable]);
    await server.stop();
    const { session: refused } = connectTo(server.url);
    expect(await refused.read([emails])).toEqual([unavailable]);
  });

  test('H08: is left alone after five failures', async () => {
    const { server, session } = await organization(() => ({ status: 503 }));
    await session.read([emails]);
    await session.read([emails]);
    expect(await session.read([emails, emails])).toEqual([unavailable, unavailable]);
    expect(server.arrived).toHaveLength(5);
  });

  test('H08: is used again after a probe that went well', async () => {
    const { server, session } = await organization(
      (nth) => (nth <= 5 ? { status: 503 } : rows({ a: 1 })),
      { limits: { ...hurried, probeAfter: 100 } },
    );
    await session.read([emails]);
    await session.read([emails]);
    await vi.waitFor(async () => {
      expect(await session.read([emails])).toEqual([{ rows: [{ a: 1 }] }]);
    }, waitTimeout);
    expect(server.arrived).toHaveLength(6);
  });

  test('H09: never answers, and is given up in time', async () => {
    const { server, session } = await organization(() => undefined, {
      limits: { ...hurried, perRead: 200 },
    });
    expect(await session.read([emails])).toEqual([unavailable]);
    expect(server.arrived).toHaveLength(1);
  });

  test('H11: for a day gets a probe every 30 s and no more, and is noticed when it is back', () => {
    const second = 1_000;
    let now = 0;
    const outage = circuitBreaker(usualLimits.failures, usualLimits.probeAfter, () => now);
    const sent: number[] = [];
    for (; now < 24 * 3_600 * second; now += second) {
      if (!outage.allows()) continue;
      sent.push(now);
      outage.failed();
    }
    expect(sent.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 34].map((seconds) => seconds * second));
    expect(sent.length).toBeLessThanOrEqual(5 + (24 * 3_600) / 30);
    now += 30 * second;
    expect([outage.allows(), outage.allows()]).toEqual([true, false]);
    outage.succeeded();
    expect([outage.allows(), outage.allows()]).toEqual([true, true]);
  });
});

describe('zero writes', () => {
  test('no query whatsoever becomes anything but a GET below the Web API', async () => {
    const { server, session } = await organization(
      (nth) => [rows(), fault(400, 'x'), fault(403, 'x')][nth % 3],
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('$batch', 'AddToQueue', '../x', 'a\r\nPOST /'),
    );
    const condition = fc.record({
      is: fc.constantFrom('eq', 'ne', 'gt', 'contains'),
      column: fc.oneof(text, fc.constant('subject')),
      value: text,
      method: fc.constant('POST'),
    });
    const query = fc.record({
      set: fc.oneof(text, fc.constant('emails')),
      select: fc.option(fc.array(text), { nil: undefined }),
      where: fc.option(condition, { nil: undefined }),
      top: fc.oneof(fc.integer(), fc.constant(1)),
      method: fc.constant('POST'),
      body: fc.constant('{}'),
    });
    await fc.assert(
      fc.asyncProperty(query, async (each) => {
        await session.read([each]);
      }),
      { numRuns: 300 },
    );
    expect(server.arrived.length).toBeGreaterThan(0);
    for (const { method, url, headers } of server.arrived) {
      expect(method).toBe('GET');
      expect(url).toMatch(/^\/api\/data\/v9\.2\/\w+\?/);
      expect(headers).not.toHaveProperty('content-length');
      expect(headers).not.toHaveProperty('transfer-encoding');
    }
  });

  test('one line of the code that reads organizations sends, and it can only GET', () => {
    const sending = ['dataverse', 'checks'].flatMap((folder) => {
      const path = new URL(`../../src/${folder}/`, import.meta.url);
      return readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
        if (!file.endsWith('.ts')) return [];
        const code = readFileSync(new URL(file, path), 'utf8');
        const calls = code.match(
          /\bfetch\(|\brequest\(|\.(?:stream|pipeline|dispatch|upgrade|connect)\(|from '(?:undici|node:(?:http|https|net|tls|http2))'/g,
        );
        return (calls ?? []).map((call) => `${file}: ${call}`);
      });
    });
    expect(sending).toEqual(["get.ts: from 'undici'", 'get.ts: request(']);
    const code = readFileSync(new URL('../../src/dataverse/get.ts', import.meta.url), 'utf8');
    expect(code.match(/method:.*/g)).toEqual(["method: 'GET',"]);
    expect(code).not.toMatch(/\bbody: (?!unknown|parsed|AsyncIterable|Buffer)/);
  });
});
