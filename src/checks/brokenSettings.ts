import type { Evidence } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { ownerOf } from './rule.ts';
import { senderOf } from './emailSender.ts';
import type { Mailbox, Queue } from './tables.ts';
import { minutesBetween } from './time.ts';
import { named, recordOf } from './verdict.ts';
import { sign, type Sign } from './sign.ts';
import { alertsOf, failedItemsOf, lastError } from './mailboxErrors.ts';
import { enabledAfter, profileStart } from './processFrom.ts';

/** The values that keep an address unapproved: empty, pending and rejected. */
const unapproved: ReadonlySet<unknown> = new Set([0, 2, 3]);

/** Not run, and failure. */
const notSuccess: ReadonlySet<unknown> = new Set([0, 2]);

const inactive = 1;

const noDelivery = 0;

const exchangeOnline = 3;

/** The queue's values for "Convert Incoming Email To Activities". */
const filters = { all: 0, responses: 1, customers: 2, emailEnabled: 3, none: 4 } as const;

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
