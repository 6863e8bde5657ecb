import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants have used so far. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly rssBytes: number;
}

/** Linux counts CPU time in hundredths of a second and memory in pages of 4 KB. */
const ticks = 100;
const pageBytes = 4096;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly cpuTicks: number;
  readonly rssPages: number;
}

/** Reads `/proc`, so it works on Linux only. */
export function usageOf(pid: number): Usage {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []));
  const tree = new Set([pid]);
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const stat of all) if (tree.has(stat.parent)) tree.add(stat.pid);
  }
  const ours = all.filter((stat) => tree.has(stat.pid));
  const sum = (value: (stat: Stat) => number) =>
    ours.reduce((total, each) => total + value(each), 0);
  return {
    cpuSeconds: sum((stat) => stat.cpuTicks) / ticks,
    rssBytes: sum((stat) => stat.rssPages) * pageBytes,
  };
}

/** One process; nothing if it has just ended. */
function statOf(name: string): Stat[] {
  const fields = fieldsIn(`/proc/${name}/stat`);
  if (!fields) return [];
  // See proc(5), from the third field on: the second is the name, which may hold anything.
  const at = (place: number) => Number(fields[place - 3]);
  return [
    {
      pid: Number(name),
      parent: at(4),
      cpuTicks: at(14) + at(15) + at(16) + at(17),
      rssPages: at(24),
    },
  ];
}

/** The CPU seconds of a process by the names of its threads. */
export function threadsOf(pid: number): Readonly<Record<string, number>> {
  const seconds: Record<string, number> = {};
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const file = `/proc/${pid}/task/${thread}`;
    const fields = fieldsIn(`${file}/stat`);
    if (!fields) continue;
    const name = Number(thread) === pid ? 'main' : readFileSync(`${file}/comm`, 'utf8').trim();
    seconds[name] = (seconds[name] ?? 0) + (Number(fields[11]) + Number(fields[12])) / ticks;
  }
  return seconds;
}

function fieldsIn(file: string): string[] | undefined {
  try {
    const stat = readFileSync(file, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
