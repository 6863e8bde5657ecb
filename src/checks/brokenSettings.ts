import type { Evidence } from '../../dialogs/inspection.ts';
import { variantOf, type MessageRow } from '../../dialogs/messages.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { messageIn } from './failures.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { ownerOf } from './rule.ts';
import { senderOf } from './emailSender.ts';
import type { Mailbox, Queue } from './tables.ts';
import * as tables from './tables.ts';
import { timeOf } from './sought.ts';
import { daysAfter, minutesBetween } from './time.ts';
import { named, recordOf, whyUnsure } from './verdict.ts';

/** The values that keep an address unapproved: empty, pending and rejected. */
const unapproved: ReadonlySet<unknown> = new Set([0, 2, 3]);
/** Not run, and failure. */
const notSuccess: ReadonlySet<unknown> = new Set([0, 2]);
const inactive = 1;
const noDelivery = 0;
const errorLevel = 3;
const emailType = 4202;
const exchangeOnline = 3;

/** The queue's values for "Convert Incoming Email To Activities". */
const filters = { all: 0, responses: 1, customers: 2, emailEnabled: 3, none: 4 } as const;

/** Something that keeps email out, and the variant that it is a sign of. */
export interface Sign {
  readonly evidence: Evidence;
  readonly variant: VariantId | undefined;
  /** Whether it belongs to this email and lasts, or may as well be another one's or over. */
  readonly proves: boolean;
}

/** What of the queue, its mailbox and their alerts keeps a missing email out, or may have done so. */
export function brokenSettings(facts: Facts): readonly Sign[] {
  const queue = facts.queue?.row;
  const [mailbox] = rowsOf(facts.mailboxes);
  return [
    ...(queue ? ofQueue(facts, queue) : []),
    ...(mailbox ? ofMailbox(facts, mailbox) : []),
    ...profileStart(facts),
    ...(mailbox ? enabledAfter(facts, mailbox) : []),
    ...alertsOf(facts),
    ...failedItemsOf(facts),
    ...internalSender(facts),
    ...syncOwner(facts),
  ];
}

const sign = (evidence: Evidence, variant: VariantId | undefined, proves = true): Sign => ({
  evidence,
  variant,
  proves,
});

function ofQueue(facts: Facts, queue: Queue): Sign[] {
  const about = { record: recordOf('queues', queue.id), ...named(queue.name ?? queue.address) };
  const { delivery, filter } = queue;
  const signs = approval(facts, queue).map(({ value, column, proves }) =>
    sign(
      { looked: 'queue-approval', value, ...about, column: `queue.${column}` },
      'mailbox-not-approved',
      proves,
    ),
  );
  if (delivery === noDelivery) {
    const column = 'queue.incomingemaildeliverymethod';
    signs.push(
      sign({ looked: 'queue-delivery', value: delivery, ...about, column }, 'mailbox-delivery-off'),
    );
  }
  const keeps = keepsOut(facts, filter);
  if (keeps !== 'no') {
    const column = 'queue.incomingemailfilteringmethod';
    signs.push(
      sign(
        { looked: 'queue-filter', value: filter, ...about, column },
        'queue-filter',
        keeps === 'yes',
      ),
    );
  }
  return signs;
}

/** Whether the queue's filter keeps the email out, as far as it is known who sent it. */
function keepsOut(facts: Facts, filter: Queue['filter']): 'yes' | 'maybe' | 'no' {
  if (filter === filters.none) return 'yes';
  if (filter === filters.responses) {
    // A reply to an email of ours would have been let in.
    return /^(?:re|aw|sv|rv|rif|antw)\s*:/i.test(facts.sought.subject ?? '') ? 'maybe' : 'yes';
  }
  if (filter !== filters.customers && filter !== filters.emailEnabled) return 'no';
  const sender = senderOf(facts);
  // An active contact or account with the address is let in by both.
  if (sender.evidence?.value === 0) return 'no';
  // Leads and other records are let in as well: every address is searched, in a table that has no
  // owners and so is shown whole or not at all.
  const { emailSearches } = facts;
  if (sender.is !== 'unknown' || !('rows' in emailSearches)) return 'maybe';
  return emailSearches.rows.length === 0 ? 'yes' : 'maybe';
}

interface Approval {
  readonly value: Evidence['value'];
  readonly column: string;
  readonly proves: boolean;
}

/**
 * What is missing of an address's two approvals. An organization may do without them, and an
 * administrator of Microsoft 365 approves only what Exchange Online serves.
 */
function approval(
  facts: Facts,
  { approval: byUs, approvedByAdmin }: Pick<Mailbox, 'approval' | 'approvedByAdmin'>,
): Approval[] {
  const { requiresApproval } = facts.standing.settings;
  if (requiresApproval === false) return [];
  const proves = requiresApproval === true;
  if (unapproved.has(byUs)) return [{ value: byUs, column: 'emailrouteraccessapproval', proves }];
  const [profile] = rowsOf(facts.profiles);
  if (approvedByAdmin !== false || profile?.serverType !== exchangeOnline) return [];
  return [{ value: false, column: 'isemailaddressapprovedbyo365admin', proves }];
}

