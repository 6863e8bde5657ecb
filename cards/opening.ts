import type { CardElement, IChoiceSetInput } from '@microsoft/teams.cards';
import { existingCases, ruleKinds, scopes } from '../dialogs/problem.ts';
import { openingSources } from '../dialogs/sources.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { paragraph, small, title } from './card.ts';
import { sourceLine } from './source.ts';
import type { Text } from './text/text.ts';

/** The one form that narrows things down; every field of it may stay empty. */
export function openingBody({ problem }: View, text: Text): CardElement[] {
  const { opening } = text;
  return [
    title(opening.title),
    paragraph(opening.intro),
    choiceSet('scope', opening.scope, scopes, problem.scope),
    {
      type: 'Input.Date',
      id: 'since',
      label: opening.since.label,
      ...(problem.since && { value: problem.since }),
    },
    choiceSet('rules', opening.rules, ruleKinds, problem.rules),
    choiceSet('existingCase', opening.existingCase, existingCases, problem.existingCase),
    small(opening.existingCase.howToLook),
    sourceLine(text, openingSources),
  ];
}

/** The form can be sent on; once the diagnosis has begun it can also be left as it was. */
export function openingButtons({ answers }: View, { opening, ui }: Text): Button[] {
  return [
    { verb: 'problem.described', title: opening.submit, primary: true, withInputs: true },
    ...(answers.length > 0 ? [{ verb: 'step.shown', title: ui.backToQuestion } as const] : []),
  ];
}

function choiceSet<T extends string>(
  id: string,
  { label, choices }: { label: string; choices: Record<T, string> },
  values: readonly T[],
  value: T | undefined,
): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'expanded',
    wrap: true,
    choices: values.map((each) => ({ title: choices[each], value: each })),
    ...(value && { value }),
  };
}
