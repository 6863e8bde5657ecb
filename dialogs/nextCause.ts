import { causes, type CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import type { Judgement, PerCause } from './verdicts.ts';

/** These can be judged only by looking at the email itself. */
const needEmail: ReadonlySet<CauseId> = new Set([
  'no-queue-item',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'reply-to-tracked-email',
  'contact-not-created',
]);

/** Whether a cause can't be judged because the email isn't there. */
export function lacksEmail(context: GuideContext, cause: CauseId): boolean {
  return context.emailSeen === false && needEmail.has(cause);
}

/** What still holds of the verdicts once it turns out that the email isn't there. */
export function withoutEmail(judged: PerCause<Judgement>): PerCause<Judgement> {
  return Object.fromEntries(
    Object.entries(judged).filter(([cause]) => !needEmail.has(cause as CauseId)),
  );
}

/** Whether a cause was found by a look into the organization and nothing was done about it yet. */
export function isToRepair({ judged, repairs }: GuideContext, cause: CauseId): boolean {
  const judgement = judged[cause];
  return judgement?.verdict === 'found' && judgement.inspected === true && !repairs[cause];
}

/**
 * The one place that decides what is examined next: the cause an answer points to, then what the
 * organization showed to be broken, otherwise the first cause that has no verdict yet. Undefined
 * when every cause that can be judged has been.
 */
export function nextCause(context: GuideContext): CauseId | undefined {
  const { suspect, judged } = context;
  if (suspect && !judged[suspect]) return suspect;
  const broken = context.inspection?.found.find((cause) => isToRepair(context, cause));
  return broken ?? causes.find((cause) => !judged[cause] && !lacksEmail(context, cause));
}
