import { choiceTitle, stepName } from '../../cards/text/names.ts';
import { en } from '../../cards/text/en.ts';
import type { Text } from '../../cards/text/text.ts';
import type { Verb } from '../../cards/button.ts';
import type { Choice } from '../../dialogs/guide.ts';
import type { Outcome, QuestionStep, RepairStep, Step } from '../../dialogs/diagnosis.ts';
import type { Person } from './person.ts';

/** One move of a journey: the button, the step it leads to, and a word that means the same. */
export type Move = readonly [button: Verb, leadsTo: Step, word: string];

/** From the welcome to a case: the email has no queue item, which can be fixed. */
export const toResolved: readonly Move[] = [
  ['step.shown', 'describingProblem', 'start'],
  ['problem.described', 'findingEmail', 'CONTINUE'],
  ['answer.yes', 'readingActivityMonitor', 'yes'],
  ['answer.unsure', 'checkingQueueItem', 'Not sure'],
  ['answer.no', 'found', 'no'],
  ['answer.yes', 'fixing', 'YES!'],
  ['fix.done', 'proving', 'yes'],
  ['case.pending', 'waitingForCase', 'not sure'],
  ['answer.yes', 'resolved', 'y'],
];

/** From the welcome to the last summary: nothing is found, one cause can’t be told. */
export const toSummary: readonly Move[] = [
  ['step.shown', 'describingProblem', 'Begin'],
  ['problem.described', 'findingEmail', 'continue'],
  ['answer.yes', 'readingActivityMonitor', 'Yes'],
  ['answer.no', 'checkingQueueItem', 'no'],
  ['answer.yes', 'checkingItemStatus', 'yes'],
  ['answer.no', 'checkingSender', 'nope'],
  ['answer.yes', 'checkingRuleRuns', 'yeah'],
  ['answer.yes', 'checkingRunResult', 'y'],
  ['answer.no', 'checkingAddresses', 'n'],
  ['answer.unsure', 'checkingRecipients', 'i don’t know'],
  ['answer.yes', 'checkingReply', 'YES'],
  ['answer.no', 'checkingActiveRule', 'No.'],
  ['answer.yes', 'checkingRuleOwner', '<p>yes&nbsp;</p>'],
  ['answer.yes', 'concluded', 'yes'],
];

/** How somebody gives the answers of a journey. */
const manners = {
  'by clicking': (person, [button]) => person.click(button),
  'by typing titles': (person, [button]) => person.tell(person.titleOfButton(button)),
  'by typing numbers': (person, [button]) => person.tell(numberOf(person, button)),
  'by typing words': (person, [, , word]) => person.tell(word),
} as const satisfies Record<string, (person: Person, move: Move) => Promise<unknown>>;

export type Manner = keyof typeof manners;

export const allManners = Object.keys(manners) as Manner[];

const numberOf = (person: Person, button: Verb): string =>
  String(person.buttons.indexOf(person.titleOfButton(button)) + 1);

/** Walks a journey, or a part of it; the card must be the expected one after each move. */
export async function walk(
  person: Person,
  journey: readonly Move[],
  manner: Manner = 'by clicking',
  text: Text = en,
): Promise<void> {
  for (const move of journey) {
    const before = person.title;
    await manners[manner](person, move);
    if (person.title !== titleAt(move[1], text)) {
      throw new Error(`${move[0]} on “${before}” led to “${person.title}” instead of ${move[1]}.`);
    }
  }
}

/** The beginning of a journey, up to and with a step. */
export function upTo(step: Step, journey: readonly Move[] = toResolved): readonly Move[] {
  return journey.slice(0, indexOf(step, journey) + 1);
}

/** What is left of a journey behind a step. */
export function from(step: Step, journey: readonly Move[] = toResolved): readonly Move[] {
  return journey.slice(indexOf(step, journey) + 1);
}

function indexOf(step: Step, journey: readonly Move[]): number {
  const index = journey.findIndex(([, leadsTo]) => leadsTo === step);
  if (index < 0) throw new Error(`No move leads to ${step}.`);
  return index;
}

/** The heading of a step’s card. */
export function titleAt(step: Step, text: Text = en): string {
  if (step === 'describingProblem') return text.opening.title;
  if (step in text.questions) return text.questions[step as QuestionStep].question;
  return step in text.repair
    ? text.repair[step as RepairStep].title
    : text.outcomes[step as Outcome].title;
}

/** What a step is called. */
export const nameOf = (step: Step): string => stepName(en, step);

/** How an answer is listed where it can be changed. */
export const saidAt = (step: Step, choice: Choice): string =>
  `${nameOf(step)}: ${choiceTitle(en, step, choice)}`;
