import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../bench/numbers.ts';
import type { Control } from './control.ts';
import { controls, occurrences } from './list.ts';

const usage = `Usage: npm run controls [-- <words of names> …]
Switches off one control after the other in a copy of this checkout: a test must turn red each time.
`;

/** All that tests need; packages are linked. */
const copied = [
  'cards',
  'dialogs',
  'understanding',
  'manifest',
  'src',
  'test',
  'docs',
  'package.json',
  'README.md',
  'vitest.config.ts',
];

/** How long the tests of one control may take, in ms; longer counts as red. */
const controlTimeout = 5 * 60_000;

/** What came of switching a control off. */
type Verdict = 'red' | 'STILL GREEN' | 'NOT FOUND';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'controls-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

function copy(): void {
  for (const each of copied) cpSync(join(root, each), join(folder, each), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Whether all of some tests pass in the copy. */
async function areGreen(tests: readonly string[], only?: string): Promise<boolean> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const options = ['--bail', '1', ...(only ? ['-t', only] : [])];
  const child = spawn(process.execPath, [vitest, 'run', ...options, ...tests], {
    cwd: folder,
    stdio: 'ignore',
    timeout: controlTimeout,
    killSignal: 'SIGTERM',
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode === 0;
}

async function judge(control: Control): Promise<Verdict> {
  const file = join(folder, control.file);
  const text = readFileSync(file, 'utf8');
  if (occurrences(text, control) !== 1) return 'NOT FOUND';
  writeFileSync(
    file,
    text.replace(control.from, () => control.to),
  );
  const isGreen = await areGreen(control.tests, control.only);
  writeFileSync(file, text);
  return isGreen ? 'STILL GREEN' : 'red';
}

const words = process.argv.slice(2);
const chosen = controls.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  process.stderr.write(usage);
  process.exit(2);
}

copy();
// A test that is red anyway would prove nothing.
const groups = new Map(chosen.map((each) => [`${each.tests.join()} ${each.only}`, each]));
for (const { tests, only } of groups.values()) {
  if (await areGreen(tests, only)) continue;
  process.stderr.write(`These tests are red as it is: ${tests.join(' ')} ${only ?? ''}\n`);
  process.exit(1);
}
const verdicts: [Control, Verdict][] = [];
for (const control of chosen) {
  const verdict = await judge(control);
  verdicts.push([control, verdict]);
  process.stdout.write(`${verdict}: ${control.name}\n`);
}
const rows = verdicts.map(([{ name, file }, verdict]) => [name, file, verdict]);
process.stdout.write(`\n${table(['Control', 'File', 'Without it'], rows)}\n`);
const missed = verdicts.filter(([, verdict]) => verdict !== 'red').length;
process.stdout.write(`\n${verdicts.length - missed} of ${verdicts.length} are noticed.\n`);
process.exit(missed > 0 ? 1 : 0);
