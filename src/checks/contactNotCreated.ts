import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluatedAs, evaluationEvidence, evaluationOf, saysWhy } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { activeRulesOf } from './rule.ts';
import { senderOf } from './emailSender.ts';
import { evaluations } from './tables.ts';
import {
  asVariant,
  found,
  notChecked,
  recordOf,
  ruledOut,
  whyUnsure,
  withoutEmail,
} from './verdict.ts';

const notCreated = 9;
const creationFailed = 16;
const mappedInFlow = 1;
const failed = 2;

/** Whether the rule takes unknown senders, but couldn't make the contact. */
export function contactNotCreated(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const evaluated = evaluatedAs(facts, notCreated, creationFailed);
  if (evaluated) return asVariant(variantOf(evaluated), found(evaluated));

  const evaluation = evaluationOf(facts);
  if (!evaluation) {
    return notChecked(whyUnsure(facts, evaluations, facts.evaluations) ?? 'unproven');
  }
  const created: Evidence = {
    looked: 'contact-created',
    value: evaluation.contactCreated,
    when: evaluation.createdOn ?? undefined,
    record: recordOf('activitymonitors', evaluation.id),
    column: 'activitymonitor.contactcreatedbyrule',
  };
  if (evaluation.contactCreated === true) return ruledOut(created);
  const sender = senderOf(facts);
  if (sender.is === 'known') return ruledOut(sender.evidence, evaluationEvidence(evaluation));
  // "No contact made" is what every row says by default, of known senders and of emails that were
  // stopped before too: it counts only where the rule failed, needed one and gives no other reason.
  const [rule] = activeRulesOf(facts);
  const needed =
    rule?.allowsUnknownSenders === true &&
    rule.senderResolution !== mappedInFlow &&
    evaluation.state === failed &&
    !saysWhy(evaluation);
  return evaluation.contactCreated === false && needed && sender.is === 'unknown'
    ? found(created, sender.evidence)
    : notChecked('unproven', evaluationEvidence(evaluation));
}

/** The first reason says itself that a right may lack. */
const variantOf = ({ value }: Evidence) => (value === notCreated ? 'contact-rights' : undefined);
