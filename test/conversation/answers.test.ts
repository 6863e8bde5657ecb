import { beforeAll, describe, expect, test } from 'vitest';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import { ways, type Brought } from '../support/answers/ways.ts';

interface Figures {
  /** Over the causes; of each the mean over the stories in which a card named it. */
  readonly mean: number;
  readonly worst: number;
  /** The stories in which no card ever named the cause: an honest “not checked”. */
  readonly never: number;
}

/** As it was measured; who makes people answer less may write less. */
const atMost: Readonly<Record<Brought, Figures>> = {
  nothing: { mean: 3.21, worst: 6, never: 5 },
  // One of the statements tells of an item that was there, which rules its cause out.
  'their own words': { mean: 2.87, worst: 9, never: 5 },
  'the failure message': { mean: 2, worst: 2, never: 0 },
  'a connected organization': { mean: 1, worst: 1, never: 0 },
  // A table that is hidden proves nothing any more, so that more is asked, and more stays open.
  'one that hides a table': { mean: 3.52, worst: 8, never: 15 },
};

/** These have no failure message of their own. */
const silent: readonly CauseId[] = [
  'no-queue-item',
  'address-mismatch',
  'bcc-only',
  'no-active-rule',
];

const everybody = Object.keys(ways) as Brought[];
const measured = new Map<Brought, ReadonlyMap<CauseId, Figures>>();

beforeAll(async () => {
  for (const brought of everybody) {
    const each = new Map<CauseId, Figures>();
    for (const cause of causes) {
      const numbers = await ways[brought](cause);
      if (numbers.length > 0) each.set(cause, figuresOf(numbers));
    }
    measured.set(brought, each);
  }
  print();
});

function figuresOf(numbers: readonly number[]): Figures {
  const named = numbers.filter(Number.isFinite);
  return {
    mean: meanOf(named),
    worst: Math.max(...named),
    never: numbers.length - named.length,
  };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function overAll(brought: Brought): Figures {
  const each = [...(measured.get(brought)?.values() ?? [])];
  return {
    mean: meanOf(each.map(({ mean }) => mean)),
    worst: Math.max(...each.map(({ worst }) => worst)),
    never: each.reduce((sum, { never }) => sum + never, 0),
  };
}

const cell = (figures: Figures | undefined): string => {
  if (!figures) return '';
  const { mean, worst, never } = figures;
  return `${mean.toFixed(1)}, ${worst}${never > 0 ? ` (${never} never)` : ''}`;
};

const row = (of: (brought: Brought) => Figures | undefined) =>
  Object.fromEntries(everybody.map((brought) => [brought, cell(of(brought))]));

/** Mean and worst, for each cause and over all. */
function print(): void {
  const rows = causes.map((cause) => [cause, row((brought) => measured.get(brought)?.get(cause))]);
  // oxlint-disable-next-line no-console -- The figures are what this test is for.
  console.table(Object.fromEntries([...rows, ['all', row(overAll)]]));
}

describe('answers from “it doesn’t work” to the named cause', () => {
  test.each(everybody)('lead to every cause, for people who bring %s', (brought) => {
    const each = measured.get(brought);
    const missed = causes.filter((cause) => !Number.isFinite(each?.get(cause)?.worst));
    expect(missed).toEqual(brought === 'the failure message' ? silent : []);
  });

  test.each(everybody)('aren’t more than they were, for people who bring %s', (brought) => {
    const { mean, worst, never } = overAll(brought);
    expect(worst).toBeLessThanOrEqual(atMost[brought].worst);
    expect(never).toBeLessThanOrEqual(atMost[brought].never);
    expect(Number(mean.toFixed(2))).toBeLessThanOrEqual(atMost[brought].mean);
  });
});
