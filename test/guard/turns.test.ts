import { expect, test } from 'vitest';
import { limitTurns } from '../../src/guard/turns.ts';

test('I10: a turn beyond 500 at once is refused, and taken once another is done', async () => {
  const { promise: end, resolve } = Promise.withResolvers<string>();
  const take = limitTurns((isLong: boolean) =>
    isLong ? end : Promise.reject(new Error('failed')),
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
