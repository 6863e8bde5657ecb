import type { Evidence } from '../../dialogs/inspection.ts';
import { messageIn } from './failures.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { senderOf } from './emailSender.ts';
import type { Mailbox, Queue } from './tables.ts';
import { timeOf } from './sought.ts';
import { daysAfter, minutesBetween } from './time.ts';
import { recordOf } from './verdict.ts';

const approved = 1;
const success = 1;
const inactive = 1;
const noDelivery = 0;
const errorLevel = 3;

/** The queue's values for "Convert Incoming Email To Activities". */
const filters = { all: 0, responses: 1, customers: 2, emailEnabled: 3, none: 4 } as const;

/** What of the queue, its mailbox and their alerts keeps a missing email out. */
export function brokenSettings(facts: Facts): readonly Evidence[] {
  const queue = facts.queue?.row;
  const [mailbox] = rowsOf(facts.mailboxes);
  return [
    ...(queue ? ofQueue(facts, queue) : []),
    ...(mailbox ? ofMailbox(facts, mailbox) : []),
    ...processFrom(facts),
    ...alertsOf(facts),
    ...failedItemsOf(facts),
  ];
}

function ofQueue(facts: Facts, queue: Queue): Evidence[] {
  const record = recordOf('queues', queue.id);
  const { delivery, filter } = queue;
  const signs: Evidence[] = [];
  if (isUnapproved(queue)) {
    signs.push({ looked: 'queue-approval', value: approvalOf(queue), record });
  }
  if (delivery === noDelivery) signs.push({ looked: 'queue-delivery', value: delivery, record });
  if (keepsOut(facts, filter)) signs.push({ looked: 'queue-filter', value: filter, record });
  return signs;
}

function keepsOut(facts: Facts, filter: Queue['filter']): boolean {
  if (filter === filters.none || filter === filters.responses) return true;
  // These let emails of contacts and accounts in.
  if (filter !== filters.customers && filter !== filters.emailEnabled) return false;
  return !isCustomer(facts);
}

function isCustomer(facts: Facts): boolean {
  const sender = senderOf(facts);
  return sender.evidence?.value === 0;
}

function ofMailbox({ now }: Facts, mailbox: Mailbox): Evidence[] {
  const record = recordOf('mailboxes', mailbox.id);
  const { incomingStatus, state, delivery, enabled, errorOn, successOn } = mailbox;
  const signs: Evidence[] = [];
  if (isUnapproved(mailbox)) {
    signs.push({ looked: 'mailbox-approval', value: approvalOf(mailbox), record });
  }
  if (isOtherThan(success, incomingStatus)) {
    signs.push({ looked: 'mailbox-status', value: incomingStatus, record });
  }
  if (state === inactive) signs.push({ looked: 'mailbox-state', value: state, record });
  if (delivery === noDelivery || enabled === false) {
    signs.push({ looked: 'mailbox-delivery', value: delivery, record });
  }
  for (const until of [mailbox.postponedUntil, mailbox.receivingPostponedUntil]) {
    // Each cycle postpones the next by about five minutes: that is normal.
    if (until && minutesBetween(now, until) > 10) {
      signs.push({ looked: 'mailbox-postponed', when: until, record });
    }
  }
  if (errorOn && (!successOn || successOn < errorOn)) {
    signs.push({
      looked: 'mailbox-error',
      value: mailbox.errorCode,
      message: messageIn(mailbox.errorCode),
      when: errorOn,
      record,
    });
  }
  return signs;
}

type Approvable = Pick<Mailbox, 'approval' | 'approvedByAdmin'>;

/** An address needs two approvals: of Dynamics 365 and of a Microsoft 365 administrator. */
const isUnapproved = ({ approval, approvedByAdmin }: Approvable) =>
  isOtherThan(approved, approval) || approvedByAdmin === false;

const approvalOf = ({ approval, approvedByAdmin }: Approvable) =>
  isOtherThan(approved, approval) ? approval : approvedByAdmin;

/** "Process Email From": the later of the mailbox's and the profile's moment wins. */
function processFrom(facts: Facts): Evidence[] {
  const { around } = facts.sought;
  // The very moment, where one was told: its margin would hide every setting close to it.
  const latest = around?.includes('T') ? new Date(around).toISOString() : timeOf(facts.sought)?.to;
  if (latest === undefined) return [];
  return [
    ...rowsOf(facts.mailboxes).map((row) => ({ set: 'mailboxes', ...row })),
    ...rowsOf(facts.profiles).map((row) => ({ set: 'emailserverprofiles', ...row })),
  ].flatMap(({ set, id, processFrom: from }) =>
    from && from > latest
      ? [{ looked: 'process-from', when: from, record: recordOf(set, id) } as const]
      : [],
  );
}

/** Errors that the mailbox had about the time of the email, or in the last week. */
function alertsOf(facts: Facts): Evidence[] {
  const time = timeOf(facts.sought);
  const from = daysAfter(time?.from ?? facts.now, -7);
  const to = daysAfter(time?.to ?? facts.now, 1);
  return rowsOf(facts.alerts).flatMap((alert) =>
    alert.level === errorLevel &&
    alert.createdOn &&
    alert.createdOn >= from &&
    alert.createdOn <= to
      ? [
          {
            looked: 'alert',
            value: alert.level,
            message: messageIn(alert.text),
            when: alert.createdOn,
            record: recordOf('tracelogs', alert.id),
          } as const,
        ]
      : [],
  );
}

/** Emails that synchronization gave up: those with the subject, or else of that very time. */
function failedItemsOf(facts: Facts): Evidence[] {
  const { subject } = facts.sought;
  const time = timeOf(facts.sought);
  return rowsOf(facts.failedItems).flatMap((item) => {
    const at = item.errorOn ?? item.createdOn;
    if (!at || !item.errorCode) return [];
    if (time && (at < time.from || at > daysAfter(time.to, 3))) return [];
    const readable = item.subject && !/^\*+$/.test(item.subject) ? item.subject : undefined;
    const fits =
      subject !== undefined && readable !== undefined
        ? readable.toLowerCase().includes(subject.toLowerCase())
        : time !== undefined && at <= time.to;
    if (!fits) return [];
    return [
      {
        looked: 'failed-item',
        value: item.errorCode,
        message: messageIn(item.errorCode),
        when: at,
        record: recordOf('exchangesyncidmappings', item.id),
      } as const,
    ];
  });
}

/** A value was told and it isn't the one that works; an empty cell says nothing. */
const isOtherThan = (working: number, value: number | null | undefined) =>
  typeof value === 'number' && value !== working;
