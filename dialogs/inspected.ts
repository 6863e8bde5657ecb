import { causes, perCause, type CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import type { Lookup } from './inspection.ts';
import type { Judgement, PerCause } from './verdicts.ts';

/**
 * What is known once the organization was looked at. It counts more than what somebody answered,
 * except where they overruled it; what it can't tell stays as it was answered, or open.
 */
export function withLookup(context: GuideContext, lookup: Lookup): Partial<GuideContext> {
  const { disputed, judged, repairs, lookup: earlierLookup } = context;
  const counting = causes.filter((cause) => !disputed.includes(cause));
  const entries = counting.flatMap((cause): [CauseId, Judgement][] => {
    const { verdict } = lookup.findings[cause];
    return verdict === 'not-checked' ? [] : [[cause, { verdict, lookedUp: true }]];
  });
  const isFoundAgain = (cause: string) =>
    counting.some((id) => id === cause && lookup.found.includes(id));
  return {
    lookup,
    ...(earlierLookup && { earlierLookup }),
    ...(lookup.emailSeen !== undefined && { emailSeen: lookup.emailSeen }),
    suspect: undefined,
    judged: { ...withoutLookedUp(judged), ...Object.fromEntries(entries) },
    // A cause that is found again isn't repaired, whatever was said of it.
    repairs: Object.fromEntries(Object.entries(repairs).filter(([cause]) => !isFoundAgain(cause))),
  };
}

/** Whether the email is there, nothing was found, and the account may not read why it was skipped. */
export const isMonitorHidden = ({ emailSeen, found, findings }: Lookup): boolean =>
  emailSeen === true &&
  found.length === 0 &&
  Object.values(findings).some(
    (finding) => finding.verdict === 'not-checked' && finding.lacks?.set === 'activitymonitors',
  );

/** The verdicts that somebody answered. */
function withoutLookedUp(judged: PerCause<Judgement>): PerCause<Judgement> {
  return Object.fromEntries(
    Object.entries(judged).filter(([, judgement]) => !('lookedUp' in judgement)),
  );
}

/** The same without what it stands on. */
export function withoutEvidence(lookup: Lookup): Lookup {
  return {
    ...lookup,
    findings: perCause((cause) => ({ ...lookup.findings[cause], evidence: [] })),
  };
}
