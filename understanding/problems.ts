import MiniSearch from 'minisearch';
import { type CauseId, causes } from '../dialogs/causes.ts';
import { type OutsideId, outsideCauses } from '../dialogs/outside.ts';
import { languages as spoken } from './languages.ts';
import type { Notion, Phrasings, Topic } from './phrasings.ts';
import { plainText, wordsOf } from './plainText.ts';
import { tuning } from './tuning.ts';
import { hasJapanese, japanese } from './wholeWords.ts';
import { causeOfDescribedVariant } from './describedVariant.ts';

/** What a problem described in plain words seems to be about. */
export interface DescribedProblem {
  /** The causes that fit, the best first: one, two that fit about equally, or none. */
  causes: CauseId[];
  /** What fits of what lies outside the ten causes, likewise. Then no cause fits better. */
  outside?: OutsideId[];
  /** The text itself says that a case was made. Then no cause is looked for. */
  caseExists: boolean;
}

interface Fit {
  readonly topic: Topic;
  readonly score: number;
}

/** Finds out which causes a text in any of the languages is about. */
export function recognizeProblem(text: string): DescribedProblem {
  const start = text.slice(0, tuning.readUpTo);
  const exact = causeOfDescribedVariant(start);
  if (exact) return { causes: [exact], caseExists: false };
  const languages = spokenIn(simplified(start));
  const [best, ...others] = bestOf(sentencesOf(start).map((part) => clearFits(part, languages)));
  if (!best || best.topic === 'case-exists') return { causes: [], caseExists: Boolean(best) };
  // The best topic decides of which kind the rest may be: a cause, or what lies outside the ten.
  const second = others.find(({ topic }) => isOutside(topic) === isOutside(best.topic));
  const isClose = second && second.score >= best.score * tuning.closeness;
  const other = isClose ? second.topic : otherTopic(best.topic, start, languages);
  const topics = [best.topic, other];
  return isOutside(best.topic)
    ? { causes: [], outside: topics.filter(isOutside), caseExists: false }
    : { causes: topics.filter(isCause), caseExists: false };
}

const isCause = (topic: Topic | undefined): topic is CauseId => causes.some((id) => id === topic);

const isOutside = (topic: Topic | undefined): topic is OutsideId =>
  outsideCauses.some((id) => id === topic);

/** The best of several rankings: each topic with its highest score. */
function bestOf(rankings: readonly Fit[][]): Fit[] {
  const best = new Map<Topic, number>();
  for (const { topic, score } of rankings.flat()) {
    best.set(topic, Math.max(score, best.get(topic) ?? 0));
  }
  return [...best].map(([topic, score]) => ({ topic, score })).toSorted(byScore);
}

const byScore = (one: Fit, two: Fit) => two.score - one.score;

/** The text as a whole, and each of its sentences if it has several. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|[。！？\n;]+/).filter((part) => part.trim() !== '');
  const parts = sentences.length > 1 ? [text, ...sentences.slice(0, tuning.sentences)] : [text];
  return parts.map((part) => part.slice(0, tuning.breath));
}

/** What the other half of “this and that” is clearly about, if one half is about the topic. */
function otherTopic(topic: Topic, text: string, languages: readonly Language[]): Topic | undefined {
  const between = new RegExp(languages.map((language) => language.between).join('|'), 'i');
  const halves = text.slice(0, tuning.breath).split(between);
  const topics = halves.flatMap((part) => clearFits(part, languages, tuning.half).slice(0, 1));
  return bestOf([topics]).find((fit) => fit.topic !== topic)?.topic;
}

/** The topics that fit clearly better than none, the best first. */
function clearFits(text: string, languages: readonly Language[], least = tuning.least) {
  const fits = rankingOf(text, languages);
  const none = fits.find(({ topic }) => topic === 'no-cause')?.score ?? 0;
  return fits.filter(({ topic, score }) => {
    const better = topic === 'case-exists' ? tuning.caseAdvantage : least.advantage;
    return topic !== 'no-cause' && score >= Math.max(least.score, none * better);
  });
}

/** Every topic with the sum of its best phrasings’ scores. */
function rankingOf(
  text: string,
  languages: readonly Language[] = spokenIn(simplified(text)),
): Fit[] {
  const scores = new Map<Topic, number[]>();
  for (const language of languages) {
    const plain = corrected(simplified(text), language);
    const query = [...termsOf(plain), ...meaningsOf(plain, language)].join(' ');
    const found = searchOf(language).search(query, { boost: tuning.boost });
    for (const { topic, score, queryTerms } of found) {
      const all = scores.get(topic) ?? [];
      // minisearch multiplies by the number of terms found, which would reward long texts.
      all.push(score / queryTerms.length);
      scores.set(topic, all);
    }
  }
  return [...scores].map(([topic, all]) => ({ topic, score: sumOfBest(all) })).toSorted(byScore);
}

