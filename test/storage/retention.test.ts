import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.ts';
import { purgeIdle, startRetention } from '../../src/storage/retention.ts';
import { StorageFault, type Storage } from '../../src/storage/storage.ts';
import { silent } from '../support/channel/storages.ts';

const day = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;

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
    count: async () => ({ all: 100, due: 10, last: undefined }),
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
    [1_000, '', Infinity],
    [1_000, 'b', Infinity],
    [1_000, 'd', Infinity],
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

test('K05: what is older than the given days is purged some minutes after the start, and every few hours', async () => {
  const { storage, asked } = storageThat(async () => ({ count: 0, last: undefined }));
  const { rest, rests, over } = roundsOf(4);
  const before = Date.now();
  startRetention(storage, 30, silent, rest);
  await over;
  for (const [unchangedSince] of asked.mock.calls) {
    expect(unchangedSince).toBeGreaterThanOrEqual(before - 30 * day);
    expect(unchangedSince).toBeLessThanOrEqual(Date.now() - 30 * day);
  }
  expect(asked).toHaveBeenCalledTimes(3);
  const [first = 0, ...others] = rests;
  expect(first / minute).toSatisfy((each: number) => each >= 10 && each <= 20);
  for (const time of others) {
    expect(time / hour).toSatisfy((each: number) => each >= 4 && each <= 8);
  }
});

test('a fault breaks off one purge, and the next one comes all the same', async () => {
  const { storage, asked } = storageThat(() => Promise.reject(new StorageFault('full')));
  const { rest, over } = roundsOf(3);
  startRetention(storage, 30, silent, rest);
  await over;
  expect(asked).toHaveBeenCalledTimes(2);
});

test('operations 12: nothing is purged in the first minutes, and it ends at once while it rests', async () => {
  const { storage, asked } = storageThat(async () => ({ count: 0, last: undefined }));
  const stop = startRetention(storage, 30, silent);
  await stop();
  expect(asked).not.toHaveBeenCalled();
});

test('operations 12: a clock that is weeks ahead takes a twentieth an hour, and says so an hour before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  const warned: unknown[] = [];
  const log = pino({}, { write: (line) => void warned.push(JSON.parse(line)) });
  const storage = await openStorage(`sqlite:${join(folder, 'bot.sqlite')}`, log);
  for (let index = 0; index < 100; index += 1) await storage.write(`${index}`, 'x', undefined);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 40 * day);
  const left: number[] = [];
  const rests: number[] = [];
  const over = Promise.withResolvers<void>();
  const rest = async (time: number) => {
    rests.push(time);
    const count = await rowsIn(storage);
    left.push(count);
    if (rests.length < 5) return;
    // Somebody has set the clock.
    vi.restoreAllMocks();
    if (rests.length < 6) return;
    over.resolve();
    await new Promise(() => undefined);
  };
  startRetention(storage, 30, log, rest);
  await over.promise;
  expect(left).toEqual([100, 100, 95, 90, 85, 85]);
  expect(rests.slice(1, 5)).toEqual([hour, hour, hour, hour]);
  expect(warned[0]).toMatchObject({ level: 40, due: 100, all: 100 });
  await storage.close();
  rmSync(folder, { recursive: true });
});

async function rowsIn(storage: Storage): Promise<number> {
  let rows = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const { all, last } = await storage.count(0, after);
    rows += all;
    after = last;
  }
  return rows;
}
