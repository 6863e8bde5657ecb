import type { CardElement, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import type { InspectionScope, Sought } from '../dialogs/inspection.ts';
import { existingCases, ruleKinds, scopes } from '../dialogs/problem.ts';
import { openingSources } from '../dialogs/sources.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { paragraph, small, title } from './elements.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import { sourceLine } from './source.ts';
import type { Text } from './text/text.ts';

/** The one form to begin with; every field of it may stay empty. */
export function openingContent(view: View, text: Text): Content {
  const { opening, inspection } = text;
  const inspectionScope = inspectionScopeOf(view);
  const sources = sourceLine(text, openingSources);
  if (inspectionScope) {
    const { asked, rest } = emailInputs(inspectionScope, text);
    return {
      body: [title(opening.title), ...asked],
      more: [...rest, ...problemInputs(view, text), small(inspection.form.readOnly), sources],
    };
  }
  const [scope, existingCase, ...others] = problemInputs(view, text);
  return {
    body: [
      title(opening.title),
      paragraph(view.inspectionScope ? inspection.form.inPrivate : opening.intro),
      ...(scope && existingCase ? [scope, existingCase] : []),
    ],
    more: [...others, sources],
  };
}

/** The form can be sent on; once the diagnosis has begun it can also be left as it was. */
export function openingButtons(view: View, { opening, ui, inspection }: Text): Button[] {
  const inspectionScope = inspectionScopeOf(view);
  return [
    ...(inspectionScope
      ? [
          {
            verb: 'lookup.requested',
            title: inspection.form.submit,
            primary: true,
            withInputs: true,
          } as const,
        ]
      : []),
    {
      verb: 'problem.described',
      title: inspectionScope ? inspection.form.byHand : opening.submit,
      primary: !inspectionScope,
      withInputs: true,
    },
    ...(view.answers.length > 0
      ? [{ verb: 'step.shown', title: ui.backToQuestion, aside: 'menu' } as const]
      : []),
    ...(view.inspectionScope && !inspectionScope
      ? [{ verb: 'privately.continued', title: ui.inPrivate } as const]
      : []),
  ];
}

/** What is known of one email, by which it is looked for: what finds most, and the rest. */
function emailInputs(inspectionScope: InspectionScope, text: Text) {
  const { form } = text.inspection;
  const { sought = {} } = inspectionScope;
  const around: CardElement = {
    type: 'Input.Date',
    id: 'around',
    label: form.around,
    ...(sought.around && { value: sought.around }),
  };
  const asked: CardElement[] = [
    paragraph(form.intro),
    ...organizationInput(inspectionScope, text),
    textInput('sender', form.sender, 320, sought),
    textInput('queue', form.queue, 320, sought),
    around,
  ];
  const rest: CardElement[] = [
    textInput('subject', form.subject, 200, sought),
    textInput('messageId', form.messageId, 320, sought),
  ];
  return { asked, rest };
}

/** Where there is only one organization, there is nothing to choose. */
function organizationInput({ organizations, sought }: InspectionScope, text: Text): CardElement[] {
  if (organizations.length < 2) return [];
  const named = organizations.find(({ name }) => name === sought?.organisation);
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'organisation',
      label: text.inspection.form.organization,
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
    choiceSet('existingCase', opening.existingCase, existingCases, problem.existingCase),
    small(opening.existingCase.howToLook),
    {
      type: 'Input.Date',
      id: 'since',
      label: opening.since.label,
      ...(problem.since && { value: problem.since }),
    },
    choiceSet('rules', opening.rules, ruleKinds, problem.rules),
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
    style: 'compact',
    wrap: true,
    choices: values.map((each) => ({ title: choices[each], value: each })),
    ...(value && { value }),
  };
}
