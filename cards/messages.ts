import type { CardElement } from '@microsoft/teams.cards';
import type { CauseId } from '../dialogs/causes.ts';
import { causeShownBy, variantOf, type MessageRow } from '../dialogs/messages.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { heading, numbered, paragraph, title } from './card.ts';
import { messageSource } from './source.ts';
import type { Text } from './text/text.ts';

/** More would be too long to read on a phone, and rarely stand in one paste. */
const shown = 4;

/** What is known of the messages in a pasted text; the step stays as it is. */
export function messagesBody(rows: readonly MessageRow[], text: Text): CardElement[] {
  const left = rows.length - shown;
  return [
    title(text.ui.messagesKnown(rows.length)),
    ...rows.slice(0, shown).flatMap((row) => explanation(row, text)),
    ...(left > 0 ? [paragraph(text.ui.moreMessages(left))] : []),
  ];
}

export function messagesButtons(rows: readonly MessageRow[], view: View, text: Text): Button[] {
  const explained = rows.slice(0, shown);
  return [
    ...recordButtons(explained, text),
    ...checkButton(explained, view, text),
    { verb: 'step.shown', title: text.ui.backToQuestion },
  ];
}

function explanation(row: MessageRow, text: Text): CardElement[] {
  const cause = causeShownBy(row);
  const { name } = text.messages[row];
  const { means, fix } = text.variants[variantOf(row)];
  const { messageCause, messageNoCause, howToFix } = text.ui;
  return [
    heading(text.ui.quoted(name)),
    ...(cause ? [paragraph(text.ui.labelled(`**${messageCause}**`, text.causes[cause].name))] : []),
    paragraph(means),
    ...(cause ? [] : [paragraph(messageNoCause)]),
    heading(howToFix),
    numbered(fix),
    messageSource(row, text),
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
  return named.map(({ cause, message }, index) => ({
    verb: 'message.recorded',
    title: named.length === 1 ? text.ui.recordOne : text.ui.record(text.causes[cause].shortName),
    primary: index === 0,
    data: { message },
  }));
}

/** A single cause can also be looked at first, as long as it has no verdict. */
function checkButton(rows: readonly MessageRow[], { open }: View, text: Text): Button[] {
  const [first, ...others] = naming(rows);
  if (!first || others.length > 0 || !open.includes(first.cause)) return [];
  return [{ verb: 'cause.suspected', title: text.ui.checkFirst, data: { cause: first.cause } }];
}
