import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluatedAs } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { activeRulesOf } from './rule.ts';
import { senderOf } from './emailSender.ts';
import * as tables from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure, withoutEmail } from './verdict.ts';

const noSender = 6;
const senderUnknown = 7;

/** Whether the rule left the email because it doesn't take unknown senders. */
export function unknownSender(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const evaluated = evaluatedAs(facts, senderUnknown, noSender);
  if (evaluated) return found(evaluated);

  const sender = senderOf(facts);
  if (sender.is === 'known') return ruledOut(sender.evidence);
  if (sender.is === 'unclear') {
    return notChecked(sender, ...(sender.evidence ? [sender.evidence] : []));
  }
  const rules = activeRulesOf(facts);
  const [rule] = rules;
  if (!rule) {
    const why = facts.queue ? whyUnsure(facts, tables.rules, facts.rules) : 'needs-queue';
    return notChecked(why ?? 'unproven', sender.evidence);
  }
  const option: Evidence = {
    looked: 'unknown-senders-option',
    value: rule.allowsUnknownSenders,
    record: recordOf('convertrules', rule.id),
  };
  if (rules.every(({ allowsUnknownSenders }) => allowsUnknownSenders === false)) {
    return found(sender.evidence, option);
  }
  // Where the rule takes unknown senders, its flow may still find no customer.
  return notChecked(
    typeof rule.allowsUnknownSenders === 'boolean' ? 'unproven' : 'missing',
    sender.evidence,
    option,
  );
}
