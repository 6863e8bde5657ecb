import type { Condition } from '../dataverse/query.ts';

/** All of these; undefined if none is given. */
export function all(...conditions: (Condition | undefined)[]): Condition | undefined {
  return joined('and', conditions);
}

/** Any of these; undefined if none is given. */
export function any(...conditions: (Condition | undefined)[]): Condition | undefined {
  return joined('or', conditions);
}

function joined(
  is: 'and' | 'or',
  conditions: readonly (Condition | undefined)[],
): Condition | undefined {
  const of = conditions.filter((condition) => condition !== undefined);
  return of.length > 1 ? { is, of } : of[0];
}

/** A column is one of some ids; undefined for no ids. */
export function oneOf(column: string, ids: Iterable<string | undefined>): Condition | undefined {
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  return any(...known.map((id): Condition => ({ is: 'eq', column, value: { id } })));
}

/** A column holds this text, in whatever case. */
export const equals = (column: string, value: string | number | boolean): Condition => ({
  is: 'eq',
  column,
  value,
});

/** A column holds this moment or a later one. */
export const since = (column: string, time: string): Condition => ({
  is: 'ge',
  column,
  value: { time },
});
