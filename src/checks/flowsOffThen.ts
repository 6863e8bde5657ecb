import { evaluationOf } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { runsOf } from './failures.ts';
import { flowsOff, itemsOf } from './rule.ts';

/**
 * The flows that were off when the email came: the one of the item that applied, where the
 * evaluation names it, otherwise all of them or none. One that was switched since says nothing of
 * then, and none was off where a run is there.
 */
export function flowsOffThen(facts: Facts): ReturnType<typeof flowsOff> {
  const cameOn = facts.email?.createdOn;
  const off = flowsOff(facts).filter(
    ({ modifiedOn }) => !modifiedOn || !cameOn || modifiedOn <= cameOn,
  );
  if (runsOf(facts).runs.length > 0) return [];
  const items = itemsOf(facts);
  const applied = items.find(({ id }) => id === evaluationOf(facts)?.ruleItem?.id);
  if (applied) return off.filter(({ id }) => id === applied.workflow?.id);
  const isOff = (id: string | undefined) => off.some((flow) => flow.id === id);
  return items.every(({ workflow }) => isOff(workflow?.id)) ? off : [];
}
