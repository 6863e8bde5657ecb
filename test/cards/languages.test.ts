import { describe, expect, test } from 'vitest';
import { reasonInput } from '../../cards/reasonInput.ts';
import { choiceTitle } from '../../cards/text/names.ts';
import { languages, textFor } from '../../cards/text/languages.ts';
import type { OutsideWords, Text } from '../../cards/text/text.ts';
import { causes } from '../../dialogs/causes.ts';
import { choices } from '../../dialogs/guide.ts';
import { messages, type MessageRow } from '../../dialogs/messages.ts';
import { outsideCauses } from '../../dialogs/outside.ts';
import { plainText, wordsOf } from '../../understanding/plainText.ts';

const spoken = languages.map((text) => [text.language, text] as const);
const rows = Object.keys(messages) as MessageRow[];
const heard = (phrase: string) => wordsOf(plainText(phrase));
const stepsOf = ({ look, finding, fix, proof }: OutsideWords) =>
  [look, finding, fix, proof].map(({ length }) => length);

/** Everything that is typed to mean something, with what it means. */
function phrasesOf({ commands, typed }: Text): [phrase: string, meaning: string][] {
  return Object.entries({ ...commands, ...typed }).flatMap(([meaning, phrases]) =>
    phrases.map((phrase): [string, string] => [heard(phrase), meaning]),
  );
}

/** The keys of a value, at every depth, so that texts can be compared as they are built. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [path];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

/** Not every language needs these. */
const everywhere = (path: string): boolean => !/\.(?:choices|reasons)\./.test(`${path}.`);

const reasonTitles = (text: Text): string[] =>
  reasonInput(text).choices.map(({ title = '' }) => title);

describe.each(spoken)('The words of %s', (_language, text) => {
  test('mean one thing each', () => {
    const byPhrase = Map.groupBy(phrasesOf(text), ([phrase]) => phrase);
    const ambiguous = [...byPhrase].filter(
      ([phrase, all]) => phrase !== '' && new Set(all.map(([, meaning]) => meaning)).size > 1,
    );
    expect(ambiguous).toEqual([]);
  });

  test('fit on their buttons and into their lists', () => {
    const { ui } = text;
    const titles = causes.flatMap((cause) => {
      const { shortName } = text.causes[cause];
      return [ui.record(shortName), ui.check(shortName)];
    });
    expect(titles.filter((title) => title.length > 30)).toEqual([]);
    expect(causes.filter((cause) => text.causes[cause].name.length > 40)).toEqual([]);
    expect(rows.filter((row) => text.messages[row].name.length > 70)).toEqual([]);
    const asked = Object.values(text.questions);
    expect(asked.filter(({ short = '' }) => short.length > 40)).toEqual([]);
    const told = Object.values(text.variants);
    expect(told.filter(({ name }) => name.length > 60)).toEqual([]);
    expect(told.filter(({ means }) => means.length > 260)).toEqual([]);
    expect(told.filter(({ fix }) => fix.some((step) => step.length > 180))).toEqual([]);
    const outside = Object.values(text.outside);
    expect(outside.filter(({ name }) => name.length > 60)).toEqual([]);
    expect(outside.filter(({ shortName }) => shortName.length > 24)).toEqual([]);
    expect(outside.filter(({ finding }) => finding.some((each) => each.length > 260))).toEqual([]);
  });

  test('fit there too for what lies outside, with the steps of each fix', () => {
    const [english] = languages;
    const asked = Object.values(text.questions).flatMap(({ choices: own }) =>
      Object.values(own ?? {}),
    );
    const titles = [...asked, ...Object.values(text.ui.seenIn), text.ui.outside.submit];
    expect(titles.filter((title) => title.length > 30)).toEqual([]);
    for (const id of outsideCauses) {
      const words = text.outside[id];
      expect([id, words.name.length <= 40, words.shortName.length <= 20]).toEqual([id, true, true]);
      expect([id, ...stepsOf(words)]).toEqual([id, ...stepsOf(english.outside[id])]);
    }
  });

  test('name the answers of one question differently', () => {
    for (const step of Object.keys(text.questions) as (keyof Text['questions'])[]) {
      const titles = choices.map((choice) => heard(choiceTitle(text, step, choice)));
      expect(new Set(titles.slice(0, 3)).size).toBe(3);
    }
  });

  test('keep the steps of each fix and the marks for bold', () => {
    const [english] = languages;
    for (const cause of causes) {
      expect(text.causes[cause].fix).toHaveLength(english.causes[cause].fix.length);
      expect(text.causes[cause].finding).toHaveLength(english.causes[cause].finding.length);
    }
    const marks = JSON.stringify(text).match(/\*\*/g) ?? [];
    expect(marks.length % 2).toBe(0);
    expect(shapeOf(text).filter(everywhere).toSorted()).toEqual(
      shapeOf(english).filter(everywhere).toSorted(),
    );
  });

  test('are found by the locale of a client', () => {
    expect(textFor(text.language)).toBe(text);
    expect(textFor(`${text.language.toUpperCase()}-XX`)).toBe(text);
  });
});

describe.each(spoken)('the reasons of the activity monitor in %s', (language, text) => {
  const [english] = languages;
  const originals = reasonTitles(english);

  test('show the original, and beside it what it says', () => {
    expect(originals).toHaveLength(17);
    const said = reasonTitles(text).map((title) => title.split(' – '));
    expect(said.map(([original]) => original)).toEqual(originals);
    const translated = said.filter(([, translation = '']) => /\S{4}/.test(translation));
    expect(translated).toHaveLength(language === 'en' ? 0 : 17);
  });
});

test('an unknown, empty or broken locale is answered in English', () => {
  for (const locale of [undefined, '', 'tlh', '??', 'x'.repeat(5_000), '__proto__']) {
    expect(textFor(locale).language).toBe('en');
  }
});

/** Every text of a language, wherever it stands; what takes parameters is drawn on cards. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** Names of the product that are written like names in code, and addresses. */
const product =
  /https?:\S+|\b(?:msdyn_\w+|iOS|eSign\w*|prv[A-Z]\w+|access_as_user|orgdborgsettings|ms[A-Z]\w+)\b/g;

test.each(languages)('$language: no name from our code stands among the words', (text) => {
  const shown = textsIn({ ...text, commands: [], typed: [] });
  const names = shown.flatMap(
    (each) => each.replaceAll(product, '').match(/\b[a-z]+[A-Z]\w*/g) ?? [],
  );
  expect(names).toEqual([]);
});
