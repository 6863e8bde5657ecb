import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { evaluatedAs, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { runEvidence, runsOf } from './failures.ts';
import { activeRulesOf } from './rule.ts';
import { senderOf } from './emailSender.ts';
import * as tables from './tables.ts';
import {
  asVariant,
  found,
  named,
  notChecked,
  recordOf,
  ruledOut,
  whyUnsure,
  withoutEmail,
} from './verdict.ts';

const noSender = 6;
const senderUnknown = 7;
const mappedInFlow = 1;

/** Whether the rule, or its flow, left the email because it doesn't take unknown senders. */
export function unknownSender(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const sender = senderOf(facts);
  const rules = activeRulesOf(facts);
  const [rule] = rules;
  const evaluated = evaluatedAs(facts, senderUnknown, noSender);
  if (evaluated) {
    const isOff = rules.length > 0 && rules.every((each) => each.allowsUnknownSenders === false);
    const variant = variantOfSender(sender) ?? (isOff ? 'unknown-senders-off' : undefined);
    return asVariant(variant, found(evaluated, ...(isOff && rule ? [optionOf(rule)] : [])));
  }
  if (sender.is === 'known') return ruledOut(sender.evidence);
  if (sender.is === 'unclear') {
    return notChecked(sender, ...(sender.evidence ? [sender.evidence] : []));
  }
  if (!rule) {
    const why = facts.queue ? whyUnsure(facts, tables.rules, facts.rules) : 'needs-queue';
    return notChecked(why ?? 'unproven', sender.evidence);
  }
  const option = optionOf(rule);
  const evaluation = evaluationOf(facts);
  const isHandedOn = evaluation !== undefined && isReady(evaluation);
  if (!isHandedOn && rules.every(({ allowsUnknownSenders }) => allowsUnknownSenders === false)) {
    const variant = variantOfSender(sender) ?? 'unknown-senders-off';
    return asVariant(variant, found(sender.evidence, option));
  }
  // The step that ends a flow without a customer leaves its run canceled.
  const { runs, ended } = runsOf(facts);
  const areMapped = rules.every(({ senderResolution }) => senderResolution === mappedInFlow);
  if (isHandedOn && ended === 'cancelled' && areMapped) {
    const evidence = runs.map((run) => runEvidence(facts, run));
    return asVariant('flow-terminated', found(...evidence, sender.evidence));
  }
  // Where the rule takes unknown senders, its flow may still find no customer.
  return notChecked(
    typeof rule.allowsUnknownSenders === 'boolean' ? 'unproven' : 'missing',
    sender.evidence,
    option,
  );
}

const optionOf = ({ id, name, allowsUnknownSenders }: tables.Rule): Evidence => ({
  looked: 'unknown-senders-option',
  value: allowsUnknownSenders,
  record: recordOf('convertrules', id),
  column: 'convertrule.allowunknownsender',
  ...named(name),
});

/** Who the sender was taken for, where that is what makes them unknown. */
function variantOfSender({ evidence }: ReturnType<typeof senderOf>): VariantId | undefined {
  if (evidence?.value === 1) return 'sender-inactive';
  return evidence?.value === 'systemuser' ? 'sender-is-user' : undefined;
}
