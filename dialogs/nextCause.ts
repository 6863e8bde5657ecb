import { causes } from './causes.ts';
import type { GuideContext } from './context.ts';
import { outsideCauses, type SuspectId } from './outside.ts';
import type { Judgement, PerCause } from './verdicts.ts';

/** These can be judged only by looking at the email itself. */
const needEmail: ReadonlySet<SuspectId> = new Set([
  'no-queue-item',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'reply-to-tracked-email',
  'contact-not-created',
]);

/** Whether a cause can't be judged because the email isn't there. */
export function lacksEmail(context: GuideContext, cause: SuspectId): boolean {
  return context.emailSeen === false && needEmail.has(cause);
}

/** What still holds of the verdicts once it turns out that the email isn't there. */
export function withoutEmail(judged: PerCause<Judgement>): PerCause<Judgement> {
  return Object.fromEntries(
    Object.entries(judged).filter(([cause]) => !needEmail.has(cause as SuspectId)),
  );
}

/** Whether a cause was found by a look into the organization and nothing was done about it yet. */
export function isToRepair({ judged, repairs }: GuideContext, cause: SuspectId): boolean {
  const judgement = judged[cause];
  return judgement?.verdict === 'found' && judgement.inspected === true && !repairs[cause];
}

/**
 * The one place that decides what is examined next: the cause an answer points to, then what the
 * organization showed to be broken, otherwise the first cause that has no verdict yet. Undefined
 * when every cause that can be judged has been.
 */
export function nextCause(context: GuideContext): SuspectId | undefined {
  const { suspect, judged } = context;
  if (suspect && !judged[suspect]) return suspect;
  const broken = context.inspection?.found.find((cause) => isToRepair(context, cause));
  return broken ?? causes.find((cause) => !judged[cause] && !lacksEmail(context, cause));
}

/**
 * Whether the person should look outside the ten causes: there is still no case, and every cause
 * that was found has been repaired.
 */
export function mayLieOutside({ judged, repairs, outsideAsked }: GuideContext): boolean {
  const isSettled = causes.every(
    (cause) => judged[cause]?.verdict !== 'found' || repairs[cause] === 'done',
  );
  return isSettled && !outsideAsked && outsideCauses.some((outside) => !judged[outside]);
}
