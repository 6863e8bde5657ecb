import { describe, expect, test } from 'vitest';
import { facts } from '../../dialogs/facts.ts';
import { languageCodes } from '../../dialogs/languageCodes.ts';
import { placeNamed, type Place } from '../../understanding/place.ts';
import { byCode } from '../../understanding/languages.ts';
import { alternatives } from '../../understanding/alternatives.ts';
import { understand } from '../../understanding/understand.ts';
import type { Utterance } from '../support/statements/utterance.ts';
import { saidAt, utterances } from '../support/statements/utterances.ts';

const placeOf = (name: string): Place => {
  const place = placeNamed(name);
  if (!place) throw new Error(`There is no place ${name}.`);
  return place;
};

interface Read extends Utterance {
  readonly got: ReturnType<typeof understand>;
  readonly isRight: boolean;
  /** A cause or a message that nobody spoke of. */
  readonly isClaim: boolean;
}

const read: readonly Read[] = utterances.map((utterance) => {
  const got = understand(utterance.text, placeOf(utterance.at), saidAt.getTime());
  const isSame = isValue(utterance, got.value);
  const isRight = got.intent === utterance.intent && isSame;
  const claims = got.intent === 'message' || (got.intent === 'problem' && got.value?.[0]);
  return { ...utterance, got, isRight, isClaim: Boolean(claims) && !isRight };
});

/** Of a problem the first cause, or none at all; otherwise the word. */
function isValue({ value }: Utterance, got: Read['got']['value']): boolean {
  return Array.isArray(value) ? Array.isArray(got) && got[0] === value[0] : got === value;
}

const isLong = (text: string): boolean => text.split(' ').length > 3;

const rightOf = (rows: readonly Read[]) => rows.filter(({ isRight }) => isRight).length;

const cell = (rows: readonly Read[]) =>
  `${rightOf(rows)}/${rows.length} (${rows.filter(({ isClaim }) => isClaim).length})`.padStart(13);

function table(title: string, groups: Readonly<Record<string, (row: Read) => boolean>>): string {
  const lines = Object.entries(groups).map(([name, isIn]) => {
    const rows = read.filter(isIn);
    const parts = [false, true].map((held) => cell(rows.filter(({ heldOut }) => heldOut === held)));
    return `  ${name.padEnd(14)}${parts.join('')}\n`;
  });
  return `${title.padEnd(18)}       tuning     held out\n${lines.join('')}`;
}

describe('what people say, wherever they are', () => {
  const held = read.filter(({ heldOut }) => heldOut);

  test('is understood, also what was kept out of tuning', () => {
    const byLanguage = Object.fromEntries(
      languageCodes.map((code) => [code, ({ language }: Read) => language === code]),
    );
    const byIntent = Object.fromEntries(
      [...new Set(read.map(({ intent }) => intent))].map((name) => [
        name,
        ({ intent }: Read) => intent === name,
      ]),
    );
    process.stdout.write(
      `Right of all, and in brackets false claims\n${table('By language', { ...byLanguage, all: () => true })}${table('By intent', byIntent)}`,
    );
    expect(rightOf(held) / held.length).toBeGreaterThanOrEqual(0.9);
  });

  test('is hardly ever taken for a cause or a message that nobody spoke of', () => {
    const claims = read.filter(({ isClaim }) => isClaim);
    expect(claims.length / read.length).toBeLessThanOrEqual(0.005);
  });

  test('tells of a problem in nine of ten cases and more', () => {
    const problems = held.filter(({ intent }) => intent === 'problem');
    expect(rightOf(problems) / problems.length).toBeGreaterThanOrEqual(0.93);
  });

  test('keeps the facts beside it', () => {
    const told = held.filter(({ facts: expected, isRight }) => expected && isRight);
    const kept = told.filter(({ facts: expected, got }) =>
      Object.entries(expected ?? {}).every(
        ([fact, answer]) => got.facts[fact as keyof typeof got.facts] === answer,
      ),
    );
    expect(kept.length / told.length).toBeGreaterThanOrEqual(0.9);
  });

  test('is no line that was learned, but for a word or two that everybody says', () => {
    const learned = new Set(
      Object.values(byCode).flatMap(({ utterances: { readings, facts: sayings } }) =>
        [...Object.values(readings), ...Object.values(sayings).flatMap(({ yes, no }) => [yes, no])]
          .flat()
          .flatMap(alternatives),
      ),
    );
    const copied = read.filter(({ text, heldOut }) => heldOut && isLong(text) && learned.has(text));
    expect(copied.map(({ text }) => text)).toEqual([]);
  });
});

describe('a text', () => {
  const now = Date.parse('2026-12-01T10:00:00Z');

  test('fills what it tells of the email', () => {
    const text =
      'No case for the email “Broken pump” from ada@adatum.com to care@fabrikam.com, it came yesterday at 9:40';
    expect(understand(text, 'start', now)).toMatchObject({
      intent: 'problem',
      value: [],
      facts: {
        sender: 'ada@adatum.com',
        queue: 'care@fabrikam.com',
        day: '2026-11-30',
        time: '09:40',
      },
    });
  });

  test('keeps a day as it was typed where nobody knows when', () => {
    expect(understand('it arrived yesterday, no case').facts.day).toBe('yesterday');
    expect(understand('no case since 2026-11-03').facts.day).toBe('2026-11-03');
  });

  test.each([
    ['last Friday', '2026-11-27'],
    ['two days ago', '2026-11-29'],
    ['on Nov 28', '2026-11-28'],
    ['vorgestern', '2026-11-29'],
    ['am 28.11.', '2026-11-28'],
    ['le 3 novembre', '2026-11-03'],
    ['hace tres días', '2026-11-28'],
    ['11月28日', '2026-11-28'],
  ])('tells a day: %s', (said, day) => {
    const before = {
      l: 'le mail est arrivé',
      h: 'el correo llegó',
      a: 'die Mail kam',
      v: 'die Mail kam',
    };
    const opening = before[said[0] as keyof typeof before] ?? '';
    expect(understand(`${opening} ${said}`, 'start', now).facts.day).toBe(day);
  });

  test('excludes what it says is in order', () => {
    const said = understand('The owner of the rule is enabled and it is not a reply', 'start');
    expect(said).toMatchObject({
      intent: 'facts',
      facts: { 'owner-enabled': 'yes', 'is-reply': 'no' },
    });
    expect(said.causes).not.toContain('rule-disconnected');
    expect(said.causes).not.toContain('reply-to-tracked-email');
  });

  test.each(['strat over', 'delet my dta', 'rset', 'forgt me'])(
    'that is mistyped deletes nothing: %s',
    (text) => {
      expect(['start-over', 'delete-data']).not.toContain(understand(text).value);
    },
  );

  test.each([
    ['hlep', 'help'],
    ['bakc', 'back'],
    ['stauts', 'status'],
    ['reprot', 'report'],
    ['Hlife', 'help'],
  ])('that is mistyped is a command: %s', (text, value) => {
    expect(understand(text)).toMatchObject({ intent: 'command', value });
  });

  test.each(['', ' ', '?', '\u0000', '---', 'x'.repeat(100_000), '<p></p>', '💥'])(
    'without words is read all the same: %j',
    (text) => {
      for (const place of [
        'start',
        ...facts.map((fact) => `question:${fact}` as const),
      ] as Place[]) {
        expect(understand(text, place).causes).toEqual([]);
      }
    },
  );

  test('is read in milliseconds, however long it is', () => {
    const text = 'the sender is unknown and there is no case, '.repeat(5_000);
    understand(text);
    const began = performance.now();
    understand(`${text}.`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
