import { Refusal } from './refusal.ts';

/** Deeper than anything that Teams sends. */
const maxDepth = 32;

/** Keys that reach an object's prototype where code copies them carelessly. */
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A parsed JSON value as fresh objects, without the keys that could poison a prototype.
 * @throws Refusal if it is nested too deep
 */
export function plainJson(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === maxDepth) throw new Refusal(400, 'depth');
  if (Array.isArray(value)) return value.map((each) => plainJson(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      poison.has(key) ? [] : [[key, plainJson(each, depth + 1)]],
    ),
  );
}
