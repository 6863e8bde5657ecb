import { expect, test, vi } from 'vitest';
import { parts } from './parts.ts';
import { faultsIn } from './report.ts';

// Each part starts processes and talks with them; `npm run torture` does it in full size.
vi.setConfig({ testTimeout: 180_000 });

test.each([
  ['I01: two writers are killed at random under load', 'kill', 0.01],
  ['A20: requests are bent in every way', 'fuzz', 0.03],
  ['A03: tokens are bent in every way', 'tokens', 0.03],
  ['I03: one process after the other is asked to end under load', 'sigterm', 0.01],
  ['F12: the database of two instances restarts under load', 'postgres', 0.02],
] as const)('%s, and nothing is lost, let in or told', async (_, part, size) => {
  const report = await parts[part]({ size, seed: 20_261_124 });
  expect(faultsIn(report)).toEqual([]);
});
