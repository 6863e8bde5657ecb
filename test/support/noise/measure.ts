import { causes, type CauseId } from '../../../dialogs/causes.ts';
import { diagnose, type Examination } from '../../../src/checks/diagnose.ts';
import type { EmailSought } from '../../../src/checks/sought.ts';
import type { Organization } from '../../../src/dataverse/query.ts';
import { noiseKinds, type NoiseKind } from './noise.ts';

/** What was said of one cause, against what is true of it. */
export type Fault = 'right' | 'wrong' | 'missed' | 'undecided' | 'wronglyRuledOut';

interface CauseTally {
  right: number;
  wrong: number;
  missed: number;
  undecided: number;
  wronglyRuledOut: number;
}

/** Counts what is said of many organizations. */
export class Measure {
  readonly #causes = new Map<CauseId, CauseTally>(
    causes.map((cause) => [
      cause,
      { right: 0, wrong: 0, missed: 0, undecided: 0, wronglyRuledOut: 0 },
    ]),
  );
  readonly #noise = new Map<NoiseKind, { organizations: number; falseClaims: number }>(
    noiseKinds.map((kind) => [kind, { organizations: 0, falseClaims: 0 }]),
  );
  #organizations = 0;
  #reads = 0;
  #mostReads = 0;
  readonly faults: string[] = [];

  /** Counts one organization; `faultOf` says how a verdict holds against the truth. */
  count(
    { verdicts, reads }: Examination,
    noise: readonly NoiseKind[],
    story: string,
    faultOf: (cause: CauseId, verdict: string) => Fault | undefined,
  ): void {
    let falseClaims = 0;
    for (const verdict of verdicts) {
      const { cause } = verdict;
      const fault = faultOf(cause, verdict.verdict);
      const tally = this.#causes.get(cause);
      if (!fault || !tally) continue;
      tally[fault] += 1;
      if (fault === 'wrong' || fault === 'wronglyRuledOut') falseClaims += 1;
      const why = 'reason' in verdict ? verdict.reason : verdict.verdict;
      if (fault !== 'right' && fault !== 'undecided') {
        this.faults.push(`${fault} ${cause} (${why}) in ${story}; ${noise.join(', ')}`);
      }
    }
    for (const kind of noise) {
      const seen = this.#noise.get(kind);
      if (!seen) continue;
      seen.organizations += 1;
      seen.falseClaims += falseClaims;
    }
    this.#organizations += 1;
    this.#reads += reads;
    this.#mostReads = Math.max(this.#mostReads, reads);
  }

  /** A row for each cause. Recall counts the organizations whose readable rows decide it. */
  get figures() {
    return [...this.#causes].map(([cause, tally]) => ({
      cause,
      precision: share(tally.right, tally.wrong),
      recall: share(tally.right, tally.missed),
      found: tally.right,
      undecided: tally.undecided,
      wronglyRuledOut: tally.wronglyRuledOut,
    }));
  }

  /** Mean and most reads of a diagnosis. */
  get reads() {
    return { mean: this.#reads / this.#organizations, most: this.#mostReads };
  }

  /** A row for each kind of noise. */
  get noise() {
    return [...this.#noise].map(([kind, tally]) => ({ kind, ...tally }));
  }
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));

/** Examines an organization as somebody would who can't be asked which email is meant. */
export async function examine(
  organization: Organization,
  sought: EmailSought,
  now: Date,
): Promise<Examination> {
  const examined = await diagnose(organization, sought, { now, onSeveral: 'likeliest' });
  if (examined.email === undefined) throw new Error('An email was to be chosen.');
  return examined;
}
