import { plainText, wordsOf } from './plainText.ts';

/** A text as it is compared: its words in lower case, without accents, markup and punctuation. */
export const simplified = (text: string): string => unaccented(wordsOf(plainText(text)));

export const unaccented = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
