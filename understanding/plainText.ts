/** Turns what people paste (HTML, escaped JSON, curly quotes) into comparable words. */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
};

const inlineTag =
  /<\/?(?:a|b|code|em|font|i|mark|s|span|strong|u|wbr)(?:\s+[\w:-]+(?:="[^"<>]*")?)*\s*\/?>/gi;
const tag = /<\/?[a-z][\w:.-]*(?:\s+[\w:.-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*\s*\/?>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const guid = /[\da-f]{8}(?:-[\da-f]{4}){1,3}(?:-[\da-f]{1,12})?/g;
const lineEnd = /[\n\r\t|]+/;
const statementEnd =
  /["“”„«»()[\]{}*`;]+|[.!?]+(?=\s|$)|(?<=:)|(?<![\p{L}\p{N}])['‘’]|['’](?![\p{L}\p{N}])|\s[-–—>]+\s/u;

/** Lower-cased text without markup, escapes and invisible characters; punctuation stays. */
export function plainText(pasted: string): string {
  let text = pasted;
  for (let round = 0; round < 2; round += 1) {
    text = text.replace(inlineTag, '').replace(tag, '\n').replace(entity, decoded);
  }
  return text
    .replace(tag, '\n')
    .replace(/(?<!\\)\\+u([\da-f]{4})/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/(?<!\\)\\+[nrt]/g, '\n')
    .replace(/(?<!\\)\\+(["'/])/g, '$1')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase();
}

/** The words of a plain text, one space between; "isn't", "is not" and "cannot" made alike. */
export function wordsOf(plain: string): string {
  return plain
    .replace(/2,147,(\d{3}),(\d{3})/g, '2147$1$2')
    .replace(guid, ' ')
    .replace(/(?<=\p{L})['’‘´ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(are|can|could|did|do|does|had|has|have|is|was|were|would) not\b/g, '$1nt')
    .replace(/\bcannot\b/g, 'cant')
    .replace(/\be mail/g, 'email');
}

/** The statements of a plain text, each in words: lines, sentences, quotations, values. */
export function statementsOf(plain: string): string[] {
  return [plain.replace(/\s+/g, ' '), ...plain.split(lineEnd)]
    .flatMap((part) => part.split(statementEnd))
    .filter((piece) => piece.length < 200 && !piece.trimEnd().endsWith(':'))
    .map(wordsOf)
    .filter((statement) => statement !== '');
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return character(Number(decimal));
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  return entities[name?.toLowerCase() ?? ''] ?? whole;
}

function character(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}
