import { wordsOf } from './plainText.ts';

/** How far apart, in characters, the parts of a "…" phrase and the groups of a recipe may be. */
const reach = 160;
/** What may lead from plain speech to a message that is quoted without quotation marks. */
const introductions = /(?:reason|reason is|error|message|says|skipped|failed) $/;
const meetings = /(?:get|gets|got|getting|see|sees|saw|show|shows|showing) $/;
const meetingEnds = /^(?:$|(?:after|as|error|every|for|if|in|message|on|since|when|whenever) )/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words with a space before, between and after, so that only whole words are found in them. */
export function spaced(text: string): string {
  return ` ${wordsOf(text.toLowerCase())} `;
}

/** The parts of a phrase, which "…" separates. */
export function partsOf(phrase: string): string[] {
  return phrase.split('…').map(spaced);
}

/** Every place of a phrase: per place its parts, each within reach of the one before. */
export function placesOf(words: string, [first = '', ...rest]: readonly string[]): Span[][] {
  const places: Span[][] = [];
  let from = 0;
  for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, from)) {
    from = start + first.length - 1;
    const place = [{ start, end: start + first.length }];
    for (const part of rest) {
      const after = (place.at(-1)?.end ?? from) - 1;
      const at = words.slice(after, after + reach).indexOf(part);
      if (at < 0) break;
      place.push({ start: after + at, end: after + at + part.length });
    }
    if (place.length === rest.length + 1) places.push(place);
  }
  return places;
}

/** Whether a phrase is a statement of its own, or what a reason or an error is said to be. */
export function standsAlone(statements: readonly string[], phrase: string): boolean {
  const isOneWord = !phrase.trim().includes(' ');
  return statements.some((statement) => {
    const words = ` ${statement} `;
    const at = words.indexOf(phrase);
    if (at < 0) return false;
    const before = words.slice(0, at + 1);
    const after = words.slice(at + phrase.length);
    if (words === phrase || isOneWord) return words === phrase;
    if (words.includes(' activity monitor ')) return true;
    if (after === '' && introductions.test(before)) return true;
    return meetings.test(before) && meetingEnds.test(after);
  });
}

/** Where a word of the first group has one of each other group around it. */
export function recipeAt(
  words: string,
  groups: readonly (readonly string[])[],
): number | undefined {
  const [anchors = [], ...others] = groups;
  const possible = others.every((group) => group.some((word) => words.includes(word)));
  for (const anchor of possible ? anchors : []) {
    for (let at = words.indexOf(anchor); at >= 0; at = words.indexOf(anchor, at + 1)) {
      const around = words.slice(Math.max(0, at - reach), at + reach);
      if (others.every((group) => group.some((word) => around.includes(word)))) return at;
    }
  }
  return undefined;
}

/** The words with some places made unreadable, so that no shorter phrase is found in them. */
export function masked(words: string, spans: readonly Span[]): string {
  let read = 0;
  let kept = '';
  for (const { start, end } of spans) {
    if (start < read) continue;
    const last = end - 1;
    kept += words.slice(read, start) + words.slice(start, last).replace(/[^ ]/g, '·');
    read = last;
  }
  return kept + words.slice(read);
}
