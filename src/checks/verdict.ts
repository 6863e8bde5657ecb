import type { CauseId } from '../../dialogs/causes.ts';
import type { MessageRow } from '../../dialogs/messages/catalogue.ts';
import type { Facts } from './facts.ts';
import type { Answer } from './reader.ts';
import { mayStillArrive } from './time.ts';

/** What a verdict can stand on. Ids are a contract: words and tools go by them. */
export const looks = [
  'email',
  'email-status',
  'earlier-email',
  'correlation',
  'regarding',
  'case',
  'recipients',
  'accepted-by',
  'queue-approval',
  'queue-filter',
  'queue-delivery',
  'mailbox-approval',
  'mailbox-state',
  'mailbox-delivery',
  'mailbox-status',
  'mailbox-postponed',
  'mailbox-error',
  'process-from',
  'alert',
  'failed-item',
  'queue-item',
  'evaluation',
  'contact-created',
  'sender-record',
  'unknown-senders-option',
  'rule',
  'rule-items',
  'flow',
  'owner',
  'job',
  'run',
  'contact-address',
  'account-address',
] as const;

/** One of them. */
export type Look = (typeof looks)[number];

/** One thing that was looked at: data, so that cards can say it in any language. */
export interface Evidence {
  readonly looked: Look;
  /** What was there: an option's number, a count, a known message; never a text of an email. */
  readonly value?: string | number | boolean | null | undefined;
  /** A known failure message that was read there. */
  readonly message?: MessageRow | undefined;
  /** When that happened, as an ISO text in UTC. */
  readonly when?: string | undefined;
  /** The record it stands on, for a link. */
  readonly record?: { readonly set: string; readonly id: string } | undefined;
}

/** Why a cause couldn't be judged. */
export const notCheckedReasons = [
  /** The account may not read a table that would decide it. */
  'forbidden',
  /** The organisation has no such table or column. */
  'missing',
  /** The organisation didn't answer. */
  'unavailable',
  /** The limit of reads was reached first. */
  'not-read',
  /** Nothing came from a table of which no row was seen: it may be hidden. */
  'empty-unproven',
  /** Only the email itself can show it, and it isn't there. */
  'no-email',
  /** The email is so young that it may still be on its way. */
  'young',
  /** Nobody named the queue, and the email doesn't tell. */
  'needs-queue',
  /** No table can tell; a person can. */
  'needs-person',
  /** It was looked at and proves neither. */
  'unproven',
  /** Another cause that was found explains what was seen. */
  'explained',
  /** There is a case, so nothing is to be found. */
  'case-exists',
  /** The rule was changed after the email came. */
  'changed-since',
  /** A sign that is too weak alone. */
  'weak',
] as const;

/** One of them. */
export type NotCheckedReason = (typeof notCheckedReasons)[number];

/** The judgement of one cause by what was read. */
export type Verdict =
  | { readonly verdict: 'found' | 'ruled-out'; readonly evidence: readonly Evidence[] }
  | {
      readonly verdict: 'not-checked';
      readonly reason: NotCheckedReason;
      readonly evidence: readonly Evidence[];
    };

/** A judgement with the cause it is of. */
export type CauseVerdict = Verdict & { readonly cause: CauseId };

/** The cause is there, as the evidence shows. */
export const found = (...evidence: Evidence[]): Verdict => ({ verdict: 'found', evidence });

/** The cause can't be it, as the evidence shows. */
export const ruledOut = (...evidence: Evidence[]): Verdict => ({ verdict: 'ruled-out', evidence });

/** Nothing can be said, and why. */
export const notChecked = (reason: NotCheckedReason, ...evidence: Evidence[]): Verdict => ({
  verdict: 'not-checked',
  reason,
  evidence,
});

/** A link to a row; none for a row without an id. */
export const recordOf = (set: string, id: string | undefined) =>
  id === undefined ? undefined : { set, id };

/** Why an answer's emptiness can't be relied on; undefined if it can. */
export function whyUnsure(
  { proven }: Facts,
  { set }: { readonly set: string },
  answer: Answer<unknown>,
): NotCheckedReason | undefined {
  if ('reason' in answer) return answer.reason;
  if (answer.cut) return 'unproven';
  return proven.has(set) ? undefined : 'empty-unproven';
}

/** Why a cause that only the email shows can't be judged, where it isn't there. */
export function withoutEmail(facts: Facts): Verdict {
  if ('reason' in facts.emails) return notChecked(facts.emails.reason);
  if (!facts.proven.has('emails')) return notChecked('empty-unproven');
  return notChecked(mayStillArrive(facts) ? 'young' : 'no-email');
}
