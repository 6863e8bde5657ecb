import type { GuideContext } from './context.ts';
import { causeShownBy, type MessageRow } from './messages.ts';
import { lacksEmail } from './nextQuestion.ts';

/**
 * Whether a message claims what an answer or the organization has excluded: an alert about
 * receiving email although the email is there, a failed run although no run failed, a rule that
 * ran on an email that isn't there. Perhaps it is about another email or another day.
 */
export function contradicts(context: GuideContext, row: MessageRow): boolean {
  const cause = causeShownBy(row);
  if (!cause) return false;
  const isHere = cause === 'email-not-synchronized' && context.emailSeen === true;
  return isHere || lacksEmail(context, cause) || context.judged[cause]?.verdict === 'ruled-out';
}
