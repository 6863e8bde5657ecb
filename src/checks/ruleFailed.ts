import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { evaluatedAs, evaluationEvidence, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { doubtfulJobsOf, failuresOf, runEvidence, runsOf, waitingJobsOf } from './failures.ts';
import { minutesBetween } from './time.ts';
import { flowsOffThen } from './flowsOffThen.ts';
import { activeRulesOf, flowEvidence, flowsOff, itemsOf, ownersOf } from './rule.ts';
import { ruleDisconnected } from './ruleDisconnected.ts';
import { evaluations, ruleItems } from './tables.ts';
import {
  asVariant,
  found,
  named,
  notChecked,
  recordOf,
  whyUnsure,
  withoutEmail,
} from './verdict.ts';

const noEntitlement = 11;
const noItemApplies = 13;
const matchingFailed = 17;
const internalFailure = 18;
const wrongTrigger = 19;

/** One sign that the rule failed, and which variant of it that is. */
interface Sign {
  readonly evidence: Evidence;
  readonly variant: VariantId | undefined;
}

/**
 * Whether the rule took the email and failed, or is made so that it can't work. Nothing rules it
 * out: a run that succeeded may have left out the step that makes the case.
 */
export function ruleFailed(facts: Facts): Finding {
  if (!facts.email) return withoutEmail(facts);
  const disconnected = ruleDisconnected(facts);
  const isDisconnected = disconnected.verdict === 'found';
  const signs: Sign[] = [
    ...reasons(facts),
    ...failuresOf(facts),
    ...ruleWithoutItem(facts),
    ...(isDisconnected ? [] : flowsOffForThis(facts)),
  ];
  const [first] = signs;
  if (first) return asVariant(first.variant, found(...signs.map(({ evidence }) => evidence)));
  if (isDisconnected) return notChecked('explained');

  const doubtful = [...waitingJobsOf(facts), ...doubtfulJobsOf(facts), ...otherFlowsOff(facts)];
  const evaluation = evaluationOf(facts);
  if (!evaluation) {
    const why = whyUnsure(facts, evaluations, facts.evaluations) ?? 'unproven';
    return notChecked(doubtful.length > 0 ? 'weak' : why, ...doubtful);
  }
  const { runs } = runsOf(facts);
  const seen = [
    evaluationEvidence(evaluation),
    ...runs.map((run) => runEvidence(facts, run)),
    ...doubtful,
  ];
  return notChecked(isHistoryLate(facts) ? 'history-late' : 'unproven', ...seen);
}

/** Runs reach the organization up to an hour late. */
function isHistoryLate(facts: Facts): boolean {
  const evaluation = evaluationOf(facts);
  const { createdOn } = evaluation ?? {};
  return Boolean(
    evaluation &&
    isReady(evaluation) &&
    createdOn &&
    minutesBetween(createdOn, facts.now) < 60 &&
    runsOf(facts).runs.length === 0,
  );
}

function reasons(facts: Facts): Sign[] {
  const isMigrated = itemsOf(facts).some(neverFits);
  const variantsOf: readonly (readonly [number, VariantId | undefined])[] = [
    [noEntitlement, 'entitlement-missing'],
    [noItemApplies, isMigrated ? 'migrated-item-never-fits' : 'conditions-do-not-fit'],
    [internalFailure, undefined],
    [wrongTrigger, undefined],
    // With a disabled owner, or one nobody may look at, the same reason can mean a lost connection.
    ...(areOwnersEnabled(facts) ? [[matchingFailed, 'matching-error'] as const] : []),
  ];
  return variantsOf.flatMap(([reason, variant]) => {
    const evidence = evaluatedAs(facts, reason);
    return evidence ? [{ evidence, variant }] : [];
  });
}

/**
 * Migration marks what it couldn't translate by its name and by a date that no email has.
 * Source: learn.microsoft.com/dynamics365/customer-service/administer/migrate-tool-faqs (2025-01-31).
 */
const neverFits = ({ name, conditions }: ReturnType<typeof itemsOf>[number]) =>
  (name ?? '').endsWith('_FailedMigration') || (conditions ?? '').includes('2200-01-01');

function areOwnersEnabled(facts: Facts): boolean {
  const owners = ownersOf(facts);
  return owners.length > 0 && owners.every(({ is }) => is === 'enabled' || is === 'unlicensed');
}

function ruleWithoutItem(facts: Facts): Sign[] {
  const [rule] = activeRulesOf(facts);
  if (!rule || whyUnsure(facts, ruleItems, facts.ruleItems) || itemsOf(facts).length > 0) return [];
  const evidence: Evidence = {
    looked: 'rule-items',
    value: 0,
    record: recordOf('convertrules', rule.id),
    ...named(rule.name),
  };
  return [{ evidence, variant: 'rule-without-item' }];
}

function flowsOffForThis(facts: Facts): Sign[] {
  return flowsOffThen(facts).map((flow) => ({
    evidence: flowEvidence(facts, flow),
    variant: 'flow-off',
  }));
}

const otherFlowsOff = (facts: Facts) => flowsOff(facts).map((flow) => flowEvidence(facts, flow));
