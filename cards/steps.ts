import type { CardElement } from '@microsoft/teams.cards';
import { foldedAs } from './fold.ts';
import { numbered } from './elements.ts';
import type { Text } from './text/text.ts';

/** As many characters of steps stand on a card at once; Japanese says more with fewer. */
const readable = { ja: 90, others: 230 };

/** Steps in their order: the first ones that fit at once, the rest one tap away. */
export function stepsInOrder(id: string, steps: readonly string[], text: Text): CardElement[] {
  const most = text.language === 'ja' ? readable.ja : readable.others;
  let length = 0;
  const fitting = steps.filter((step, index) => {
    length += step.length;
    return index === 0 || length <= most;
  });
  const left = steps.slice(fitting.length);
  return [
    numbered(fitting),
    ...(left.length > 0
      ? foldedAs(id, text.ui.moreSteps(left.length), [numbered(left, fitting.length + 1)])
      : []),
  ];
}
