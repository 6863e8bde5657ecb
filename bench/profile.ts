import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import { kinds, type Kind } from './kinds.ts';
import { table } from './numbers.ts';
import { closedLoop, say } from './run.ts';
import { withServer, type Server } from './server.ts';
import { sharesOfFunctions, sharesOfPlaces, type Share } from './shares.ts';
import { threadsOf } from './usage.ts';

const preloads = [fileURLToPath(new URL('profiler.ts', import.meta.url))];
const users = 32;
/** Both by turns, so that all code is warm; by seconds, so that it ends. */
const until = { turns: 6000, seconds: 60 };
const shownFunctions = 60;
const leastShare = 0.005;

/** A bot that is profiled. */
interface Profiled {
  readonly server: Server;
  /** Ends the profile and reads it. */
  readonly end: () => Promise<Profiler.Profile>;
}

/** Where this bot's CPU goes with each kind of turn and at the start, as Markdown. */
export async function profile(driver: DriverProcess): Promise<string> {
  const sections: string[] = [];
  for (const kind of kinds) {
    say(`profiling ${kind}`);
    sections.push(
      `### ${kind}`,
      await withProfiled(driver, {}, (each) => ofTurns(driver, kind, each)),
    );
  }
  say('profiling the start');
  const atStart = { BENCH_PROFILE_FROM: 'start' };
  const started = await withProfiled(driver, atStart, async ({ end }) => describe(await end()));
  return [...sections, '### Start, up to the first card', started].join('\n\n');
}

async function ofTurns(driver: DriverProcess, kind: Kind, { server, end }: Profiled) {
  const who = { name: `profile ${kind}`, kind, number: 1000 };
  await driver.ask('closedLoop', { who, users, until });
  server.signal('SIGUSR2');
  const before = threadsOf(server.pid);
  const run = await closedLoop(driver, [server], { who, users, until });
  const threads = threadShares(before, threadsOf(server.pid));
  return `${run.turns} turns. CPU by thread: ${threads}.\n\n${describe(await end())}`;
}

/** The bot's files lie in memory where that can be: a wait for the disk would look like CPU. */
async function withProfiled<T>(
  driver: DriverProcess,
  env: Readonly<Record<string, string>>,
  work: (profiled: Profiled) => Promise<T>,
): Promise<T> {
  const memory = '/dev/shm';
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'bench-profile-'));
  const file = join(folder, 'profile.json');
  const measure = (server: Server) =>
    work({
      server,
      end() {
        server.signal('SIGUSR2');
        return profileIn(file);
      },
    });
  try {
    const special = { preloads, folder, env: { ...env, BENCH_PROFILE: file } };
    return await withServer(bot, driver, measure, special);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function profileIn(file: string): Promise<Profiler.Profile> {
  for (let tries = 0; tries < 100; tries += 1) {
    await wait(200);
    if (!existsSync(file)) continue;
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile;
    } catch {
      continue; // It is still being written.
    }
  }
  throw new Error('The bot wrote no profile.');
}

/** Who used CPU between two looks; the profiler's own threads are left out. */
function threadShares(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): string {
  const used = Object.entries(after)
    .filter(([name]) => !name.startsWith('v8:Prof'))
    .map(([name, seconds]) => [name, seconds - (before[name] ?? 0)] as const);
  const all = used.reduce((sum, [, seconds]) => sum + seconds, 0);
  return used
    .filter(([, seconds]) => seconds / all >= leastShare)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, seconds]) => `${name} ${percent(seconds / all)}`)
    .join(', ');
}

function describe(profiled: Profiler.Profile): string {
  return [
    'Who causes it (what Node does for somebody counts as theirs):',
    table(['place', 'share'], rows(sharesOfPlaces(profiled))),
    'The functions in which it passes, what they call included:',
    table(['function', 'share'], rows(sharesOfFunctions(profiled)).slice(0, shownFunctions)),
  ].join('\n\n');
}

const rows = (shares: readonly Share[]): string[][] =>
  shares.filter(([, share]) => share >= leastShare).map(([name, share]) => [name, percent(share)]);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
