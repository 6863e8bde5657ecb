import type { Aside, ReadingId } from '../../cards/aside.ts';
import type { Command } from '../../cards/text/text.ts';
import { causes as everyCause } from '../../dialogs/causes.ts';
import { facts as everyFact, isStopFact } from '../../dialogs/facts.ts';
import { factAt } from '../../dialogs/steps.ts';
import type { Sought } from '../../dialogs/inspection.ts';
import type { LanguageCode } from '../../dialogs/languageCodes.ts';
import { isOutside } from '../../dialogs/outside.ts';
import type { View } from '../../dialogs/view.ts';
import type { Place } from '../../understanding/place.ts';
import { guesses } from '../../understanding/reading.ts';
import { hasJapanese } from '../../understanding/wholeWords.ts';
import { termIn } from '../../understanding/term.ts';
import { languageOf, understand } from '../../understanding/understand.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FactAnswered, Intent, Told } from './intent.ts';

/** Where in the conversation something is said, as understanding names it. */
export function placeOf({ step }: View): Place {
  const fact = factAt(step);
  if (fact) return `question:${fact}`;
  if (step === 'resolved') return 'resolved';
  return step === 'concluded' ? 'summary' : 'start';
}

/** What somebody said, and the language of the conversation in which they said it. */
export interface Words {
  readonly text: string;
  readonly language: LanguageCode;
  /** In ms since 1970. */
  readonly now: number | undefined;
}

/** What a person’s own words mean; an answer is left to whoever knows the buttons. */
export function readWords({ text, now, language }: Words, view: View): Understanding {
  return understand(text, placeOf(view), now, language);
}

const commands: Readonly<Record<string, Command>> = {
  help: 'help',
  back: 'back',
  'start-over': 'startOver',
  status: 'status',
  report: 'report',
  'delete-data': 'deleteMyData',
  language: 'language',
  'another-email': 'anotherEmail',
  'check-again': 'check',
  'sign-out': 'signOut',
  stop: 'stop',
  human: 'human',
};

export const commandNamed = (name: string): Command | undefined => commands[name];

/**
 * The intent of what was understood.
 * @returns undefined for an answer, and for what wasn’t understood
 */
export function intentOfWords(
  { intent, value, causes, outside = [], caseExists, facts, rules }: Understanding,
  { text }: Words,
): Intent | undefined {
  const told: Told = {
    sought: soughtOf(facts),
    facts: answersOf(facts),
    ...(rules && { rules }),
  };
  switch (intent) {
    case 'problem':
      return {
        kind: 'problem',
        causes: [
          ...(Array.isArray(value) ? everyCause.filter((id) => value.includes(id)) : causes),
          ...outside,
        ],
        caseExists: caseExists === true,
        told,
      };
    case 'command': {
      const command = commandNamed(String(value));
      return command && { kind: 'command', command };
    }
    case 'greeting':
      return { kind: 'command', command: 'greet' };
    case 'thanks':
      return aside({ say: 'youAreWelcome' });
    case 'off-topic':
      return aside({ say: 'offTopic' });
    case 'question':
      return aside(answerTo(String(value), text));
    case 'facts':
      if (caseExists) return { kind: 'problem', causes: [], caseExists };
      return { kind: 'aside', aside: { say: 'noted' }, told };
    case 'answer':
    case 'message':
    case 'unclear':
      return undefined;
  }
}

export const aside = (what: Aside): Intent => ({ kind: 'aside', aside: what });

function answerTo(about: string, text: string): Aside {
  if (about === 'about-step') return { say: 'aboutStep' };
  return about === 'about-product'
    ? { say: 'aboutProduct', term: termIn(text) }
    : { say: 'aboutBot' };
}

/** The facts that were told, as the guide takes them; a reason of the activity monitor is a message. */
export const answersOf = (facts: Understanding['facts']): FactAnswered[] =>
  everyFact.flatMap((fact) => {
    const answer = facts[fact];
    const isKept = isStopFact(fact) && fact !== 'activity-monitor-reason';
    return isKept && (answer === 'yes' || answer === 'no')
      ? [{ type: 'fact.answered', fact, answer } as const]
      : [];
  });

/** What was told of the email, as an inspection looks for it: by the address of a queue, and a day. */
function soughtOf({ sender, queue, subject, day }: Understanding['facts']): Sought {
  return {
    ...(sender && { sender }),
    ...(queue?.includes('@') && { queue }),
    ...(subject && { subject }),
    ...(day && /^\d{4}-\d\d-\d\d$/.test(day) && { around: day }),
  };
}

/** How sure a reading has to be to be offered. */
const worthOffering = 0.1;

/** What a text that wasn’t understood may have meant: at most two readings, and the list of commands. */
export function likeliest({ text }: Words, view: View): ReadingId[] {
  const offered = guesses(text, placeOf(view))
    .filter(({ share }) => share >= worthOffering)
    .flatMap(({ label }) => readingOf(label, view) ?? []);
  return [...new Set(offered)].filter((reading) => reading !== 'help').slice(0, 2);
}

const readings: Readonly<Record<string, ReadingId>> = {
  problem: 'problem',
  'command:back': 'back',
  'command:status': 'status',
  'command:report': 'report',
  'command:another-email': 'another-email',
  'command:check-again': 'check-again',
  'command:human': 'human',
};

function readingOf(label: string, { choices }: View): ReadingId | undefined {
  const [kind, id = ''] = label.split(':');
  if (kind === 'answer') {
    const isOffered = choices.some((choice) => choice === `answer.${id}`);
    return isOffered && (id === 'yes' || id === 'no' || id === 'unsure') ? id : undefined;
  }
  const cause = kind === 'topic' ? everyCause.find((each) => each === id) : undefined;
  return cause && !isOutside(cause) ? `cause:${cause}` : readings[label];
}

/** The other language in which somebody surely writes; undefined where it is the conversation’s. */
export function otherLanguage({ text, language }: Words): LanguageCode | undefined {
  if (text.length > longest) return undefined;
  const heard = languageOf(text, language);
  return heard !== language && isSurely(text) ? heard : undefined;
}

/** Longer texts are rather pasted than written. */
const longest = 800;

/** A word or two may be borrowed. */
const isSurely = (text: string): boolean =>
  text.trim().split(/\s+/).length >= 4 || (hasJapanese(text) && text.trim().length >= 12);
