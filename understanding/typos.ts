import type { LanguageCode } from '../dialogs/languageCodes.ts';
import { alternatives } from './alternatives.ts';
import { byCode } from './languages.ts';
import { isKnownWord } from './spokenLanguages.ts';
import { simplified } from './simplified.ts';
import { hasJapanese } from './wholeWords.ts';
import type { Reading } from './utterances.ts';

/** What a mistyped text may mean: nothing that deletes or ends what somebody has done. */
const forgiven: readonly Reading[] = [
  'command:help',
  'command:back',
  'command:status',
  'command:report',
  'command:language',
  'command:check-again',
  'command:stop',
  'command:human',
];
/** Shorter words are too easily taken for one another. */
const shortest = 4;
const long = 7;

interface Spelling {
  readonly words: string;
  readonly reading: Reading;
}

let spellings: readonly Spelling[] | undefined;

const spell = (): Spelling[] =>
  (Object.keys(byCode) as LanguageCode[]).flatMap((code) =>
    forgiven.flatMap((reading) =>
      byCode[code].utterances.readings[reading]
        .flatMap(alternatives)
        .map(simplified)
        .filter((words) => words.length >= shortest && words.split(' ').length <= 2)
        .filter((words) => !hasJapanese(words))
        .map((words): Spelling => ({ words, reading })),
    ),
  );

/**
 * The reading of one or two words that are nearly spelled like a known one: one letter is wrong,
 * missing, doubled or swapped with the next, two in longer words. Undefined where two are as near.
 */
export function mistyped(plain: string): Reading | undefined {
  const words = plain.split(' ');
  const isKnown = words.every((word) => isKnownWord(word));
  if (plain.length < shortest || words.length > 2 || isKnown) return undefined;
  spellings ??= spell();
  const near = spellings
    .map((each) => ({ ...each, distance: distance(plain, each.words) }))
    .filter((each) => each.distance <= (each.words.length >= long ? 2 : 1));
  const least = Math.min(...near.map(({ distance: far }) => far));
  const meant = new Set(
    near.filter((each) => each.distance === least).map(({ reading }) => reading),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** How many letters have to be changed, added, left out or swapped (restricted Damerau–Levenshtein). */
export function distance(one: string, two: string): number {
  if (Math.abs(one.length - two.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const isSame = one[i - 1] === two[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}
