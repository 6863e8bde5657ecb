import { expect, test } from 'vitest';
import type { Examination } from '../../src/checks/diagnose.ts';
import { examine, Measure } from '../support/noise/measure.ts';
import { draw, type Drawn } from '../support/secondOpinion/draw.ts';
import { faultOf } from '../support/secondOpinion/score.ts';
import { served } from '../support/secondOpinion/served.ts';
import { now } from '../support/secondOpinion/world.ts';

// Organizations that were made without knowing how the checks go about it, nor the other generator.
const count = Number(process.env['ORGANISATIONS'] ?? 2000);
const first = Number(process.env['FIRST_SEED'] ?? 1);

/** Whether the right email was looked at, and what was said of it as a whole. */
function faultsOfAll({ isHidden, outcomes, shown, email }: Drawn, examined: Examination) {
  if (isHidden) return [];
  // A cause that no readable row decides stays unseen.
  const isUnseen = outcomes?.includes('cause-found') && shown.length === 0;
  return [
    ...(outcomes && !isUnseen && !outcomes.includes(examined.outcome) ? [examined.outcome] : []),
    ...((examined.email?.id ?? null) === email ? [] : ['another email']),
  ];
}

test(`a second opinion: in ${count} noisy organizations made by other means each cause is found where it is`, async () => {
  const measure = new Measure();
  const wholeFaults: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const drawn = draw(seed);
    const examined = await examine(served(drawn.data), drawn.sought, now);
    expect(examined.reads).toBeLessThanOrEqual(16);
    expect(examined.rounds).toBeLessThanOrEqual(4);
    const story = `${seed}: ${drawn.name}${drawn.isHidden ? ', something hidden' : ''}`;
    measure.count(examined, drawn.noise, story, (...said) => faultOf(drawn, ...said));
    wholeFaults.push(...faultsOfAll(drawn, examined).map((fault) => `${fault} in ${story}`));
  }
  // oxlint-disable no-console -- The figures are what this test is for.
  console.table(measure.figures);
  console.table(measure.noise);
  // oxlint-enable no-console
  const shown = measure.faults.slice(0, 40).join('\n');
  for (const { cause, precision, recall, wronglyRuledOut } of measure.figures) {
    expect(wronglyRuledOut, `${cause}\n${shown}`).toBe(0);
    expect(precision, `${cause}\n${shown}`).toBe(1);
    expect(recall, `${cause}\n${shown}`).toBeGreaterThanOrEqual(0.97);
  }
  expect(measure.noise.filter(({ falseClaims }) => falseClaims > 0)).toEqual([]);
  expect(wholeFaults.slice(0, 40)).toEqual([]);
}, 240_000);
