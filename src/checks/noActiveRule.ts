import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluationEvidence, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { activeRulesOf, isForEmail, isUntold } from './rule.ts';
import { rules, type Rule } from './tables.ts';
import { asVariant, found, named, notChecked, recordOf, ruledOut, whyUnsure } from './verdict.ts';

/** Whether the queue has no active rule for email. It can be judged without the email. */
export function noActiveRule(facts: Facts): Finding {
  const { queue } = facts;
  if (!queue)
    return notChecked(
      'reason' in facts.queues && facts.sought.queue ? facts.queues : 'needs-queue',
    );
  const active = activeRulesOf(facts);
  if (active.length > 0) {
    // Without its channel a rule of another type looks like one for email.
    if (active.every(({ channel }) => channel === undefined)) {
      return notChecked('missing', ...active.map(ruleEvidence));
    }
    return active.every((rule) => isNewer(rule, facts))
      ? notChecked('changed-since', ...active.map(ruleEvidence))
      : ruledOut(...active.map(ruleEvidence));
  }
  const unsure = whyUnsure(facts, rules, facts.rules);
  if (unsure) return notChecked(unsure);
  // A rule for tasks, phone calls or social activities may well be active: it says nothing of this.
  const here = rowsOf(facts.rules).filter(
    (rule) => rule.queue?.id === queue.id && isForEmail(rule) === true,
  );
  // A rule whose state, kind or queue isn't told may be the one.
  const isOpen = rowsOf(facts.rules).some(
    (rule) => isUntold(rule) && (!rule.queue || rule.queue.id === queue.id),
  );
  if (isOpen) return notChecked('missing', ...here.map(ruleEvidence));
  // A rule that handed the email on was active then.
  const evaluation = evaluationOf(facts);
  if (evaluation && isReady(evaluation)) {
    return notChecked('changed-since', evaluationEvidence(evaluation), ...here.map(ruleEvidence));
  }
  return here.length > 0
    ? asVariant('rule-draft', found(...here.map(ruleEvidence)))
    : asVariant('no-rule', found({ looked: 'rule', value: null }));
}

/** A rule that came into being or was changed after the email, and left no trace of it. */
function isNewer(rule: Rule, facts: Facts): boolean {
  const { email } = facts;
  const changed = rule.modifiedOn ?? rule.createdOn;
  if (!email?.createdOn || !changed || changed <= email.createdOn) return false;
  return evaluationOf(facts)?.rule?.id !== rule.id;
}

const ruleEvidence = ({ id, name, state, modifiedOn }: Rule): Evidence => ({
  looked: 'rule',
  value: state,
  when: modifiedOn ?? undefined,
  record: recordOf('convertrules', id),
  column: 'convertrule.statecode',
  ...named(name),
});
