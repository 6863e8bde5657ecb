import type { Evidence, Finding } from '../../dialogs/lookup.ts';
import { bccOnly } from './bccOnly.ts';
import { evaluationOf, evaluationEvidence } from './evaluation.ts';
import type { RowOf } from './columns.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { replyToTrackedEmail } from './replyToTrackedEmail.ts';
import { queueItems } from './tables.ts';
import { mayStillBeProcessed } from './time.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure, withoutEmail } from './verdict.ts';

/** Whether the email came into no queue. An inactive item is the normal trace of a rule. */
export function noQueueItem(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const items = rowsOf(facts.queueItems);
  const here = items.filter(({ queue }) => !facts.queue || queue?.id === facts.queue.id);
  if (here.length > 0) return ruledOut(...here.map(itemEvidence));
  // It is in a queue, though not in this one: no table says why.
  if (items.length > 0) return notChecked('needs-person', ...items.map(itemEvidence));

  const unsure = whyUnsure(facts, queueItems, facts.queueItems);
  if (unsure) return notChecked(unsure);
  const evaluation = evaluationOf(facts);
  // A rule judges what is in its queue, so there was an item.
  if (evaluation) return notChecked('unproven', evaluationEvidence(evaluation));
  if (mayStillBeProcessed(facts)) return notChecked('young');
  const none: Evidence = { looked: 'queue-item', value: null };
  const bcc = bccOnly(facts);
  if (bcc.verdict === 'found' || replyToTrackedEmail(facts).verdict === 'found') {
    return notChecked('explained', none);
  }
  // Recipients that nobody may see, or a queue that nobody named, could explain it as well.
  if (bcc.verdict === 'not-checked' && bcc.reason !== 'needs-person') {
    return notChecked(bcc.reason, none);
  }
  return found(none);
}

const itemEvidence = ({ id, state, enteredOn }: QueueItem): Evidence => ({
  looked: 'queue-item',
  value: state,
  when: enteredOn ?? undefined,
  record: recordOf('queueitems', id),
});

type QueueItem = RowOf<typeof queueItems>;
