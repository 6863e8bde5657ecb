import { expect, test } from 'vitest';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import { diagnose, type Examination } from '../../src/checks/diagnose.ts';
import { generate, type Generated } from '../support/organizations/generate.ts';
import { inMemory } from '../support/organizations/inMemory.ts';
import { now } from '../support/organizations/records.ts';

const count = Number(process.env['ORGANISATIONS'] ?? 2000);

interface Tally {
  found: number;
  wronglyFound: number;
  missed: number;
  hidden: number;
  ruledOut: number;
  wronglyRuledOut: number;
}

async function examine(organization: Generated): Promise<Examination> {
  const examined = await diagnose(inMemory(organization.data), organization.sought, {
    now,
    onSeveral: 'likeliest',
  });
  if (examined.email === undefined) throw new Error('An email was to be chosen.');
  return examined;
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));

test(`in ${count} organizations each cause is found where it is, and never ruled out there`, async () => {
  const tallies = new Map<CauseId, Tally>(
    causes.map((cause) => [
      cause,
      { found: 0, wronglyFound: 0, missed: 0, hidden: 0, ruledOut: 0, wronglyRuledOut: 0 },
    ]),
  );
  const faults: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const organization = generate(seed);
    const { truth, hidden, story } = organization;
    const { verdicts, outcome, reads, rounds } = await examine(organization);
    const note = (fault: string) =>
      faults.push(`${seed}: ${fault} (${story.join(' + ')}; hidden: ${hidden.join(', ')})`);

    expect(reads).toBeLessThanOrEqual(16);
    expect(rounds).toBeLessThanOrEqual(4);
    expect(verdicts.map(({ cause }) => cause).toSorted()).toEqual(causes.toSorted());
    if (hidden.length === 0 && outcome !== truth.outcome) {
      note(`outcome ${outcome} for ${truth.outcome}`);
    }
    for (const { cause, verdict } of verdicts) {
      const tally = tallies.get(cause);
      if (!tally) continue;
      const isTrue = truth.causes.includes(cause);
      const isKnowable = !truth.shownBy[cause]?.some((set) => hidden.includes(set));
      if (verdict === 'found' && isTrue) tally.found += 1;
      const isTolerated = hidden.length > 0 && truth.tolerated.includes(cause);
      if (verdict === 'found' && !isTrue && !isTolerated) {
        tally.wronglyFound += 1;
        note(`wrongly found ${cause}`);
      }
      if (verdict !== 'found' && isTrue && !isKnowable) tally.hidden += 1;
      if (verdict !== 'found' && isTrue && isKnowable) {
        tally.missed += 1;
        note(`missed ${cause}`);
      }
      if (verdict === 'ruled-out') tally.ruledOut += 1;
      if (verdict === 'ruled-out' && isTrue) {
        tally.wronglyRuledOut += 1;
        note(`WRONGLY RULED OUT ${cause}`);
      }
    }
  }
  const table = Object.fromEntries(
    [...tallies].map(([cause, { found, wronglyFound, missed, ...rest }]) => [
      cause,
      {
        precision: share(found, wronglyFound).toFixed(4),
        recall: share(found, missed).toFixed(4),
        found,
        ...rest,
      },
    ]),
  );
  // oxlint-disable-next-line no-console -- The figures are what this test is for.
  console.table(table);
  const shown = faults.slice(0, 40).join('\n');
  for (const [cause, tally] of tallies) {
    expect(tally.wronglyRuledOut, `${cause}\n${shown}`).toBe(0);
    expect(share(tally.found, tally.wronglyFound), `${cause}\n${shown}`).toBeGreaterThanOrEqual(
      0.99,
    );
    expect(share(tally.found, tally.missed), `${cause}\n${shown}`).toBeGreaterThanOrEqual(0.99);
  }
  expect(faults.slice(0, 40)).toEqual([]);
}, 120_000);
