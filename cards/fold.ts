import type { CardElement, ITextBlock } from '@microsoft/teams.cards';
import { paragraph } from './elements.ts';

/** What a fold is called while it is closed, and while it is open. */
export interface FoldWords {
  readonly closed: string;
  readonly open: string;
}

/**
 * What only shows when its title is selected. The title has two texts of which one is shown: its
 * name is made of what it shows, so a screen reader tells the state, and the focus stays on it.
 */
export function folded(
  id: string,
  { closed, open }: FoldWords,
  items: readonly CardElement[],
): CardElement[] {
  const targetElements = [id, `${id}-closed`, `${id}-open`];
  return [
    {
      type: 'Container',
      spacing: 'Small',
      selectAction: { type: 'Action.ToggleVisibility', targetElements },
      items: [
        { ...line(`${closed} ▾`), id: `${id}-closed` },
        { ...line(`${open} ▴`), id: `${id}-open`, isVisible: false },
      ],
    },
    { type: 'Container', id, isVisible: false, spacing: 'Small', items: [...items] },
  ];
}

const line = (text: string): ITextBlock => ({ ...paragraph(text), color: 'Accent' });

/** A fold with one name. */
export const foldedAs = (id: string, words: string, items: readonly CardElement[]): CardElement[] =>
  folded(id, { closed: words, open: words }, items);
