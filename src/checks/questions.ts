import type { Condition } from '../dataverse/query.ts';
import { casesSince, connectedCaseIds, customerIdsOf } from './case.ts';
import { all, any, equals, oneOf, since } from './conditions.ts';
import { bareMessageId } from './earlierEmail.ts';
import { mayBeEnabledAfter } from './processFrom.ts';
import { evaluationOf } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { ask, isAsked, rowsOf, type Question } from './reader.ts';
import { flowsOff, itemsOf, ownerIdsOf } from './rule.ts';
import { senderAddressOf } from './emailSender.ts';
import { timeOf, type EmailSought } from './sought.ts';
import * as tables from './tables.ts';
import type { Account, Contact, Email, Queue } from './tables.ts';
import { daysAfter, minutesAfter } from './time.ts';

/** How many days back an email is looked for where nobody said when it came. */
export const usualDays = 90;

const incoming = equals('directioncode', false);

/** The email as it was described, among those that came in. */
export function emailSought(sought: EmailSought, now: string): Condition | undefined {
  const { sender, queue, subject, messageId, activityId } = sought;
  if (activityId !== undefined) return oneOf('activityid', [activityId]);
  if (messageId !== undefined) return all(incoming, hasMessageId(messageId));
  const time = timeOf(sought);
  return all(
    incoming,
    sender === undefined ? undefined : equals('sender', sender),
    subject === undefined ? undefined : { is: 'contains', column: 'subject', value: subject },
    // Otherwise the recipients don't narrow: the queue may have been Bcc.
    sender === undefined && subject === undefined && queue !== undefined
      ? { is: 'contains', column: 'torecipients', value: queue }
      : undefined,
    // Without a time all emails of a sender would be searched, in a column that has no index.
    since('createdon', time ? time.from : daysAfter(now, -(sought.days ?? usualDays))),
    // It may have been sent then and have come much later.
    time && { is: 'le', column: 'createdon', value: { time: daysAfter(time.to, 3) } },
  );
}

/** It is stored with or without its angle brackets. */
function hasMessageId(id: string): Condition | undefined {
  const bare = bareMessageId(id);
  return any(equals('messageid', bare), equals('messageid', `<${bare}>`));
}

/** One of the three addresses of a contact or account. */
export function hasAnyAddress(address: string): Condition | undefined {
  return any(...[1, 2, 3].map((index) => equals(`emailaddress${index}`, address)));
}

/** The sender's contacts, and once these are known the accounts. */
export function askSender(facts: Facts): {
  contacts?: Question<Contact> | undefined;
  accounts?: Question<Account> | undefined;
} {
  const address = senderAddressOf(facts);
  const { sender } = facts.email ?? {};
  const idOf = (type: string) => (sender?.type === type ? sender.id : undefined);
  const addressed = address === undefined ? undefined : hasAnyAddress(address);
  if (!isAsked(facts.contacts)) {
    const where = any(addressed, oneOf('contactid', [idOf('contact')]));
    return { contacts: where && ask(tables.contacts, where, { top: 25 }) };
  }
  if (isAsked(facts.accounts)) return {};
  const { parents } = customerIdsOf(facts);
  const where = any(addressed, oneOf('accountid', [...parents, idOf('account')]));
  return { accounts: where && ask(tables.accounts, where, { top: 25 }) };
}

/** The row of a queue that is known by its id only. */
export function askQueue({ queue, queues, sought }: Facts): { queues?: Question<Queue> } {
  if (!queue || queue.row || (isAsked(queues) && sought.queue === undefined)) return {};
  return { queues: ask(tables.queues, oneOf('queueid', [queue.id]), { top: 1 }) };
}

/** The flows and workflows of the rule's items. */
export function askWorkflows(facts: Facts) {
  const ids = itemsOf(facts).map(({ workflow }) => workflow?.id);
  const where = oneOf('workflowid', ids);
  return where && ask(tables.workflows, where, { top: 50 });
}

/** The owners of rule and flows where they may be gone; of a missing email also its mailbox's. */
export function askUsers(facts: Facts) {
  const [mailbox] = rowsOf(facts.mailboxes);
  const synchronizing = facts.email ? [] : [mailbox?.owner, facts.queue?.row?.owner];
  const where = oneOf('systemuserid', [
    ...(mayHaveLostOwner(facts) ? ownerIdsOf(facts) : []),
    ...synchronizing.map((each) => (each?.type === 'systemuser' ? each.id : undefined)),
  ]);
  return where && ask(tables.users, where, { top: 50 });
}

/** A flow is off or the rule failed to match, as happens when an owner's account is gone. */
export const mayHaveLostOwner = (facts: Facts) =>
  flowsOff(facts).length > 0 || [14, 15, 17].includes(evaluationOf(facts)?.reason ?? -1);

/**
 * The evaluations of emails to the queue in the week before, and about that time. They are asked
 * for by the queue's rules, since older organizations have no column for the queue.
 */
