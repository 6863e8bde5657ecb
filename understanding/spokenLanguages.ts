import { languageCodes, type LanguageCode } from '../dialogs/languageCodes.ts';
import { byCode } from './languages.ts';
import type { LanguageWords } from './languageWords.ts';
import { wordsOf as wordsIn } from './plainText.ts';
import type { Notion, Phrasings } from './phrasings.ts';
import { simplified, unaccented } from './simplified.ts';
import { hasJapanese } from './wholeWords.ts';

/** What is compared of one language. */
export interface Language {
  readonly code: LanguageCode;
  readonly isJapanese: boolean;
  /** Every phrasing in comparable words, with its topic. */
  readonly known: readonly { readonly topic: string; readonly plain: string }[];
  /** The words of its phrasings. */
  readonly words: ReadonlySet<string>;
  readonly everyWord: ReadonlySet<string>;
  readonly beginnings: ReadonlyMap<string, readonly Notion[]>;
  readonly longest: number;
  /** Matches what stands between two statements. */
  readonly between: string;
}

let built: readonly Language[] | undefined;

/** Every language, built when the first text is read. */
const spoken = (): readonly Language[] =>
  (built ??= languageCodes.map((code) => languageOf(code, byCode[code])));

/** The languages in which most of the words are known from how problems are told. */
export const spokenIn = (plain: string): Language[] => mostlyIn(plain, ({ words }) => words);

/** The languages in which most of the words are known from anything that people say. */
export const heardIn = (plain: string): Language[] => mostlyIn(plain, ({ everyWord }) => everyWord);

function mostlyIn(plain: string, wordsOf: (language: Language) => ReadonlySet<string>): Language[] {
  if (hasJapanese(plain)) return spoken().filter(({ isJapanese }) => isJapanese);
  const words = plain.split(' ');
  const known = spoken().map((each) => words.filter((word) => wordsOf(each).has(word)).length);
  const most = Math.max(...known);
  return spoken().filter(({ isJapanese }, at) => !isJapanese && known[at] === most);
}

function languageOf(code: LanguageCode, { phrasings, utterances }: LanguageWords): Language {
  const { topics, conjunctions, notions }: Phrasings = phrasings;
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
  const words = new Set(known.flatMap(({ plain }) => plain.split(' ')));
  const { readings, facts } = utterances;
  const said = [
    ...Object.values(readings),
    ...Object.values(facts).flatMap(({ yes, no }) => [yes, no]),
  ];
  return {
    code,
    isJapanese,
    known,
    words,
    everyWord: new Set([
      ...words,
      ...said.flat().flatMap((line) => unaccented(wordsIn(line)).split(' ')),
    ]),
    beginnings,
    longest: Math.max(...[...beginnings.keys()].map((word) => word.length)),
    between: conjunctions.map((word) => (isJapanese ? word : `\\s${word}\\s`)).join('|'),
  };
}

/** The notions in a text, in order. */
export function notionsOf(plain: string, { isJapanese, beginnings, longest }: Language): Notion[] {
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

/** Whether a word is known from anything that people say, in whatever language. */
export const isKnownWord = (word: string): boolean =>
  spoken().some(({ everyWord }) => everyWord.has(word));
