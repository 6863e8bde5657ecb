import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeChannel } from './channel/fakeChannel.ts';
import { titleAt, upTo, walk } from './channel/journeys.ts';
import { rawRequest } from './channel/rawRequest.ts';
import { newBot, runBot, RunningBot, type LogLine } from './channel/runBot.ts';
import { activityIn, messageIn, newPlace, type Posted } from './channel/shapes.ts';

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
const start = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

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
  ])('compressed as %s', async (_, encoding, body) => {
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
  ])('sent as %s', async (_, headers) => {
    expect(await refusalOf({ headers, body: goodBody() })).toBe(415);
  });

  test('sent without a type', async () => {
    const body = new TextEncoder().encode(goodBody());
    expect(await refusalOf({ headers: {}, body })).toBe(415);
  });

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json ',
  ])('but not sent as “%s”', async (type) => {
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
  ])('made of %s', async (_, body) => {
    expect(await refusalOf({ body })).toBe(400);
  });

  test.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{}', 'utf16le'))],
  ])('made of %s', async (_, body) => {
    expect(await refusalOf({ body })).toBe(400);
  });

  test('larger than anything that is needed', async () => {
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

  test('larger than it says, piece by piece', async () => {
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const head =
      `POST /api/messages HTTP/1.1\r\nHost: ${canary}\r\nContent-Type: application/json\r\n` +
      'Transfer-Encoding: chunked\r\n\r\n';
    const answer = await rawRequest(bot.port, head, ...Array.from({ length: 32 }, () => piece));
    expect([413, 0]).toContain(answer.status);
    expect(answer.text).not.toContain('x'.repeat(10));
  });

  test('that says it is large, before any of it came', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
      'Content-Length: 8000000\r\n\r\n';
    expect((await rawRequest(bot.port, head)).status).toBe(413);
  });

  test('with half a surrogate or the same key twice is harmless', async () => {
    const half = goodBody().replace(`"text":"${canary}"`, '"text":"\\ud800"');
    const twice = goodBody().replace('{', `{"text":"${canary}",`);
    for (const body of [half, twice]) expect((await send({ body })).status).toBe(200);
  });
});

describe('an activity that isn’t whole is refused', () => {
  const keys = ['type', 'id', 'conversation', 'from', 'recipient', 'channelId', 'serviceUrl'];

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
    ['a service that is a file', { serviceUrl: 'file:///etc/passwd' }],
    ['a service that is a script', { serviceUrl: 'javascript:alert(1)' }],
    ['a service that is no address', { serviceUrl: canary }],
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

describe('only two routes exist', () => {
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

describe('a request that breaks the protocol is refused', () => {
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
    await walk(ada, upTo('checkingQueueItem'));
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
});

describe.concurrent('the start', () => {
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

describe.concurrent('SIGTERM', () => {
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
    await vi.waitFor(() => expect(fetch(stopping.url)).rejects.toThrow('fetch failed'), 5_000);
    await wait(200);
    ada.release();
    expect(await stopped).toBe(0);
    expect(ada.fullCards.map(({ id }) => id)).not.toContain(old.id);
    expect(stopping.logged.filter(({ level }) => level >= 50)).toEqual([]);
    await stopping.remove();
  });
});

describe('with credentials', () => {
  let guarded: RunningBot;
  beforeAll(async () => {
    guarded = await runBot({
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: canary,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '72f988bf-0000-4000-8000-2d7cd011db47',
    });
  });
  afterAll(() => guarded.remove());

  test.each([undefined, '', 'Basic YTpi', 'Bearer', 'Bearer x', 'Bearer x y', `Bearer ${canary}`])(
    'a request with the authorization “%s” is refused',
    async (authorization) => {
      const place = newPlace('msteams', channel.connector.serviceUrl);
      const response = await fetch(`${guarded.url}/api/messages`, {
        method: 'POST',
        headers: { ...json, ...(authorization !== undefined && { authorization }) },
        body: JSON.stringify(activityIn(place, 'message', { text: canary })),
      });
      expect(response.status).toBe(401);
      expect(await response.text()).toMatch(/^\w{0,20}$/);
      expect(guarded.isAlive).toBe(true);
    },
  );

  test('nothing was stored, sent or logged of them, and no warning of a local bot', () => {
    expect([...guarded.stdout, ...guarded.stderr].join('\n')).not.toContain(canary);
    expect(guarded.logged.map(({ msg }) => msg).join('\n')).not.toContain('MicrosoftAppId');
    expect(existsSync(guarded.storagePath)).toBe(true);
  });
});
