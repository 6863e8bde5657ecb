import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { parts } from './parts.ts';
import { faultsIn, tableOf, type Report } from './report.ts';

const usage = `Usage: npm run torture [-- ${Object.keys(parts).join(' | ')} …] [--size 0.1] [--seed 7]
All parts in their full size took 40 minutes on two busy cores. A fault ends it with the exit code 1.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' }, seed: { type: 'string' } },
});
const size = Number(values.size ?? 1);
const seed = Number(values.seed ?? randomInt(2 ** 31));
const isPart = (name: string): name is keyof typeof parts => name in parts;
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);

if (!(size > 0) || !Number.isInteger(seed) || !chosen.every(isPart)) {
  process.stderr.write(usage);
  process.exit(2);
}

process.stdout.write(`Seed ${seed}, size ${size}\n`);
const reports = new Map<string, Report>();
for (const name of chosen) {
  const begin = performance.now();
  const report = await parts[name]({ size, seed });
  const seconds = Math.round((performance.now() - begin) / 1_000);
  reports.set(name, [...report, { what: 'seconds', count: seconds }]);
  process.stdout.write(`${name}: done in ${seconds} s\n`);
}
process.stdout.write(`\n${tableOf(reports)}\n`);
// What was never answered may still hold a connection.
process.exit([...reports.values()].flatMap(faultsIn).length > 0 ? 1 : 0);
