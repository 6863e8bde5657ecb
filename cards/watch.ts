import type { CardElement } from '@microsoft/teams.cards';
import type { View } from '../dialogs/view.ts';
import { paragraph } from './elements.ts';
import { clock } from './date.ts';
import type { Text } from './text/text.ts';

/** What the bot saw when it looked for the case by itself, and when it looks again. */
export function watchLines({ watch }: View, text: Text): CardElement[] {
  if (!watch) return [];
  const { failed, watch: words } = text.inspection;
  const { seen, next, failed: why } = watch;
  return [
    ...(seen ? [words.noCase(clock(text, seen))] : []),
    ...(why ? [`${failed.title}. ${failed.why[why]}`] : []),
    ...(next ? [seen || why ? words.next(clock(text, next)) : words.first] : []),
  ].map(paragraph);
}
