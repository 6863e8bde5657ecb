import { once } from 'node:events';
import { connect } from 'node:net';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { rawRequest } from '../support/channel/rawRequest.ts';
import { newBot, runBot, RunningBot, type LogLine } from '../support/channel/runBot.ts';
import { messageIn, type Posted } from '../support/channel/shapes.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

/** Stands in everything that is sent here, and must come back from nowhere. */
const canary = 'CaNaRy7391';

let bot: RunningBot;
let channel: FakeChannel;
/** What was logged before anybody asked anything. */
let firstLines: LogLine[];

beforeAll(async () => {
  [bot, channel] = await Promise.all([runBot(), FakeChannel.open()]);
  firstLines = bot.logged;
});
afterAll(async () => {
  await bot.remove();
  await channel.close();
});
afterEach(() => {
  if (!bot.isAlive) throw new Error('The bot has ended.');
});

interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const json = { 'Content-Type': 'application/json' };

async function send({ method = 'POST', path = '/api/messages', headers = json, body }: Request) {
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await fetch(`${bot.url}${path}`, init);
  return { status: response.status, text: await response.text() };
}

/** A message that would be taken if it were sent as it should be. */
function goodActivity(): Posted {
  const { place } = channel.newPerson(bot, 'emulator');
  return { ...messageIn(place, canary), from: { id: canary, name: canary } };
}

const goodBody = () => JSON.stringify(goodActivity());

const wholeWith = (more: Posted): string => JSON.stringify({ ...goodActivity(), ...more });

/** The head of a request, up to what says how long it is. */
const start =
  'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** The status of a refusal, which must say one word at most, and nothing of what was sent. */
async function refusalOf(request: Request): Promise<number> {
  const { status, text } = await send(request);
  if (!/^\w{0,20}$/.test(text)) throw new Error(`A refusal said “${text}”.`);
  return status;
}

