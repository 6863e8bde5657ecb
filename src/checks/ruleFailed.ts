import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { evaluatedAs, evaluationEvidence, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { failuresOf, runEvidence, runsOf } from './failures.ts';
import { minutesBetween } from './time.ts';
import { rowsOf } from './reader.ts';
import { activeRulesOf, flowsOff, itemsOf, ownersOf } from './rule.ts';
import { ruleDisconnected } from './ruleDisconnected.ts';
import { evaluations, ruleItems } from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure, withoutEmail } from './verdict.ts';

const noEntitlement = 11;
const noItemApplies = 13;
const matchingFailed = 17;
const internalFailure = 18;
const wrongTrigger = 19;

/** Whether the rule took the email and failed, or is made so that it can't work. */
export function ruleFailed(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const disconnected = ruleDisconnected(facts).verdict === 'found';
  const signs = [
    ...present(
      evaluatedAs(facts, noEntitlement, noItemApplies, internalFailure, wrongTrigger),
      matchingFailedWithOwnerEnabled(facts),
    ),
    ...failuresOf(facts),
    ...present(ruleWithoutItem(facts)),
    ...(disconnected ? [] : flowsOffForThis(facts)),
  ];
  if (signs.length > 0) return found(...signs);
  if (disconnected) return notChecked('explained');

  const evaluation = evaluationOf(facts);
  if (!evaluation) {
    return notChecked(whyUnsure(facts, evaluations, facts.evaluations) ?? 'unproven');
  }
  const run = onlyRunOf(facts);
  return isReady(evaluation) && run
    ? ruledOut(evaluationEvidence(evaluation), run)
    : notChecked('unproven', evaluationEvidence(evaluation));
}

const present = (...evidence: (Evidence | undefined)[]) =>
  evidence.filter((each) => each !== undefined);

/** With a disabled owner, or one nobody may look at, the same reason can mean a lost connection. */
function matchingFailedWithOwnerEnabled(facts: Facts): Evidence | undefined {
  const owners = ownersOf(facts);
  const enabled = owners.length > 0 && owners.every(({ is }) => is === 'enabled');
  return enabled ? evaluatedAs(facts, matchingFailed) : undefined;
}

function ruleWithoutItem(facts: Facts): Evidence | undefined {
  const [rule] = activeRulesOf(facts);
  if (!rule || whyUnsure(facts, ruleItems, facts.ruleItems) || itemsOf(facts).length > 0) {
    return undefined;
  }
  return { looked: 'rule-items', value: 0, record: recordOf('convertrules', rule.id) };
}

/** The flows that are off; only the one that applied, where the evaluation names it. */
function flowsOffForThis(facts: Facts): readonly Evidence[] {
  const applied = evaluationOf(facts)?.ruleItem?.id;
  const item = itemsOf(facts).find(({ id }) => id === applied);
  return flowsOff(facts)
    .filter(({ id }) => !item?.workflow || item.workflow.id === id)
    .map(({ id, state }) => ({ looked: 'flow', value: state, record: recordOf('workflows', id) }));
}

/** The run that succeeded, if it can't have been another email's. */
function onlyRunOf(facts: Facts): Evidence | undefined {
  const { runs, ended } = runsOf(facts);
  const [run, ...more] = runs;
  if (!run?.startedOn || more.length > 0 || ended !== 'succeeded') return undefined;
  const { startedOn } = run;
  const others = rowsOf(facts.recentEvaluations).filter(
    ({ email, createdOn }) =>
      email?.id !== facts.email?.id &&
      createdOn &&
      Math.abs(minutesBetween(createdOn, startedOn)) < 10,
  );
  return 'rows' in facts.recentEvaluations && others.length === 0 ? runEvidence(run) : undefined;
}
