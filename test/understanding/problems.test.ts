import { describe, expect, test } from 'vitest';
import { languages } from '../../understanding/languages.ts';
import { causes } from '../../dialogs/causes.ts';
import { languageCodes } from '../../dialogs/languageCodes.ts';
import { recognizeProblem } from '../../understanding/problems.ts';
import { understand } from '../../src/commands/understand.ts';
import type { Statement } from '../support/statements/statement.ts';
import { statements } from '../support/statements/statements.ts';

interface Judged extends Statement {
  readonly language: string;
  readonly part: 'tuning' | 'held out';
  readonly offered: readonly string[];
  readonly isRight: boolean;
}

const judged: Judged[] = Object.entries(statements).flatMap(([language, said]) =>
  said.map((statement, index) => {
    const offered = recognizeProblem(statement.text).causes;
    const part = statement.heldOut || index % 3 === 2 ? 'held out' : 'tuning';
    return { ...statement, language, part, offered, isRight: fits(statement, offered) };
  }),
);

/** The cause first, both of two, or none at all. */
function fits({ causes: expected }: Statement, offered: readonly string[]): boolean {
  if (expected.length === 2) return expected.every((cause) => offered.includes(cause));
  return offered[0] === expected[0];
}

const share = (rows: readonly Judged[]) =>
  rows.filter(({ isRight }) => isRight).length / rows.length;

const cell = (rows: readonly Judged[]) => {
  const right = rows.filter(({ isRight }) => isRight).length;
  return `${right}/${rows.length}`.padStart(9);
};

function table(title: string, groups: Readonly<Record<string, (row: Judged) => boolean>>): string {
  const lines = Object.entries(groups).map(([name, isIn]) => {
    const rows = judged.filter(isIn);
    const parts = (['tuning', 'held out'] as const).map((each) =>
      cell(rows.filter(({ part }) => part === each)),
    );
    return `  ${name.padEnd(24)}${parts.join('')}\n`;
  });
  return `${title.padEnd(26)}   tuning held out\n${lines.join('')}`;
}

const byCause = {
  ...Object.fromEntries(
    causes.map((cause) => [cause, (row: Judged) => row.causes[0] === cause] as const),
  ),
  'no cause': (row: Judged) => row.causes.length === 0,
};
const byLanguage = Object.fromEntries(
  languageCodes.map((each) => [each, (row: Judged) => row.language === each]),
);

describe('statements in people’s own words', () => {
  test('are enough, in every language and about every cause, a quarter about none', () => {
    const none = judged.filter(byCause['no cause']);
    expect(none.length / judged.length).toBeGreaterThanOrEqual(0.25);
    expect(judged.length).toBeGreaterThanOrEqual(220);
    for (const isIn of Object.values(byLanguage)) {
      const named = new Set(judged.filter(isIn).flatMap((row) => row.causes));
      expect(named.size).toBe(causes.length);
    }
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
  });

  test('are understood, also those that were kept out of tuning', () => {
    process.stdout.write(
      `${table('By cause', byCause)}${table('By language', { ...byLanguage, all: () => true })}`,
    );
    expect(share(judged.filter(({ part }) => part === 'held out'))).toBeGreaterThanOrEqual(0.9);
    for (const isIn of Object.values(byLanguage)) {
      const rows = judged.filter((row) => isIn(row) && row.part === 'held out');
      expect(share(rows)).toBeGreaterThanOrEqual(0.85);
    }
  });

  test('lead to no cause if they are about none', () => {
    const misled = judged.filter((row) => row.causes.length === 0 && row.offered.length > 0);
    expect(misled.map(({ text, offered }) => [text, offered])).toEqual([]);
  });

  test('are no phrasings: those would be found in any case', () => {
    const known = new Set(
      languages.flatMap(({ phrasings }) => Object.values(phrasings.topics).flat()),
    );
    const copied = judged.filter(({ part, text }) => part === 'held out' && known.has(text));
    expect(copied.map(({ text }) => text)).toEqual([]);
  });
});

describe('a case that exists', () => {
  test.each([
    'A case was created after all.',
    'I found the ticket now',
    'there is already a case for this email',
    'The case exists, but its customer is wrong',
    'Der Fall wurde inzwischen angelegt',
    'Es gibt schon ein Ticket dazu',
    'L’incident a été créé entre-temps',
    'Il y a déjà un ticket pour ce mail',
    'El caso ya se creó',
    'Ya hay un ticket para este correo',
    'ケースはすでに作成されています',
    'このメールのチケットはもうあります',
  ])('is understood: %s', (text) => {
    expect(recognizeProblem(text)).toEqual({ causes: [], caseExists: true });
  });

  test.each([
    'No case was created.',
    'No ticket exists for this email',
    'Es wurde kein Fall erstellt',
    'Aucun incident n’a été créé',
    'No se creó ningún caso',
    'ケースが作成されません',
    'How do I create a case?',
    'Hello',
    'The customer replied to an old case',
  ])('isn’t read into: %s', (text) => {
    expect(recognizeProblem(text).caseExists).toBe(false);
  });
});

describe('any text', () => {
  test.each(['', ' ', '\n', '?', '!!!', '🙂', '<p></p>', '---', '123', '。', 'ー', '\u0000', 'a'])(
    'leads to no cause without words: %j',
    (text) => {
      expect(recognizeProblem(text)).toEqual({ causes: [], caseExists: false });
    },
  );

  test('may surround the problem with pleasantries', () => {
    const text =
      'Hi all, hope you are fine. We have got a question. The sender is not in CRM. Thanks a lot!';
    expect(recognizeProblem(text).causes[0]).toBe('unknown-sender');
  });

  test('is read up to a limit, whatever is pasted', () => {
    expect(recognizeProblem('lorem ipsum dolor '.repeat(100_000))).toEqual({
      causes: [],
      caseExists: false,
    });
    expect(recognizeProblem(`They put us in bcc. ${'x'.repeat(1_000_000)}`).causes).toEqual([
      'bcc-only',
    ]);
  });

  test('gets the same answer each time', () => {
    const text = 'Der Absender ist unbekannt';
    expect(recognizeProblem(text)).toEqual(recognizeProblem(text));
  });

  test('may be mistyped', () => {
    expect(recognizeProblem('the sendr is unknwn').causes[0]).toBe('unknown-sender');
    expect(recognizeProblem('die Regel wurde deaktivirt').causes[0]).toBe('no-active-rule');
  });
});

describe('understanding', () => {
  test('names the causes of a problem told in words', () => {
    expect(understand('They put us in blind copy')).toEqual({
      messages: [],
      causes: ['bcc-only'],
    });
  });

  test('leaves a known message to decide by itself', () => {
    expect(understand('The case is missing customer')).toEqual({ messages: ['A1'], causes: [] });
  });
});
