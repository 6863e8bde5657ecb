import type { Evidence } from '../../dialogs/inspection.ts';
import { variantOf, type MessageRow } from '../../dialogs/messages.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { messageIn } from './failures.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import type { Mailbox } from './tables.ts';
import { timeOf } from './sought.ts';
import { daysAfter } from './time.ts';
import { named, recordOf } from './verdict.ts';
import { sign, type Sign } from './sign.ts';

const errorLevel = 3;

const emailType = 4202;

/** An error that stands since before the email came; a later success shows that it was passing. */
export function lastError(facts: Facts, mailbox: Mailbox): Sign[] {
  const { errorOn, successOn, errorCode, error } = mailbox;
  if (!errorOn || !(errorCode || error) || (successOn && successOn >= errorOn)) return [];
  const time = timeOf(facts.sought);
  const message = messageIn('mailbox', error, errorCode);
  const evidence: Evidence = {
    looked: 'mailbox-error',
    value: errorCode,
    message,
    when: errorOn,
    record: recordOf('mailboxes', mailbox.id),
    column: 'mailbox.lastsyncerrorcode',
    ...named(mailbox.name ?? mailbox.address),
  };
  const stands = Boolean(successOn && time && successOn < time.from);
  return [sign(evidence, variantAmong(lasting, message) ?? variantAmong(ofItems, message), stands)];
}

/** Faults of the whole mailbox that last until somebody mends them. */
const lasting: ReadonlySet<VariantId> = new Set([
  'mailbox-not-approved',
  'approval-refused',
  'server-refuses-access',
  'server-credentials',
  'server-unauthorized',
  'server-location',
  'autodiscover',
  'impersonation',
  'no-server-profile',
  'no-exchange-mailbox',
  'mailbox-without-rest',
  'pop-recent-mode',
  'mailbox-license',
  'mailbox-user-unlicensed',
  'mailbox-account-disabled',
  'recreated-user',
  'no-user-with-address',
  'mailbox-owner-rights',
  'mailbox-owner-privilege',
  'mailbox-owner-unlicensed',
  'queue-owner-without-role',
  'queue-owner-rights',
]);

/** What single items fail for. */
const ofItems: ReadonlySet<VariantId> = new Set([
  'no-recipient-match',
  'same-address-twice',
  'email-plug-in',
  'email-not-created',
  'invalid-sender',
  'bad-address-in-email',
  'internal-sender-refused',
  'email-too-large',
  'mailbox-store-unavailable',
]);

/** The variant of a message, if it is among those that prove something here. */
function variantAmong(
  variants: ReadonlySet<VariantId>,
  message: MessageRow | undefined,
): VariantId | undefined {
  const variant = message && variantOf(message);
  return variant && variants.has(variant) ? variant : undefined;
}

const isOutgoing = (text: string) =>
  /\b(?:send|sending|sent|outgoing)\b/i.test(text) && !/\breceiv|\bincoming/i.test(text);

const isOfOtherItems = (text: string) =>
  /\bappointments?\b|\bcontacts?\b.*\btasks?\b/i.test(text) && !/\breceiv|\bincoming/i.test(text);

/**
 * Errors among the mailbox's alerts. They prove something where the product is known to say this of
 * receiving email until somebody mends it, within a day of the email.
 */
export function alertsOf(facts: Facts): Sign[] {
  const time = timeOf(facts.sought);
  const [from, to] = time
    ? [daysAfter(time.from, -1), daysAfter(time.to, 1)]
    : [daysAfter(facts.now, -7), facts.now];
  return rowsOf(facts.alerts).flatMap((alert) => {
    const { level, createdOn } = alert;
    const text = alert.text ?? '';
    if (level !== errorLevel || !createdOn || createdOn < from || createdOn > to) return [];
    if (isOutgoing(text) || isOfOtherItems(text)) return [];
    const message = messageIn('mailbox', text);
    const evidence: Evidence = {
      looked: 'alert',
      value: level,
      message,
      when: createdOn,
      record: recordOf('tracelogs', alert.id),
      column: 'tracelog.text',
    };
    const variant = variantAmong(lasting, message);
    const isMoot =
      variant === 'mailbox-not-approved' && facts.standing.settings.requiresApproval !== true;
    return [sign(evidence, variant, variant !== undefined && time !== undefined && !isMoot)];
  });
}

/**
 * Emails that synchronization gave up. Everybody's items are there, with their subjects masked for
 * others: one counts if it is an email, of the owner of this mailbox or queue, and has the subject.
 */
export function failedItemsOf(facts: Facts): Sign[] {
  const { subject } = facts.sought;
  const time = timeOf(facts.sought);
  const [mailbox] = rowsOf(facts.mailboxes);
  const owners = [mailbox?.owner?.id, facts.queue?.row?.owner?.id].filter(Boolean);
  return rowsOf(facts.failedItems).flatMap((item) => {
    const at = item.errorOn ?? item.createdOn;
    if (!at || !item.errorCode || item.objectType !== emailType) return [];
    if (!item.owner || !owners.includes(item.owner.id)) return [];
    if (time && (at < time.from || at > daysAfter(time.to, 3))) return [];
    const readable = item.subject && !/^\*+$/.test(item.subject) ? item.subject : undefined;
    const isSame =
      subject !== undefined &&
      readable !== undefined &&
      readable.toLowerCase().includes(subject.toLowerCase());
    // Another subject is another email; without one it is only likely.
    if (!isSame && subject !== undefined && readable !== undefined) return [];
    const message = messageIn('mailbox', item.error, item.errorCode);
    const evidence: Evidence = {
      looked: 'failed-item',
      value: item.errorCode,
      message,
      when: at,
      record: recordOf('exchangesyncidmappings', item.id),
      column: 'exchangesyncidmapping.lastsyncerror',
    };
    const isTimed = time !== undefined || readable?.toLowerCase() === subject?.toLowerCase();
    return [sign(evidence, variantAmong(ofItems, message), isSame && isTimed)];
  });
}
