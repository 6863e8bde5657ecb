import { expect, test } from 'vitest';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import { diagnose, type Examination } from '../../src/checks/diagnose.ts';
import { draw, type Drawn } from '../support/secondOpinion/draw.ts';
import { served } from '../support/secondOpinion/served.ts';
import { now } from '../support/secondOpinion/world.ts';

// Organizations that were made without knowing how the checks go about it, nor the other generator.
const count = Number(process.env['ORGANISATIONS'] ?? 2000);
const first = Number(process.env['FIRST_SEED'] ?? 1);

interface Score {
  right: number;
  wrong: number;
  missed: number;
  wronglyRuledOut: number;
}

async function examine({ data, sought }: Drawn): Promise<Examination> {
  const examined = await diagnose(served(data), sought, { now, onSeveral: 'likeliest' });
  if (examined.email === undefined) throw new Error('An email was to be chosen.');
  return examined;
}

/** What is said of a cause against what is true of it. */
function faultOf(drawn: Drawn, cause: CauseId, verdict: string): keyof Score | undefined {
  const { is } = drawn.truths[cause];
  if (is === 'free') return undefined;
  if (verdict === 'ruled-out' && is !== 'absent') return 'wronglyRuledOut';
  if (verdict === 'found' && is === 'acts') return 'right';
  if (verdict === 'found' && is !== 'open') return 'wrong';
  return drawn.shown.includes(cause) && verdict !== 'found' ? 'missed' : undefined;
}

/** Whether the right email was looked at, and what was said of it as a whole. */
function faultsOfAll({ isHidden, outcomes, shown, email }: Drawn, examined: Examination) {
  if (isHidden) return [];
  // Without any other row of a table its emptiness proves nothing, so a cause may stay unseen.
  const isUnseen = outcomes?.includes('cause-found') && shown.length === 0;
  return [
    ...(outcomes && !isUnseen && !outcomes.includes(examined.outcome) ? [examined.outcome] : []),
    ...((examined.email?.id ?? null) === email ? [] : ['another email']),
  ];
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));

test(`a second opinion: in ${count} organizations made by other means each cause is found where it is`, async () => {
  const scores = new Map<CauseId, Score>(
    causes.map((cause) => [cause, { right: 0, wrong: 0, missed: 0, wronglyRuledOut: 0 }]),
  );
  const faults: string[] = [];
  const wholeFaults: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const drawn = draw(seed);
    const examined = await examine(drawn);
    expect(examined.reads).toBeLessThanOrEqual(16);
    expect(examined.rounds).toBeLessThanOrEqual(4);
    const story = `${seed}: ${drawn.name}${drawn.isHidden ? ', something hidden' : ''}`;
    for (const verdict of examined.verdicts) {
      const { cause } = verdict;
      const fault = faultOf(drawn, cause, verdict.verdict);
      const score = scores.get(cause);
      if (fault && score) score[fault] += 1;
      const why = 'reason' in verdict ? verdict.reason : verdict.verdict;
      if (fault && fault !== 'right') faults.push(`${fault} ${cause} (${why}) in ${story}`);
    }
    wholeFaults.push(...faultsOfAll(drawn, examined).map((fault) => `${fault} in ${story}`));
  }
  const figures = [...scores].map(([cause, { right, wrong, missed, wronglyRuledOut }]) => ({
    cause,
    precision: share(right, wrong),
    recall: share(right, missed),
    found: right,
    wronglyRuledOut,
  }));
  // oxlint-disable-next-line no-console -- The figures are what this test is for.
  console.table(figures);
  const shown = faults.slice(0, 40).join('\n');
  for (const { cause, precision, recall, wronglyRuledOut } of figures) {
    expect(wronglyRuledOut, `${cause}\n${shown}`).toBe(0);
    expect(precision, `${cause}\n${shown}`).toBeGreaterThanOrEqual(0.99);
    expect(recall, `${cause}\n${shown}`).toBeGreaterThanOrEqual(0.99);
  }
  expect(wholeFaults.slice(0, 40)).toEqual([]);
}, 240_000);