describe('a body that isn’t plain JSON is refused', () => {
  test.each([
    ['gzip garbage', 'gzip', Buffer.from(canary)],
    ['gzip', 'gzip', gzipSync(JSON.stringify({ canary }))],
    ['deflate', 'deflate', deflateSync(JSON.stringify({ canary }))],
    ['brotli', 'br', brotliCompressSync(JSON.stringify({ canary }))],
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(60 * 1024 * 1024))],
    ['an unknown encoding', canary, Buffer.from('{}')],
  ])('A17, A18: compressed as %s', async (_, encoding, body) => {
    const headers = { ...json, 'Content-Encoding': encoding };
    expect(await refusalOf({ headers, body: new Uint8Array(body) })).toBe(415);
  });

  test.each([
    ['plain text', { 'Content-Type': 'text/plain' }],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['a multipart form', { 'Content-Type': `multipart/form-data; boundary=${canary}` }],
    ['UTF-16', { 'Content-Type': 'application/json; charset=utf-16' }],
    ['JSON Lines', { 'Content-Type': 'application/jsonl' }],
    ['an empty type', { 'Content-Type': '' }],
  ])('A21: sent as %s', async (_, headers) => {
    expect(await refusalOf({ headers, body: goodBody() })).toBe(415);
  });

  test('A21: sent without a type', async () => {
    const body = new TextEncoder().encode(goodBody());
    expect(await refusalOf({ headers: {}, body })).toBe(415);
  });

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json ',
  ])('A21: but not sent as “%s”', async (type) => {
    const { status } = await send({ headers: { 'Content-Type': type }, body: goodBody() });
    expect(status).toBe(200);
  });

  test.each([
    ['nothing', ''],
    ['an open brace', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', `"${canary}"`],
    ['a number', '5'],
    ['an empty object', '{}'],
    ['words', canary],
    ['half of an activity', '{"type":"message","text":"' + canary],
    ['two values', '{}{}'],
    ['single quotes', `{'type':'${canary}'}`],
    ['a comment', '{} // x'],
    ['deep nesting', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['deep nesting that never ends', '{"a":'.repeat(20_000)],
    ['a very long number', `{"type":${'9'.repeat(100_000)}}`],
  ])('A20, B01: made of %s', async (_, body) => {
    expect(await refusalOf({ body })).toBe(400);
  });

  test.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{}', 'utf16le'))],
  ])('A20, B01: made of %s', async (_, body) => {
    expect(await refusalOf({ body })).toBe(400);
  });

  test('A19: larger than anything that is needed', async () => {
    const body = wholeWith({ text: canary.repeat(100_000) });
    const answer = await rawRequest(
      bot.port,
      `${start}Content-Length: ${body.length}\r\n\r\n`,
      body,
    );
    // Whoever goes on sending may see the connection end before the answer.
    expect([413, 0]).toContain(answer.status);
    expect(answer.text).not.toContain(canary);
  });

  test('A19: larger than it says, piece by piece', async () => {
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
      `X-Name: ${canary}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await rawRequest(bot.port, head, ...Array.from({ length: 32 }, () => piece));
    expect([413, 0]).toContain(answer.status);
    expect(answer.text).not.toContain('x'.repeat(10));
  });

  test('A19: that says it is large, before any of it came', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
      'Content-Length: 8000000\r\n\r\n';
    expect((await rawRequest(bot.port, head)).status).toBe(413);
  });

  test('A20: with half a surrogate or the same key twice is harmless', async () => {
    const half = goodBody().replace(`"text":"${canary}"`, '"text":"\\ud800"');
    const twice = goodBody().replace('{', `{"text":"${canary}",`);
    for (const body of [half, twice]) expect((await send({ body })).status).toBe(200);
  });
});

describe('an activity that isn’t whole is refused', () => {
  const keys = ['type', 'id', 'conversation', 'from', 'recipient'];

  test.each(keys)('without its %s', async (key) => {
    expect(await refusalOf({ body: wholeWith({ [key]: undefined }) })).toBe(400);
  });

  test.each(keys)('with another kind of %s', async (key) => {
    for (const value of [null, 7, '', [], {}, true]) {
      expect(await refusalOf({ body: wholeWith({ [key]: value }) })).toBe(400);
    }
  });

  test.each([
    ['a very long type', { type: canary.repeat(1_000) }],
    ['a very long id', { id: canary.repeat(1_000) }],
    ['a text that is no text', { text: { canary } }],
    ['members that are no list', { type: 'conversationUpdate', membersAdded: canary }],
    ['a conversation without an id', { conversation: { name: canary } }],
    ['a conversation with a number as its id', { conversation: { id: 5 } }],
    ['a person without an id', { from: { name: canary } }],
  ])('with %s', async (_, more) => {
    expect(await refusalOf({ body: wholeWith(more) })).toBe(400);
  });

  test('with its keys only in a prototype', async () => {
    expect(await refusalOf({ body: `{"__proto__":${goodBody()}}` })).toBe(400);
    expect(await refusalOf({ body: `{"constructor":{"prototype":${goodBody()}}}` })).toBe(400);
  });
});

/** A request under a name of this machine; it is invalid, so that nothing but the name decides. */
const named = (host: string) =>
  rawRequest(
    bot.port,
    `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`,
    'Content-Length: 2\r\nConnection: close\r\n\r\n{}',
  );

describe('without credentials only this machine is served', () => {
  const misshapen = [undefined, null, 7, '', [], {}, true];

  test.each([...misshapen, 'file:///etc/passwd', 'javascript:alert(1)', canary])(
    'and not where the service is %s',
    async (serviceUrl) => {
      expect(await refusalOf({ body: wholeWith({ serviceUrl }) })).toBe(403);
    },
  );

  test.each([
    'https://smba.trafficmanager.net/teams/',
    'http://169.254.169.254/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://me@127.0.0.1/',
  ])('and not where replies go to %s', async (serviceUrl) => {
    expect(await refusalOf({ body: wholeWith({ serviceUrl }) })).toBe(403);
    await vi.waitFor(
      () => expect(bot.logged.at(-1)).toMatchObject({ reason: 'service-url' }),
      waitTimeout,
    );
  });

  test.each([...misshapen, 'AseChannel', 'slack', canary])(
    'and no channel like %s',
    async (channelId) => {
      expect(await refusalOf({ body: wholeWith({ channelId }) })).toBe(403);
    },
  );

  test.each(['Bearer x.y.z', 'Bearer', 'Basic YTpi', ''])(
    'and nobody who brings credentials like “%s”',
    async (authorization) => {
      const headers = { ...json, authorization };
      expect(await refusalOf({ headers, body: goodBody() })).toBe(401);
      await vi.waitFor(
        () => expect(bot.logged.at(-1)).toMatchObject({ reason: 'credentials-in-local-mode' }),
        waitTimeout,
      );
    },
  );

  test.each(['X-Forwarded-For: 203.0.113.7', 'Forwarded: for=203.0.113.7', 'Via: 1.1 tunnel'])(
    'operations 13: and nobody who comes through a tunnel that names this machine (%s)',
    async (header) => {
      expect((await named(`localhost:${bot.port}\r\n${header}`)).status).toBe(403);
      await vi.waitFor(
        () => expect(bot.logged.at(-1)).toMatchObject({ reason: 'proxy' }),
        waitTimeout,
      );
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example:3978',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '',
  ])('and not under the name “%s”, which a web page may have given it', async (host) => {
    expect((await named(host)).status).toBe(403);
  });

  test.each(['localhost', 'LOCALHOST:3978', '127.0.0.1:3978', '[::1]', '[::1]:3978'])(
    'under the name %s',
    async (host) => {
      expect((await named(host)).status).toBe(400);
    },
  );

  test('A13: and not at all in production', async () => {
    const wrong = await newBot({ NODE_ENV: 'production' });
    await expect(wrong.start()).rejects.toThrow(/MicrosoftAppId/);
    await wrong.remove();
  });
});

describe('A23, A25: only two routes exist', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
    '%s on the messages is refused',
    async (method) => {
      expect([404, 405]).toContain(await refusalOf({ method }));
    },
  );

  test('TRACE is refused', async () => {
    const request = `TRACE /api/messages HTTP/1.1\r\nHost: ${canary}\r\nConnection: close\r\n\r\n`;
    const answer = await rawRequest(bot.port, request);
    expect([400, 404, 405]).toContain(answer.status);
    expect(answer.text).not.toContain(canary);
  });

  test.each([
    '/',
    `/${canary}`,
    '/metrics',
    '/api',
    `/api/messages/${canary}`,
    '/healthz/x',
    '/api/%00',
    `/%2e%2e/${canary}`,
    '/%',
    '/%ff',
    `/${canary.repeat(200)}`,
  ])('%s is unknown', async (path) => {
    expect([400, 404]).toContain(await refusalOf({ method: 'GET', path }));
    expect([400, 404]).toContain(await refusalOf({ path, body: goodBody() }));
  });

  test('a path with two dots is unknown', async () => {
    const request = 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    expect([400, 404]).toContain((await rawRequest(bot.port, request)).status);
  });

  test.each(['127.0.0.1', '[::1]', 'localhost'])('%s answers to the health check', async (host) => {
    const response = await fetch(`http://${host}:${bot.port}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok');
  });

  test('POST on the health check is refused', async () => {
    expect([404, 405]).toContain(await refusalOf({ path: '/healthz', body: '{}' }));
  });
});

