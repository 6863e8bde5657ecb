import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Lanes } from '../../src/turn/keyedQueue.ts';

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
    await lanes.stop();
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

  test('the end waits for what goes on after its answer', async () => {
    const lanes = new Lanes();
    let isDone = false;
    await lanes.run<string>('lane', async (answer) => {
      answer('early');
      await tick();
      isDone = true;
    });
    await lanes.stop();
    expect(isDone).toBe(true);
    await lanes.stop();
  });
});
