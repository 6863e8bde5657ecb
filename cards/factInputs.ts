import type { IChoiceSetInput } from '@microsoft/teams.cards';
import { factAnswers, type FactAnswer, type StopFact } from '../dialogs/facts.ts';
import { stepOf, type QuestionStep } from '../dialogs/steps.ts';
import type { Button } from './button.ts';
import { choiceTitle } from './text/names.ts';
import type { Text } from './text/text.ts';

/** What a stop asks for, each fact with its own answers; an input may stay empty. */
export const factInputs = (asked: readonly StopFact[], text: Text): IChoiceSetInput[] =>
  asked.map((fact) => {
    const { question, short = question } = text.questions[stepOf[fact] as QuestionStep];
    return {
      type: 'Input.ChoiceSet',
      id: fact,
      label: short,
      style: 'compact',
      wrap: true,
      placeholder: text.ui.chooseAnswer,
      choices: answersTo(fact).map(([of, answer]) => ({
        title: choiceTitle(text, stepOf[of], `answer.${answer}`),
        value: `${of}:${answer}`,
      })),
    };
  });

/** A run that is there has a result too: one glance tells both. */
const resultOfRun = [
  ['run-failed', 'yes'],
  ['run-failed', 'no'],
  ['rule-ran', 'no'],
  ['rule-ran', 'unsure'],
] as const satisfies readonly Said[];

type Said = readonly [StopFact, FactAnswer];

const answersTo = (fact: StopFact): readonly Said[] =>
  fact === 'rule-ran' ? resultOfRun : factAnswers.map((answer): Said => [fact, answer]);

export const factsButton = ({ ui }: Text): Button => ({
  verb: 'facts.answered',
  title: ui.next,
  withInputs: true,
});
