import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.ts';
import { Schedule } from '../../src/storage/schedule.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { silent } from '../support/channel/storages.ts';

let folder: string;
let storage: Storage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schedule-'));
  storage = await openStorage(`sqlite:${join(folder, 'schedule.sqlite')}`, silent);
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = Array.from({ length: 40 }, (_, nth) => `msteams|a:${nth}`);

test('of entries that two instances write at once, none is lost', async () => {
  const [one, other] = [new Schedule(storage), new Schedule(storage)];
  await Promise.all(
    keys.map((key, nth) =>
      (nth % 2 === 0 ? one : other).put(key, { due: nth, ...(nth % 3 === 0 && { to: { nth } }) }),
    ),
  );
  const entries = await one.entries();
  expect([...entries.keys()].toSorted()).toEqual(keys.toSorted());
  expect(entries.get('msteams|a:3')).toEqual({ due: 3, to: { nth: 3 } });
  expect(entries.get('msteams|a:4')).toEqual({ due: 4 });
});

test('an entry goes alone, and going twice does no harm', async () => {
  const schedule = new Schedule(storage);
  await schedule.put('msteams|b', { due: 1 });
  const { size } = await schedule.entries();
  await schedule.remove('msteams|b');
  await schedule.remove('msteams|b');
  const entries = await schedule.entries();
  expect(entries.size).toBe(size - 1);
  expect(entries.has('msteams|b')).toBe(false);
});
