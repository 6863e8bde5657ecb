import type { CardElement } from '@microsoft/teams.cards';
import { causes } from '../dialogs/causes.ts';
import { factsOf } from '../dialogs/examinations.ts';
import type { StopFact } from '../dialogs/facts.ts';
import { isOutside } from '../dialogs/outside.ts';
import type { Step } from '../dialogs/steps.ts';
import type { View } from '../dialogs/view.ts';
import { paragraph } from './elements.ts';
import type { Text } from './text/text.ts';
import { whyUnknown } from './whyUnknown.ts';

/** The questions that aren’t about one cause. */
const betweenCauses: ReadonlySet<Step> = new Set([
  'comparingCase',
  'readingActivityMonitor',
  'comparingMessage',
  'lookingOutside',
]);

/** What a look into the organization couldn't tell of the cause that a fact is asked for. */
export function whyFact(view: View, fact: StopFact, text: Text): CardElement[] {
  const cause = causes.find((each) => factsOf(each).includes(fact));
  return whyAsked({ ...view, ...(cause && { cause }) }, text);
}

/** What a look into the organization couldn't tell of the cause, so that it is asked. */
export function whyAsked(
  { inspection, cause, step }: Pick<View, 'inspection' | 'cause' | 'step'>,
  text: Text,
): CardElement[] {
  const finding =
    cause && !isOutside(cause) && !betweenCauses.has(step)
      ? inspection?.findings[cause]
      : undefined;
  return finding?.verdict === 'not-checked'
    ? [paragraph(text.inspection.couldNotTell(whyUnknown(finding, text)))]
    : [];
}