function ofMailbox(facts: Facts, mailbox: Mailbox): Sign[] {
  const { now } = facts;
  const about = {
    record: recordOf('mailboxes', mailbox.id),
    ...named(mailbox.name ?? mailbox.address),
  };
  const { incomingStatus, state, delivery, enabled } = mailbox;
  const signs = approval(facts, mailbox).map(({ value, column, proves }) =>
    sign(
      { looked: 'mailbox-approval', value, ...about, column: `mailbox.${column}` },
      'mailbox-not-approved',
      proves,
    ),
  );
  const add = (
    looked: Evidence['looked'],
    variant: VariantId,
    column: string,
    value: Evidence['value'],
  ) => signs.push(sign({ looked, value, ...about, column: `mailbox.${column}` }, variant));
  if (notSuccess.has(incomingStatus)) {
    add('mailbox-status', 'mailbox-not-tested', 'incomingemailstatus', incomingStatus);
  }
  if (state === inactive) add('mailbox-state', 'mailbox-off', 'statecode', state);
  if (delivery === noDelivery) {
    add('mailbox-delivery', 'mailbox-delivery-off', 'incomingemaildeliverymethod', delivery);
  } else if (enabled === false) {
    add('mailbox-delivery', 'mailbox-off', 'enabledforincomingemail', delivery);
  }
  for (const [until, column] of [
    [mailbox.postponedUntil, 'postponemailboxprocessinguntil'],
    [mailbox.receivingPostponedUntil, 'receivingpostponeduntil'],
  ] as const) {
    // Each cycle postpones the next by some minutes: that is normal.
    if (until && minutesBetween(now, until) > 30) {
      const evidence = { looked: 'mailbox-postponed', when: until, ...about } as const;
      signs.push(sign({ ...evidence, column: `mailbox.${column}` }, 'mailbox-paused'));
    }
  }
  return [...signs, ...lastError(facts, mailbox)];
}

/** An error that stands since before the email came; a later success shows that it was passing. */
function lastError(facts: Facts, mailbox: Mailbox): Sign[] {
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

/** The last moment at which the email can have been sent; undefined where nobody said. */
function latest({ sought }: Facts): string | undefined {
  const { around } = sought;
  // The very moment, where one was told: its margin would hide every setting close to it.
  return around?.includes('T') ? new Date(around).toISOString() : timeOf(sought)?.to;
}

/** "Process Email From" of the profile, which is a setting. */
function profileStart(facts: Facts): Sign[] {
  const sent = latest(facts);
  return rowsOf(facts.profiles).flatMap(({ id, name, processFrom }) =>
    sent !== undefined && processFrom && processFrom > sent
      ? [
          sign(
            {
              looked: 'process-from',
              when: processFrom,
              record: recordOf('emailserverprofiles', id),
              column: 'emailserverprofile.processemailsreceivedafter',
              ...named(name),
            },
            'profile-start-date',
          ),
        ]
      : [],
  );
}

/**
 * Whether the mailbox was enabled only after the email came. Its own "Process Email From" moves
 * forward with every email that is read, so it counts only where it stands still since the mailbox
 * was tested, and where the mailbox received nothing before.
 */
export function mayBeEnabledAfter(facts: Facts): boolean {
  const sent = latest(facts);
  const [mailbox] = rowsOf(facts.mailboxes);
  const { testedOn, watermark } = mailbox ?? {};
  return Boolean(
    sent && testedOn && watermark && testedOn > sent && watermark > sent && watermark <= testedOn,
  );
}

function enabledAfter(facts: Facts, mailbox: Mailbox): Sign[] {
  if (!mayBeEnabledAfter(facts)) return [];
  const { earlierReceived } = facts;
  const isFirst =
    'rows' in earlierReceived &&
    earlierReceived.rows.length === 0 &&
    whyUnsure(facts, tables.emails, earlierReceived) === undefined;
  return isFirst
    ? [
        sign(
          {
            looked: 'process-from',
            when: mailbox.watermark ?? undefined,
            record: recordOf('mailboxes', mailbox.id),
            column: 'mailbox.processemailreceivedafter',
            ...named(mailbox.name ?? mailbox.address),
          },
          'enabled-after-email',
        ),
      ]
    : [];
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
function alertsOf(facts: Facts): Sign[] {
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
function failedItemsOf(facts: Facts): Sign[] {
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

/** Whether the organization leaves out what its own users write to queues. */
export const refusesInternal = ({ standing: { settings } }: Pick<Facts, 'standing'>): boolean =>
  settings.ignoresInternal === true && settings.takesInternalToQueues === false;

function internalSender(facts: Facts): Sign[] {
  if (!refusesInternal(facts)) return [];
  const evidence: Evidence = {
    looked: 'setting',
    value: 'DoNotIgnoreInternalEmailToQueues = false',
    column: 'organization.orgdborgsettings',
  };
  // Only a sender who is a user of the organization would be left out.
  return [sign(evidence, 'internal-sender-refused', false)];
}

/** Who owns queue and mailbox: email is made in their name. None of it is a proof by itself. */
function syncOwner(facts: Facts): Sign[] {
  const [mailbox] = rowsOf(facts.mailboxes);
  const owners = [mailbox?.owner, facts.queue?.row?.owner].flatMap((owner) => owner ?? []);
  const known = new Map(owners.map((owner) => [owner.id, owner]));
  return [...known.values()].flatMap((owner) => {
    const is = owner.type === 'systemuser' ? ownerOf(facts, owner.id).is : owner.type;
    if (is !== 'disabled' && is !== 'unlicensed' && is !== 'deleted') return [];
    const evidence: Evidence = {
      looked: 'sync-owner',
      value: is,
      record: recordOf('systemusers', owner.id),
      column: is === 'unlicensed' ? 'systemuser.islicensed' : 'systemuser.isdisabled',
      ...named(owner.name),
    };
    return [sign(evidence, 'mailbox-owner-rights', false)];
  });
}
