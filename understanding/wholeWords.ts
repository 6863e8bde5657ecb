/** What is written without spaces between the words. */
export const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;

/** Whether words stand without spaces, so that each may stand anywhere. */
export const hasJapanese = (text: string): boolean => text.search(japanese) >= 0;

/**
 * A pattern of any of the words: whole ones, where there are spaces between words. `\b` won't do:
 * it knows no letter outside ASCII. Digits may follow, as in “Error404”.
 */
export function anyOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll("'", "['’]?"))
    .map((word) => (hasJapanese(word) ? word : String.raw`(?<![\p{L}\p{N}_])${word}(?!\p{L})`))
    .join('|');
}
