import type { Area } from '../dialogs/areas.ts';
import type { CauseId } from '../dialogs/causes.ts';
import type { MessageRow } from '../dialogs/messages.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { heading, paragraph, title } from './elements.ts';
import type { Text } from './text/text.ts';

/** The cause that a message may be about, by where it was seen alone. */
const causeOfArea: Readonly<Partial<Record<Area, CauseId>>> = {
  'mailbox-alert-incoming': 'email-not-synchronized',
  'mailbox-alert': 'email-not-synchronized',
  'flow-run': 'rule-failed',
  'system-job': 'rule-failed',
};

/** A message that isn't known: what its place tells, and what becomes of its text. */
export function unknownMessageContent(area: Area | undefined, text: Text): Content {
  const { unknownMessage, ui } = text;
  const [first = '', ...others] = unknownMessage.paragraphs;
  return {
    body: [title(unknownMessage.title), paragraph(area ? ui.areaTells[area] : first)],
    more: [...(area ? [] : others.map(paragraph)), paragraph(ui.addToTicket)],
  };
}

export function unknownMessageButtons(area: Area | undefined, view: View, text: Text): Button[] {
  const cause = area && causeOfArea[area];
  const { check, backToQuestion, start } = text.ui;
  return [
    ...(cause && !view.judged[cause]
      ? [
          {
            verb: 'cause.suspected',
            title: check(text.causes[cause].shortName),
            data: { cause },
          } as const,
        ]
      : []),
    { verb: 'step.shown', title: view.answers.length > 0 ? backToQuestion : start },
  ];
}

/** A message that shows a cause only together with where it was seen. */
export const ambiguousMessageContent = (row: MessageRow, text: Text): Content => ({
  body: [
    title(text.ambiguousMessage.title),
    heading(text.ui.quoted(text.messages[row].name)),
    ...text.ambiguousMessage.paragraphs.map(paragraph),
  ],
});

const alert: Area = 'mailbox-alert-incoming';
const run: Area = 'flow-run';
/** No area: what comes back with a click is compared with the areas there are. */
const elsewhere = 'elsewhere';

export const ambiguousMessageButtons = (row: MessageRow, { ui }: Text): Button[] => [
  { verb: 'message.placed', title: ui.seenIn.alert, data: { message: row, area: alert } },
  { verb: 'message.placed', title: ui.seenIn.run, data: { message: row, area: run } },
  { verb: 'message.placed', title: ui.seenIn.elsewhere, data: { message: row, area: elsewhere } },
  { verb: 'step.shown', title: ui.backToQuestion, aside: 'menu' },
];