describe('A24: a request that breaks the protocol is refused', () => {
  test.each([
    ['two lengths', `${start}Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}`],
    ['a length and pieces', `${start}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`],
    ['bare line feeds', 'POST /api/messages HTTP/1.1\nHost: x\nX-Y: z\n\n'],
    ['a header without a name', `${start}: ${canary}\r\n\r\n`],
    ['no protocol', `${canary}\r\n\r\n`],
    ['headers that are too large', `${start}X: ${canary.repeat(2_000)}\r\n\r\n`],
  ])('with %s', async (_, request) => {
    const answer = await rawRequest(bot.port, request);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(canary);
  });
});

describe('what the bot has no use for is taken and changes nothing', () => {
  const types = ['messageReaction', 'messageUpdate', 'messageDelete', 'typing', 'event', 'trace'];

  test.each<[string, Posted]>([
    ...types.map((type): [string, Posted] => [type, { type }]),
    ['an end of the conversation', { type: 'endOfConversation' }],
    ['a type that nobody knows', { type: canary }],
    ['an edited text', { type: 'messageUpdate', text: 'yes' }],
    ['somebody new', { type: 'conversationUpdate', membersAdded: [{ id: canary }] }],
    ['somebody gone', { type: 'conversationUpdate', membersRemoved: [{ id: canary }] }],
    ['a read receipt', { type: 'event', name: 'application/vnd.microsoft.readReceipt' }],
    ['a meeting', { type: 'event', name: 'application/vnd.microsoft.meetingStart' }],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }],
  ])('%s', async (_, more) => {
    const ada = channel.newPerson(bot);
    await ada.install();
    await walk(ada, upTo('email'));
    const before = ada.messages.length;
    const report = await ada.report();
    const answer = await ada.send('message', more);
    expect([answer.status, answer.body]).toEqual([200, '']);
    await ada.settled();
    expect(ada.messages).toHaveLength(before + 1);
    expect(await ada.report()).toBe(report);
  });

  test.each([
    ['a form’s answer', 'message/submitAction', [200]],
    ['a form', 'message/fetchTask', [200]],
    ['a dialog', 'task/fetch', [200, 501]],
    ['a dialog’s answer', 'task/submit', [200, 501]],
    ['a sign-in', 'signin/verifyState', [200, 501]],
    ['an invoke that nobody knows', canary, [501]],
  ])('%s', async (_, name, statuses) => {
    const ada = channel.newPerson(bot);
    await ada.install();
    const answer = await ada.send('invoke', { name, value: { canary } });
    expect(statuses).toContain(answer.status);
    expect(answer.body).not.toContain(canary);
    expect(ada.messages).toHaveLength(1);
  });

  test('an invoke without a name', async () => {
    const ada = channel.newPerson(bot);
    expect((await ada.send('invoke')).status).toBe(501);
  });

  test('an echo of the bot itself', async () => {
    const ada = channel.newPerson(bot);
    const echo = { ...messageIn(ada.place, 'hi'), from: ada.place.bot };
    expect((await ada.post(echo)).status).toBe(200);
    expect(ada.messages).toEqual([]);
  });

  test('a wish to have the replies in the answer', async () => {
    const ada = channel.newPerson(bot, 'webchat');
    const answer = await ada.send('message', { text: 'hi', deliveryMode: 'expectReplies' });
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  test.each(['xx-garbage', 'ar-SA', '', undefined])('the locale “%s”', async (locale) => {
    const ada = channel.newPerson(bot);
    expect((await ada.send('message', { text: 'hi', locale })).status).toBe(200);
    expect(ada.title).toBe(titleAt('describingProblem'));
  });

  test('a great many attachments, mentions and unknown keys', async () => {
    const ada = channel.newPerson(bot);
    const answer = await ada.send('message', {
      text: 'hi',
      attachments: Array.from({ length: 200 }, () => ({ contentType: canary })),
      entities: Array.from({ length: 1_000 }, () => ({ type: 'mention', text: canary })),
      timestamp: canary,
      ['__proto__']: { canary },
      toString: canary,
    });
    expect(answer.status).toBe(200);
    expect(ada.messages).toHaveLength(1);
  });
});

