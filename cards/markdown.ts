/** The text as it is copied: without the marks for bold and links. */
export function plain(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The same with the address of each link behind its words. */
export const linkedPlain = (markdown: string): string =>
  plain(markdown.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2'));

/** An address of which others only see where it belongs to. */
export const masked = (address: string): string => address.replace(/^<?[^@\s]+(?=@)/, '…');

/** The text for a screen reader: a pause after each line, and no signs that stand beside words. */
export function spoken(markdown: string): string {
  return plain(markdown)
    .split('\n')
    .map((line) => line.replace(/^- |^\? |\p{So}/gu, '').trim())
    .map((line) => (/\p{P}$/u.test(line) ? line : `${line}.`))
    .join(' ');
}

/** The longest text from elsewhere that a card shows, in characters. */
const shown = 120;

/** A longer word is wider than a phone, and clients break only where they may. */
const longWord = /\S{32}(?=\S)/gu;

/** A text from elsewhere: short, on one line, and with nothing that a client could take for markup. */
export function literal(text: string): string {
  return text
    .slice(0, shown)
    .toWellFormed()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/:\/\//g, ': //')
    .replace(/[*_`~<>[\]\\]/g, fullWidth)
    .replace(longWord, '$&\u200B')
    .trim();
}

/** The sign as East Asian texts write it: it looks the same and means nothing. */
const fullWidth = (sign: string): string =>
  String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
