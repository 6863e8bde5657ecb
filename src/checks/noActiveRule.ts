import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluationOf } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { activeRulesOf, isForEmail } from './rule.ts';
import { rules, type Rule } from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure } from './verdict.ts';

/** Whether the queue has no active rule for email. It can be judged without the email. */
export function noActiveRule(facts: Facts): Finding {
  const { queue } = facts;
  if (!queue)
    return notChecked(
      'reason' in facts.queues && facts.sought.queue ? facts.queues : 'needs-queue',
    );
  const active = activeRulesOf(facts);
  if (active.length > 0) {
    return active.every((rule) => isNewer(rule, facts))
      ? notChecked('changed-since', ...active.map(ruleEvidence))
      : ruledOut(...active.map(ruleEvidence));
  }
  const unsure = whyUnsure(facts, rules, facts.rules);
  if (unsure) return notChecked(unsure);
  // A rule for social activities may well be active: it says nothing of this.
  const here = rowsOf(facts.rules).filter(
    (rule) => rule.queue?.id === queue.id && isForEmail(rule),
  );
  // A rule whose state, kind or queue isn't told may be the one.
  const untold = rowsOf(facts.rules).some(
    ({ state, source, queue: of }) =>
      state === undefined || source === undefined || of === undefined,
  );
  if (untold) return notChecked('missing', ...here.map(ruleEvidence));
  return found(
    ...(here.length > 0 ? here.map(ruleEvidence) : [{ looked: 'rule', value: null } as const]),
  );
}

/** A rule that came into being or was changed after the email, and left no trace of it. */
function isNewer(rule: Rule, facts: Facts): boolean {
  const { email } = facts;
  const changed = rule.modifiedOn ?? rule.createdOn;
  if (!email?.createdOn || !changed || changed <= email.createdOn) return false;
  return evaluationOf(facts)?.rule?.id !== rule.id;
}

const ruleEvidence = ({ id, state, modifiedOn }: Rule): Evidence => ({
  looked: 'rule',
  value: state,
  when: modifiedOn ?? undefined,
  record: recordOf('convertrules', id),
});
