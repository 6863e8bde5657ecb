import type { AnyStateNode, StateValueFrom } from 'xstate';
import { facts, type Fact } from './facts.ts';
import { guide } from './guide.ts';

type Value = StateValueFrom<typeof guide>;

type Groups<T> = T extends object ? keyof T | Groups<NonNullable<T[keyof T]>> : never;

type Leaves<T> = T extends string ? T : T extends object ? Leaves<NonNullable<T[keyof T]>> : never;

/** A state at which the diagnosis waits for the person; `deciding` only passes it on. */
export type Step = Exclude<Leaves<Value>, Groups<Value> | 'deciding'>;

/** The steps that every found cause goes through. */
export type RepairStep = 'fixing' | 'handedOver' | 'proving' | 'waitingForCase';
export type Outcome = 'resolved' | 'concluded';
/** The steps with a question of their own. */
export type QuestionStep = Exclude<Step, 'describingProblem' | RepairStep | Outcome>;

/** Every state of the guide that holds no other, by its name. */
export const leaves: ReadonlyMap<string, AnyStateNode> = new Map(
  leavesOf(guide.root).map((node) => [node.key, node]),
);

function leavesOf(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length > 0 ? children.flatMap(leavesOf) : [node];
}

/** The step in a state value of the guide, whatever groups it lies in. */
export function stepIn(value: unknown): Step {
  let inner = value;
  while (typeof inner === 'object' && inner !== null) inner = Object.values(inner)[0];
  return inner as Step;
}

/** The fact that a step asks for; undefined for one that asks for none. */
export const factAt = (step: string): Fact | undefined =>
  (leaves.get(step)?.meta as { readonly fact: Fact } | undefined)?.fact;

/** The step that asks for a fact: where several do, the first one. */
export const stepOf = Object.fromEntries(
  facts.map((fact) => [fact, [...leaves.keys()].find((step) => factAt(step) === fact)]),
) as Readonly<Record<Fact, Step>>;
