import { byCode } from './languages.ts';
import { hasJapanese } from './wholeWords.ts';

/** So many statements of a text are read one by one. */
const most = 8;

const joints = Object.values(byCode).flatMap(({ emailWords }) => emailWords.joints);
const between = new RegExp(
  [
    String.raw`(?<=[.!?])\s+|(?<=[!?])(?=\p{L})|[。！？、\n;:,()]+|\s[-–—]\s|…`,
    ...joints.map((word) => (hasJapanese(word) ? word : String.raw`\s(?=${word}\s)`)),
  ].join('|'),
  'iu',
);
const leading = new RegExp(
  `^(?:${joints.filter((word) => !hasJapanese(word)).join('|')})\\s`,
  'iu',
);

/** The statements of a text, without the words that join them. */
export const clausesOf = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim().replace(leading, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, most);
