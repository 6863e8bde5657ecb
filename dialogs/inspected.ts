import { causes, perCause } from './causes.ts';
import type { GuideContext } from './context.ts';
import type { Inspection } from './inspection.ts';
import type { SuspectId } from './outside.ts';
import type { Judgement, PerCause } from './verdicts.ts';

/**
 * What is known once the organization was looked at. It counts more than what somebody answered,
 * except where they overruled it; what it can't tell stays as it was answered, or open.
 */
export function withInspection(
  context: GuideContext,
  inspection: Inspection,
): Partial<GuideContext> {
  const { disputed, judged, problem, repairs, inspection: earlierInspection } = context;
  const counting = causes.filter((cause) => !disputed.includes(cause));
  const entries = counting.flatMap((cause): [SuspectId, Judgement][] => {
    const { verdict, variant } = inspection.findings[cause];
    if (verdict === 'not-checked') return [];
    const known = verdict === 'found' && variant ? { variant } : {};
    return [[cause, { verdict, ...known, inspected: true }]];
  });
  const seenOutside = (inspection.outside ?? []).map(
    ({ outside, variant }): [SuspectId, Judgement] => [
      outside,
      { verdict: 'found', ...(variant && { variant }), inspected: true },
    ],
  );
  const isFoundAgain = (suspect: string) =>
    counting.some((id) => id === suspect && inspection.found.includes(id)) ||
    seenOutside.some(([outside]) => outside === suspect);
  return {
    inspection,
    ...(earlierInspection && { earlierInspection }),
    ...(inspection.emailSeen !== undefined && { emailSeen: inspection.emailSeen }),
    // The rule's own row knows its kind better than anybody.
    ...(inspection.rules && { problem: { ...problem, rules: inspection.rules } }),
    suspect: undefined,
    judged: { ...withoutInspected(judged), ...Object.fromEntries([...entries, ...seenOutside]) },
    // A cause that is found again isn't repaired, whatever was said of it.
    repairs: Object.fromEntries(Object.entries(repairs).filter(([cause]) => !isFoundAgain(cause))),
  };
}

/** Whether the email is there, nothing was found, and the account may not read why it was skipped. */
export const isMonitorHidden = ({ emailSeen, found, findings }: Inspection): boolean =>
  emailSeen === true &&
  found.length === 0 &&
  Object.values(findings).some(
    (finding) => finding.verdict === 'not-checked' && finding.lacks?.set === 'activitymonitors',
  );

/** The verdicts that somebody answered. */
function withoutInspected(judged: PerCause<Judgement>): PerCause<Judgement> {
  return Object.fromEntries(
    Object.entries(judged).filter(([, judgement]) => !('inspected' in judgement)),
  );
}

/** The same without what it stands on. */
export function withoutEvidence(inspection: Inspection): Inspection {
  return {
    ...inspection,
    findings: perCause((cause) => ({ ...inspection.findings[cause], evidence: [] })),
  };
}
