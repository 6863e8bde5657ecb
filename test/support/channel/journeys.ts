import { choiceTitle, stepName } from '../../../cards/text/names.ts';
import { en } from '../../../cards/text/en/index.ts';
import type { Text } from '../../../cards/text/text.ts';
import type { Verb } from '../../../cards/button.ts';
import { stops, type Stop } from '../../../dialogs/facts.ts';
import type { Choice } from '../../../dialogs/guide.ts';
import type { Outcome, QuestionStep, RepairStep, Step } from '../../../dialogs/steps.ts';

/** Where somebody stands: at a step with a card of its own, or at a stop with several facts. */
export type Place = Step | Stop;

/**
 * One move of a journey: the button, where it leads, and a word that means the same. On the card
 * of a stop, yes and no answer its first fact.
 */
export type Move = readonly [button: Verb, leadsTo: Place, word: string];

/** What no button says, so that everybody has to type it, and the heading of the card that comes. */
interface Saying {
  readonly text: string;
  readonly title: string;
}

/** One turn of a journey. */
export type Turn = Move | Saying;

/** Somebody in front of a client, whichever it is. */
export interface Client {
  /** The heading of the current card. */
  readonly title: string | Promise<string>;
  /** The titles of its buttons, in their order. */
  readonly buttons: readonly string[] | Promise<readonly string[]>;
  titleOfButton(button: Verb): string | Promise<string>;
  click(button: Verb): Promise<unknown>;
  /** Types a text for the bot. */
  tell(text: string): Promise<unknown>;
}

/** From the welcome to a case: the email has no queue item, which can be fixed. */
export const toResolved: readonly Move[] = [
  ['step.shown', 'describingProblem', 'start'],
  ['problem.described', 'findingEmail', 'CONTINUE'],
  ['answer.yes', 'readingActivityMonitor', 'yes'],
  ['answer.unsure', 'email', 'Not sure'],
  ['answer.no', 'fixing', 'no'],
  ['fix.done', 'proving', 'yes'],
  ['case.pending', 'waitingForCase', 'not sure'],
  ['answer.yes', 'resolved', 'y'],
];

/** From the welcome to the last summary: nothing is found, two causes can’t be told. */
export const toSummary: readonly Move[] = [
  ['step.shown', 'describingProblem', 'Begin'],
  ['problem.described', 'findingEmail', 'continue'],
  ['answer.yes', 'readingActivityMonitor', 'Yes'],
  ['answer.no', 'email', 'no'],
  ['answer.yes', 'email', 'yes'],
  ['answer.yes', 'email', 'yeah'],
  ['answer.yes', 'checkingReply', 'YES'],
  ['answer.no', 'rule', 'No.'],
  ['answer.unsure', 'rule', 'i don’t know'],
  ['answer.yes', 'checkingRuleOwner', '<p>yes&nbsp;</p>'],
  ['answer.yes', 'checkingConnection', 'yes'],
  ['answer.yes', 'checkingAddresses', 'y'],
  ['answer.unsure', 'lookingOutside', 'not sure'],
  ['answer.no', 'concluded', 'no'],
];

/** From the welcome to the card of the rule. */
export const toRule: readonly Move[] = [
  ['step.shown', 'describingProblem', 'start'],
  ['problem.described', 'findingEmail', 'continue'],
  ['answer.yes', 'readingActivityMonitor', 'yes'],
  ['monitor.ready', 'rule', 'It says Ready, no reason'],
];

/** From a problem told in words to its cause, over to another one that is told of, and to a case. */
export const fromWords: readonly Turn[] = [
  {
    text: 'Mails from new customers land in the queue but no ticket is made',
    title: titleAt('checkingSender'),
  },
  ['answer.no', 'checkingUnknownSenders', 'no'],
  { text: 'I think somebody deactivated the rule', title: en.toldLater.title },
  ['step.shown', 'checkingUnknownSenders', 'go on'],
  { text: 'I think somebody deactivated the rule', title: en.toldLater.title },
  [
    'cause.suspected',
    'checkingActiveRule',
    en.ui.check(en.causes['no-active-rule'].shortName).toUpperCase(),
  ],
  ['answer.no', 'fixing', 'No'],
  ['fix.done', 'proving', 'done'],
  ['answer.yes', 'resolved', 'yes'],
];

