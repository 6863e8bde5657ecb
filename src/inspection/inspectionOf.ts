import type { EmailChoice, Inspection } from '../../dialogs/inspection.ts';
import type { EmailFound, Examination } from '../checks/diagnose.ts';
import { inspectionSchema } from '../conversation/inspectionSchema.ts';

/** What is kept of an examination. */
export function inspectionOf(examination: Examination): Inspection {
  const { outcome, case: made, verdicts, recurrence, outside, rules } = examination;
  return inspectionSchema.parse({
    outcome,
    emailSeen: wasSeen(examination),
    case: made,
    findings: Object.fromEntries(verdicts.map(({ cause, ...finding }) => [cause, finding])),
    found: verdicts.flatMap(({ cause, verdict }) => (verdict === 'found' ? [cause] : [])),
    recurrence,
    ...(outside.length > 0 && { outside }),
    ...(rules && { rules }),
  });
}

/**
 * What the records are called that an examination stands on, by their ids: rules, queues,
 * mailboxes and their owners. They are shown while they are fresh, and never kept.
 */
export function namesIn({ verdicts, outside }: Examination): ReadonlyMap<string, string> {
  const evidence = [...verdicts, ...outside].flatMap((each) => each.evidence);
  return new Map(
    evidence.flatMap(({ record, name }): [string, string][] =>
      record && name ? [[record.id, name]] : [],
    ),
  );
}

/** An email to be picked from several. */
export const choiceOf = ({ id, subject, sender, createdOn }: EmailFound): EmailChoice => ({
  id,
  subject,
  sender,
  on: createdOn,
});

/** Why a queue item wasn't checked tells whether the email isn't there or may be hidden. */
function wasSeen({ email, verdicts }: Examination): boolean | undefined {
  if (email) return true;
  const isAbsent = verdicts.some(
    (each) =>
      each.cause === 'no-queue-item' &&
      each.verdict === 'not-checked' &&
      (each.reason === 'no-email' || each.reason === 'young'),
  );
  return isAbsent ? false : undefined;
}
