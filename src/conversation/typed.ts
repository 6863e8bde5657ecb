import { factInputs } from '../../cards/factInputs.ts';
import { screenButtons, type Screen } from '../../cards/screen.ts';
import type { Button, Verb } from '../../cards/button.ts';
import { languages } from '../../cards/text/languages.ts';
import type { Command, Text } from '../../cards/text/text.ts';
import { isCopiedMessage, looksLikeMessage } from '../../understanding/looksLikeMessage.ts';
import { plainText, wordsOf } from '../../understanding/plainText.ts';
import { readMessage, type MessageReading } from '../../understanding/messages.ts';
import { saysBySign } from '../../understanding/features.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { Area } from '../../dialogs/areas.ts';
import { isAmbiguous, messages } from '../../dialogs/messages.ts';
import { markPattern, mostMarks, type UnknownMessage } from '../../dialogs/unknownMessage.ts';
import { causes } from '../../dialogs/causes.ts';
import type { Step } from '../../dialogs/steps.ts';
import type { View } from '../../dialogs/view.ts';
import { factsIn, intentOfButton } from './click.ts';
import { unclear, type Intent } from './intent.ts';
import { answersOf, aside, intentOfWords, likeliest, readWords, type Words } from './said.ts';

type Meaning = keyof Text['typed'];

/** Which buttons a bare yes, no or "not sure" stands for; at most one of each is on a screen. */
const meant: Readonly<Record<Meaning | 'not-yet', readonly Verb[]>> = {
  yes: ['answer.yes', 'fix.done', 'data.deleted'],
  no: ['answer.no', 'data.kept'],
  unsure: ['answer.unsure', 'case.pending'],
  'not-yet': ['email.young', 'case.pending'],
};

/**
 * What a typed text means: a button's title or number, yes, no or not sure, a command, a pasted
 * failure message, or what somebody says in their own words.
 * @param now when it was said, in ms since 1970
 */
export function intentOfText(
  typed: string,
  screen: Screen,
  view: View,
  text: Text,
  now?: number,
): Intent {
  const words = simplified(typed);
  const buttons = screenButtons(screen, view, text);
  const button =
    titled(buttons, words) ?? numbered(buttons, typed) ?? meaning(buttons, words, text);
  // The form as it was filled in before stays: typing can’t fill it in.
  if (button?.verb === 'problem.described' && screen.show === 'opening') return { kind: 'show' };
  if (button) return intentOfButton(button);
  const seen = screen.show === 'step' ? onStop(view, words, text) : undefined;
  if (seen) return seen;
  const command = commandIn(words, text);
  if (command) return { kind: 'command', command };
  const behind = titled(screenButtons({ show: 'step' }, view, text), words);
  if (behind) return intentOfButton(behind);
  if (meaningOf(words, text)) return whichAnswer(screen);
  if (!/[\p{L}\p{N}]/u.test(words) && !saysBySign(typed)) return unclear('notUnderstood');
  const message = intentOfMessage(typed, view);
  return (
    message ?? intentOfOwnWords({ text: typed, language: text.language, now }, screen, view, text)
  );
}

const whichAnswer = (screen: Screen): Intent =>
  unclear(screen.show === 'step' ? 'whichOne' : 'askedAgain');

/** What a text says that holds no message that is known. */
function intentOfOwnWords(words: Words, screen: Screen, view: View, text: Text): Intent {
  const said = readWords(words, view);
  if (said.intent === 'answer') return answerOf(said, screen, view, text);
  if (isWeak(said) && isMessage(words.text, view.step)) {
    return { kind: 'unknownMessage', unknown: keptOf(readAt(view.step, words.text)) };
  }
  return (
    intentOfWords(said, words) ??
    aside({ say: 'notUnderstood', readings: [...likeliest(words, view), 'help'] })
  );
}

/** What reads like nothing in particular may as well be a message that isn’t known. */
const isWeak = ({ intent, facts }: Understanding): boolean =>
  intent === 'unclear' ||
  intent === 'off-topic' ||
  (intent === 'facts' && Object.keys(facts).length === 0);

/** The answer that somebody gave in their own words, with every other fact that they told. */
function answerOf({ value, facts }: Understanding, screen: Screen, view: View, text: Text): Intent {
  const cause = causes.find((id) => id === value);
  if (cause) return { kind: 'problem', causes: [cause], caseExists: false };
  const answers = answersOf(facts);
  const isAsked = screen.show === 'step' || screen.show === 'understood';
  if (isAsked && answers.length > 1) return { kind: 'facts', answers };
  const verbs = meant[value as keyof typeof meant];
  const choice = isAsked && view.choices.find((each) => verbs.includes(each));
  if (choice) return { kind: 'answer', event: { type: choice } };
  const button = screenButtons(screen, view, text).find(({ verb }) => verbs.includes(verb));
  return button ? intentOfButton(button) : whichAnswer(screen);
}