/** A failure message is explained, recorded as the finding, and its fix is for somebody else. */
export const fromMessage: readonly Turn[] = [
  ['step.shown', 'describingProblem', 'start'],
  ['problem.described', 'findingEmail', 'continue'],
  {
    text: 'Error in the flow run: “The case is missing customer.”',
    title: en.ui.labelled(en.ui.messagesKnown(1), en.ui.quoted(en.messages.A1.name)),
  },
  ['message.recorded', 'fixing', 'fix it'],
  ['fix.handedOver', 'handedOver', 'I may not do this myself'],
  ['fix.done', 'proving', 'it has been done'],
  ['answer.yes', 'resolved', 'yes'],
];

/** Two answers are taken back and given otherwise, one from behind the end; then all of them go. */
export const backAndForth: readonly Turn[] = [
  ['step.shown', 'describingProblem', 'start'],
  ['problem.described', 'findingEmail', 'continue'],
  ['answer.yes', 'readingActivityMonitor', 'yes'],
  ['answer.unsure', 'email', 'no idea'],
  ['answer.yes', 'email', 'yes'],
  ['answer.takenBack', 'email', 'back'],
  ['answer.no', 'fixing', 'no'],
  { text: 'status', title: en.ui.currentStep(nameOf('fixing')) },
  ['step.shown', 'fixing', 'continue'],
  ['fix.done', 'proving', 'yes'],
  ['answer.yes', 'resolved', 'yes'],
  ['answer.takenBack', 'proving', 'undo'],
  ['case.pending', 'waitingForCase', 'not yet'],
  ['answer.yes', 'resolved', 'yes'],
  { text: 'start over', title: en.opening.title },
];

/** How somebody makes the moves of a journey. */
const manners = {
  'by clicking': async (client, [button]) => client.click(button),
  'by typing titles': async (client, [button]) => client.tell(await client.titleOfButton(button)),
  'by typing numbers': async (client, [button]) => client.tell(await numberOf(client, button)),
  'by typing words': async (client, [, , word]) => client.tell(word),
} as const satisfies Record<string, (client: Client, move: Move) => Promise<unknown>>;

export type Manner = keyof typeof manners;

export const allManners = Object.keys(manners) as Manner[];

/** The number of a button; a choice on the card of a stop has none, and is typed in full. */
async function numberOf(client: Client, button: Verb): Promise<string> {
  const title = await client.titleOfButton(button);
  const index = (await client.buttons).indexOf(title);
  return index < 0 ? title : String(index + 1);
}

/** Walks a journey, or a part of it; the card must be the expected one after each turn. */
export async function walk(
  client: Client,
  journey: readonly Turn[],
  manner: Manner = 'by clicking',
  text: Text = en,
): Promise<void> {
  for (const turn of journey) {
    const before = await client.title;
    const isSaid = 'text' in turn;
    await (isSaid ? client.tell(turn.text) : manners[manner](client, turn));
    const [said, expected] = isSaid ? [turn.text, turn.title] : [turn[0], titleAt(turn[1], text)];
    const title = await client.title;
    if (title !== expected) {
      throw new Error(`${said} on “${before}” led to “${title}” instead of “${expected}”.`);
    }
  }
}

/** The beginning of a journey, up to and with a step. */
export function upTo(step: Place, journey: readonly Move[] = toResolved): readonly Move[] {
  return journey.slice(0, indexOf(step, journey) + 1);
}

/** What is left of a journey behind a step. */
export function from(step: Place, journey: readonly Move[] = toResolved): readonly Move[] {
  return journey.slice(indexOf(step, journey) + 1);
}

function indexOf(step: Place, journey: readonly Move[]): number {
  const index = journey.findIndex(([, leadsTo]) => leadsTo === step);
  if (index < 0) throw new Error(`No move leads to ${step}.`);
  return index;
}

/** The heading of a step’s card. */
export function titleAt(step: Place, text: Text = en): string {
  if (isStop(step)) return text.stops[step];
  if (step === 'describingProblem') return text.opening.title;
  if (step in text.questions) return text.questions[step as QuestionStep].question;
  if (step === 'resolved')
    return `${text.verdictSigns['ruled-out']} ${text.outcomes.resolved.title}`;
  return step in text.repair
    ? text.repair[step as RepairStep].title
    : text.outcomes[step as Outcome].title;
}

function isStop(place: Place): place is Stop {
  return stops.some((stop) => stop === place);
}

/** What a step is called. */
export function nameOf(step: Step): string {
  return stepName(en, step);
}

/** How an answer is listed where it can be changed. */
export const saidAt = (step: Step, choice: Choice): string =>
  `${nameOf(step)}: ${choiceTitle(en, step, choice)}`;
