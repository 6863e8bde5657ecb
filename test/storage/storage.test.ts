import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.ts';
import { purgeIdle } from '../../src/storage/retention.ts';
import type { Storage } from '../../src/storage/storage.ts';
import {
  increment,
  postgresEngine,
  silent,
  sqliteEngine,
  type Engine,
} from '../support/channel/storages.ts';

const engines = {
  'an SQLite file': async () => sqliteEngine(),
  'a PostgreSQL database': postgresEngine,
};

describe.each(Object.entries(engines))('%s', (_, openEngine) => {
  let engine: Engine;
  let url: string;
  let storage: Storage;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    url = await engine.newUrl();
    storage = await openStorage(url, silent);
    return () => storage.close();
  });

  /** Uses one more connection to the same storage, as another instance would. */
  async function withAnother<T>(use: (other: Storage) => Promise<T>): Promise<T> {
    const other = await openStorage(url, silent);
    try {
      return await use(other);
    } finally {
      await other.close();
    }
  }

  test('gives back what was written, and knows nothing of other keys', async () => {
    expect(await storage.read('a')).toBeUndefined();
    expect(await storage.write('a', 'one', undefined)).toBe(true);
    expect(await storage.read('a')).toEqual({ value: 'one', version: 1 });
    expect(await storage.read('b')).toBeUndefined();
  });

  test('keeps what it confirmed when it is opened again', async () => {
    await withAnother((other) => other.write('a', 'one', undefined));
    expect(await storage.read('a')).toEqual({ value: 'one', version: 1 });
  });

  test('takes a change only from whoever names the version that is there', async () => {
    await storage.write('a', 'one', undefined);
    expect(await storage.write('a', 'two', 1)).toBe(true);
    expect(await storage.write('a', 'too late', 1)).toBe(false);
    expect(await storage.write('a', 'too early', 3)).toBe(false);
    expect(await storage.write('a', 'twice', undefined)).toBe(false);
    expect(await storage.write('b', 'never made', 1)).toBe(false);
    expect(await storage.read('a')).toEqual({ value: 'two', version: 2 });
    expect(await storage.read('b')).toBeUndefined();
  });

  test('finds all rows whose key begins with a text, and no other, step by step', async () => {
    const keys = Array.from({ length: 700 }, (_value, index) => `a%_|${index}`);
    const others = ['a', 'b|1', 'aX_|1', '', 'A%_|1'];
    for (const key of [...keys, ...others]) await storage.write(key, `of ${key}`, undefined);
    const found: { key: string; value: string; changedAt: number }[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const { rows, last } = await storage.find('a%_|', after);
      found.push(...rows);
      after = last;
    }
    expect(found.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    for (const { key, value, changedAt } of found) {
      expect(value).toBe(`of ${key}`);
      expect(Math.abs(Date.now() - changedAt)).toBeLessThan(60_000);
    }
  });

  test('F04: doesn’t take what a writer that was frozen meant for an older version', async () => {
    await storage.write('a', 'one', undefined);
    const frozen = await storage.read('a');
    await withAnother((other) => other.write('a', 'two', frozen?.version));
    expect(await storage.write('a', 'late', frozen?.version)).toBe(false);
    expect(await storage.read('a')).toEqual({ value: 'two', version: 2 });
  });

  test('F03: lets exactly one of two first writers win, and one of two later ones', async () => {
    await withAnother(async (other) => {
      const writers = [storage, other];
      for (let round = 0; round < 10; round += 1) {
        const expected = round === 0 ? undefined : round;
        const results = await Promise.all(
          writers.map((each, index) => each.write('a', `${round} of ${index}`, expected)),
        );
        expect(results.filter(Boolean)).toHaveLength(1);
        const value = `${round} of ${results.indexOf(true)}`;
        expect(await other.read('a')).toEqual({ value, version: round + 1 });
      }
    });
  });

  test('F02: loses none of 200 increments over two connections', async () => {
    await withAnother(async (other) => {
      const many = Array.from({ length: 20 }, async (_each, index) => {
        for (let count = 0; count < 10; count += 1) {
          await increment(index % 2 === 0 ? storage : other, 'count');
        }
      });
      await Promise.all(many);
    });
    expect(await storage.read('count')).toEqual({ value: '200', version: 200 });
  });

  test('doesn’t take a version from before a removal', async () => {
    await storage.write('a', 'one', undefined);
    await storage.write('a', 'two', 1);
    await storage.remove('a');
    expect(await storage.read('a')).toBeUndefined();
    expect(await storage.write('a', 'late', 2)).toBe(false);
    expect(await storage.write('a', 'anew', undefined)).toBe(true);
    await storage.remove('never there');
    expect(await storage.read('a')).toEqual({ value: 'anew', version: 1 });
  });

  test.each([
    ['nothing', ''],
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['any script', 'Größe ’ 長い 🙂 \u202e \u2028'],
    ['an escaped NUL', JSON.stringify('a\u0000b')],
    ['what looks like SQL', `'); DROP TABLE conversations; --`],
    ['what looks like a parameter', '$1 ? :id @id %s \\'],
  ])('keeps %s as it is', async (_what, value) => {
    expect(await storage.write('a', value, undefined)).toBe(true);
    expect(await storage.read('a')).toEqual({ value, version: 1 });
    expect(await storage.write('a', `${value}!`, 1)).toBe(true);
    expect(await storage.read('a')).toEqual({ value: `${value}!`, version: 2 });
  });

  test('keeps keys apart that look alike', async () => {
    const keys = [
      `it's`,
      `"it"`,
      `'; DELETE FROM conversations; --`,
      'a%',
      'a_',
      'ab',
      'AB',
      'ab ',
      'é',
      'e\u0301',
      '🙂',
      `msteams|${'長'.repeat(512)}`,
    ];
    for (const key of keys) expect(await storage.write(key, `of ${key}`, undefined)).toBe(true);
    await storage.remove('a%');
    for (const key of keys) {
      const value = key === 'a%' ? undefined : `of ${key}`;
      expect((await storage.read(key))?.value).toBe(value);
    }
  });

  test('is made once, however many open it at the same time', async () => {
    const fresh = await engine.newUrl();
    const opened = await Promise.all(Array.from({ length: 6 }, () => openStorage(fresh, silent)));
    const made = await Promise.all(opened.map((each) => each.write('a', 'one', undefined)));
    expect(made.filter(Boolean)).toHaveLength(1);
    await Promise.all(opened.map((each) => each.close()));
  });

  /** Purges step by step, up to the end. */
  async function purgeAll(unchangedSince: number): Promise<number> {
    let deleted = 0;
    let after: string | undefined = '';
    for (let steps = 0; after !== undefined; steps += 1) {
      if (steps > 100) throw new Error('The purge doesn’t come to an end.');
      const { count, last } = await storage.purge(unchangedSince, after, Infinity);
      deleted += count;
      after = last;
    }
    return deleted;
  }

  test('purges what wasn’t written since, through all keys, and nothing else', async () => {
    const keys = Array.from({ length: 600 }, (_each, index) => `key ${index}`);
    for (const key of keys) await storage.write(key, 'one', undefined);
    expect(await purgeAll(Date.now() - 60_000)).toBe(0);
    const since = await later();
    const changed = keys.filter((_key, index) => index % 100 === 0);
    for (const key of changed) await storage.write(key, 'two', 1);
    expect(await purgeAll(since)).toBe(keys.length - changed.length);
    for (const key of keys) {
      expect((await storage.read(key))?.value).toBe(changed.includes(key) ? 'two' : undefined);
    }
    expect(await purgeAll(since)).toBe(0);
  });

  test('counts what a purge would take, and takes no more than it may', async () => {
    for (let index = 0; index < 30; index += 1) await storage.write(`key ${index}`, 'x', undefined);
    const since = await later();
    await storage.write('key 3', 'y', 1);
    const total = { all: 0, due: 0 };
    for (let after: string | undefined = ''; after !== undefined;) {
      const { all, due, last } = await storage.count(since, after);
      total.all += all;
      total.due += due;
      after = last;
    }
    expect(total).toEqual({ all: 30, due: 29 });
    expect(await purgeIdle(storage, since, new AbortController().signal, 4)).toBe(4);
    expect(await purgeAll(since)).toBe(25);
  });

  test('purges nothing where there is nothing', async () => {
    expect(await storage.purge(Date.now(), '', 1)).toEqual({ count: 0, last: undefined });
    const nothing = { all: 0, due: 0, last: undefined };
    expect(await storage.count(Date.now(), '')).toEqual(nothing);
  });
});

/** A time after everything that was written, and before everything that will be. */
async function later(): Promise<number> {
  const now = Date.now();
  while (Date.now() <= now + 1) await new Promise(setImmediate);
  return now + 1;
}
