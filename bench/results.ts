import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plot } from './plot.ts';
import {
  clientSection,
  clusterSection,
  comparisonSection,
  erasingSection,
  soakSection,
  storedSection,
} from './report.ts';
import type { ClientRun } from './client.ts';
import type { ClusterRun } from './cluster.ts';
import type { Comparison } from './compare.ts';
import type { ErasingRun } from './erasing.ts';
import type { Taken } from './run.ts';
import type { SoakRun } from './soak.ts';
import type { StoredRun } from './stored.ts';

/** The last figures of each kind of run, as `bench/results/*.json` keeps them. */
export interface Results {
  readonly compare: Taken<Comparison>;
  readonly stored: Taken<StoredRun>;
  readonly erasing: Taken<ErasingRun>;
  readonly soak: Taken<SoakRun>;
  readonly cluster: Taken<ClusterRun>;
  readonly client: Taken<ClientRun>;
}

type Name = keyof Results;

const sections: { readonly [N in Name]: (run: Results[N]) => string } = {
  compare: comparisonSection,
  stored: storedSection,
  erasing: erasingSection,
  soak: soakSection,
  cluster: clusterSection,
  client: clientSection,
};

const names = Object.keys(sections) as Name[];

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const fileOf = (name: Name): string => at(`results/${name}.json`);

/** Keeps figures in place of the earlier ones, and writes `RESULTS.md` and the plot anew. */
export function keep<N extends Name>(name: N, run: Results[N]): void {
  mkdirSync(at('results'), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(run)}\n`);
  writeFileSync(at('RESULTS.md'), resultsPage());
  const compared = kept('compare');
  if (compared) writeFileSync(at('results/compare.svg'), plot(compared));
}

/** The section of one run, as Markdown. */
export const sectionOf = <N extends Name>(name: N, run: Results[N]): string => sections[name](run);

function resultsPage(): string {
  const known = names.flatMap((name) => {
    const run = kept(name);
    return run ? [sectionOf(name, run)] : [];
  });
  const head = [
    '# What a turn costs',
    'Written by `npm run bench`; [README.md](README.md) says how.',
  ];
  return `${[...head, ...known].join('\n\n')}\n`;
}

function kept<N extends Name>(name: N): Results[N] | undefined {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results[N]) : undefined;
}
