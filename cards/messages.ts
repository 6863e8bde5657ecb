import type { CardElement } from '@microsoft/teams.cards';
import type { CauseId } from '../dialogs/causes.ts';
import { causeShownBy, variantOf, type MessageRow } from '../dialogs/messages.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { heading, paragraph, title } from './elements.ts';
import { foldedAs } from './fold.ts';
import { messageSource } from './source.ts';
import { stepsInOrder } from './steps.ts';
import type { Text } from './text/text.ts';

/** More would be too long to read on a phone, and rarely stand in one paste. */
const shown = 4;

/** What is known of the messages in a pasted text; the step stays as it is. */
export function messagesContent(rows: readonly MessageRow[], text: Text): Content {
  const [row, ...others] = rows;
  const explained = rows.slice(0, shown);
  const more = explained.map((each) => messageSource(each, text));
  const known = text.ui.messagesKnown(rows.length);
  if (row && others.length === 0) {
    const { means } = text.variants[variantOf(row)];
    return {
      body: [
        title(text.ui.labelled(known, nameOf(row, text))),
        ...todo(row, text),
        causeLine(row, text),
      ],
      more: [paragraph(means), ...more],
    };
  }
  const left = rows.length - shown;
  return {
    body: [
      title(known),
      ...explained.flatMap((each) =>
        foldedAs(`message-${each}`, nameOf(each, text), [
          causeLine(each, text),
          paragraph(text.variants[variantOf(each)].means),
          heading(text.ui.howToFix),
          ...todo(each, text),
        ]),
      ),
      ...(left > 0 ? [paragraph(text.ui.moreMessages(left))] : []),
    ],
    more,
  };
}

const nameOf = (row: MessageRow, { ui, messages }: Text): string => ui.quoted(messages[row].name);

const todo = (row: MessageRow, text: Text): CardElement[] =>
  stepsInOrder(`fix-${row}`, text.variants[variantOf(row)].fix, text);

function causeLine(row: MessageRow, { ui, causes }: Text): CardElement {
  const cause = causeShownBy(row);
  return paragraph(
    cause ? ui.labelled(`**${ui.messageCause}**`, causes[cause].name) : ui.messageNoCause,
  );
}

export function messagesButtons(rows: readonly MessageRow[], view: View, text: Text): Button[] {
  const explained = rows.slice(0, shown);
  return [
    ...recordButtons(explained, text),
    ...checkButton(explained, view, text),
    { verb: 'step.shown', title: text.ui.backToQuestion, aside: 'menu' },
  ];
}

/** The messages that name a cause, one for each. */
function naming(rows: readonly MessageRow[]): { cause: CauseId; message: MessageRow }[] {
  const named = rows.flatMap((message) => {
    const cause = causeShownBy(message);
    return cause ? [{ cause, message }] : [];
  });
  return named.filter(
    ({ cause }, index) => named.findIndex((one) => one.cause === cause) === index,
  );
}

function recordButtons(rows: readonly MessageRow[], text: Text): Button[] {
  const named = naming(rows);
  return named.map(({ cause, message }) => ({
    verb: 'message.recorded',
    title: named.length === 1 ? text.ui.recordOne : text.ui.record(text.causes[cause].shortName),
    data: { message },
  }));
}

/** A single cause can also be looked at first, as long as it has no verdict. */
function checkButton(rows: readonly MessageRow[], { open }: View, text: Text): Button[] {
  const [first, ...others] = naming(rows);
  if (!first || others.length > 0 || !open.includes(first.cause)) return [];
  return [
    {
      verb: 'cause.suspected',
      title: text.ui.checkFirst,
      data: { cause: first.cause },
      aside: 'menu',
    },
  ];
}
