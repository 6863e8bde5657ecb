import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { paragraph, title } from './elements.ts';
import { stepButtons, stepContent } from './step.ts';
import { suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** A problem described in words that led to the question of one cause: what was understood stands first. */
export function understoodContent(cause: SuspectId, view: View, text: Text): Content {
  const { body, more = [] } = stepContent(view, text);
  return { body: [paragraph(text.ui.understood(suspectWords(text, cause).name)), ...body], more };
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
