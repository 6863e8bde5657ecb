import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { bccOnly } from './bccOnly.ts';
import { connectedCase } from './case.ts';
import type { RowOf } from './columns.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { replyToTrackedEmail } from './replyToTrackedEmail.ts';
import { cases, queueItems } from './tables.ts';
import { mayStillBeProcessed } from './time.ts';
import { setting } from './organizationSettings.ts';
import {
  found,
  named,
  notChecked,
  recordOf,
  ruledOut,
  whyUnsure,
  withoutEmail,
} from './verdict.ts';

/** Whether the email came into no queue. An inactive item is the normal trace of a rule. */
export function noQueueItem(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const items = rowsOf(facts.queueItems);
  const target = facts.queue?.id;
  // Any queue will do where nobody named one; a named one that can't be made out is another matter.
  const here = items.filter(({ queue }) =>
    target === undefined ? facts.sought.queue === undefined : queue?.id === target,
  );
  if (here.length > 0) return ruledOut(...here.map(itemEvidence));
  if (items.length > 0 && target === undefined) {
    return notChecked(
      'reason' in facts.queues ? facts.queues : 'needs-queue',
      ...items.map(itemEvidence),
    );
  }
  // It is in a queue, though not in this one: no table says why.
  if (items.length > 0) return notChecked('needs-person', ...items.map(itemEvidence));

  const none: Evidence = { looked: 'queue-item', value: null };
  if ('rows' in facts.queueItems && isMissingItemExplained(facts)) {
    return notChecked('explained', none);
  }
  const unsure = whyUnsure(facts, queueItems, facts.queueItems);
  if (unsure) return notChecked(unsure);
  if (mayStillBeProcessed(facts)) return notChecked('young');
  // A case that nobody may see may be older, which would make the email a reply.
  const connected = connectedCase(facts);
  if (connected?.is === 'hidden') {
    return notChecked(whyUnsure(facts, cases, facts.cases) ?? 'unproven', none, connected.evidence);
  }
  const bcc = bccOnly(facts);
  // Recipients that nobody may see, or a queue that nobody named, could explain it as well.
  if (bcc.verdict === 'not-checked' && bcc.reason !== 'needs-person') {
    return notChecked(bcc, none);
  }
  return found(none, ...settingsOf(facts));
}

/** How the organization is set where an email's items are concerned, so that nobody has to ask. */
function settingsOf({ standing: { settings } }: Facts): Evidence[] {
  return [
    setting('CreateQueueItemsForAcceptingQueueRecipients', settings.itemsForRecipients),
    setting('CreateQueueItemForSynchronizingMailbox', settings.itemForSynchronizingMailbox),
    setting('SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail', settings.itemsForTracked),
  ].flatMap((each) => each ?? []);
}

/** Whether Bcc or a reply explains a missing item, so that it is no cause of its own. */
export const isMissingItemExplained = (facts: Facts): boolean =>
  [bccOnly(facts), replyToTrackedEmail(facts)].some(({ verdict }) => verdict === 'found');

const itemEvidence = ({ id, state, enteredOn, queue }: QueueItem): Evidence => ({
  looked: 'queue-item',
  value: state,
  when: enteredOn ?? undefined,
  record: recordOf('queueitems', id),
  column: 'queueitem.statecode',
  ...named(queue?.name),
});

type QueueItem = RowOf<typeof queueItems>;
