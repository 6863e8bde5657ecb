import { expect, test } from 'vitest';
import { causes } from '../../dialogs/causes.ts';
import { examine, Measure } from '../support/noise/measure.ts';
import { generate } from '../support/organizations/generate.ts';
import { inMemory } from '../support/organizations/inMemory.ts';
import { now } from '../support/organizations/records.ts';
import { faultOf } from '../support/organizations/score.ts';

const count = Number(process.env['ORGANISATIONS'] ?? 2000);

test(`in ${count} noisy organizations each cause is found where it is, and never ruled out there`, async () => {
  const measure = new Measure();
  const outcomes: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const organization = generate(seed);
    const { truth, hidden, story, data, sought, noise } = organization;
    const examined = await examine(inMemory(data), sought, now);
    expect(examined.reads).toBeLessThanOrEqual(16);
    expect(examined.rounds).toBeLessThanOrEqual(4);
    expect(examined.verdicts.map(({ cause }) => cause).toSorted()).toEqual(causes.toSorted());
    if (hidden.length === 0 && truth.outcome && examined.outcome !== truth.outcome) {
      outcomes.push(`${seed}: ${examined.outcome} for ${truth.outcome} (${story.join(' + ')})`);
    }
    const told = `${seed}: ${story.join(' + ')}; hidden: ${hidden.join(', ')}`;
    measure.count(examined, noise, told, (...said) => faultOf(organization, ...said));
  }
  // oxlint-disable no-console -- The figures are what this test is for.
  console.table(measure.figures);
  console.table(measure.noise);
  // oxlint-enable no-console
  expect(measure.faults.slice(0, 40)).toEqual([]);
  expect(outcomes.slice(0, 40)).toEqual([]);
  expect(measure.reads.mean).toBeLessThanOrEqual(14);
}, 240_000);
