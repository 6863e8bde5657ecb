import type { Area, RecordKind } from '../dialogs/areas.ts';
import type { CatalogueEntry } from '../dialogs/catalogue/entry.ts';
import {
  causeShownBy,
  isMessageRow,
  lookalikes,
  type MessageRow,
  messageRows,
  messages,
} from '../dialogs/messages.ts';
import { Areas, recordIn } from './area.ts';
import { detailsOf, type Details } from './details.ts';
import { masked, partsOf, placesOf, spaced, standsAlone, recipeAt } from './phrases.ts';
import { plainText, statementsOf } from './plainText.ts';
import { reasonNumbers } from './reasonNumbers.ts';

/** Longer texts are read up to here, so that reading takes milliseconds whatever is pasted. */
const limit = 131_072;

/** How well a hit fits: the message's words, then its number, then a person's description. */
const fitness = { text: 0, number: 1, recipe: 2 } as const;

interface Hit {
  readonly row: MessageRow;
  readonly fit: number;
  readonly at: number;
  readonly end: number;
}

type AreaAt = (end: number) => Area | undefined;

/** What a text shows: a message is evidence only together with where it was seen. */
export interface MessageReading extends Details {
  /** The known messages, the most fitting first, as they are to be read where they stand. */
  readonly rows: readonly MessageRow[];
  /** Where the text was seen, as far as it tells; also of a message that isn't known. */
  readonly area?: Area;
  /** The record whose plug-in, workflow or step it names. */
  readonly record?: RecordKind;
  /** Whether a message in it says a cause only once it is known where it was seen. */
  readonly ambiguous: boolean;
}

const catalogue = messageRows.map((row): [MessageRow, CatalogueEntry] => [row, messages[row]]);

interface Phrase {
  readonly row: MessageRow;
  readonly parts: readonly string[];
  /** Every one of its words. */
  readonly words: readonly string[];
  readonly alone: boolean;
  readonly areas?: readonly Area[];
}

/** Longest first: a message that begins with another one's text is looked for before it. */
const phrases: readonly Phrase[] = catalogue
  .flatMap(([row, { phrases: anywhere, alone = [], within }]) => [
    ...anywhere.map((phrase) => ({ row, parts: partsOf(phrase), alone: false })),
    ...alone.map((phrase) => ({ row, parts: [spaced(phrase)], alone: true })),
    ...(within?.phrases ?? []).map((phrase) => ({
      row,
      parts: partsOf(phrase),
      alone: false,
      areas: within?.areas ?? [],
    })),
  ])
  .map((phrase): Phrase => ({ ...phrase, words: phrase.parts.join('').trim().split(/ +/) }))
  .toSorted((one, two) => two.parts.join('').length - one.parts.join('').length);
const recipes = catalogue.flatMap(([row, entry]) =>
  (entry.recipes ?? []).map((recipe) => ({
    row,
    groups: recipe.split('&').map((group) => group.split('|').map(spaced)),
  })),
);
const rowOfCode = byCode(({ codes = [] }) => codes);
const rowOfCodeInArea = byCode(({ within }) => within?.codes ?? []);
const rowOfReason = new Map(catalogue.map(([row, { id }]) => [id, row]));

/** The known messages in a text, the most fitting first; none if it holds no known message. */
export const recognize = (text: string): readonly MessageRow[] => readMessage(text).rows;

/**
 * Reads a pasted text: its known messages, where it was seen, and what may be kept of it.
 * @param seen where it was seen, if that is known apart from the text
 */
export function readMessage(text: string, seen?: Area): MessageReading {
  const start = text.slice(0, limit);
  const plain = plainText(start).slice(0, limit);
  let words = spaced(plain);
  for (const lookalike of lookalikes) {
    words = words.replaceAll(lookalike, (match) =>
      masked(match, [{ start: 0, end: match.length }]),
    );
  }

  const areas = new Areas(words);
  const areaAt: AreaAt = (end) => seen ?? areas.around(end);
  const { hits: texts, left } = inWords(words, plain, areaAt);
  const found = [
    ...texts,
    ...inCodes(left, words, areaAt),
    ...inNumbers(plain),
    ...byRecipe(words),
  ];
  const record = recordIn(words);
  const read = found.map((hit) => ({
    ...hit,
    row: rowIn(hit, areaAt(hit.end), recordIn(words, hit.at)),
  }));
  const rows = fittingFirst(read);
  const area = seen ?? areas.whole ?? (rows.some(isReason) ? 'activity-monitor' : undefined);
  return {
    rows,
    ...(area && { area }),
    ...(record && { record }),
    ...detailsOf(start),
    ambiguous: rows.some(isAmbiguous),
  };
}

