import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import { kinds } from './kinds.ts';
import { closedLoop, faultsOf, say } from './run.ts';
import { withServer } from './server.ts';

/** How things stood after so many turns. */
export interface SoakPoint {
  readonly turns: number;
  readonly seconds: number;
  readonly rssMegabytes: number;
  readonly cpu: number;
  readonly p99: number;
}

export interface SoakRun {
  readonly points: readonly SoakPoint[];
  readonly faults: readonly string[];
}

const parts = 100;
const users = 32;
const conversations = 1000;
/** Then a conversation is over, as after a real diagnosis; a new one takes its place. */
const turnsEach = 15;

/** Very many turns in ever new conversations, of both kinds in turns. */
export function soak(driver: DriverProcess, turns: number): Promise<SoakRun> {
  return withServer(bot, driver, async (server) => {
    const points: SoakPoint[] = [];
    const faults: string[] = [];
    for (let part = 0; part < parts; part += 1) {
      const kind = kinds[part % kinds.length] ?? 'submit';
      const who = { name: `soak ${kind}`, kind, number: conversations, turnsEach };
      const until = { turns: Math.ceil(turns / parts) };
      const run = await closedLoop(driver, [server], { who, users, until });
      const last = points.at(-1) ?? { turns: 0, seconds: 0 };
      points.push({
        turns: last.turns + run.turns,
        seconds: last.seconds + run.seconds,
        rssMegabytes: run.rssMegabytes,
        cpu: run.cpu,
        p99: run.p99,
      });
      if (faultsOf(run)) faults.push(faultsOf(run));
      say(`${last.turns + run.turns} turns: ${Math.round(run.rssMegabytes)} MB`);
    }
    return { points, faults };
  });
}
