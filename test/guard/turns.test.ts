import { expect, test } from 'vitest';
import { limitTurns } from '../../src/guard/turns.ts';

test('I10: a turn beyond 500 at once is refused, and taken once another is done', async () => {
  const { promise: end, resolve } = Promise.withResolvers<string>();
  let conversations = 0;
  const take = limitTurns(
    (isLong: boolean) => (isLong ? end : Promise.reject(new Error('failed'))),
    () => String((conversations += 1)),
  );
  const running = Array.from({ length: 499 }, () => take(true));
  // A turn that fails makes room as well.
  await expect(take(false)).rejects.toThrow('failed');
  const last = take(true);
  await expect(take(true)).rejects.toMatchObject({ status: 503, message: 'busy' });
  resolve('done');
  expect(new Set(await Promise.all([...running, last]))).toEqual(new Set(['done']));
  expect(await take(true)).toBe('done');
});

test('operations 16: one conversation takes 50 places at most, and gets them back', async () => {
  const { promise: end, resolve } = Promise.withResolvers<string>();
  const take = limitTurns(
    (_conversation: string) => end,
    (conversation) => conversation,
  );
  const running = Array.from({ length: 50 }, () => take('loud'));
  await expect(take('loud')).rejects.toMatchObject({ status: 503, message: 'busy' });
  const other = take('quiet');
  resolve('done');
  expect(await other).toBe('done');
  await Promise.all(running);
  expect(await take('loud')).toBe('done');
});