/** The words as they are compared: without markup, case, punctuation and curly quotes. */
function simplified(typed: string): string {
  const plain = plainText(typed.slice(0, 2_000)).trim();
  return plain === '?' ? plain : wordsOf(plain);
}

const titled = (buttons: readonly Button[], words: string): Button | undefined =>
  buttons.find(({ title }) => simplified(title) === words);

function numbered(buttons: readonly Button[], typed: string): Button | undefined {
  const number = /^\s*(?<number>\d{1,2})[.)]?\s*$/.exec(typed)?.groups?.number;
  return buttons[Number(number) - 1];
}

function meaning(buttons: readonly Button[], words: string, text: Text): Button | undefined {
  const said = meaningOf(words, text);
  return said && buttons.find(({ verb }) => meant[said].includes(verb));
}

/** A bare yes or no on the card of a stop answers its first fact; a choice in full its own. */
function onStop({ asked }: View, words: string, text: Text): Intent | undefined {
  if (asked.length < 2) return undefined;
  for (const { choices } of factInputs(asked, text)) {
    const picked = choices.find(({ title }) => simplified(title ?? '') === words);
    if (picked?.value) return factsIn([picked.value]);
  }
  const said = meaningOf(words, text);
  return said && { kind: 'answer', event: { type: `answer.${said}` } };
}

const meaningOf = (words: string, text: Text): Meaning | undefined =>
  firstIn(text, ({ meanings }) => meanings.get(words));

const commandIn = (words: string, text: Text): Command | undefined =>
  firstIn(text, ({ commands }) => commands.get(words));

interface Vocabulary {
  readonly language: string;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly commands: ReadonlyMap<string, Command>;
}

const vocabularies: readonly Vocabulary[] = languages.map(({ language, typed, commands }) => ({
  language,
  meanings: keysByPhrase(typed),
  commands: keysByPhrase(commands),
}));

function keysByPhrase<K extends string>(phrases: Readonly<Record<K, readonly string[]>>) {
  const keys = Object.keys(phrases) as K[];
  return new Map(
    keys.flatMap((key) => phrases[key].map((each) => [simplified(each), key] as const)),
  );
}

/** What the conversation's own language says counts first, any other language after it. */
function firstIn<T>(
  { language }: Text,
  find: (vocabulary: Vocabulary) => T | undefined,
): T | undefined {
  const own = vocabularies.filter((each) => each.language === language);
  for (const each of [...own, ...vocabularies]) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Up to here a text is rather a remark than a message, in characters. */
const shortRemark = 30;

/** The steps that ask for a message: what is written there is one, even if it looks like none. */
const askForMessage: ReadonlySet<Step> = new Set([
  'readingActivityMonitor',
  'checkingRuleRuns',
  'checkingRunResult',
]);

function intentOfMessage(typed: string, { step }: View): Intent | undefined {
  const reading = readAt(step, typed);
  const { rows } = reading;
  const [row] = rows;
  if (!row) {
    const unknown: Intent = { kind: 'unknownMessage', unknown: keptOf(reading) };
    return isCopiedMessage(typed) ? unknown : undefined;
  }
  if (rows.length === 1 && isAmbiguous(row)) return { kind: 'ambiguousMessage', row };
  const isPickedReason =
    rows.length === 1 &&
    step === 'readingActivityMonitor' &&
    messages[row].id.startsWith('reason:');
  return isPickedReason
    ? { kind: 'answer', event: { type: 'message.recorded', message: row } }
    : { kind: 'messages', rows };
}

/** Where a message was seen that is pasted at a step which asks for it, unless it tells itself. */
const areaOfStep: Readonly<Partial<Record<Step, Area>>> = {
  checkingMailbox: 'mailbox-alert-incoming',
  checkingRuleRuns: 'flow-run',
  checkingRunResult: 'flow-run',
  checkingCreateStep: 'flow-run',
  checkingCustomerMessage: 'flow-run',
};

function readAt(step: Step, typed: string): MessageReading {
  const reading = readMessage(typed);
  return reading.area ? reading : readMessage(typed, areaOfStep[step]);
}

/** What may be kept of a message that isn't known: its marks are no words of a person. */
function keptOf({ area, codes, exceptions, privileges }: MessageReading): UnknownMessage {
  const marks = [...codes, ...privileges, ...exceptions]
    .filter((mark) => markPattern.test(mark))
    .slice(0, mostMarks);
  return { ...(area && { area }), marks };
}

const isMessage = (typed: string, step: Step): boolean =>
  looksLikeMessage(typed) || (askForMessage.has(step) && typed.trim().length > shortRemark);
