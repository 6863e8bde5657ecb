import type MiniSearch from 'minisearch';
import { indexed } from './indexed.ts';
import { notionsOf, type Language } from './spokenLanguages.ts';
import { tuning } from './tuning.ts';

const spellings = new WeakMap<Language, MiniSearch>();

/** The text with mistyped words as the phrasings spell them. */
export function corrected(plain: string, language: Language): string {
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
