import type { CardElement } from '@microsoft/teams.cards';
import { z } from 'zod';
import type { Button } from '../../cards/button.ts';
import { screenBody, screenButtons, type Screen } from '../../cards/screen.ts';
import { textFor } from '../../cards/text/languages.ts';
import type { Text } from '../../cards/text/text.ts';
import { commandNamed } from './said.ts';
import { areas } from '../../dialogs/areas.ts';
import { factAnswers, facts, isStopFact, type StopFact } from '../../dialogs/facts.ts';
import { isMessageRow } from '../../dialogs/messages.ts';
import type { View } from '../../dialogs/view.ts';
import { fingerprint } from '../fingerprint.ts';
import { unclear, type Intent } from './intent.ts';
import { eventSchema } from './answerSchema.ts';

const stopFacts: readonly StopFact[] = facts.filter(isStopFact);

const field = z.string().max(200).optional();
const address = z.string().max(320).optional();

const fields = {
  message: field,
  area: field,
  cause: field,
  language: field,
  answer: field,
  scope: field,
  since: field,
  rules: field,
  existingCase: field,
  organisation: field,
  sender: address,
  queue: address,
  subject: field,
  around: field,
  messageId: address,
  email: field,
  reading: field,
  ...(Object.fromEntries(stopFacts.map((fact) => [fact, field])) as Record<StopFact, typeof field>),
};

const schema = z.object({
  verb: z.string().min(1).max(64),
  revision: z.number().int(),
  step: z.string().max(64),
  ...fields,
});

/** What a button sent, with the card it stood on. */
export type Click = z.infer<typeof schema>;

/** The click in a card's data, as a fresh object with known keys; undefined if it is none. */
export function parseClick(data: unknown): Click | undefined {
  return schema.safeParse(data).data;
}

/** Tells one person’s click from every other one, without saying what was filled in. */
export const clickKey = (click: Click, personId: string): string =>
  fingerprint(JSON.stringify({ ...click, personId }));

/**
 * What a click means. Nothing in it is trusted: it counts only if it comes from the revision and
 * step that are current, and if a button that can be seen now does the same.
 * The card isn't signed: a forged click could gain no more than answering the current question,
 * which its sender may do anyway.
 */
export function intentOfClick(
  click: Click,
  { screen, revision }: { readonly screen: Screen; readonly revision: number },
  view: View,
  text: Text,
): Intent {
  // Asking for the current step changes nothing, so every card may do it at any time.
  if (click.verb === 'step.shown') return { kind: 'show' };
  if (click.revision !== revision || click.step !== view.step) return unclear('staleCard');
  // Typing may do the same at any time.
  if (click.verb === 'reading.chosen') return intentOfReading(click.reading, view, text);
  for (const visible of [screen, stepScreen]) {
    const button = screenButtons(visible, view, text).find((each) => matches(each, click));
    const isOffered =
      button &&
      (!isFilledIn(click) || screenBody(visible, view, text).every((each) => fits(each, click)));
    if (isOffered) return intentOfButton(button, click);
  }
  return unclear('notOffered');
}

const stepScreen: Screen = { show: 'step' };

/** Most clicks fill in nothing, so that no card has to be drawn to see what it offers. */
const isFilledIn = (click: Click): boolean =>
  Object.keys(fields).some((name) => click[name as keyof typeof fields]);

/** Whether what was picked is among what could be picked; an input may stay empty. */
function fits(element: CardElement, click: Click): boolean {
  if (element.type === 'Container') return element.items.every((each) => fits(each, click));
  if (element.type !== 'Input.ChoiceSet') return true;
  const picked = click[element.id as keyof Click];
  return !picked || element.choices.some(({ value }) => value === picked);
}

const matches = ({ verb, data = {} }: Button, click: Click): boolean =>
  verb === click.verb &&
  Object.entries(data).every(([key, value]) => click[key as keyof Click] === value);

