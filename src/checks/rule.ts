import type { Evidence } from '../../dialogs/inspection.ts';
import type { RuleKind } from '../../dialogs/problem.ts';
import type { Facts } from './facts.ts';
import { flowPage } from './flowPage.ts';
import { rowsOf } from './reader.ts';
import type { Rule } from './tables.ts';
import { named, recordOf, whyUnsure } from './verdict.ts';
import * as tables from './tables.ts';

const draft = 0;
const active = 1;
const suspended = 2;
const socialSource = 1;
const emailSource = 2;
const emailChannels: ReadonlySet<string> = new Set(['email', '4202']);
/** Other activities: the product's own by name or number, and custom ones, which have a prefix. */
const otherChannel =
  /^(?:task|phonecall|appointment|letter|fax|serviceappointment|socialactivity|42(?:0[0134679]|1[0-6])|1\d{4}|[a-z]\w*_\w+)$/;

/**
 * Whether the rule watches emails; undefined if its row doesn't tell. The channel decides, since
 * `sourcetypecode` is 2 (email) by default for rules of every other type as well.
 */
export function isForEmail({ channel, source }: Rule): boolean | undefined {
  if (channel) {
    if (emailChannels.has(channel.toLowerCase())) return true;
    return otherChannel.test(channel.toLowerCase()) ? false : undefined;
  }
  return source === emailSource || source === socialSource ? source === emailSource : undefined;
}

/** The queue's active rules for email: one, or one of either kind. */
export function activeRulesOf({ rules, queue }: Pick<Facts, 'rules' | 'queue'>): readonly Rule[] {
  return rowsOf(rules).filter(
    (rule) =>
      queue !== undefined &&
      rule.queue?.id === queue.id &&
      rule.state === active &&
      isForEmail(rule) === true,
  );
}

/** Whether a rule's row leaves open whether it is an active one for this queue's email. */
export const isUntold = (rule: Rule): boolean =>
  (rule.state !== draft && rule.state !== active) ||
  isForEmail(rule) === undefined ||
  rule.queue === undefined;

/** Which kind of rule the queue has; undefined where its row doesn't tell, or has both. */
export function kindOf(facts: Pick<Facts, 'rules' | 'queue'>): RuleKind | undefined {
  const kinds = new Set(activeRulesOf(facts).map(({ modern }) => modern));
  const [kind] = kinds;
  if (kinds.size !== 1 || typeof kind !== 'boolean') return undefined;
  return kind ? 'modern' : 'legacy';
}

/** The items of the queue's active rules. */
export function itemsOf(facts: Pick<Facts, 'rules' | 'queue' | 'ruleItems'>) {
  const ids = new Set(activeRulesOf(facts).map(({ id }) => id));
  return rowsOf(facts.ruleItems).filter(({ rule }) => rule && ids.has(rule.id));
}

/** The flows and workflows of those items that are off. */
export function flowsOff(facts: Pick<Facts, 'rules' | 'queue' | 'ruleItems' | 'workflows'>) {
  const items = itemsOf(facts);
  return rowsOf(facts.workflows).filter(
    ({ id, state }) =>
      (state === draft || state === suspended) && items.some(({ workflow }) => workflow?.id === id),
  );
}

/** A flow or workflow as evidence. */
export const flowEvidence = (
  { standing }: Facts,
  { id, state, name }: ReturnType<typeof flowsOff>[number],
): Evidence => ({
  looked: 'flow',
  value: state,
  record: recordOf('workflows', id),
  column: 'workflow.statecode',
  link: flowPage(standing, id),
  ...named(name),
});

type Owner = {
  readonly id: string;
  readonly is: 'enabled' | 'disabled' | 'deleted' | 'unlicensed' | 'unknown';
  readonly name?: string | null | undefined;
};

/** The people who own the rule and its flows, and whether they may still sign in. */
export function ownersOf(facts: Facts): readonly Owner[] {
  return ownerIdsOf(facts).map((id) => ownerOf(facts, id));
}

/** Only people need a license: application users have none. */
const interactive = 0;

/** Whether somebody may still sign in, as far as it can be read. */
export function ownerOf(facts: Facts, id: string): Owner {
  const user = rowsOf(facts.users).find((row) => row.id === id);
  if (!user) {
    const isGone = whyUnsure(facts, tables.users, facts.users) === undefined;
    return { id, is: isGone ? 'deleted' : 'unknown' };
  }
  const { disabled, licensed, accessMode, name } = user;
  if (typeof disabled !== 'boolean') return { id, is: 'unknown', name };
  if (disabled) return { id, is: 'disabled', name };
  const isUnlicensed = licensed === false && accessMode === interactive;
  return { id, is: isUnlicensed ? 'unlicensed' : 'enabled', name };
}

/** An owner as evidence. */
export const ownerEvidence = ({ id, is, name }: Owner): Evidence => ({
  looked: 'owner',
  value: is,
  record: recordOf('systemusers', id),
  column: is === 'unlicensed' ? 'systemuser.islicensed' : 'systemuser.isdisabled',
  ...named(name),
});

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
