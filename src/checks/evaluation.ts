import type { Evidence } from '../../dialogs/inspection.ts';
import { plainText } from '../../understanding/plainText.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { activeRulesOf } from './rule.ts';
import type { Evaluation } from './tables.ts';
import { named, recordOf } from './verdict.ts';

const readyForWorkflow = 0;
const readyForPowerAutomate = 1;

/**
 * How the rule of the target queue judged the email, the last time it did. Where a rule was
 * migrated there are two histories: the active rule's counts.
 */
export function evaluationOf(facts: Facts): Evaluation | undefined {
  const all = rowsOf(facts.evaluations);
  // Several queues took it, and nobody can tell which of them is meant.
  if (!facts.queue && new Set(all.flatMap((row) => row.queue?.id ?? [])).size > 1) return undefined;
  const here = all
    .filter((row) => isHere(row, facts))
    .toSorted((one, two) => (two.createdOn ?? '').localeCompare(one.createdOn ?? ''));
  const rules = new Set(activeRulesOf(facts).map(({ id }) => id));
  return here.find(({ rule }) => rule && rules.has(rule.id)) ?? here[0];
}

/** Whether an evaluation is of the target queue, as its own column or its rule tells. */
function isHere({ queue: of, rule }: Evaluation, facts: Facts): boolean {
  const { queue, sought, rules } = facts;
  const id = of?.id ?? rowsOf(rules).find((each) => each.id === rule?.id)?.queue?.id;
  if (queue || id === undefined) return id === undefined || id === queue?.id;
  // A queue that was named and can't be made out may be another one than this.
  return sought.queue === undefined;
}

/** Reasons that stop nothing: three without a published meaning, and a warning (10). */
const harmless: ReadonlySet<unknown> = new Set([null, 0, 8, 10, 12]);

/** Whether the rule says why it stopped the email, or may do so where nobody can look. */
export const saysWhy = ({ reason }: Evaluation): boolean => !harmless.has(reason);

/** Whether the rule handed the email on. */
export const isReady = (evaluation: Evaluation): boolean =>
  !saysWhy(evaluation) &&
  (evaluation.state === readyForWorkflow || evaluation.state === readyForPowerAutomate);

/** The evaluation as evidence; its value is the reason's number, if it has one. */
export const evaluationEvidence = (evaluation: Evaluation): Evidence => {
  const { id, reason, createdOn, rule, recommendation } = evaluation;
  const advice = recommendation ? plainText(recommendation).replaceAll(/\s+/g, ' ').trim() : '';
  return {
    looked: 'evaluation',
    value: reason,
    when: createdOn ?? undefined,
    record: recordOf('activitymonitors', id),
    column: 'activitymonitor.reason',
    ...named(rule?.name),
    ...(advice && { recommendation: advice }),
  };
};

/** The evaluation as evidence if its reason is one of these. */
export function evaluatedAs(facts: Facts, ...reasons: number[]): Evidence | undefined {
  const evaluation = evaluationOf(facts);
  const { reason } = evaluation ?? {};
  return evaluation && typeof reason === 'number' && reasons.includes(reason)
    ? evaluationEvidence(evaluation)
    : undefined;
}
