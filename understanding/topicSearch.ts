import type MiniSearch from 'minisearch';
import { indexed } from './indexed.ts';
import type { Topic } from './phrasings.ts';
import { simplified } from './simplified.ts';
import { corrected } from './spelling.ts';
import { notionsOf, spokenIn, type Language } from './spokenLanguages.ts';
import { tuning } from './tuning.ts';
import { japanese } from './wholeWords.ts';

/** A topic, and how well a text fits it. */
export interface Fit {
  readonly topic: Topic;
  readonly score: number;
}

export const byScore = (one: Fit, two: Fit): number => two.score - one.score;

/** Every topic with the sum of its best phrasings’ scores. */
export function rankingOf(
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