/** What a button means, with the inputs that go along (none when it was typed). */
export function intentOfButton(button: Button, inputs: Partial<Click> = {}): Intent {
  const { message, area, cause, language, answer, email } = { ...inputs, ...button.data };
  switch (button.verb) {
    case 'step.shown':
      return { kind: 'show' };
    case 'status.shown':
      return { kind: 'command', command: 'status' };
    case 'report.shown':
      return { kind: 'command', command: 'report' };
    case 'email.changed':
      return { kind: 'command', command: 'anotherEmail' };
    case 'answer.takenBack':
      return { kind: 'command', command: 'back' };
    case 'diagnosis.restarted':
      return { kind: 'command', command: 'startOver' };
    case 'answer.corrected':
      return answer ? { kind: 'correction', index: Number(answer) } : unclear('answerFirst');
    case 'privately.continued':
      return { kind: 'command', command: 'inPrivate' };
    case 'language.chosen':
      return language ? { kind: 'language', language } : unclear('notOffered');
    case 'lookup.requested':
      return inspectionOf(inputs);
    case 'lookup.repeated':
      return { kind: 'inspectionAgain' };
    case 'lookup.changed':
      return { kind: 'inspectionForm' };
    case 'lookup.cancelled':
      return { kind: 'inspectionCancelled' };
    case 'email.picked':
      return email ? { kind: 'emailPicked', email } : unclear('emailFirst');
    case 'overview.shown':
      return { kind: 'overview' };
    case 'finding.disputed':
      return cause ? answerOf({ type: 'finding.disputed', cause }) : unclear('causeFirst');
    case 'data.deleted':
      return { kind: 'deletion', confirmed: true };
    case 'data.kept':
      return { kind: 'deletion', confirmed: false };
    case 'problem.described':
      return answerOf({ type: 'problem.described', problem: problemIn(inputs) });
    case 'message.recorded':
      return message ? answerOf({ type: 'message.recorded', message }) : unclear('reasonFirst');
    case 'cause.suspected':
      return cause ? answerOf({ type: 'cause.suspected', cause }) : unclear('causeFirst');
    case 'facts.answered':
      return factsIn(stopFacts.map((fact) => inputs[fact]));
    case 'message.placed':
      return placed(message, area);
    case 'reading.chosen':
      return unclear('notOffered');
    default:
      return answerOf({ type: button.verb });
  }
}

/** What somebody picks of what a text may have meant. */
function intentOfReading(reading = '', view: View, text: Text): Intent {
  const [kind, id] = reading.split(':');
  if (kind === 'cause') return answerOf({ type: 'cause.suspected', cause: id });
  if (kind === 'language') return { kind: 'language', language: textFor(id).language };
  if (reading === 'problem') return { kind: 'problem', causes: [], caseExists: false };
  const command = commandNamed(reading);
  if (command) return { kind: 'command', command };
  const button = screenButtons(stepScreen, view, text).find(
    ({ verb }) => verb === `answer.${reading}`,
  );
  return button ? intentOfButton(button) : unclear('notOffered');
}

function answerOf(event: unknown): Intent {
  const parsed = eventSchema.safeParse(event);
  return parsed.success ? { kind: 'answer', event: parsed.data } : unclear('notOffered');
}

/** What was picked on the card of a stop: each value names its fact and the answer. */
export function factsIn(picked: readonly (string | undefined)[]): Intent {
  const answers = picked.flatMap((value) => {
    const [said, answered] = value?.split(':') ?? [];
    const fact = stopFacts.find((each) => each === said);
    const answer = factAnswers.find((each) => each === answered);
    return fact && answer ? [{ type: 'fact.answered', fact, answer } as const] : [];
  });
  return answers.length > 0 ? { kind: 'facts', answers } : unclear('answerFirst');
}

function placed(message: string | undefined, area: string | undefined): Intent {
  if (!message || !isMessageRow(message)) return unclear('notOffered');
  return { kind: 'placedMessage', row: message, area: areas.find((each) => each === area) };
}

/** The opening's inputs; clients send an empty text for an input that was left empty. */
function problemIn({ scope, since, rules, existingCase }: Partial<Click>): unknown {
  return filled({ scope, since, rules, existingCase });
}

/** The form as it was filled in; typing can’t fill it in, so then it is what it was before. */
function inspectionOf(inputs: Partial<Click>): Intent {
  const { organisation, sender, queue, subject, around, messageId } = inputs;
  const sought = filled({ organisation, sender, queue, subject, around, messageId });
  return Object.keys(inputs).length > 0
    ? { kind: 'inspection', sought }
    : { kind: 'inspectionAgain' };
}

function filled(inputs: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([key, value]) => [key, value?.trim()] as const);
  return Object.fromEntries(entries.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
