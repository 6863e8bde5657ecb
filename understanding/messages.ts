import {
  type CatalogueEntry,
  lookalikes,
  type MessageRow,
  messageRows,
  messages,
} from '../dialogs/messages.ts';
import { masked, partsOf, placesOf, spaced, standsAlone, toldAt } from './phrases.ts';
import { plainText, statementsOf } from './plainText.ts';
import { reasonNumbers } from './reasonNumbers.ts';

/** Longer texts are read up to here, so that reading takes milliseconds whatever is pasted. */
const limit = 100_000;

/** How well a hit fits: the message's words, then its number, then a person's description. */
const fitness = { text: 0, number: 1, told: 2 } as const;

interface Hit {
  readonly row: MessageRow;
  readonly fit: number;
  readonly at: number;
}

const catalogue = messageRows.map((row): [MessageRow, CatalogueEntry] => [row, messages[row]]);

/** Longest first: a message that begins with another one's text is looked for before it. */
const phrases = catalogue
  .flatMap(([row, entry]) => [
    ...entry.phrases.map((phrase) => ({ row, parts: partsOf(phrase), alone: false })),
    ...(entry.alone ?? []).map((phrase) => ({ row, parts: [spaced(phrase)], alone: true })),
  ])
  .toSorted((one, two) => two.parts.join('').length - one.parts.join('').length);
const recipes = catalogue.flatMap(([row, entry]) =>
  (entry.told ?? []).map((recipe) => ({
    row,
    groups: recipe.split('&').map((group) => group.split('|').map(spaced)),
  })),
);
const rowOfCode = new Map(
  catalogue.flatMap(([row, entry]) =>
    (entry.codes ?? []).flatMap(spellingsOf).map((word) => [word, row] as const),
  ),
);
const rowOfReason = new Map(catalogue.map(([row, { id }]) => [id, row]));

/** The known messages in a text, the most fitting first; none if it holds no known message. */
export function recognize(text: string): MessageRow[] {
  const plain = plainText(text.slice(0, limit)).slice(0, limit);
  let words = spaced(plain);
  for (const lookalike of lookalikes) {
    words = words.replaceAll(lookalike, (match) =>
      masked(match, [{ start: 0, end: match.length }]),
    );
  }

  const found = [...inWords(words, plain), ...inCodes(words), ...inNumbers(plain), ...told(words)];
  const hits = [...new Map(found.toReversed().map((hit) => [hit.row, hit])).values()];
  const specific = hits.filter(({ row }) => !isGeneric(row));
  return (specific.length > 0 ? specific : hits)
    .toSorted((one, two) => one.fit - two.fit || one.at - two.at)
    .map(({ row }) => row);
}

function inWords(words: string, plain: string): Hit[] {
  const statements = statementsOf(plain);
  const hits: Hit[] = [];
  let left = words;
  for (const { row, parts, alone } of phrases) {
    const places = placesOf(left, parts);
    const at = places[0]?.[0]?.start;
    if (at === undefined || (alone && !standsAlone(statements, parts.join('')))) continue;
    hits.push({ row, fit: fitness.text, at });
    left = masked(left, places.flat());
  }
  return hits;
}

function inCodes(words: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: word, index: at } of words.matchAll(/[^ ]+/g)) {
    const row = rowOfCode.get(word);
    if (row === undefined) continue;
    const { codesUnless = [] }: CatalogueEntry = messages[row];
    if (codesUnless.some((phrase) => words.includes(spaced(phrase)))) continue;
    hits.push({ row, fit: fitness.number, at });
  }
  return hits;
}

function inNumbers(plain: string): Hit[] {
  return reasonNumbers(plain).flatMap(({ number, at }) => {
    const row = rowOfReason.get(`reason:${number}`);
    return row === undefined ? [] : [{ row, fit: fitness.number, at }];
  });
}

function told(words: string): Hit[] {
  return recipes.flatMap(({ row, groups }) => {
    const at = toldAt(words, groups);
    return at === undefined ? [] : [{ row, fit: fitness.told, at }];
  });
}

function isGeneric(row: MessageRow): boolean {
  const { generic }: CatalogueEntry = messages[row];
  return generic === true;
}

/** How a hexadecimal code is written, also in decimal with a sign (no part of the word) or not. */
function spellingsOf(code: string): string[] {
  const hex = code.toLowerCase();
  const value = Number.parseInt(hex, 16);
  return [hex, `0x${hex}`, String(value), String(2 ** 32 - value)];
}
