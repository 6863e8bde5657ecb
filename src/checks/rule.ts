import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import type { Rule } from './tables.ts';

const active = 1;
const fromEmail = 2;

/** Whether the rule watches emails, and not social activities. */
export const isForEmail = ({ source }: Rule): boolean => source === fromEmail;

/** The queue's active rules for email; more than one is a stale reading of the same. */
export function activeRulesOf({ rules, queue }: Pick<Facts, 'rules' | 'queue'>): readonly Rule[] {
  return rowsOf(rules).filter(
    (rule) =>
      queue !== undefined &&
      rule.queue?.id === queue.id &&
      rule.state === active &&
      isForEmail(rule),
  );
}

/** The items of the queue's active rules. */
export function itemsOf(facts: Pick<Facts, 'rules' | 'queue' | 'ruleItems'>) {
  const ids = new Set(activeRulesOf(facts).map(({ id }) => id));
  return rowsOf(facts.ruleItems).filter(({ rule }) => rule && ids.has(rule.id));
}

/** The flows and workflows of those items that aren't activated. */
export function flowsOff(facts: Facts) {
  const items = itemsOf(facts);
  return rowsOf(facts.workflows).filter(
    ({ id, state }) =>
      typeof state === 'number' &&
      state !== active &&
      items.some(({ workflow }) => workflow?.id === id),
  );
}

type Owner = { readonly id: string; readonly is: 'enabled' | 'disabled' | 'deleted' | 'unknown' };

/** The people who own the rule and its flows, and whether they may still sign in. */
export function ownersOf(facts: Facts): readonly Owner[] {
  return ownerIdsOf(facts).map((id): Owner => {
    const user = rowsOf(facts.users).find((row) => row.id === id);
    if (user) {
      const { disabled } = user;
      return {
        id,
        is: typeof disabled === 'boolean' ? (disabled ? 'disabled' : 'enabled') : 'unknown',
      };
    }
    const told = 'rows' in facts.users && facts.proven.has('systemusers');
    return { id, is: told ? 'deleted' : 'unknown' };
  });
}

/** The ids of the users among the owners of the queue's active rules and their flows. */
export function ownerIdsOf(
  facts: Pick<Facts, 'rules' | 'queue' | 'ruleItems' | 'workflows'>,
): string[] {
  const flows = new Set(itemsOf(facts).map(({ workflow }) => workflow?.id));
  const owned = [
    ...activeRulesOf(facts),
    ...rowsOf(facts.workflows).filter(({ id }) => flows.has(id)),
  ];
  const ids = owned.flatMap(({ owner }) => (owner?.type === 'systemuser' ? [owner.id] : []));
  return [...new Set(ids)];
}
