import { expect, test, vi } from 'vitest';
import { purgeIdle, startRetention } from '../../src/storage/retention.ts';
import { StorageFault, type Storage } from '../../src/storage/storage.ts';
import { silent } from '../support/channel/storages.ts';

const day = 86_400_000;
const hour = 3_600_000;

const refuse = () => Promise.reject(new Error('Only purges are expected.'));

/** A storage of which only purges are asked. */
function storageThat(purge: Storage['purge']) {
  const asked = vi.fn<Storage['purge']>(purge);
  const storage: Storage = {
    read: refuse,
    write: refuse,
    remove: refuse,
    purge: asked,
    find: refuse,
    close: refuse,
  };
  return { storage, asked };
}

const never = new AbortController().signal;

test('a purge goes on behind the last key of each step, up to the end', async () => {
  const keys = ['b', 'd', undefined];
  const { storage, asked } = storageThat(async () => ({ count: 2, last: keys.shift() }));
  expect(await purgeIdle(storage, 1_000, never)).toBe(6);
  expect(asked.mock.calls).toEqual([
    [1_000, ''],
    [1_000, 'b'],
    [1_000, 'd'],
  ]);
});

test('a purge that is stopped takes no further step', async () => {
  const stopping = new AbortController();
  const { storage, asked } = storageThat(async () => {
    stopping.abort();
    return { count: 1, last: 'a' };
  });
  expect(await purgeIdle(storage, 1_000, stopping.signal)).toBe(1);
  expect(asked).toHaveBeenCalledTimes(1);
});

/** Lets the rounds follow each other at once, up to a number, and notes the rests in between. */
function roundsOf(count: number) {
  const rests: number[] = [];
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const rest = async (time: number) => {
    rests.push(time);
    if (rests.length < count) return;
    end();
    await new Promise(() => undefined);
  };
  return { rest, rests, over };
}

test('K05: what is older than the given days is purged at the start, and every few hours', async () => {
  const { storage, asked } = storageThat(async () => ({ count: 0, last: undefined }));
  const { rest, rests, over } = roundsOf(3);
  const before = Date.now();
  startRetention(storage, 30, silent, rest);
  await over;
  for (const [unchangedSince] of asked.mock.calls) {
    expect(unchangedSince).toBeGreaterThanOrEqual(before - 30 * day);
    expect(unchangedSince).toBeLessThanOrEqual(Date.now() - 30 * day);
  }
  expect(asked).toHaveBeenCalledTimes(3);
  for (const time of rests) expect(time / hour).toSatisfy((each: number) => each >= 4 && each <= 8);
});

test('a fault breaks off one purge, and the next one comes all the same', async () => {
  const { storage, asked } = storageThat(() => Promise.reject(new StorageFault('full')));
  const { rest, over } = roundsOf(2);
  startRetention(storage, 30, silent, rest);
  await over;
  expect(asked).toHaveBeenCalledTimes(2);
});

test('it ends at once while it rests', async () => {
  const { storage, asked } = storageThat(async () => ({ count: 0, last: undefined }));
  const stop = startRetention(storage, 30, silent);
  await stop();
  expect(asked).toHaveBeenCalledTimes(1);
});
