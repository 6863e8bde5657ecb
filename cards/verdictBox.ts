import type { CardElement, IContainer } from '@microsoft/teams.cards';
import type { Verdict } from '../dialogs/verdicts.ts';
import { title } from './elements.ts';
import type { Text } from './text/text.ts';

/** The color of a verdict, which its sign and its word say too. */
const styles = {
  found: 'attention',
  'ruled-out': 'good',
  'not-checked': 'warning',
} as const satisfies Record<Verdict, IContainer['style']>;

/**
 * The head of a card that tells a verdict: its sign, its words, and what it stands on.
 * @param isHeading whether it is the card's own heading, and not what to do below it
 */
export const verdictBox = (
  verdict: Verdict,
  words: string,
  items: readonly CardElement[],
  { verdictSigns }: Text,
  isHeading = true,
): CardElement => ({
  type: 'Container',
  style: styles[verdict],
  bleed: true,
  items: [
    { ...title(`${verdictSigns[verdict]} ${words}`), style: isHeading ? 'heading' : 'default' },
    ...items,
  ],
});
