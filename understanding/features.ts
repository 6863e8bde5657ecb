import { unaccented } from './simplified.ts';
import { plainText, wordsOf } from './plainText.ts';
import { japanese } from './wholeWords.ts';

/** How long the pieces of words are that are compared, in characters. */
const shortest = 2;
const longest = 4;

/** Signs that say as much as a word. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[👍✅👌🆗]/u, '#yes'],
  [/[👎❌🚫]/u, '#no'],
  [/🤷/u, '#unsure'],
  [/[⏳⌛]/u, '#wait'],
  [/👋/u, '#hello'],
  [/[?？]/u, '#question'],
];

const stretched = /(\p{L})\1{2,}/gu;

/** A person’s text in comparable words; what is drawn out (“yesss”) is said once. */
export const wordsSaid = (text: string): string =>
  unaccented(wordsOf(plainText(text).replace(stretched, '$1')));

/** Whether a text says something by a sign alone. */
export const saysBySign = (text: string): boolean =>
  signs.some(([sign, name]) => name !== '#question' && sign.test(text));

/** The signs in a text, as features. */
export const signsIn = (text: string): number[] =>
  signs
    .filter(([sign]) => sign.test(text))
    .map(([, name]) => hashed(name, 0, name.length, kinds.sign));

/** Starting values of the hashes, so that a word and a piece that reads the same stay apart. */
const kinds = { piece: 1, word: 2, pair: 3, sign: 4, notion: 5, denied: 8 } as const;

/**
 * What of simplified words is compared: whole words, each two of them, and pieces of words, so that a
 * typing error or another ending costs little; of Japanese, which has no spaces, its characters.
 * Words of a denial are others than the same words without it: “it failed” and “it hasn’t failed”
 * have all but one in common. Each is a 32-bit hash: as text, they would take most of the time that
 * learning takes.
 */
export function featuresOfWords(plain: string, isDenied: boolean): number[] {
  const found = new Set<number>();
  const denied = isDenied ? kinds.denied : 0;
  for (const [run] of plain.matchAll(japanese)) {
    const padded = `^${run}$`;
    for (let size = 1; size <= longest; size += 1) {
      for (let at = 0; at + size <= padded.length; at += 1) {
        found.add(hashed(padded, at, at + size, kinds.piece + (size > 1 ? denied : 0)));
      }
    }
  }
  const words = plain.replace(japanese, ' ').split(' ').filter(Boolean);
  const line = ` ${words.join(' ')} `;
  let before = 0;
  let start = 0;
  for (const word of words) {
    const end = start + word.length + 2;
    found.add(hashed(line, start, end, kinds.word + denied));
    found.add(hashed(line, before, end, kinds.pair + denied));
    for (let size = shortest; size <= longest; size += 1) {
      for (let at = start; at + size <= end; at += 1) {
        found.add(hashed(line, at, at + size, kinds.piece));
      }
    }
    before = start;
    start = end - 1;
  }
  const last = words.at(-1);
  if (last) found.add(hashed(`${last} $`, 0, last.length + 2, kinds.pair + denied));
  if (isDenied) found.add(hashed('#denied', 0, 7, kinds.sign));
  return [...found];
}

/** What words stand for, each notion alone and with each other one. */
export function featuresOfNotions(notions: readonly string[]): number[] {
  const each = [...new Set(notions)].toSorted();
  const names = each.flatMap((one, at) => [
    one,
    ...each.slice(at + 1).map((two) => `${one}+${two}`),
  ]);
  return names.map((name) => hashed(name, 0, name.length, kinds.notion));
}

/** FNV-1a of a part of a text. */
function hashed(text: string, from: number, to: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
