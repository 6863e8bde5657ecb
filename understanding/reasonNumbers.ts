const given =
  /(?<![\p{L}\p{N}_-])(?:activitymonitor[._])?reason(?<code>[ _]?(?:code|number|value))?["'*`\]]*\s{0,3}(?<sign>[:=#(]|is\b|eq\b)?\s{0,3}["'*`]*(?<number>0|[1-9]|1\d)(?![\p{L}\p{N}_%])(?![.,:/-]\d)/gu;

/** What may stand before "reason": any other word ("status reason") makes it another reason. */
const before = new Set(
  (
    'a about activity activitymonitor an and arc because by column does early exit field for ' +
    'from gave get gets getting gives got had has have in is its just means monitor of on or ' +
    'record rule say says see shows skip skipped the this was what why with'
  ).split(' '),
);

/** What may follow the number: the end of the statement, a next value or a question about it. */
const after =
  /^\s*(?:$|["'*`)\]},;|\n]|[.!?](?:\s|$)|[-–—(]|:\s|[\w@.]+["']?\s*[:=]|(?:again|and|appears|at|but|do|does|for|here|how|in|is|mean|means|on|or|please|shown|since|so|that|there|to|was|what|when|which|why|with)\b)/;
const afterBare = /^\s*(?:$|["'*`)\]},;|\n]|[.!?](?:\s|$)|(?:and|appears|in|is|mean|means)\b)/;

/** The activity monitor's reasons given by number in a plain text, as in `"reason": 7`. */
export function reasonNumbers(plain: string): { number: number; at: number }[] {
  const found = [];
  for (const match of plain.matchAll(given)) {
    const end = match.index + match[0].length;
    const leads = plain.slice(Math.max(0, match.index - 30), match.index);
    const previous = /([\p{L}\p{N}]+)[ \t]*$/u.exec(leads)?.[1];
    const follows = plain.slice(end, end + 30);
    const explicit = match.groups?.['sign'] !== undefined || match.groups?.['code'] !== undefined;
    if (previous !== undefined && !before.has(previous)) continue;
    if (!(explicit ? after : afterBare).test(follows)) continue;
    found.push({ number: Number(match.groups?.['number']), at: match.index });
  }
  return found;
}
