import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** A button as a client reads it: `Action.Execute` in Teams, `Action.Submit` elsewhere. */
export interface Action {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs?: 'auto' | 'none';
  readonly fallback?: Action;
}

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly style?: string;
  readonly label?: string;
  readonly value?: string;
  readonly isVisible?: boolean;
  readonly items?: readonly Element[];
  readonly columns?: readonly Element[];
  readonly actions?: readonly Action[];
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

/** A sign-in card has none. */
const bodyOf = ({ body = [] }: Partial<IAdaptiveCard>): Element[] => body as unknown as Element[];

const within = (element: Element): Element[] => [
  element,
  ...[...(element.items ?? []), ...(element.columns ?? [])].flatMap((item) => within(item)),
];

const elementsOf = (card: IAdaptiveCard): Element[] =>
  bodyOf(card).flatMap((element) => within(element));

/** The buttons, row by row: the last row stands below the card's body. */
export const actionsOf = (card: IAdaptiveCard): Action[] => [
  ...elementsOf(card).flatMap(({ actions = [] }) => actions),
  ...((card.actions ?? []) as unknown as Action[]),
];

/** The titles of the buttons, in their order. */
export const buttonsOf = (card: IAdaptiveCard): string[] =>
  actionsOf(card).map(({ title }) => title);

/** Whether a card only says that the bot is looking into the organization. */
export const isLooking = (card: IAdaptiveCard): boolean =>
  actionsOf(card).some(({ data }) => data.verb === 'lookup.cancelled');

/** Every text on a card, in reading order. */
export const textsOf = (card: IAdaptiveCard): string[] =>
  elementsOf(card).flatMap(({ text }) => text ?? []);

/** The texts that are read before anything is unfolded. */
export const visibleTextsOf = (card: IAdaptiveCard): string[] =>
  bodyOf(card)
    .flatMap((element) => visibleWithin(element))
    .flatMap(({ text }) => text ?? []);

const visibleWithin = (element: Element): Element[] =>
  element.isVisible === false
    ? []
    : [element, ...(element.items ?? []).flatMap((item) => visibleWithin(item))];

/** The card's own heading; empty for a card that has none. */
export const titleOf = (card: IAdaptiveCard): string =>
  elementsOf(card).find(({ style, type }) => type === 'TextBlock' && style === 'heading')?.text ??
  '';

/** The one-line explanation above a card, if there is one. */
export function noticeOf(card: IAdaptiveCard): string | undefined {
  const [first] = bodyOf(card);
  return first?.style === 'accent' ? first.items?.[0]?.text : undefined;
}

/** What a client sends for the inputs that nobody touched: an empty one comes as an empty text. */
export const untouchedInputs = (card: IAdaptiveCard): Record<string, string> =>
  Object.fromEntries(
    elementsOf(card).flatMap(({ type, id, value }) =>
      type.startsWith('Input.') && id ? [[id, value ?? '']] : [],
    ),
  );

/** The value behind a choice that a person picks by its title. */
export function choiceOf(card: IAdaptiveCard, inputId: string, title: string): string {
  const input = elementsOf(card).find(({ id }) => id === inputId);
  const choice = input?.choices?.find((each) => each.title === title);
  if (!choice) throw new Error(`The input ${inputId} offers no “${title}”.`);
  return choice.value;
}

/** What can be picked, by its titles; empty if there is no such input. */
export const choicesOf = (card: IAdaptiveCard, inputId: string): string[] =>
  elementsOf(card)
    .find(({ id }) => id === inputId)
    ?.choices?.map(({ title }) => title) ?? [];

/** The answers so far, as they are folded on a card. */
export const foldedAnswersOf = (card: IAdaptiveCard): string[] =>
  elementsOf(card)
    .find(({ id }) => id === 'answers')
    ?.items?.flatMap(({ text = '' }) => text.split('\n').map((line) => line.replace(/^- /, ''))) ??
  [];

/** A card that can be used, not the line that is left of an older one. */
export const isFull = (card: IAdaptiveCard | undefined): card is IAdaptiveCard =>
  card !== undefined && actionsOf(card).length > 0;

/** The choice that answers the first fact on the card of a stop: by its title, or by its answer. */
export function firstFactOf(card: IAdaptiveCard, button: string) {
  const isStop = actionsOf(card).some(({ data }) => data.verb === 'facts.answered');
  const input = elementsOf(card).find(({ type }) => type === 'Input.ChoiceSet');
  const answer = button.replace('answer.', ':');
  const choice = input?.choices?.find(
    ({ title, value }) => title === button || value.endsWith(answer),
  );
  return isStop && input?.id && choice
    ? { input: input.id, label: input.label ?? '', ...choice }
    : undefined;
}
