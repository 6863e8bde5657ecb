import type { Outcome, QuestionStep, RepairStep, Step } from '../../dialogs/steps.ts';
import type { Choice } from '../../dialogs/guide.ts';
import { isOutside, type SuspectId } from '../../dialogs/outside.ts';
import type { CauseWords, QuestionWords, RepairWords, Text } from './text.ts';

function wordsOf(text: Text, step: Step): QuestionWords | RepairWords | undefined {
  if (step in text.questions) return text.questions[step as QuestionStep];
  return step in text.repair ? text.repair[step as RepairStep] : undefined;
}

/** How a step is called in a list, whichever kind it is. */
export function stepName(text: Text, step: Step): string {
  if (step === 'describingProblem') return text.opening.name;
  return wordsOf(text, step)?.name ?? text.outcomes[step as Outcome].name;
}

/** The title of an answer's button: the step's own words, or the common ones. */
export function choiceTitle(text: Text, step: Step, choice: Choice): string {
  return wordsOf(text, step)?.choices?.[choice] ?? text.choices[choice];
}

/** The words for one of the ten causes, or for what lies outside them. */
export const suspectWords = (text: Text, suspect: SuspectId): CauseWords =>
  isOutside(suspect) ? text.outside[suspect] : text.causes[suspect];
