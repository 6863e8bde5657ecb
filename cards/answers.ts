import type { CardElement } from '@microsoft/teams.cards';
import type { Answer } from '../dialogs/diagnosis.ts';
import { stepOf, type Step } from '../dialogs/steps.ts';
import type { UnknownMessage } from '../dialogs/unknownMessage.ts';
import type { View } from '../dialogs/view.ts';
import { bulleted, heading } from './elements.ts';
import { literal } from './markdown.ts';
import { choiceTitle, stepName, suspectWords } from './text/names.ts';
import type { Text } from './text/text.ts';

/** An answer in words, with who gave it; undefined for a jump, which isn't an answer. */
export function answerLine(text: Text, answer: Answer): string | undefined {
  const said = saidIn(text, answer);
  return said && answer.by?.name ? `${said}${text.ui.bracketed(text.ui.by(answer.by.name))}` : said;
}

function saidIn(text: Text, { at, cause, event }: Answer): string | undefined {
  switch (event.type) {
    case 'problem.described':
      return text.opening.name;
    case 'cause.suspected':
    case 'fact.asked':
      return undefined;
    case 'fact.answered': {
      const asked = stepOf[event.fact];
      const said = choiceTitle(text, asked, `answer.${event.answer}`);
      return text.ui.labelled(stepName(text, asked), said);
    }
    case 'message.noted':
      return unknownMessageLine(event.unknown, text);
    case 'message.recorded':
      return text.ui.foundBy(text.messages[event.message].name);
    case 'organisation.checked':
      return text.inspection.name;
    case 'finding.disputed':
      return text.ui.labelled(text.causes[event.cause].shortName, text.inspection.dispute.submit);
    default: {
      const about =
        cause && isSharedStep(at, text) ? `${suspectWords(text, cause).shortName}, ` : '';
      const step = `${about}${stepName(text, at)}`;
      return text.ui.labelled(step, choiceTitle(text, at, event.type));
    }
  }
}

/** Steps that several causes go through: only the cause tells which of them was meant. */
const isSharedStep = (at: Step, text: Text): boolean =>
  at in text.repair || at === 'checkingOutside';

/** What is kept of a message that isn't known: where it was seen, and its codes. */
export function unknownMessageLine({ area, marks }: UnknownMessage, text: Text): string {
  const { unknownMessage, messageAreas } = text.ui;
  const seen = area ? messageAreas[area] : unknownMessage;
  return marks.length > 0 ? text.ui.labelled(seen, text.ui.listed(marks.map(literal))) : seen;
}

/** What was answered so far: whoever comes later sees where things stand. */
export function answersSoFar({ answers }: View, text: Text): CardElement[] {
  const lines = answers.flatMap((answer) => answerLine(text, answer) ?? []);
  if (lines.length === 0) return [];
  return [
    heading(text.ui.answersSoFar(lines.length)),
    { type: 'Container', id: 'answers', spacing: 'Small', items: [bulleted(lines)] },
  ];
}
