import { agents, bot, contestants, plain, waterfall, type Contestant } from './contestants.ts';
import type { Comparison, Sample } from './compare.ts';
import type { ClientRun } from './client.ts';
import type { ClusterRun, ClusterSample } from './cluster.ts';
import type { ErasingRun } from './erasing.ts';
import { kinds, type Kind } from './kinds.ts';
import { median, quantile, rounded, table } from './numbers.ts';
import { faultsOf, type Circumstances, type Taken } from './run.ts';
import type { SoakPoint, SoakRun } from './soak.ts';
import type { StoredRun, StoredSample } from './stored.ts';

const kindNames = {
  submit: '`Action.Submit`: the next card is sent out',
  execute: '`Action.Execute`: the next card in the response, the message updated after it',
} as const;

/** A contestant's figures in a comparison: the middle of its rounds. */
export class Figures {
  readonly #samples: readonly Sample[];

  constructor({ samples }: Comparison) {
    this.#samples = samples;
  }

  of(contestant: Contestant, kind: Kind, figure: (sample: Sample) => number): number {
    return median(this.#rounds(contestant, kind).map(figure));
  }

  /** How many times the CPU of another contestant a turn takes: the middle of each round's ratio. */
  ratio(contestant: Contestant, other: Contestant, kind: Kind): number {
    const others = this.#rounds(other, kind);
    return median(
      this.#rounds(contestant, kind).map(({ cpu }, round) => cpu / (others[round]?.cpu ?? NaN)),
    );
  }

  #rounds({ name }: Contestant, kind: Kind): readonly Sample[] {
    return this.#samples.filter((sample) => sample.contestant === name && sample.kind === kind);
  }
}

/** What stands above a list of wrong answers, if there is one. */
export const wrongAnswers = '**Wrong answers:**';

/** When and where, as a paragraph. */
export const circumstancesLine = ({ date, machine, note }: Circumstances): string =>
  [...(note ? [`**${note}**`] : []), `${date}, ${machine}.`].join(' ');

export function comparisonSection(comparison: Taken<Comparison>): string {
  const { users, rate, cardSizes, rounds } = comparison;
  const figures = new Figures(comparison);
  return [
    '## Beside what people would use instead',
    circumstancesLine(comparison),
    `Middle of ${rounds} rounds in turns, ${users} users in a closed loop; open loop: ${rate} clicks a second, ` +
      `time counted from when the click was due. CPU: seconds of the server for 1,000 turns; ratios are the ` +
      `middle of the rounds' own ratios. A card has ${cardSizes.submit} bytes (submit) or ${cardSizes.execute} (execute).`,
    ...kinds.flatMap((kind) => [`### ${kindNames[kind]}`, kindTable(figures, kind)]),
    '### What this bot is to reach',
    targetTable(figures),
    ...faultList(faultsIn(comparison)),
  ].join('\n\n');
}

function kindTable(figures: Figures, kind: Kind): string {
  const heads = [
    'bot',
    'state',
    'CPU s',
    '× plain',
    '× waterfall',
    '× Agents SDK',
    'turns/s',
    'p50 ms',
    'p99 ms',
    'open p50',
    'open p99',
    'RSS MB',
    'first card ms',
    'driver, cores',
  ];
  const rows = contestants.map((contestant) => {
    const figure = (of: (sample: Sample) => number) => rounded(figures.of(contestant, kind, of));
    return [
      contestant.name,
      contestant.state,
      figure(({ cpu }) => cpu),
      ...[plain, waterfall, agents].map((other) => rounded(figures.ratio(contestant, other, kind))),
      figure(({ turnsPerSecond }) => turnsPerSecond),
      figure(({ p50 }) => p50),
      figure(({ p99 }) => p99),
      figure(({ open }) => open?.p50 ?? NaN),
      figure(({ open }) => open?.p99 ?? NaN),
      figure(({ rssMegabytes }) => rssMegabytes),
      figure(({ firstCard }) => firstCard),
      figure(({ driver }) => driver),
    ];
  });
  return table(heads, rows);
}