function sumOfBest(scores: readonly number[]): number {
  const best = scores.toSorted((one, two) => two - one).slice(0, tuning.neighbors);
  return best.reduce((sum, score) => sum + score, 0);
}

const simplified = (text: string): string => unaccented(wordsOf(plainText(text)));

const unaccented = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');

/** The beginnings of the words; for Japanese, which has no spaces, each two characters. */
function termsOf(plain: string): string[] {
  const pairs = [...plain.matchAll(japanese)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const words = plain.replace(japanese, ' ').split(' ').filter(Boolean);
  return [...new Set([...pairs, ...words.map((word) => word.slice(0, tuning.stem))])];
}

/** The notions in a text, alone and each two together: “sender” and “not” say more than either. */
function meaningsOf(plain: string, language: Language): string[] {
  const notions = [...new Set(notionsOf(plain, language))].toSorted();
  return notions.flatMap((one, at) => [
    `@${one}`,
    ...notions.slice(at + 1).map((other) => `@${one}+${other}`),
  ]);
}

function notionsOf(plain: string, { isJapanese, beginnings, longest }: Language): Notion[] {
  const text = `${plain} `;
  const found: Notion[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && !isJapanese && text[at - 1] !== ' ') continue;
    for (let length = 1; length <= longest; length += 1) {
      found.push(...(beginnings.get(text.slice(at, at + length)) ?? []));
    }
  }
  return found;
}

interface Language {
  readonly isJapanese: boolean;
  /** Every phrasing in comparable words, with its topic. */
  readonly known: readonly { readonly topic: string; readonly plain: string }[];
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlyMap<string, readonly Notion[]>;
  readonly longest: number;
  /** Matches what stands between two statements. */
  readonly between: string;
}

let built: Language[] | undefined;

/** The languages that know most of the words. */
function spokenIn(plain: string): Language[] {
  built ??= spoken.map(({ phrasings }) => languageOf(phrasings));
  if (hasJapanese(plain)) return built.filter(({ isJapanese }) => isJapanese);
  const words = plain.split(' ');
  const known = built.map((each) => words.filter((word) => each.words.has(word)).length);
  const most = Math.max(...known);
  return built.filter(({ isJapanese }, at) => !isJapanese && known[at] === most);
}

function languageOf({ topics, conjunctions, notions }: Phrasings): Language {
  const known = Object.entries(topics).flatMap(([topic, list]) =>
    list.map((phrasing) => ({ topic, plain: simplified(phrasing) })),
  );
  const isJapanese = known.some(({ plain }) => hasJapanese(plain));
  const beginnings = new Map<string, Notion[]>();
  for (const [notion, words] of Object.entries(notions) as [Notion, string[]][]) {
    for (const word of words.map(unaccented)) {
      beginnings.set(word, [...(beginnings.get(word) ?? []), notion]);
    }
  }
  return {
    isJapanese,
    known,
    words: new Set(known.flatMap(({ plain }) => plain.split(' '))),
    beginnings,
    longest: Math.max(...[...beginnings.keys()].map((word) => word.length)),
    between: conjunctions.map((word) => (isJapanese ? word : `\\s${word}\\s`)).join('|'),
  };
}

const searches = new WeakMap<Language, MiniSearch>();

/** The phrasings of a language to search in: built when the language is first spoken. */
function searchOf(language: Language): MiniSearch {
  const known = searches.get(language);
  if (known) return known;
  const search = indexed(
    ['words', 'notions'],
    language.known.map(({ topic, plain }, id) => ({
      id,
      topic,
      words: termsOf(plain).join(' '),
      notions: meaningsOf(plain, language).join(' '),
    })),
  );
  searches.set(language, search);
  return search;
}

function indexed(fields: string[], documents: readonly object[]): MiniSearch {
  const search = new MiniSearch({
    fields,
    storeFields: ['topic'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  search.addAll(documents);
  return search;
}

const spellings = new WeakMap<Language, MiniSearch>();

/** The text with mistyped words as the phrasings spell them. */
function corrected(plain: string, language: Language): string {
  if (language.isJapanese) return plain;
  return plain
    .split(' ')
    .map((word) => (isKnown(word, language) ? word : (spelled(word, language) ?? word)))
    .join(' ');
}

const isKnown = (word: string, language: Language): boolean =>
  word.length < tuning.shortestCorrected ||
  language.words.has(word) ||
  notionsOf(word, language).length > 0;

function spelled(word: string, language: Language): string | undefined {
  return spellingsOf(language).search(word, { fuzzy: tuning.misspelled })[0]?.id as
    string | undefined;
}

function spellingsOf(language: Language): MiniSearch {
  const known = spellings.get(language);
  if (known) return known;
  const words = [...language.words].filter(({ length }) => length >= tuning.shortestCorrected);
  const search = indexed(
    ['word'],
    words.map((word) => ({ id: word, word })),
  );
  spellings.set(language, search);
  return search;
}
