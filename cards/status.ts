import type { IChoice, IChoiceSetInput } from '@microsoft/teams.cards';
import type { Answer } from '../dialogs/diagnosis.ts';
import type { View } from '../dialogs/view.ts';
import { answerLine } from './answers.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { paragraph, title } from './elements.ts';
import { stepName } from './text/names.ts';
import type { Text } from './text/text.ts';
import { foundLines, verdictCounts } from './verdicts.ts';

/** Where things stand: the current step by name, what was found, and the answers given. */
export function statusContent(view: View, text: Text): Content {
  const given = givenAnswers(view, text);
  return {
    body: [
      title(text.ui.currentStep(stepName(text, view.step))),
      paragraph(text.ui.progress(view.left)),
      ...foundLines(view, text),
      ...verdictCounts(view, text),
    ],
    more: given.length > 0 ? [answerInput(text, given)] : [],
  };
}

export function statusButtons(view: View, text: Text): Button[] {
  const { changeAnswer, backToQuestion, startOver } = text.ui;
  const change: Button = {
    verb: 'answer.corrected',
    title: changeAnswer.submit,
    withInputs: true,
    aside: 'fold',
  };
  return [
    { verb: 'step.shown', title: backToQuestion, primary: true },
    ...(givenAnswers(view, text).length > 0 ? [change] : []),
    { verb: 'diagnosis.restarted', title: startOver, aside: 'menu' },
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
