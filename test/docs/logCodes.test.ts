import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspectionFailures } from '../../dialogs/inspectionFailures.ts';
import { inspectionOutcomes } from '../../dialogs/inspection.ts';
import { sendFaultCodes } from '../../src/botframework/sendFault.ts';
import { ignoredCodes } from '../../src/guard/ignored.ts';
import { refusalCodes } from '../../src/guard/refusal.ts';

const source = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));

/** All that stands in the source where a pattern has its group. */
const inSource = (pattern: RegExp): string[] =>
  source.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));

/** What is logged: the last text of each call of a logger. */
const messages = inSource(
  /\blog\.(?:debug|info|warn|error|fatal)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/gi,
).map((call) => /'(?<text>[^']*)'(?:\s*\+\s*'[^']*')*,?\s*$/.exec(call)?.groups?.text ?? call);

/** The codes in the source, by the section of the document that explains them. */
const codes: Readonly<Record<string, readonly string[]>> = {
  Messages: messages,
  'Refused requests': refusalCodes,
  'Ignored activities': [
    ...ignoredCodes,
    ...inSource(/log\.warn\(\{ reason: '([^']+)' \}, 'ignored'\)/g),
  ],
  Sending: sendFaultCodes,
  Storage: [
    ...inSource(/new StorageFault\(['`]([\w-]+)/g),
    ...inSource(/codeOf\(error\) \?\? '(unanswered)'/g),
  ],
  'Sign-in': [...inSource(/new SignInNeeded\('([^']+)'\)/g), 'unavailable'],
  'Looks into the organization': [
    ...inspectionOutcomes,
    'several',
    // Somebody who didn't sign in was never looked for.
    ...inspectionFailures.filter((failure) => failure !== 'notSignedIn'),
  ],
};

interface Row {
  readonly code: string;
  readonly files: readonly string[];
  readonly isExplained: boolean;
}

/** The rows of a section's table; a code that ends with … stands for all that begin like it. */
function rowsOf(section: string): Row[] {
  const document = readFileSync('docs/log-codes.md', 'utf8');
  const [, text = ''] = document.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  const lines = own.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => {
    const cells = line.split('|').slice(1, -1);
    return {
      code: cells[0]?.trim().replaceAll('`', '') ?? '',
      files: [...line.matchAll(/`(src\/[^`]+\.ts)`/g)]
        .map(([, file = '']) => file)
        .filter((file) => file !== 'src/doctor.ts'),
      isExplained: cells.every((cell) => cell.trim() !== ''),
    };
  });
}

const fits = (written: string, code: string): boolean =>
  written.endsWith('…') ? code.startsWith(written.slice(0, -1)) : code === written;

describe.each(Object.entries(codes))('%s', (section, known) => {
  const rows = rowsOf(section).filter(({ code }) => code !== 'other');

  test('each code in the source is explained', () => {
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((code) => !rows.some((row) => fits(row.code, code)))).toEqual([]);
  });

  test('each code that is explained is in the source, once in the table, and where it says', () => {
    const named = rows.map(({ code }) => code);
    expect(named).toEqual([...new Set(named)]);
    expect(named.filter((name) => !known.some((code) => fits(name, code)))).toEqual([]);
    const lost = rows.flatMap(({ code, files }) => {
      const quoted = ["'", '`'].map((quote) => quote + code.replace('…', ''));
      const has = (text: string) => quoted.some((each) => text.includes(each));
      return files
        .filter((file) => !has(readFileSync(file, 'utf8')))
        .map((file) => `${code} isn’t in ${file}`);
    });
    expect(lost).toEqual([]);
  });

  test('each row says where, what it means and what to do', () => {
    for (const row of rowsOf(section)) expect(row).toMatchObject({ isExplained: true });
    for (const { files } of rowsOf(section)) expect(files.length).toBeGreaterThan(0);
  });
});

test('no table stands beside these', () => {
  const document = readFileSync('docs/log-codes.md', 'utf8');
  const sections = [...document.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(sections).toEqual(Object.keys(codes));
});