test('nothing of all that was sent stands in the log, and nothing of it is an error', () => {
  const log = [...bot.stdout, ...bot.stderr].join('\n');
  expect(log).not.toContain(canary);
  expect(bot.stderr).toEqual([]);
  expect(bot.logged.filter(({ level }) => level >= 50)).toEqual([]);
});

describe.concurrent('a slow client', () => {
  test('with a body that never ends is cut off', async () => {
    const answer = await rawRequest(bot.port, `${start}Content-Length: 100\r\n\r\n{"type":"`);
    expect([0, 400, 408]).toContain(answer.status);
  });

  test('A22: 500 connections that dawdle are closed, and others are served meanwhile', async () => {
    const heads = [`${start}Content-Length: 10000\r\n\r\n`, start, ''];
    const closed = Array.from({ length: 500 }, (_, index) => dawdle(heads[index % 3] ?? ''));
    const ada = channel.newPerson(bot, 'webchat');
    await ada.install();
    for (let turn = 0; turn < 5; turn += 1) expect((await ada.say('help')).status).toBe(200);
    await Promise.all(closed);
  }, 20_000);
});

/** Sends a byte a second until the other side closes the connection; nothing at all after ''. */
async function dawdle(head: string): Promise<void> {
  const socket = connect(bot.port, '127.0.0.1').on('error', () => undefined);
  socket.write(head);
  const drip = setInterval(() => head && socket.write('x'), 1_000);
  await new Promise((resolve) => socket.resume().once('close', resolve));
  clearInterval(drip);
}

