import { languages } from './languages.ts';
import { anyOf } from './wholeWords.ts';

/** Longer texts are read up to here: a failure message says early that it is one. */
const limit = 10_000;

const marks = [
  new RegExp(anyOf(languages.flatMap(({ failureMarks }) => failureMarks)), 'iu'),
  /\b0x[\da-f]{4,8}\b|\b8[\da-f]{7}\b|-2\d{9}\b|\b[45]\.\d\.\d{1,3}\b/i,
];

/** Error codes and exception classes: nobody tells a problem in such words. */
const machineWords = /\b0x[\da-f]{4,8}\b|\b8[\da-f]{7}\b|-2\d{9}\b|\b\w+\.\w*exception\b/i;

/** Whether a text was surely copied from a failure message, known or not. */
export const isCopiedMessage = (text: string): boolean => machineWords.test(text.slice(0, limit));

/** Whether an unrecognized text was probably meant as a failure message. */
export function looksLikeMessage(text: string): boolean {
  const start = text.slice(0, limit);
  return marks.some((mark) => mark.test(start));
}
