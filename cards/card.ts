import type { CardElement, IActionSet, IAdaptiveCard } from '@microsoft/teams.cards';
import { drawn, type Button, type Shown } from './button.ts';
import { paragraph } from './elements.ts';
import { folded } from './fold.ts';
import { spoken } from './markdown.ts';
import type { Notice, Text } from './text/text.ts';

/** What every card is drawn with, whatever it shows. */
export interface Drawing extends Shown {
  readonly text: Text;
  readonly notice?: Notice;
}

/** What a card says: at once, and one tap away. */
export interface Content {
  readonly body: readonly CardElement[];
  readonly more?: readonly CardElement[];
}

/** A card as its client can draw it. The buttons' numbers are those that can be typed. */
export function card(
  drawing: Drawing,
  { body, more = [] }: Content,
  buttons: readonly Button[],
): IAdaptiveCard {
  const { text, notice, form } = drawing;
  const noticed = (notice ? [noticeBox(text.notices[notice]), ...body] : body).map((element) =>
    keyed(element, drawing),
  );
  const titled = form.isNumbered
    ? buttons.map((button, at) => ({ ...button, title: `${at + 1}. ${button.title}` }))
    : buttons;
  const main = titled.filter(({ aside }) => !aside);
  const rows = rowsOf(main, drawing);
  const room = form.asides === 'menu' ? inRow - (rows.at(-1)?.length ?? 0) : 0;
  const inMenu = titled.filter(({ aside }) => aside === 'menu').slice(0, room);
  const inFold = titled.filter((button) => button.aside && !inMenu.includes(button));
  const folds = more.map((element) => keyed(element, drawing));
  const fold = moreFold([...folds, ...rowsOf(inFold, drawing).map(actionSet)], text);
  const speak = spokenWords(noticed, main, drawing);
  const menu = inMenu.map((button) => drawn(button, drawing));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: form.version,
    speak,
    fallbackText: wholeText(noticed),
    // Without a menu what is seldom needed stands below the buttons.
    ...(form.asides === 'menu'
      ? {
          body: [...noticed, ...rows.slice(0, -1).map(actionSet), ...fold],
          actions: [...(rows.at(-1) ?? []), ...menu],
        }
      : { body: [...noticed, ...rows.map(actionSet), ...fold] }),
  };
}

/**
 * An input with a key of its card's own. Without one the renderer of Teams and of the Playground takes
 * a list of the next card for the one that stood in its place, and offers that one's choices.
 */
function keyed(element: CardElement, { revision }: Pick<Drawing, 'revision'>): CardElement {
  if (element.type === 'Container') {
    return { ...element, items: element.items.map((each) => keyed(each, { revision })) };
  }
  return 'id' in element && element.type.startsWith('Input.')
    ? { ...element, key: `${element.id}-${revision}` }
    : element;
}

/** What is one tap away, behind a word that says whether it is shown. */
const moreFold = (more: readonly CardElement[], { ui }: Text): CardElement[] =>
  more.length > 0 ? folded('more', { closed: ui.more, open: ui.less }, more) : [];

/** A row holds at most so many buttons, with its menu: clients leave out what is more. */
const inRow = 5;

function rowsOf(buttons: readonly Button[], drawing: Drawing): IActionSet['actions'][] {
  const rows: IActionSet['actions'][] = [];
  for (let at = 0; at < buttons.length; at += inRow) {
    rows.push(buttons.slice(at, at + inRow).map((button) => drawn(button, drawing)));
  }
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

/** Everything that can be read without a tap, for a client that can’t draw the card. */
const wholeText = (body: readonly CardElement[]): string =>
  body
    .flatMap((element) => [...textsOf(element), ...labelsOf(element)])
    .map(spoken)
    .join(' ');

/** What is read aloud: the notice, what is asked, and how it can be answered. */
function spokenWords(
  body: readonly CardElement[],
  buttons: readonly Button[],
  { notice }: Drawing,
): string {
  const texts = body.flatMap(textsOf).slice(0, notice ? 3 : 2);
  const lines = texts.map((text) => text.split('\n', 1).join());
  const labels = body.flatMap(labelsOf);
  const titles = buttons.map(({ title }) => title);
  return [...lines, ...labels, ...titles].map(spoken).join(' ');
}

function textsOf(element: CardElement): string[] {
  if (element.isVisible === false) return [];
  if (element.type === 'TextBlock') return [element.text];
  return element.type === 'Container' ? element.items.flatMap(textsOf) : [];
}

function labelsOf(element: CardElement): string[] {
  if (element.isVisible === false) return [];
  if (element.type === 'Container') return element.items.flatMap(labelsOf);
  return 'label' in element && element.label ? [element.label] : [];
}
