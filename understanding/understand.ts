import type { CauseId } from '../dialogs/causes.ts';
import type { LanguageCode } from '../dialogs/languageCodes.ts';
import { messages as catalogue } from '../dialogs/messages.ts';
import { answerAt } from './answerAt.ts';
import { byCode } from './languages.ts';
import { fittingOf } from './learned.ts';
import { recognize } from './messages.ts';
import { meaningElsewhere } from './meaningElsewhere.ts';
import { askedAt, type Place } from './place.ts';
import { recognizeProblem } from './problems.ts';
import { simplified } from './simplified.ts';
import { addresses, soughtEmailIn } from './soughtEmail.ts';
import { heardIn, isKnownWord } from './spokenLanguages.ts';
import { excludedBy, toldFacts, withImplied } from './toldFacts.ts';
import { suspectedIn } from './suspected.ts';
import { tuning } from './tuning.ts';
import { mistyped } from './typos.ts';
import { named, type Meaning, type Said, type Understanding } from './understanding.ts';
import { anyOf, hasJapanese } from './wholeWords.ts';

/**
 * What a person means: what they want, and everything that the text tells beside it. Pure.
 * @param text what they typed or pasted
 * @param place where in the conversation they said it
 * @param now when, in ms since 1970: “yesterday” becomes a day by it
 * @param language the language of the conversation, for words that several languages have
 */
export function understand(
  text: string,
  place: Place = 'start',
  now?: number,
  language?: LanguageCode,
): Understanding {
  const start = text.slice(0, tuning.readUpTo);
  const messages = [...new Set(recognize(text).map((row) => catalogue[row].id))];
  const problem = messages.length > 0 ? undefined : recognizeProblem(text);
  const sought = soughtEmailIn(start, byCode[languageOf(start, language)].emailWords, now);
  const words = start.replace(addresses, ' ').replace(sought.subject ?? '', ' ');
  const told = withImplied(toldFacts(words));
  const excluded = excludedBy(told);
  const facts = isOfOthers(told, problem?.causes ?? []) ? withoutSender(told) : told;
  const causes = (problem?.causes ?? []).filter((cause) => !excluded.has(cause));
  const said: Said = {
    words,
    place,
    causes: problem ? suspectedIn(words, causes, excluded) : [],
    outside: problem?.outside ?? [],
    caseExists: problem?.caseExists ?? false,
    facts: { ...facts, ...sought },
  };
  const meaning = meaningOf(said, messages);
  return {
    ...meaning,
    messages,
    causes,
    ...(problem?.outside && { outside: problem.outside }),
    ...(problem?.caseExists && { caseExists: true }),
    ...(speaksOfLegacy(start) && { rules: 'legacy' }),
    facts: factsOf(meaning, said, messages),
  };
}

type ToldFacts = ReturnType<typeof withImplied>;

/** “A stranger gets no case, known customers do”: the known ones aren’t who wrote this email. */
const isOfOthers = (facts: ToldFacts, causes: readonly CauseId[]): boolean =>
  facts['sender-known'] === 'yes' && causes.includes('unknown-sender');

const withoutSender = (facts: ToldFacts): ToldFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== 'sender-known'));

function meaningOf(said: Said, [message]: readonly string[]): Meaning {
  if (message) return { intent: 'message', value: message };
  const plain = simplified(said.words);
  if (isMonotonous(said.words) || isFragment(said.words, plain)) {
    return { intent: 'unclear', value: null };
  }
  const typo = mistyped(plain);
  if (typo) return named(typo);
  const meaning = askedAt(said.place) ? answerAt(said) : meaningElsewhere(said);
  if (
    meaning.intent === 'problem' &&
    said.causes.length === 0 &&
    said.facts['queue-item-active'] === 'no'
  ) {
    return { intent: 'problem', value: takenByRule };
  }
  return isUnmistakable(meaning, plain) ? meaning : { intent: 'unclear', value: null };
}

/** What is lost afterwards isn’t done because of a word that was mistyped. */
const destructive: ReadonlySet<Meaning['value']> = new Set(['start-over', 'delete-data']);

/** A long text of hardly any letters says nothing, whatever it is like. */
const isMonotonous = (text: string): boolean => text.length > 80 && new Set(text).size <= 8;

/** A letter or two say something only where they are a known word. */
const isFragment = (text: string, plain: string): boolean =>
  plain.length > 0 &&
  plain.length <= 2 &&
  !hasJapanese(plain) &&
  fittingOf(text).exactly.length === 0;

/** One or two words that are hardly known may be mistyped. */
const few = 3;

function isUnmistakable({ value }: Meaning, plain: string): boolean {
  if (!destructive.has(value) || hasJapanese(plain)) return true;
  const words = plain.split(' ');
  return words.length > few || words.every((word) => isKnownWord(word));
}

/**
 * An item that is inactive was taken by a rule, and still there is no case: then the sender or the
 * rule’s own work stopped it. Source: the article’s cause 2 and the page on unknown senders.
 */
const takenByRule = ['unknown-sender', 'rule-failed'] as const;

/** Whoever asks, thanks or wants something else told nothing, whatever words they used. */
const telling: ReadonlySet<string> = new Set(['problem', 'message', 'answer', 'facts']);

function factsOf(
  { intent, value }: Meaning,
  { facts, place }: Said,
  messages: readonly string[],
): Understanding['facts'] {
  if (!telling.has(intent)) return {};
  const asked = askedAt(place);
  const isTold = asked && intent === 'answer' && (value === 'yes' || value === 'no');
  const reason = /^reason:(?<number>\d+)$/.exec(messages[0] ?? '')?.groups?.['number'];
  return {
    ...facts,
    ...(isTold && { [asked]: value }),
    ...(reason !== undefined && { 'activity-monitor-reason': Number(reason) }),
  };
}

/** The language that a text is in; that of the conversation, where its words don’t tell. */
export function languageOf(text: string, language?: LanguageCode): LanguageCode {
  const heard = heardIn(simplified(text)).map(({ code }) => code);
  return language && (heard.includes(language) || heard.length === 0)
    ? language
    : (heard[0] ?? language ?? 'en');
}

const legacy = new RegExp(
  anyOf(Object.values(byCode).flatMap(({ emailWords }) => emailWords.legacyRules)),
  'iu',
);

const speaksOfLegacy = (text: string): boolean => legacy.test(text);
