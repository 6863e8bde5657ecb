import type { CardElement } from '@microsoft/teams.cards';
import type { View } from '../dialogs/view.ts';
import { heading, numbered } from './elements.ts';

/** Places to go to: today's menus, and the legacy ones unless the rules are modern. */
export function places(
  { problem }: View,
  now: readonly string[],
  legacy: readonly string[] | undefined,
  headings: { readonly now: string; readonly legacy: string },
): CardElement[] {
  const showLegacy = legacy && problem.rules !== 'modern';
  return [
    ...(now.length > 0 ? [heading(headings.now), numbered(now)] : []),
    ...(showLegacy ? [heading(headings.legacy), numbered(legacy)] : []),
  ];
}
