import type { CardElement } from '@microsoft/teams.cards';
import type { Answer } from '../dialogs/diagnosis.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted, folded } from './card.ts';
import { choiceTitle, stepName } from './text/names.ts';
import type { Text } from './text/text.ts';

/** An answer in words, with who gave it; undefined for a jump, which isn't an answer. */
export function answerLine(text: Text, answer: Answer): string | undefined {
  const said = saidIn(text, answer);
  return said && answer.by?.name ? `${said} (${text.ui.by(answer.by.name)})` : said;
}

function saidIn(text: Text, { at, cause, event }: Answer): string | undefined {
  switch (event.type) {
    case 'problem.described':
      return text.opening.name;
    case 'cause.suspected':
      return undefined;
    case 'message.recorded':
      return text.ui.foundBy(text.messages[event.message].name);
    case 'organisation.checked':
      return text.inspection.name;
    case 'finding.disputed':
      return text.ui.labelled(text.causes[event.cause].shortName, text.inspection.dispute.submit);
    default: {
      const about = cause && at in text.repair ? `${text.causes[cause].shortName}, ` : '';
      const step = `${about}${stepName(text, at)}`;
      return text.ui.labelled(step, choiceTitle(text, at, event.type));
    }
  }
}

/** What was answered so far, folded: whoever comes later sees where things stand. */
export function foldedAnswers({ answers }: View, text: Text): CardElement[] {
  const lines = answers.flatMap((answer) => answerLine(text, answer) ?? []);
  if (lines.length === 0) return [];
  return folded('answers', text.ui.answersSoFar(lines.length), [bulleted(lines)]);
}
