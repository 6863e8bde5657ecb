import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import pino from 'pino';
import { Keys } from '../../src/guard/keys.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const minute = 60_000;
const hour = 60 * minute;
const silent = pino({ level: 'silent' });

let issuer: Issuer;
let now = 0;
const newKeys = () => new Keys(issuer.metadataUrl, silent, () => now);
/** Whether a key is had now, or the status of the refusal. */
const found = (keys: Keys, id = issuer.key.kid): Promise<unknown> =>
  keys.find(id).then(
    () => true,
    (error: { status: number }) => error.status,
  );

beforeAll(async () => {
  issuer = await Issuer.open();
});
afterEach(() => {
  issuer.state = 'up';
  issuer.fetches = 0;
});
afterAll(() => issuer.close());

test('keys are fetched once, however many ask at the same time', async () => {
  const keys = newKeys();
  const all = await Promise.all(Array.from({ length: 50 }, () => found(keys)));
  expect(new Set(all)).toEqual(new Set([true]));
  expect(issuer.fetches).toBe(1);
});

test('keys are fetched anew after a day, while the old ones serve', async () => {
  const keys = newKeys();
  await found(keys);
  now += 23 * hour;
  expect(await found(keys)).toBe(true);
  expect(issuer.fetches).toBe(1);
  now += 2 * hour;
  expect(await found(keys)).toBe(true);
  await vi.waitFor(() => expect(issuer.fetches).toBe(2), waitTimeout);
});

test('keys are fetched once where two reasons for it meet', async () => {
  const keys = newKeys();
  await found(keys);
  now += 25 * hour;
  expect(await found(keys, randomUUID())).toBe(401);
  expect(issuer.fetches).toBe(2);
});

test.each(['down', 'hanging'] as const)(
  'A15: keys of 25 hours ago serve while the issuer is %s, for a week and not longer',
  async (state) => {
    const keys = newKeys();
    await found(keys);
    issuer.state = state;
    now += 25 * hour;
    expect(await found(keys)).toBe(true);
    expect(await found(keys)).toBe(true);
    await vi.waitFor(() => expect(issuer.fetches).toBe(2), waitTimeout);
    now += 6 * 24 * hour - 2 * hour;
    expect(await found(keys)).toBe(true);
    now += 2 * hour;
    expect(await found(keys)).toBe(503);
    expect(keys.areUsable).toBe(false);
    issuer.state = 'up';
    now += 5_000;
    expect(await found(keys)).toBe(true);
  },
);

test('A14: keys that nobody knows are looked for once in half a minute', async () => {
  const keys = newKeys();
  await found(keys);
  expect(await found(keys, randomUUID())).toBe(401);
  for (let count = 0; count < 100; count += 1) {
    expect(await found(keys, randomUUID())).toBe(503);
  }
  expect(issuer.fetches).toBe(2);
  now += 30_000;
  const all = await Promise.all(Array.from({ length: 100 }, () => found(keys, randomUUID())));
  expect(new Set(all)).toEqual(new Set([401]));
  expect(issuer.fetches).toBe(3);
});

test('operations 17: an invented key costs nobody a message while the issuer changes its keys', async () => {
  const keys = newKeys();
  await found(keys);
  expect(await found(keys, randomUUID())).toBe(401);
  await issuer.rotate();
  expect(await found(keys)).toBe(503);
  now += 30_000;
  expect(await found(keys)).toBe(true);
});

test('operations 17: a key that can’t be asked for is “not now”, not “not you”', async () => {
  const keys = newKeys();
  await found(keys);
  issuer.state = 'down';
  await issuer.rotate();
  expect(await found(keys)).toBe(503);
  issuer.state = 'up';
  now += 30_000;
  expect(await found(keys)).toBe(true);
});

test('A16: keys that were never had make it say “not now”, not “not you”', async () => {
  const keys = newKeys();
  issuer.state = 'down';
  expect(await found(keys)).toBe(503);
  expect(await found(keys, randomUUID())).toBe(503);
  expect(keys.areUsable).toBe(false);
  expect(issuer.fetches).toBe(1);
  issuer.state = 'up';
  now += 5_000;
  expect(await found(keys)).toBe(true);
  expect(keys.areUsable).toBe(true);
});

test('A16: keys that are new are found with one fetch by all who bring them', async () => {
  const keys = newKeys();
  const old = issuer.key.kid;
  await found(keys);
  await issuer.rotate();
  const all = await Promise.all(Array.from({ length: 50 }, () => found(keys)));
  expect(new Set(all)).toEqual(new Set([true]));
  expect(issuer.fetches).toBe(2);
  now += 30_000;
  expect(await found(keys, old)).toBe(401);
});

test('keys that lie with somebody else than their metadata are not fetched', async () => {
  const other = await Issuer.open();
  issuer.keysUrl = `${other.url}/v1/.well-known/keys`;
  expect(await found(newKeys())).toBe(503);
  issuer.keysUrl = undefined;
  expect(await found(newKeys())).toBe(true);
  await other.close();
});