describe('the start', () => {
  test('logs no error, and warns that only this machine is served', () => {
    expect(firstLines.filter(({ level }) => level >= 50)).toEqual([]);
    const warnings = firstLines.filter(({ level }) => level === 40);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.msg).toContain('MicrosoftAppId');
  });

  test('fails where the port is taken, and names it', async () => {
    const second = new RunningBot(bot.port, bot.folder, {});
    const [code] = (await once(second.launch(), 'close')) as [number];
    expect(code).toBe(1);
    const message = second.stderr.join('\n');
    expect(message).toContain(String(bot.port));
    expect(message).toContain('PORT');
    expect(message).not.toMatch(/^ +at /m);
  });

  test('fails where the storage is no database, and names its path', async () => {
    const broken = await newBot();
    writeFileSync(broken.storagePath, `${canary} is no database. `.repeat(100));
    await expect(broken.start()).rejects.toThrow(/didn’t start/);
    expect(broken.stderr.join('\n')).toContain(broken.storagePath);
    expect(broken.stderr.join('\n')).toContain('STORAGE_URL');
    expect(await broken.stop()).toBe(1);
    await broken.remove();
  });

  test('fails with every fault of the settings in one message', async () => {
    const wrong = await newBot({ STORAGE_URL: 'redis://x', MicrosoftAppPassword: canary });
    await expect(wrong.start()).rejects.toThrow(/didn’t start/);
    const message = wrong.stderr.join('\n');
    expect(message).toContain('STORAGE_URL');
    expect(message).toContain('MicrosoftAppId');
    expect(message).not.toContain(canary);
    expect(await wrong.stop()).toBe(1);
    await wrong.remove();
  });
});

describe('SIGTERM', () => {
  test('finishes the turn in flight, and the process ends with 0', async () => {
    const stopping = await runBot();
    const ada = channel.newPerson(stopping, 'webchat');
    await ada.install();
    ada.channelFails({ method: 'POST' });
    const turn = ada.say('hi');
    await ada.untilHeld();
    const stopped = stopping.stop();
    ada.release();
    expect((await turn).status).toBe(200);
    expect(await stopped).toBe(0);
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(stopping.logged.filter(({ level }) => level >= 50)).toEqual([]);
    await stopping.remove();
  });

  test('finishes what follows an answer, and the process ends with 0', async () => {
    const stopping = await runBot();
    const ada = channel.newPerson(stopping);
    await ada.install();
    const old = ada.cardMessage();
    ada.channelFails({ method: 'PUT' });
    await ada.say('hi');
    await ada.untilHeld();
    const stopped = stopping.stop();
    await vi.waitFor(async () => {
      expect((await fetch(`${stopping.url}/healthz`)).status).toBe(503);
    }, waitTimeout);
    ada.release();
    expect(await stopped).toBe(0);
    expect(ada.fullCards.map(({ id }) => id)).not.toContain(old.id);
    expect(stopping.logged.filter(({ level }) => level >= 50)).toEqual([]);
    await stopping.remove();
  });
});
