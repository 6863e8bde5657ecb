import { causes, perCause, type CauseId } from '../../dialogs/causes.ts';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { Choice, GuideEvent } from '../../dialogs/guide.ts';
import type { Finding, Inspection, MissingRight } from '../../dialogs/inspection.ts';
import type { SuspectId } from '../../dialogs/outside.ts';
import type { Verdict } from '../../dialogs/verdicts.ts';
import { viewOf } from '../../dialogs/view.ts';

export const on = '2026-01-31T09:00:00.000Z';
export const given = { on };

/** The diagnosis after more answers; throws where one isn't offered. */
export function after(diagnosis: Diagnosis, ...events: (GuideEvent | Choice)[]): Diagnosis {
  return events.reduce((walked, each) => {
    const event: GuideEvent = typeof each === 'string' ? { type: each } : each;
    const next = answered(walked, event, given);
    if (!next) throw new Error(`${viewOf(walked).step} doesn't offer ${event.type}.`);
    return next;
  }, diagnosis);
}

/** A diagnosis past its opening, with nothing said there. */
export const begun = after(newDiagnosis, { type: 'problem.described', problem: {} });

export const suspect = (cause: SuspectId): GuideEvent => ({ type: 'cause.suspected', cause });

/** The words for a step in test names and failures. */
export const where = (diagnosis: Diagnosis): string => {
  const { step, cause } = viewOf(diagnosis);
  return cause ? `${step} (${cause})` : step;
};

/**
 * What a look into the organization shows: these verdicts, and of all other causes nothing.
 * @param lacks why not
 */
export function inspection(
  verdicts: Partial<Record<CauseId, Exclude<Verdict, 'not-checked'>>>,
  more: Partial<Inspection> = {},
  lacks?: MissingRight,
): GuideEvent & { readonly type: 'organisation.checked' } {
  const evidence = [{ looked: 'rule', value: 1, when: on }] as const;
  const findings = perCause((cause): Finding => {
    const verdict = verdicts[cause];
    return verdict
      ? { verdict, evidence }
      : { verdict: 'not-checked', reason: 'forbidden', lacks, evidence };
  });
  const found = causes.filter((cause) => verdicts[cause] === 'found');
  return {
    type: 'organisation.checked',
    lookup: {
      outcome: found.length > 0 ? 'cause-found' : 'nothing-found',
      findings,
      found,
      ...more,
    },
  };
}
