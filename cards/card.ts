import type { CardElement, IActionSet, IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { drawn, type Button, type Shown } from './button.ts';
import { spoken } from './markdown.ts';
import type { Notice, Text } from './text/text.ts';

/** What every card is drawn with, whatever it shows. */
export interface Drawing extends Shown {
  readonly text: Text;
  readonly notice?: Notice;
}

/** A card of schema version 1.5, the newest that Teams, the Emulator and Web Chat all show. */
export function card(
  drawing: Drawing,
  body: readonly CardElement[],
  buttons: readonly Button[],
): IAdaptiveCard {
  const { text, notice } = drawing;
  const noticed = notice ? [noticeBox(text.notices[notice]), ...body] : [...body];
  const rows = rowsOf(buttons).map((row) => row.map((button) => drawn(button, drawing)));
  const [last = [], ...above] = rows.toReversed();
  const speak = noticed.flatMap(textsOf).map(spoken).join(' ');
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak,
    fallbackText: speak,
    body: [...noticed, ...above.toReversed().map(actionSet)],
    actions: last,
  };
}

/** A row holds at most five buttons: clients leave out what is more. */
function rowsOf(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += 5) rows.push(buttons.slice(at, at + 5));
  return rows;
}

const actionSet = (actions: IActionSet['actions']): CardElement => ({
  type: 'ActionSet',
  actions,
});

const noticeBox = (notice: string): CardElement => ({
  type: 'Container',
  style: 'accent',
  bleed: true,
  items: [paragraph(notice)],
});

export const title = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
});

export const heading = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Default',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
  spacing: 'Medium',
});

export const paragraph = (text: string): ITextBlock => ({ type: 'TextBlock', text, wrap: true });

export const small = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Small',
  isSubtle: true,
  wrap: true,
});

/** Steps to take one after another. */
export const numbered = (items: readonly string[]): ITextBlock =>
  paragraph(items.map((item, index) => `${index + 1}. ${item}`).join('\n'));

export const bulleted = (items: readonly string[]): ITextBlock =>
  paragraph(items.map((item) => `- ${item}`).join('\n'));

/** What only shows when its title is selected. */
export const folded = (id: string, words: string, items: CardElement[]): CardElement[] => [
  {
    type: 'Container',
    separator: true,
    selectAction: { type: 'Action.ToggleVisibility', title: words, targetElements: [id] },
    items: [paragraph(`${words} ▾`)],
  },
  { type: 'Container', id, isVisible: false, items },
];

function textsOf(element: CardElement): string[] {
  if (element.isVisible === false) return [];
  if (element.type === 'TextBlock') return [element.text];
  if (element.type === 'Container') return element.items.flatMap(textsOf);
  return 'label' in element && element.label ? [element.label] : [];
}
