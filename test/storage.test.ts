import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as tick } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Lanes } from '../src/turn/lanes.ts';
import { openSqlite } from '../src/storage/storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Draws numbers from 0 to 1 that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whether the bytes of any file in a folder hold a text. */
const isIn = (path: string, text: string): boolean =>
  readdirSync(path).some((name) => readFileSync(join(path, name)).includes(text));

const file = () => join(folder, 'bot.sqlite');

describe('a storage file', () => {
  test('gives back what was written, and knows nothing of other keys', async () => {
    const storage = openSqlite(file());
    expect(await storage.read('a')).toBeUndefined();
    expect(await storage.write('a', 'one ’ 🙂', undefined)).toBe(true);
    expect(await storage.read('a')).toMatchObject({ value: 'one ’ 🙂' });
    expect(await storage.read('b')).toBeUndefined();
    await storage.close();
  });

  test('takes a change only from whoever names the version that is there', async () => {
    const storage = openSqlite(file());
    await storage.write('a', 'one', undefined);
    const first = await storage.read('a');
    expect(await storage.write('a', 'two', first?.version)).toBe(true);
    expect(await storage.write('a', 'too late', first?.version)).toBe(false);
    expect(await storage.write('a', 'twice', undefined)).toBe(false);
    expect(await storage.write('b', 'never made', 1)).toBe(false);
    expect(await storage.read('a')).toMatchObject({ value: 'two' });
    expect(await storage.read('b')).toBeUndefined();
    await storage.close();
  });

  test('lets exactly one of two openers win, at first and later', async () => {
    const [one, two] = [openSqlite(file()), openSqlite(file())];
    const made = await Promise.all([one, two].map((each) => each.write('a', 'x', undefined)));
    expect(made.filter(Boolean)).toHaveLength(1);
    for (let round = 0; round < 10; round += 1) {
      const seen = await one.read('a');
      const changed = await Promise.all(
        [one, two].map((each) => each.write('a', `${round}`, seen?.version)),
      );
      expect(changed.filter(Boolean)).toHaveLength(1);
    }
    await one.close();
    await two.close();
  });

  test('doesn’t take a version from before a removal', async () => {
    const storage = openSqlite(file());
    await storage.write('a', 'one', undefined);
    const before = await storage.read('a');
    await storage.write('a', 'two', before?.version);
    const last = await storage.read('a');
    await storage.remove('a');
    expect(await storage.read('a')).toBeUndefined();
    expect(await storage.write('a', 'late', last?.version)).toBe(false);
    expect(await storage.write('a', 'anew', undefined)).toBe(true);
    await storage.remove('never there');
    await storage.close();
  });

  test('holds nothing of what was removed, in no file beside it either', async () => {
    const storage = openSqlite(file());
    for (let index = 0; index < 50; index += 1) {
      await storage.write(`key-${index}`, `filler ${'.'.repeat(index * 40)}`, undefined);
    }
    await storage.write('secret-key', 'secret-value'.repeat(500), undefined);
    const { version } = (await storage.read('secret-key')) ?? {};
    await storage.write('secret-key', 'secret-value'.repeat(400), version);
    await storage.remove('secret-key');
    expect(isIn(folder, 'secret')).toBe(false);
    await storage.close();
  });

  test.each([1, 2, 5])(
    'holds nothing of what was removed, however much was moved about before (%i)',
    async (seed) => {
      const storage = openSqlite(file());
      const draw = numbers(seed);
      const keys: string[] = [];
      const left: string[] = [];
      for (let index = 0; index < 900; index += 1) {
        const key = keys[Math.floor(draw() * keys.length)];
        const turn = draw();
        if (key === undefined || turn < 0.3) {
          keys.push(`conversation-${index}-id`);
          await storage.write(`conversation-${index}-id`, 'x'.repeat(draw() * 250), undefined);
        } else if (turn < 0.9) {
          const { version } = (await storage.read(key)) ?? {};
          await storage.write(key, `answer in ${key} `.repeat(draw() * 20), version);
        } else {
          keys.splice(keys.indexOf(key), 1);
          await storage.remove(key);
          if (isIn(folder, key)) left.push(key);
        }
      }
      expect(left).toEqual([]);
      await storage.close();
    },
  );

  test('keeps what it confirmed when it is opened again', async () => {
    const before = openSqlite(file());
    await before.write('a', 'one', undefined);
    await before.close();
    const after = openSqlite(file());
    expect(await after.read('a')).toMatchObject({ value: 'one' });
    await after.close();
  });

  test('is made with the folders on the way to it', async () => {
    const storage = openSqlite(join(folder, 'new', 'folder', 'bot.sqlite'));
    expect(await storage.write('a', 'one', undefined)).toBe(true);
    await storage.close();
  });

  test.each([
    ['isn’t a database', (path: string) => writeFileSync(path, 'Dear diary. '.repeat(200))],
    ['is a folder', (path: string) => mkdirSync(path)],
    ['lies below a file', (path: string) => writeFileSync(join(path, '..', 'file'), '')],
  ])('that %s can’t be opened, and the message names its path', (reason, prepare) => {
    const path = reason === 'lies below a file' ? join(folder, 'file', 'x.sqlite') : file();
    prepare(reason === 'lies below a file' ? join(folder, 'x') : path);
    expect(() => openSqlite(path)).toThrow(path);
  });
});

describe('in a lane', () => {
  test('tasks run one after another, in the order in which they came', async () => {
    const lanes = new Lanes();
    const seen: string[] = [];
    const task = (name: string) =>
      lanes.run<string>('lane', async (answer) => {
        seen.push(`${name} begins`);
        await tick();
        answer(name);
        await tick();
        seen.push(`${name} ends`);
      });
    expect(await Promise.all(['a', 'b', 'c'].map(task))).toEqual(['a', 'b', 'c']);
    await lanes.idle();
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  test('a task that fails tells its caller and stops nobody else', async () => {
    const lanes = new Lanes();
    const failing = lanes.run('lane', () => Promise.reject(new Error('broken')));
    const next = lanes.run<string>('lane', async (answer) => answer('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  test('a task doesn’t wait for another lane', async () => {
    const lanes = new Lanes();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const slow = lanes.run<string>('slow', async (answer) => {
      await gate;
      answer('slow');
    });
    expect(await lanes.run<string>('quick', async (answer) => answer('quick'))).toBe('quick');
    open();
    expect(await slow).toBe('slow');
  });

  test('idle waits for what goes on after its answer', async () => {
    const lanes = new Lanes();
    let isDone = false;
    await lanes.run<string>('lane', async (answer) => {
      answer('early');
      await tick();
      isDone = true;
    });
    await lanes.idle();
    expect(isDone).toBe(true);
    await lanes.idle();
  });
});