/** Each message once, general ones only where nothing else was found, ambiguous ones last. */
function fittingFirst(read: readonly Hit[]): MessageRow[] {
  const rank = ({ row, fit }: Hit): number => (isAmbiguous(row) ? fitness.recipe : fit);
  const inOrder = read.toSorted((one, two) => rank(one) - rank(two) || one.at - two.at);
  const rows = [...new Set(inOrder.map(({ row }) => row))];
  const specific = rows.filter((row) => !entryOf(row).generic);
  return specific.length > 0 ? specific : rows;
}

/** What a message is where it was seen: one about sending says nothing about receiving. */
function rowIn({ row }: Hit, area: Area | undefined, record: RecordKind | undefined): MessageRow {
  const { meansIn }: CatalogueEntry = messages[row];
  const isAlert = area === 'other-item' || area?.startsWith('mailbox-alert');
  const meant = (area && meansIn?.[area]) ?? (record && !isAlert ? meansIn?.[record] : undefined);
  if (meant !== undefined && isMessageRow(meant)) return meant;
  const isAboutReceiving = causeShownBy(row) === 'email-not-synchronized' || isAmbiguous(row);
  if (isAboutReceiving && area === 'mailbox-alert-outgoing') return 'outgoingOnly';
  if (isAboutReceiving && area === 'other-item') return 'otherItemsOnly';
  return row;
}

function inWords(words: string, plain: string, areaAt: AreaAt): { hits: Hit[]; left: string } {
  const statements = statementsOf(plain);
  // Most phrases have a word that the text doesn’t: looking for words is quicker.
  const present = new Set(words.split(' '));
  const hits: Hit[] = [];
  let left = words;
  for (const { row, parts, words: own, alone, areas } of phrases) {
    if (!own.every((word) => present.has(word))) continue;
    const places = placesOf(left, parts).filter(
      (place) => areas === undefined || isWithin(areas, areaAt(place.at(-1)?.end ?? 0)),
    );
    if (places.length === 0 || (alone && !standsAlone(statements, parts.join('')))) continue;
    for (const place of places) {
      hits.push({ row, fit: fitness.text, at: place[0]?.start ?? 0, end: place.at(-1)?.end ?? 0 });
    }
    left = masked(left, places.flat());
  }
  return { hits, left };
}

function inCodes(left: string, words: string, areaAt: AreaAt): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: word, index: at } of left.matchAll(/[^ ]+/g)) {
    const inArea = rowOfCodeInArea.get(word);
    const end = at + word.length;
    const isHere = inArea && isWithin(entryOf(inArea).within?.areas ?? [], areaAt(end));
    const row = isHere ? inArea : rowOfCode.get(word);
    if (row === undefined) continue;
    const { codesUnless = [] } = entryOf(row);
    if (codesUnless.some((phrase) => words.includes(spaced(phrase)))) continue;
    hits.push({ row, fit: fitness.number, at, end });
  }
  return hits;
}

function inNumbers(plain: string): Hit[] {
  return reasonNumbers(plain).flatMap(({ number, at }) => {
    const row = rowOfReason.get(`reason:${number}`);
    return row === undefined ? [] : [{ row, fit: fitness.number, at, end: at }];
  });
}

function byRecipe(words: string): Hit[] {
  return recipes.flatMap(({ row, groups }) => {
    const at = recipeAt(words, groups);
    return at === undefined ? [] : [{ row, fit: fitness.recipe, at, end: at }];
  });
}

const entryOf = (row: MessageRow): CatalogueEntry => messages[row];
const isAmbiguous = (row: MessageRow): boolean => entryOf(row).ambiguous === true;
const isReason = (row: MessageRow): boolean => entryOf(row).id.startsWith('reason:');
const isWithin = (areas: readonly Area[], area: Area | undefined): boolean =>
  area !== undefined && areas.includes(area);

function byCode(
  codesOf: (entry: CatalogueEntry) => readonly string[],
): ReadonlyMap<string, MessageRow> {
  return new Map(
    catalogue.flatMap(([row, entry]) =>
      codesOf(entry)
        .flatMap(spellingsOf)
        .map((word) => [word, row] as const),
    ),
  );
}

/** How a hexadecimal code is written, also in decimal with a sign (no part of the word) or not. */
function spellingsOf(code: string): string[] {
  const hex = code.toLowerCase();
  const value = Number.parseInt(hex, 16);
  return [hex, `0x${hex}`, String(value), String(2 ** 32 - value)];
}