function targetTable(figures: Figures): string {
  const bestPeer = (kind: Kind) =>
    Math.min(
      ...contestants
        .filter((each) => each !== bot && each !== plain)
        .map((each) => figures.of(each, kind, ({ p99 }) => p99)),
    );
  const goals = kinds.flatMap((kind): [string, number, number][] => [
    [`${kind}: CPU beside the waterfall`, 0.55, figures.ratio(bot, waterfall, kind)],
    [`${kind}: CPU beside the Agents SDK`, 0.85, figures.ratio(bot, agents, kind)],
    [
      `${kind}: p99 ms, no worse than any SDK`,
      bestPeer(kind),
      figures.of(bot, kind, ({ p99 }) => p99),
    ],
  ]);
  const rows = [
    ...goals,
    ['submit: CPU beside plain Node', 2.8, figures.ratio(bot, plain, 'submit')] as const,
    ['execute: CPU beside plain Node', 2, figures.ratio(bot, plain, 'execute')] as const,
    ['first card, ms', 1500, figures.of(bot, 'submit', ({ firstCard }) => firstCard)] as const,
  ].map(([name, atMost, is]) => [
    name,
    rounded(atMost),
    rounded(is),
    is <= atMost ? 'reached' : 'not yet',
  ]);
  return table(['goal', 'at most', 'is', ''], rows);
}

function faultsIn({ samples }: Comparison): [string, string][] {
  return samples.flatMap((sample): [string, string][] => {
    const open = sample.open ? faultsOf({ ...sample.open, unexpected: 0 }) : '';
    const name = `${sample.contestant}, ${sample.kind}`;
    return [
      [name, faultsOf(sample)],
      [`${name}, open loop`, open],
    ];
  });
}

export function storedSection(run: Taken<StoredRun>): string {
  const numbers = Object.keys(run.bytesEach).map(Number);
  const of = (number: number) => run.samples.filter((each) => each.conversations === number);
  const [least = 0] = numbers;
  const rows = numbers.map((number) => {
    const figure = (value: (sample: StoredSample) => number) => median(of(number).map(value));
    const ratios = of(number).map(({ cpu }, round) => cpu / (of(least)[round]?.cpu ?? NaN));
    return [
      number.toLocaleString('en'),
      rounded(figure(({ cpu }) => cpu)),
      rounded(median(ratios)),
      rounded(figure(({ p50 }) => p50)),
      rounded(figure(({ p99 }) => p99)),
      rounded(figure(({ rssMegabytes }) => rssMegabytes)),
      rounded(run.bytesEach[number] ?? NaN),
    ];
  });
  return [
    '## With many conversations stored',
    circumstancesLine(run),
    `\`Action.Execute\`, each turn in any one of them, middle of ${run.rounds} rounds.`,
    table(
      [
        'stored',
        'CPU s',
        `× ${least.toLocaleString('en')}`,
        'p50 ms',
        'p99 ms',
        'RSS MB',
        'bytes on disk each',
      ],
      rows,
    ),
    ...faultList(run.samples.map((each) => [`${each.conversations} stored`, faultsOf(each)])),
  ].join('\n\n');
}

export function erasingSection(run: Taken<ErasingRun>): string {
  const numbers = [...new Set(run.samples.map(({ conversations }) => conversations))];
  const rows = numbers.map((number) => {
    const samples = run.samples.filter(({ conversations }) => conversations === number);
    const gone = samples.map(({ goneAfter }) => goneAfter);
    return [
      number.toLocaleString('en'),
      rounded(median(gone)),
      rounded(Math.max(...gone)),
      rounded(Math.max(...samples.map(({ longestWrite }) => longestWrite))),
      rounded(median(samples.map(({ writesPerSecond }) => writesPerSecond))),
    ];
  });
  const left = run.samples.filter(({ isLeft }) => isLeft);
  return [
    '## Erasing from SQLite’s files',
    circumstancesLine(run),
    `One conversation deleted while others are written, ${run.rounds} times each. Seconds until no file holds ` +
      'a trace of it, and the longest that a write waited meanwhile.',
    table(['stored', 'gone after', 'worst', 'longest write', 'writes/s'], rows),
    ...faultList(left.map(({ conversations }) => [`${conversations} stored`, 'left in the files'])),
  ].join('\n\n');
}

