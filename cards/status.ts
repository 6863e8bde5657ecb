import type { CardElement, IChoice, IChoiceSetInput } from '@microsoft/teams.cards';
import type { Answer } from '../dialogs/diagnosis.ts';
import type { View } from '../dialogs/view.ts';
import { answerLine } from './answers.ts';
import type { Button } from './button.ts';
import { paragraph, title } from './card.ts';
import { stepName } from './text/names.ts';
import type { Text } from './text/text.ts';
import { verdictLists } from './verdicts.ts';

/** Where things stand: the current step by name, the verdicts so far, and the answers given. */
export function statusBody(view: View, text: Text): CardElement[] {
  const given = givenAnswers(view, text);
  return [
    title(text.ui.currentStep(stepName(text, view.step))),
    paragraph(text.ui.progress(view.open.length)),
    ...verdictLists(view, text),
    ...(given.length > 0 ? [answerInput(text, given)] : []),
  ];
}

export function statusButtons(view: View, text: Text): Button[] {
  const { changeAnswer, backToQuestion, startOver } = text.ui;
  const change: Button = { verb: 'answer.corrected', title: changeAnswer.submit, withInputs: true };
  return [
    { verb: 'step.shown', title: backToQuestion, primary: true },
    ...(givenAnswers(view, text).length > 0 ? [change] : []),
    { verb: 'diagnosis.restarted', title: startOver },
  ];
}

const givenAnswers = ({ answers }: View, text: Text): IChoice[] =>
  answers.flatMap((answer, index) => answerChoice(text, answer, index));

const answerInput = ({ ui }: Text, given: IChoice[]): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'answer',
  label: ui.changeAnswer.label,
  placeholder: ui.changeAnswer.placeholder,
  style: 'compact',
  wrap: true,
  choices: given,
});

/** An answer as it can be picked; what the organization showed isn't one to change. */
function answerChoice(text: Text, answer: Answer, index: number): IChoice[] {
  if (answer.event.type === 'organisation.checked') return [];
  const said = answerLine(text, answer);
  return said ? [{ title: said, value: String(index) }] : [];
}
