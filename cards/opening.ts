import type { CardElement, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import type { Looking, Sought } from '../dialogs/inspection.ts';
import { existingCases, ruleKinds, scopes } from '../dialogs/problem.ts';
import { openingSources } from '../dialogs/sources.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { folded, paragraph, small, title } from './card.ts';
import { lookingFrom } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import { sourceLine } from './source.ts';
import type { Text } from './text/text.ts';

/** The one form to begin with; every field of it may stay empty. */
export function openingBody(view: View, text: Text): CardElement[] {
  const { opening, lookup } = text;
  const looking = lookingFrom(view);
  const form = looking
    ? [
        ...emailInputs(looking, text),
        ...folded('problem', lookup.form.more, problemInputs(view, text)),
      ]
    : [
        paragraph(opening.intro),
        ...(view.looking ? [small(lookup.form.inPrivate)] : []),
        ...problemInputs(view, text),
      ];
  return [title(opening.title), ...form, sourceLine(text, openingSources)];
}

/** The form can be sent on; once the diagnosis has begun it can also be left as it was. */
export function openingButtons(view: View, { opening, ui, lookup }: Text): Button[] {
  const looking = lookingFrom(view);
  return [
    ...(looking
      ? [
          {
            verb: 'lookup.requested',
            title: lookup.form.submit,
            primary: true,
            withInputs: true,
          } as const,
        ]
      : []),
    {
      verb: 'problem.described',
      title: looking ? lookup.form.byHand : opening.submit,
      primary: !looking,
      withInputs: true,
    },
    ...(view.answers.length > 0 ? [{ verb: 'step.shown', title: ui.backToQuestion } as const] : []),
    ...(view.looking && !looking
      ? [{ verb: 'privately.continued', title: ui.inPrivate } as const]
      : []),
  ];
}

/** What is known of one email, by which it is looked for. */
function emailInputs(looking: Looking, text: Text): CardElement[] {
  const { form } = text.lookup;
  const { sought = {} } = looking;
  return [
    paragraph(form.intro),
    ...organizationInput(looking, text),
    textInput('sender', form.sender, 320, sought),
    textInput('queue', form.queue, 320, sought),
    textInput('subject', form.subject, 200, sought),
    {
      type: 'Input.Date',
      id: 'around',
      label: form.around,
      ...(sought.around && { value: sought.around }),
    },
    textInput('messageId', form.messageId, 320, sought),
    small(form.readOnly),
  ];
}

/** Where there is only one organization, there is nothing to choose. */
function organizationInput({ organizations, sought }: Looking, text: Text): CardElement[] {
  if (organizations.length < 2) return [];
  const named = organizations.find(({ name }) => name === sought?.organisation);
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'organisation',
      label: text.lookup.form.organization,
      style: 'compact',
      wrap: true,
      choices: organizations.map(({ name }) => ({ title: literal(name), value: name })),
      ...(named && { value: named.name }),
    },
  ];
}

function textInput(
  id: 'sender' | 'queue' | 'subject' | 'messageId',
  label: string,
  maxLength: number,
  sought: Sought,
): ITextInput {
  const value = sought[id];
  return { type: 'Input.Text', id, label, maxLength, ...(value && { value }) };
}

/** What narrows the questions down. */
function problemInputs({ problem }: View, { opening }: Text): CardElement[] {
  return [
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
