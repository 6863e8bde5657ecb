import type { Finding } from '../../dialogs/inspection.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { brokenSettings } from './brokenSettings.ts';
import { mayStillArrive } from './time.ts';
import * as tables from './tables.ts';
import { asVariant, found, notChecked, recordOf, ruledOut, whyUnsure } from './verdict.ts';

const received = 4;

/** Whether the email never arrived in the organization, and its settings show why. */
export function emailNotSynchronized(facts: Facts): Finding {
  const { email, emails } = facts;
  if (email) {
    const evidence = {
      looked: 'email-status',
      value: email.status,
      when: email.createdOn ?? undefined,
      record: recordOf('emails', email.id),
    } as const;
    // Canceled or draft: it is there, but nothing says that it was received.
    return email.status === received ? ruledOut(evidence) : notChecked('unproven', evidence);
  }
  const unsure = whyUnsure(facts, tables.emails, emails);
  if (unsure) return notChecked(unsure);
  if (mayStillArrive(facts)) return notChecked('young');

  const signs = brokenSettings(facts);
  const proofs = signs.filter(({ proves }) => proves);
  const [first] = proofs;
  if (first) return asVariant(first.variant, found(...proofs.map(({ evidence }) => evidence)));
  // What is likely is told, and isn't found.
  if (signs.length > 0) return notChecked('weak', ...signs.map(({ evidence }) => evidence));
  if (!facts.queue) return notChecked('reason' in facts.queues ? facts.queues : 'needs-queue');
  if (rowsOf(facts.mailboxes).length === 0) {
    return notChecked(whyUnsure(facts, tables.mailboxes, facts.mailboxes) ?? 'unproven');
  }
  // All healthy: a subfolder, a list, a plug-in or Bcc leave no trace here.
  return notChecked('needs-person', { looked: 'email', value: null });
}
