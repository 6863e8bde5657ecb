import { dayIn, timeIn } from './day.ts';
import type { EmailWords } from './emailWords.ts';
import { anyOf } from './wholeWords.ts';

/** What a text tells of the email that is meant. */
export interface SoughtEmail {
  readonly sender?: string;
  readonly queue?: string;
  readonly subject?: string;
  /** `YYYY-MM-DD`, or as it was typed. */
  readonly day?: string;
  /** `HH:MM`. */
  readonly time?: string;
}

/** Every email address in a text. */
export const addresses = /[\w.+'-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?/giu;
/** What the addresses of teams begin with, and those of people rarely. */
const ofTeam =
  /^(?:support|help|helpdesk|service|servicedesk|info|care|contact|kontakt|office|sales|returns|orders|billing|hilfe|kundenservice|kundendienst|aide|soporte|ayuda|atencion|team|desk|it|hr)\b/i;
const longest = 120;
/** How much before and behind an address tells whose it is, in characters. */
const reach = 24;

/** What a text tells of the email: who sent it, to which queue, its subject, when it came. */
export function soughtEmailIn(text: string, words: EmailWords, now?: number): SoughtEmail {
  const { sender, queue } = addressesIn(text, words);
  const named = queue ?? queueNameIn(text, words);
  const subject = subjectIn(text, words);
  const left = text.replace(addresses, ' ').replace(subject ?? '', ' ');
  const day = dayIn(left, words, now);
  const time = timeIn(left);
  return {
    ...(sender && { sender }),
    ...(named && { queue: named }),
    ...(subject && { subject }),
    ...(day && { day }),
    ...(time && { time }),
  };
}

/** What tells of an address, before it or behind it, that the email came from there or went there. */
interface Marks {
  readonly before: RegExp;
  readonly behind: RegExp | undefined;
}

const marksOf = (before: readonly string[], behind: readonly string[] = []): Marks => ({
  before: new RegExp(String.raw`(?:${anyOf(before)})\s*[:=]?\s*["'“<(]?(?:mailto:)?$`, 'iu'),
  behind:
    behind.length > 0
      ? new RegExp(String.raw`^["'”>)]?\s*(?:${behind.join('|')})`, 'u')
      : undefined,
});

function addressesIn(text: string, words: EmailWords): { sender?: string; queue?: string } {
  const from = marksOf(words.from, words.fromBehind);
  const to = marksOf(words.to, words.toBehind);
  const told: { sender?: string; queue?: string } = {};
  const rest: string[] = [];
  for (const { 0: found, index } of text.matchAll(addresses)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const behind = text.slice(index + found.length, index + found.length + reach);
    const isMarked = (marks: Marks) => marks.before.test(before) || marks.behind?.test(behind);
    if (!told.sender && isMarked(from)) told.sender = found;
    else if (!told.queue && isMarked(to)) told.queue = found;
    else rest.push(found);
  }
  for (const each of rest) {
    if (ofTeam.test(each) && !told.queue) told.queue = each;
    else if (!told.sender) told.sender = each;
    else told.queue ??= each;
  }
  return told;
}

/** “The queue Support EMEA”, “the Support EMEA queue”, “queue "support"”. */
function queueNameIn(text: string, { queue }: EmailWords): string | undefined {
  const word = `(?:${queue.map(bothCases).join('|')})`;
  const name = String.raw`\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*){0,3}`;
  const quoted = new RegExp(
    String.raw`${word}[ :]*["“„«「'](?<name>[^"”“»」'\n]{2,60})["”“»」']`,
    'u',
  );
  const behind = new RegExp(
    String.raw`(?<!\p{L})${word} (?<name>${name})(?! (?:[Ii]tem|[Ee]lement))`,
    'u',
  );
  const before = new RegExp(String.raw`\b[Tt]he (?<name>${name}) queue\b(?! item)`, 'u');
  for (const pattern of [quoted, behind, before]) {
    const found = pattern.exec(text)?.groups?.['name'];
    if (found && !/^(?:Items?|Elements?)\b/.test(found)) return found;
  }
  return undefined;
}

const bothCases = (word: string): string =>
  word.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** What stands behind “subject”: in quotation marks, or up to the end of its statement. */
function subjectIn(text: string, { subject, is }: EmailWords): string | undefined {
  const word = anyOf(subject);
  const quoted = new RegExp(
    String.raw`(?:${word})[^"“„«「\n]{0,16}["“„«「]\s?(?<subject>[^"”“»」\n]{1,${longest}}?)\s?["”“»」]`,
    'iu',
  );
  const plain = new RegExp(
    String.raw`(?:${word})\s*(?:[:=]|(?<!\p{L})(?:${is.join('|')})(?!\p{L}))\s*(?<subject>[^,;.!?。、\n"“„«「]{2,${longest}})`,
    'iu',
  );
  return (quoted.exec(text) ?? plain.exec(text))?.groups?.['subject']?.trim();
}
