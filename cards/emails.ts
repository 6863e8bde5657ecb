import type { EmailChoice } from '../dialogs/inspection.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { small, title } from './elements.ts';
import { timed } from './date.ts';
import { literal } from './markdown.ts';
import type { Text } from './text/text.ts';

/** More is too long to read on a phone; the most likely come first. */
const shown = 8;

/** Several emails fit what was said: one has to be picked. */
export function emailsContent(emails: readonly EmailChoice[], view: View, text: Text): Content {
  const words = text.inspection.emails;
  const left = emails.length - shown;
  return {
    body: [
      title(words.title),
      {
        type: 'Input.ChoiceSet',
        id: 'email',
        label: words.label,
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: text.notices.emailFirst,
        choices: emails
          .slice(0, shown)
          .map((email) => ({ title: choiceTitle(email, view, text), value: email.id })),
      },
      ...(left > 0 ? [small(words.more(left))] : []),
    ],
  };
}

export const emailsButtons = ({ inspection }: Text): Button[] => [
  { verb: 'email.picked', title: inspection.emails.submit, primary: true, withInputs: true },
  { verb: 'lookup.changed', title: inspection.emails.none },
  { verb: 'step.shown', title: inspection.goOnByHand, aside: 'menu' },
];

/** As much of a subject or an address tells emails apart, in characters. */
const telling = 48;

const short = (words: string): string =>
  literal(words.length > telling ? `${words.slice(0, telling).toWellFormed()}…` : words);

/** What tells it apart from the others; whoever named the sender knows it. */
function choiceTitle(
  { subject, sender, on }: EmailChoice,
  { inspectionScope }: View,
  text: Text,
): string {
  const from = inspectionScope?.sought?.sender === undefined ? sender : undefined;
  return [
    subject ? short(subject) : text.inspection.emails.noSubject,
    from && short(from),
    on && timed(text, on),
  ]
    .filter(Boolean)
    .join(' · ');
}
