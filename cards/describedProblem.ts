import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { paragraph, small, title } from './elements.ts';
import { literal } from './markdown.ts';
import { stepButtons, stepContent } from './step.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** A problem told in words that led to a question: what was understood stands first. */
export function understoodContent([cause]: readonly SuspectId[], view: View, text: Text): Content {
  const { body, more = [] } = stepContent(view, text);
  const first = cause ? text.ui.understood(suspectWords(text, cause).name) : text.asides.begun;
  const email = emailLine(view, text);
  return { body: [paragraph(first), ...(email ? [small(email)] : []), ...body], more };
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

/** Causes that a described problem may be about, to choose from: the buttons name them. */
export function describedProblemContent(show: 'toldTwice' | 'toldLater', text: Text): Content {
  const words = text[show];
  return { body: [title(words.title), ...words.paragraphs.map(paragraph)] };
}

export function describedProblemButtons(
  causes: readonly SuspectId[],
  view: View,
  text: Text,
): Button[] {
  const { ui } = text;
  const isBegun = view.answers.length > 0;
  return [
    ...causes.map((cause) => ({
      verb: 'cause.suspected' as const,
      title: ui.check(suspectWords(text, cause).shortName),
      data: { cause },
    })),
    { verb: 'step.shown', title: isBegun ? ui.backToQuestion : ui.fromTheTop },
  ];
}
