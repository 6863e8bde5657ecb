import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { domainOf, listsAddress, sameText } from './addresses.ts';
import type { Lookup } from './columns.ts';
import type { Facts } from './facts.ts';
import { setting } from './organizationSettings.ts';
import { rowsOf } from './reader.ts';
import { found, notChecked, recordOf, ruledOut, withoutEmail } from './verdict.ts';

const to = 2;
const cc = 3;

/** Whether the queue is neither in To nor in Cc, and so got the email as Bcc or not at all. */
export function bccOnly(facts: Facts): Finding {
  const { email, queue, sought } = facts;
  if (!email) return withoutEmail(facts);
  const record = recordOf('emails', email.id);
  // The address alone will do where the queues may not be read.
  const queueAddress = queue?.address ?? sought.queue;
  if (!queue && !queueAddress) return notChecked('needs-queue');
  const recipients = rowsOf(facts.parties).filter(({ role }) => role === to || role === cc);
  const isNamed =
    listsAddress(email.toRecipients, queueAddress) ||
    recipients.some(
      ({ party, address }) => (party && party.id === queue?.id) || sameText(address, queueAddress),
    );
  if (isNamed) return ruledOut({ looked: 'recipients', value: true, record });

  // Every email has parties: none at all means that they are hidden.
  if (rowsOf(facts.parties).length === 0) {
    return notChecked('reason' in facts.parties ? facts.parties : 'empty-unproven');
  }
  if ('rows' in facts.parties && facts.parties.cut) return notChecked('unproven');
  const mailboxItem = setting(
    'CreateQueueItemForSynchronizingMailbox',
    facts.standing.settings.itemForSynchronizingMailbox,
  );
  const evidence: Evidence[] = [
    { looked: 'recipients', value: false, record },
    ...(email.acceptedBy
      ? [{ looked: 'accepted-by', value: email.acceptedBy.type, record } as const]
      : []),
    ...(mailboxItem ? [mailboxItem] : []),
  ];
  const mayBeThisQueue = ({ type, id }: Lookup) => type === 'queue' && (!queue || id === queue.id);
  const arrived =
    rowsOf(facts.queueItems).some((item) => item.queue && (!queue || item.queue.id === queue.id)) ||
    recipients.some(({ party }) => party && mayBeThisQueue(party));
  // It reached the queue nevertheless, as where the queue accepts all messages.
  if (arrived) return notChecked('unproven', ...evidence);
  return recipients.some((row) => mayBeAlias(row, queueAddress))
    ? notChecked('needs-person', ...evidence)
    : found(...evidence);
}

/** An unresolved address of the queue's own domain: an alias or a list that leads to it. */
function mayBeAlias(
  { party, address }: { party: unknown; address: string | null | undefined },
  queueAddress: string | undefined,
): boolean {
  if (party) return false;
  return !address || !queueAddress || domainOf(address) === domainOf(queueAddress);
}