export function askRecent({ queue, rules, email, now }: Facts) {
  if (!queue) return undefined;
  const at = email?.createdOn ?? now;
  const ids = rowsOf(rules).flatMap((rule) => (rule.queue?.id === queue.id ? [rule.id] : []));
  const where = all(
    ids.length > 0 ? oneOf('_ruleid_value', ids) : oneOf('_queueid_value', [queue.id]),
    since('createdon', daysAfter(at, -7)),
    { is: 'le', column: 'createdon', value: { time: daysAfter(at, 1) } },
  );
  return ask(tables.evaluations, where, { top: 250, newest: 'createdon' });
}

/** What else entered the queue when the email did: a run that began then may be another one's. */
export function askNearItems({ queue }: Facts, { createdOn }: Email) {
  if (!queue || !createdOn) return undefined;
  const where = all(
    oneOf('_queueid_value', [queue.id]),
    since('enteredon', minutesAfter(createdOn, -10)),
    { is: 'le', column: 'enteredon', value: { time: minutesAfter(createdOn, 20) } },
  );
  return ask(tables.queueItems, where, { top: 50 });
}

/** Jobs about the email or its queue items that failed, were canceled, or wait. */
export function askJobs(facts: Facts, email: Email) {
  const regarding = [email.id, ...rowsOf(facts.queueItems).map(({ id }) => id)];
  const where = all(
    oneOf('_regardingobjectid_value', regarding),
    any(...[31, 32, 0, 10].map((status) => equals('statuscode', status))),
  );
  return ask(tables.jobs, where, { top: 20, newest: 'createdon' });
}

/** The emails that synchronization gave up, of the owners of mailbox and queue alone. */
export function askFailedItems({ queue, mailboxes }: Facts) {
  const owners = oneOf('_ownerid_value', [rowsOf(mailboxes)[0]?.owner?.id, queue?.row?.owner?.id]);
  const where =
    owners &&
    all(
      { is: 'ne', column: 'lastsyncerrorcode', value: null },
      equals('objecttypecode', 4202),
      owners,
    );
  return where && ask(tables.failedItems, where, { top: 50, newest: 'createdon' });
}

/** Who has the sender's address, where the queue's filter depends on it. */
export function askEmailSearches(facts: Facts) {
  const filter = facts.queue?.row?.filter;
  const address = senderAddressOf(facts);
  return address !== undefined && (filter === 2 || filter === 3)
    ? ask(tables.emailSearches, equals('emailaddress', address), { top: 1 })
    : undefined;
}

/** Whether the mailbox received anything before the email, where it seems to have been enabled later. */
export function askEarlierReceived(facts: Facts) {
  const [mailbox] = rowsOf(facts.mailboxes);
  const time = timeOf(facts.sought);
  if (!mailbox || !time || !mayBeEnabledAfter(facts)) return undefined;
  const where = all(oneOf('_receivingmailboxid_value', [mailbox.id]), {
    is: 'lt',
    column: 'createdon',
    value: { time: time.to },
  });
  return ask(tables.emails, where, { top: 1 });
}

/** The cases that the email names, and those of its sender since. */
export function askCases(facts: Facts) {
  const from = casesSince(facts);
  const { own, parents } = customerIdsOf(facts);
  const customer = oneOf('_customerid_value', [...own, ...parents]);
  const sendersSince =
    from && customer
      ? all(since('createdon', from), equals('caseorigincode', 2), customer)
      : undefined;
  const where = any(oneOf('incidentid', connectedCaseIds(facts)), sendersSince);
  return where && ask(tables.cases, where, { top: 50, newest: 'createdon' });
}

/** The email that this one replies to, and the emails that name the sender's cases. */
export function askOtherEmails(facts: Facts) {
  const { inReplyTo } = facts.email ?? {};
  const named = new Set(connectedCaseIds(facts));
  const others = rowsOf(facts.cases).flatMap(({ id }) => (named.has(id) ? [] : [id]));
  const where = any(
    inReplyTo ? hasMessageId(inReplyTo) : undefined,
    oneOf('_regardingobjectid_value', others),
  );
  return where && ask(tables.emails, where, { top: 50 });
}

/** The runs of the rule's flows about the time at which the email was evaluated. */
export function askRuns(facts: Facts, email: Email) {
  const flows = oneOf(
    '_workflow_value',
    itemsOf(facts).map(({ workflow }) => workflow?.id),
  );
  const at = evaluationOf(facts)?.createdOn ?? email.createdOn;
  if (!flows || !at) return undefined;
  const [from, to] = [minutesAfter(at, -1), minutesAfter(at, 30)];
  return ask(
    tables.runs,
    all(flows, since('starttime', from), { is: 'le', column: 'starttime', value: { time: to } }),
    { top: 50 },
  );
}

/** The queue's mailbox, by its address where the queue doesn't name it. */
export function askMailbox({ queue }: Facts) {
  if (!queue) return undefined;
  const id = queue.row?.mailbox?.id;
  const where = id ? oneOf('mailboxid', [id]) : equals('emailaddress', queue.address ?? '');
  return ask(tables.mailboxes, where, { top: 1 });
}
