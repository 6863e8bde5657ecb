import type { LanguageCode } from '../dialogs/languageCodes.ts';
import { alternatives } from './alternatives.ts';
import { featuresOfNotions, featuresOfWords, signsIn, wordsSaid } from './features.ts';
import { byCode } from './languages.ts';
import type { LanguageWords } from './languageWords.ts';
import { NaiveBayes, type Example } from './naiveBayes.ts';
import { wordsOf } from './plainText.ts';
import { simplified, unaccented } from './simplified.ts';
import { heardIn, notionsOf, type Language } from './spokenLanguages.ts';
import type { Notion } from './phrasings.ts';

/** What a text may be read as: a reading, `fact:yes`, `fact:no`, or `topic:` and what a problem is about. */
export type Label = string;

/** What one language has taught. */
interface Learned {
  readonly bayes: NaiveBayes;
  /** What exactly these words mean. */
  readonly exactly: ReadonlyMap<string, readonly Label[]>;
  /** Words with which questions begin, and complaints don’t. */
  readonly asking: ReadonlySet<string>;
}

const learned = new Map<LanguageCode, Learned>();

/** Learned when the language is first heard. */
function learnedIn(language: Language): Learned {
  const known = learned.get(language.code) ?? learn(language);
  learned.set(language.code, known);
  return known;
}

/** How well a text fits each label, as log likelihoods, and what exactly its words mean. */
export interface Fitting {
  readonly exactly: readonly Label[];
  /** Whether it is put as a question about how something is, rather than why it isn’t. */
  readonly asks: boolean;
  readonly scores: ReadonlyMap<Label, number>;
}

/**
 * What one text and its statements were found to be like: reading it asks for the same several times.
 * Reading is synchronous, so nothing that somebody wrote is held beyond it.
 */
const reading = new Map<string, Fitting>();

/** What a text is like. Where two languages know its words as well, both are asked. */
export function fittingOf(text: string): Fitting {
  if (reading.size === 0) queueMicrotask(() => reading.clear());
  const known = reading.get(text) ?? fitted(text);
  reading.set(text, known);
  return known;
}

function fitted(text: string): Fitting {
  const plain = simplified(text);
  const words = wordsSaid(text);
  const seen = signsIn(text);
  const heard = heardIn(plain);
  const asked = heard.map(learnedIn);
  const scores = new Map<Label, number>();
  for (const language of heard) {
    const { bayes } = learnedIn(language);
    const found = bayes.scores([...featuresIn(language, words), ...seen]);
    for (const [at, label] of bayes.labels.entries()) {
      scores.set(label, (scores.get(label) ?? 0) + (found[at] ?? 0) / asked.length);
    }
  }
  const [first = ''] = plain.split(' ');
  const asks = /[?？]\s*$/.test(text) && asked.some(({ asking }) => asking.has(first));
  return {
    asks,
    exactly: [
      ...new Set(plain === '' ? [] : asked.flatMap(({ exactly }) => exactly.get(plain) ?? [])),
    ],
    scores,
  };
}

/** Everything of some words that is compared in a language. */
function featuresIn(language: Language, plain: string): number[] {
  const notions = notionsOf(plain, language);
  return [...featuresOfWords(plain, notions.includes('not')), ...featuresOfNotions(notions)];
}

function learn(language: Language): Learned {
  const examples: Example[] = [];
  const exactly = new Map<string, Label[]>();
  for (const [label, lines] of [...linesOf(byCode[language.code]), ...besideCauses(language)]) {
    for (const line of lines) {
      const all = alternatives(line);
      for (const each of all) {
        const plain = unaccented(wordsOf(each.toLowerCase()));
        exactly.set(plain, [...new Set([...(exactly.get(plain) ?? []), label])]);
        const features = [...featuresIn(language, plain), ...signsIn(each)];
        examples.push({ label, features, weight: 1 / Math.sqrt(all.length) });
      }
    }
  }
  const { readings } = byCode[language.code].utterances;
  const complaining = firstWords(readings.problem);
  const asking = firstWords(readings['question:about-product']);
  return {
    bayes: new NaiveBayes(examples),
    exactly,
    asking: new Set([...asking].filter((word) => !complaining.has(word))),
  };
}

const firstWords = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap(alternatives).map((line) => simplified(line).split(' ')[0] ?? ''));

type Lines = readonly [Label, readonly string[]];

function linesOf({ utterances, phrasings }: LanguageWords): Lines[] {
  return [
    ...Object.entries(utterances.readings),
    ...Object.entries(utterances.facts).flatMap(([fact, { yes, no }]): Lines[] => [
      [`${fact}:yes`, yes],
      [`${fact}:no`, no],
    ]),
    ...Object.entries(phrasings.topics)
      .filter(([topic]) => topic !== 'no-cause')
      .map(([topic, lines]): Lines => [`topic:${topic}`, lines]),
  ];
}

/** What has nothing to do with email that comes in. */
const elsewhere: readonly Notion[] = ['elsewhere', 'calendar', 'duplicate', 'outgoing'];

/** What a complaint without a cause speaks of, and nothing else. */
const complaint: ReadonlySet<Notion> = new Set([
  'email',
  'case',
  'not',
  'create',
  'customer',
  'exists',
  'arrive',
  'crm',
  'find',
  'sender',
]);

/** What is told of no cause, where its notions say what it is instead. */
function besideCauses(language: Language): Lines[] {
  const lines = byCode[language.code].phrasings.topics['no-cause'];
  const named = lines.map((line) => ({
    line,
    notions: new Set(notionsOf(simplified(line), language)),
  }));
  const isElsewhere = ({ notions }: (typeof named)[number]) =>
    elsewhere.some((each) => notions.has(each));
  const asks = ({ notions }: (typeof named)[number]) =>
    notions.has('how') || notions.has('question');
  const complains = ({ notions }: (typeof named)[number]) =>
    notions.has('case') && notions.has('not') && [...notions].every((each) => complaint.has(each));
  return [
    ['problem', named.filter(complains).map(({ line }) => line)],
    ['off-topic', named.filter((each) => isElsewhere(each) && !asks(each)).map(({ line }) => line)],
    [
      'question:about-product',
      named.filter((each) => each.notions.has('how') && !isElsewhere(each)).map(({ line }) => line),
    ],
  ];
}
