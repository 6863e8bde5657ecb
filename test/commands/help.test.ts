import { expect, test } from 'vitest';
import { run } from '../practice/commandLine.ts';

test.each([
  ['understand.ts', 'failure messages'],
  ['diagnose.ts', '--message-id'],
  ['doctor.ts', 'which right is missing'],
  ['guide.ts', '--path'],
  ['commands/playground.ts', 'PLAYGROUND_PORT'],
])('%s explains itself and its exit codes', async (tool, words) => {
  const { code, stdout, stderr } = await run(tool, ['--help'], {});
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Usage: ');
  expect(stdout).toContain(words);
  expect(stdout).toMatch(/^Exit codes: 0 /m);
});
