import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import type { Email } from './tables.ts';

/** A message id without its angle brackets: it is stored with or without them. */
export const bareMessageId = (id: string) => id.trim().replace(/^<|>$/g, '');

/** The email that this one replies to, if it is in the organization. */
export function earlierEmailOf(facts: Facts): Email | undefined {
  const { email } = facts;
  const { inReplyTo } = email ?? {};
  if (!email || !inReplyTo) return undefined;
  return rowsOf(facts.otherEmails).find(
    ({ id, messageId }) =>
      id !== email.id &&
      messageId &&
      bareMessageId(messageId).toLowerCase() === bareMessageId(inReplyTo).toLowerCase(),
  );
}
