import { expect, test } from 'vitest';
import { newRecord } from '../../src/conversation/record.ts';
import { claimed } from '../../src/conversation/watch.ts';

const now = 1_800_000_000_000;
const heldUntil = (until: number) => ({
  ...newRecord(1),
  watch: { due: [now - 1], taken: { by: 'another', until } },
});

test('a look that another instance has is left to it', () => {
  expect(claimed(heldUntil(now + 30_000), 'me', now)).toBeUndefined();
});

test('operations 10: but not for as long as a clock that is an hour ahead would have it', () => {
  const taken = claimed(heldUntil(now + 3_600_000), 'me', now)?.watch?.taken;
  expect(taken?.by).toBe('me');
});
