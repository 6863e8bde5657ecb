import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { DriverProcess } from './driverProcess.ts';
import type { Who } from './driver/jobs.ts';
import type { Measured, Until } from './driver/load.ts';
import type { Server } from './server.ts';

/** When and where figures were taken. */
export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  /** What a reader must know of them. */
  readonly note?: string;
}

export function circumstances(note: string | undefined): Circumstances {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = ''] = readFileSync('/proc/loadavg', 'utf8').split(' ');
  const machine = `${cpus().length} × ${cpu?.model ?? 'CPU'}, ${memory} GB, Node ${process.version}`;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${machine}, load before the start ${load}`,
    ...(note && { note }),
  };
}

/** Figures with when and where they were taken. */
export type Taken<Figures> = Figures & Circumstances;

/** What one run of a closed loop showed. */
export interface Run extends Measured {
  readonly turnsPerSecond: number;
  /** CPU seconds of the servers for 1,000 turns. */
  readonly cpu: number;
  readonly rssMegabytes: number;
  /** The share of one core that the driver used: near 1 it is the driver that limits. */
  readonly driver: number;
  /** Sends that nobody waited for. */
  readonly unexpected: number;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** Runs a closed loop against servers and looks at what they use meanwhile. */
export async function closedLoop(
  driver: DriverProcess,
  servers: readonly Server[],
  ask: { readonly who: Who; readonly users: number; readonly until: Until },
): Promise<Run> {
  const used = () => servers.map(({ usage }) => usage);
  const cpuOf = (usages: ReturnType<typeof used>) => sum(usages.map((each) => each.cpuSeconds));
  const before = { servers: cpuOf(used()), driver: driver.usage.cpuSeconds };
  const measured = await driver.ask('closedLoop', ask);
  const after = { servers: used(), driver: driver.usage.cpuSeconds };
  const { turns, seconds } = measured;
  return {
    ...measured,
    turnsPerSecond: turns / seconds,
    cpu: (cpuOf(after.servers) - before.servers) / (turns / 1000),
    rssMegabytes: sum(after.servers.map((each) => each.rssBytes)) / 1e6,
    driver: (after.driver - before.driver) / seconds,
    unexpected: await driver.ask('unexpected', undefined),
  };
}

/**
 * Measures several things in turns, in an order that moves on from round to round, so that whatever
 * else the machine does meets all of them.
 */
export async function inRounds<Thing, Sample>(
  rounds: number,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  measure: (thing: Thing) => Promise<readonly Sample[]>,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % things.length;
    for (const thing of [...things.slice(first), ...things.slice(0, first)]) {
      say(`round ${round + 1} of ${rounds}: ${nameOf(thing)}`);
      samples.push(...(await measure(thing)));
    }
  }
  return samples;
}

/** What went wrong in a run, in words; empty if nothing did. */
export function faultsOf({ faults, unexpected }: Pick<Run, 'faults' | 'unexpected'>): string {
  const all = { ...faults, ...(unexpected > 0 && { 'unexpected sends': unexpected }) };
  return Object.entries(all)
    .map(([fault, times]) => `${fault} (${times} times)`)
    .join('; ');
}

/** Tells how a long run goes on. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
