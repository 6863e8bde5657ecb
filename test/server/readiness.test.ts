import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TokenState } from '../../src/botframework/tokenState.ts';
import { StorageFault, type Storage } from '../../src/storage/storage.ts';
import { watched } from '../../src/storage/watchedStorage.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { newBot, type LogLine, type RunningBot } from '../support/channel/runBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

let issuer: Issuer;
let channel: FakeChannel;
let bot: RunningBot;
beforeAll(async () => {
  [issuer, channel] = await Promise.all([Issuer.open(), FakeChannel.open()]);
  issuer.tokenLifetime = 60;
  bot = await newBot(issuer.settingsFor(channel.connector.serviceUrl), issuer);
});
afterAll(async () => {
  await bot.remove();
  await channel.close();
  await issuer.close();
});

/** What the three checks answer. */
async function checks(): Promise<string[]> {
  const answers = ['/livez', '/readyz', '/healthz'].map(async (path) => {
    const response = await fetch(`${bot.url}${path}`);
    return `${response.status} ${await response.text()}`;
  });
  return Promise.all(answers);
}

const ready = ['200 ok', '200 ok', '200 ok'];
const notReady = ['200 ok', '503 unavailable', '503 unavailable'];
const become = (expected: string[]) =>
  vi.waitFor(async () => expect(await checks()).toEqual(expected), waitTimeout);
const loggedWith = (msg: string) => bot.logged.filter((line) => line.msg === msg);

test('operations 3, 4: a secret that has expired is told at the start, and the bot isn’t ready', async () => {
  issuer.login = 'refusing';
  bot.launch();
  await vi.waitFor(() => expect(loggedWith('token refused')).toHaveLength(1), waitTimeout);
  expect(loggedWith('token refused')[0]).toMatchObject({
    level: 50,
    reason: 'AADSTS7000222',
    setting: 'MicrosoftAppPassword',
  });
  await become(notReady);
  expect(loggedWith('not ready')).toMatchObject([{ level: 40, reason: 'token' }]);
  issuer.login = 'up';
  await channel.newPerson(bot).say('hi');
  await become(ready);
  expect(loggedWith('token is taken again')).toHaveLength(1);
});

test('operations 4: a storage that can’t be written makes it unready until it can', async () => {
  await become(ready);
  const other = new DatabaseSync(bot.storagePath);
  other.exec('BEGIN IMMEDIATE');
  const answer = await channel.newPerson(bot).send('message', { text: 'hi' });
  expect(answer.status).toBe(503);
  await become(notReady);
  expect(loggedWith('not ready').at(-1)).toMatchObject({ reason: 'storage' });
  other.exec('ROLLBACK');
  other.close();
  await become(ready);
  expect(loggedWith('ready again').length).toBeGreaterThan(0);
});

const refusal = (message: string) => Object.assign(new Error(message), { errorCode: 'x' });

describe('the bot’s own token', () => {
  const logged: LogLine[] = [];
  const log = pino({}, { write: (line) => void logged.push(JSON.parse(line) as LogLine) });
  test.each([
    ['AADSTS7000215: wrong', 'MicrosoftAppPassword'],
    ['AADSTS700016: no such app', 'MicrosoftAppId'],
    ['AADSTS90002: no such tenant', 'MicrosoftAppTenantId'],
    ['AADSTS5000000: something new', 'MicrosoftAppPassword'],
  ])('operations 3: names the setting that a refusal hangs on (%s)', (message, setting) => {
    const token = new TokenState({ MicrosoftAppId: 'a', MicrosoftAppPassword: 'canary' }, log);
    token.failed(refusal(message));
    token.failed(refusal(message));
    expect(token.isUsable).toBe(false);
    expect(logged.splice(0)).toMatchObject([{ reason: message.split(':')[0], setting }]);
    token.had();
    expect(token.isUsable).toBe(true);
    logged.length = 0;
  });

  test('operations 3: isn’t refused by a network that is down', async () => {
    const token = new TokenState({}, log);
    expect(token.isUsable).toBe(false);
    token.failed(Object.assign(new Error('network_error'), { errorCode: 'network_error' }));
    expect(token.isUsable).toBe(true);
    expect(logged).toEqual([]);
  });

  test('operations 3: is asked for again every minute while it is refused', async () => {
    vi.useFakeTimers();
    const token = new TokenState({}, log);
    const ask = vi.fn<() => Promise<void>>(async () =>
      token.failed(refusal('AADSTS7000222: expired')),
    );
    await token.watch(ask);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask).toHaveBeenCalledTimes(3);
    token.had();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});

test('operations 4: a record of a newer version says nothing about the storage', async () => {
  const write = vi.fn<Storage['write']>(() => Promise.reject(new StorageFault('newer-record')));
  const { storage, isUsable } = watched({
    read: async () => undefined,
    write,
    remove: async () => undefined,
    purge: async () => ({ count: 0, last: undefined }),
    count: async () => ({ all: 0, due: 0, last: undefined }),
    find: async () => ({ rows: [], last: undefined }),
    close: async () => undefined,
  });
  await storage.write('a', 'b', undefined).catch(() => undefined);
  expect(await isUsable()).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
});
