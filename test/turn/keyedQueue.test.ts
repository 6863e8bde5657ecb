import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { KeyedQueue } from '../../src/turn/keyedQueue.ts';

describe('in the queue of a key', () => {
  test('tasks run one after another, in the order in which they came', async () => {
    const queue = new KeyedQueue();
    const seen: string[] = [];
    const task = (name: string) =>
      queue.run<string>('key', async (answer) => {
        seen.push(`${name} begins`);
        await tick();
        answer(name);
        await tick();
        seen.push(`${name} ends`);
      });
    expect(await Promise.all(['a', 'b', 'c'].map(task))).toEqual(['a', 'b', 'c']);
    await queue.stop();
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  test('a task that fails tells its caller and stops nobody else', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('key', () => Promise.reject(new Error('broken')));
    const next = queue.run<string>('key', async (answer) => answer('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  test('a task doesn’t wait for the queue of another key', async () => {
    const queue = new KeyedQueue();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const slow = queue.run<string>('slow', async (answer) => {
      await gate;
      answer('slow');
    });
    expect(await queue.run<string>('quick', async (answer) => answer('quick'))).toBe('quick');
    open();
    expect(await slow).toBe('slow');
  });

  test('the end waits for what goes on after its answer', async () => {
    const queue = new KeyedQueue();
    let isDone = false;
    await queue.run<string>('key', async (answer) => {
      answer('early');
      await tick();
      isDone = true;
    });
    await queue.stop();
    expect(isDone).toBe(true);
    await queue.stop();
  });
});