export function clusterSection(run: Taken<ClusterRun>): string {
  const numbers = [...new Set(run.samples.map(({ processes }) => processes))];
  const rows = numbers.flatMap((number) =>
    kinds.map((kind) => {
      const samples = run.samples.filter((each) => each.processes === number && each.kind === kind);
      const figure = (value: (sample: ClusterSample) => number) =>
        rounded(median(samples.map(value)));
      return [
        String(number),
        kind,
        figure(({ turnsPerSecond }) => turnsPerSecond),
        figure(({ p50 }) => p50),
        figure(({ p99 }) => p99),
        figure(({ cpu }) => cpu),
        figure(({ databaseCpu }) => databaseCpu),
        figure(({ driver }) => driver),
      ];
    }),
  );
  return [
    '## Several processes on one PostgreSQL',
    circumstancesLine(run),
    `${run.users} users, requests to the processes in turns, middle of ${run.rounds} rounds. Bots, database and ` +
      'driver share the machine, so turns/s stops growing where its cores are used up; CPU per turn tells what more cores would carry.',
    table(
      [
        'processes',
        'turn',
        'turns/s',
        'p50 ms',
        'p99 ms',
        'CPU s, bots',
        'CPU s, database',
        'driver, cores',
      ],
      rows,
    ),
    ...faultList(
      run.samples.map((each) => [`${each.processes} processes, ${each.kind}`, faultsOf(each)]),
    ),
  ].join('\n\n');
}

/** Points shown of a soak. */
const shownPoints = 10;

export function soakSection(run: Taken<SoakRun>): string {
  const { points } = run;
  const every = Math.max(1, Math.floor(points.length / shownPoints));
  const rows = points
    .filter((_, index) => index % every === every - 1)
    .map(({ turns, seconds, rssMegabytes, cpu, p99 }) => [
      turns.toLocaleString('en'),
      String(Math.round(seconds / 60)),
      rounded(rssMegabytes),
      rounded(cpu),
      rounded(p99),
    ]);
  return [
    '## Soak',
    circumstancesLine(run),
    `Both kinds of turn, a new conversation after 15 turns. After warm-up (the first tenth) RSS changes by ` +
      `${rounded(growth(points.slice(points.length / 10)))} MB for a million turns.`,
    table(['turns', 'minutes', 'RSS MB', 'CPU s', 'p99 ms'], rows),
    ...faultList(run.faults.map((faults) => ['soak', faults])),
  ].join('\n\n');
}

/** The slope of RSS, in MB for a million turns: the line with the least squares. */
function growth(points: readonly SoakPoint[]): number {
  const mean = (value: (point: SoakPoint) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const turns = mean((point) => point.turns);
  const rss = mean((point) => point.rssMegabytes);
  const covariance = mean((point) => (point.turns - turns) * (point.rssMegabytes - rss));
  return (covariance / mean((point) => (point.turns - turns) ** 2)) * 1e6;
}

export function clientSection(run: Taken<ClientRun>): string {
  const { rounds, firstCards, nextCards } = run;
  const rows = [
    ['from opening the page to the first card', firstCards],
    ['from a click to the next card', nextCards],
  ] as const;
  return [
    '## What people see in the client',
    circumstancesLine(run),
    `The Microsoft 365 Agents Playground in Chromium, ${rounds} times a page and ${nextCards.length} clicks in all. ` +
      'Milliseconds until the card can be seen, and of them those between a request to the bot and its answer.',
    table(
      ['wait', 'p50', 'p90', 'worst', 'bot p50', 'bot p90', 'bot worst'],
      rows.map(([name, waits]) => [
        name,
        ...shares(waits.map(({ person }) => person)),
        ...shares(waits.map(({ bot: own }) => own)),
      ]),
    ),
  ].join('\n\n');
}

function shares(milliseconds: readonly number[]): string[] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return [quantile(sorted, 0.5), quantile(sorted, 0.9), sorted.at(-1) ?? NaN].map(rounded);
}

function faultList(faults: readonly (readonly [where: string, faults: string])[]): string[] {
  const lines = faults.filter(([, what]) => what).map(([where, what]) => `- ${where}: ${what}`);
  return lines.length > 0 ? [wrongAnswers, lines.join('\n')] : [];
}
