import type { CardElement } from '@microsoft/teams.cards';
import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { bulleted, paragraph, small, title } from './card.ts';
import { literal } from './markdown.ts';
import { stepBody, stepButtons } from './step.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** A problem told in words that led to a question: what was understood stands first. */
export function understoodBody(
  causes: readonly SuspectId[],
  view: View,
  text: Text,
): CardElement[] {
  const [cause] = causes;
  const first = cause ? text.ui.understood(suspectWords(text, cause).name) : text.asides.begun;
  const email = emailLine(view, text);
  return [paragraph(first), ...(email ? [small(email)] : []), ...stepBody(view, text)];
}

/** What was understood of the email, in one line; empty where nothing was told. */
function emailLine({ sought = {} }: View, { asides }: Text): string {
  const { sender, queue, subject, around } = sought;
  return literal(asides.understoodEmail({ sender, queue, subject, day: around }));
}

/** The step's answers; the way back is the way to the start. */
export function understoodButtons(view: View, text: Text): Button[] {
  return stepButtons(view, text).map((button) =>
    button.verb === 'answer.takenBack' ? { ...button, title: text.ui.fromTheTop } : button,
  );
}

/** Causes that a described problem may be about, to choose from. */
export function describedProblemBody(
  show: 'toldTwice' | 'toldLater',
  causes: readonly SuspectId[],
  text: Text,
): CardElement[] {
  const words = text[show];
  return [
    title(words.title),
    bulleted(causes.map((cause) => suspectWords(text, cause).name)),
    ...words.paragraphs.map(paragraph),
  ];
}

export function describedProblemButtons(
  causes: readonly SuspectId[],
  view: View,
  text: Text,
): Button[] {
  const { ui } = text;
  const isBegun = view.answers.length > 0;
  return [
    ...causes.map((cause, index) => ({
      verb: 'cause.suspected' as const,
      title: ui.check(suspectWords(text, cause).shortName),
      primary: index === 0,
      data: { cause },
    })),
    { verb: 'step.shown', title: isBegun ? ui.backToQuestion : ui.fromTheTop },
  ];
}
