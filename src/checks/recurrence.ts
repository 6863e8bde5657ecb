import type { Recurrence } from '../../dialogs/inspection.ts';
import { evaluationOf } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';

/** Reasons without a meaning of their own, warnings, and replies, of which any queue has many. */
const aboutTheEmail: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5, 8, 10, 12]);

/** Whether the reason of this email, or of most recent ones where it isn't there, recurs. */
export function recurrenceOf(facts: Facts): Recurrence | undefined {
  const latest = latestOfEach(facts);
  const own = evaluationOf(facts)?.reason;
  const reasons = [...latest.values()].filter((reason) => !aboutTheEmail.has(reason));
  const reason = typeof own === 'number' ? own : mostFrequent(reasons);
  if (reason === undefined || aboutTheEmail.has(reason)) return undefined;
  const emails = reasons.filter((each) => each === reason).length;
  return emails >= 2 ? { reason, emails } : undefined;
}

/** The latest reason of each email that was evaluated. */
function latestOfEach(facts: Facts): ReadonlyMap<string, number> {
  const rows = [...rowsOf(facts.recentEvaluations), ...rowsOf(facts.evaluations)].toSorted(
    (one, two) => (one.createdOn ?? '').localeCompare(two.createdOn ?? ''),
  );
  const { email } = facts;
  const latest = new Map<string, number>();
  for (const { email: of, reason } of rows) {
    const id = of?.id ?? email?.id;
    if (id === undefined) continue;
    if (typeof reason === 'number') latest.set(id, reason);
    else latest.delete(id);
  }
  return latest;
}

function mostFrequent(reasons: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted((one, two) => two[1] - one[1])[0]?.[0];
}
