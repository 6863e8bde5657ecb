import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Specimens from '../../cards/gallery/specimens.ts';
import type * as CardLanguages from '../../cards/text/languages.ts';
import { teams } from '../../cards/form.ts';
import type { CauseId } from '../../dialogs/causes.ts';
import type * as Manifest from '../../manifest/manifest.ts';
import type * as Translations from '../../manifest/translations.ts';
import type * as Validation from '../../manifest/validation.ts';
import { react as reactToday } from '../../src/conversation/react.ts';
import type * as React from '../../src/conversation/react.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { rulesBroken } from '../support/cardRules.ts';

/**
 * “Add a language” in CONTRIBUTING, tried: a language that nobody speaks is made from English and
 * added in a copy of this checkout, by the steps that stand there and no other.
 */

/** Kept free for private use by ISO 639-2. */
const code = 'qaa';
const copied = [
  'cards',
  'dialogs',
  'manifest',
  'src',
  'understanding',
  'test/support/statements',
  'package.json',
  'tsconfig.json',
];
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'language-'));

const copyWithin = (from: string, to: string) =>
  cpSync(join(folder, from), join(folder, to), { recursive: true });

/** The files that were rewritten to add the language. */
const touched = new Set<string>();

/** Rewrites a file of the copy; each change must find its place. */
function edit(file: string, ...changes: readonly (readonly [from: RegExp, to: string])[]): void {
  touched.add(file);
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (text.search(from) < 0) throw new Error(`${file} has nothing like ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}

/** Adds what another file exports to a record by language, with its import. */
const addEntry = (file: string, from: string) =>
  edit(
    file,
    [/^import \{ ja \}/m, `import { ${code} } from '${from}';\nimport { ja }`],
    [/\bja,?(?=\s*\};)/, `ja, ${code}`],
  );

const asExport = [/^export const en: /m, `export const ${code}: `] as const;

function addLanguage(): void {
  // 1. The code.
  edit('dialogs/languageCodes.ts', [/'ja'/, `'ja', '${code}'`]);

  // 2. What is shown, and typed to mean a button or a command.
  copyWithin('cards/text/en', `cards/text/${code}`);
  for (const part of [
    'asides',
    'causes',
    'index',
    'inspection',
    'messages',
    'outside',
    'questions',
    'variants',
  ]) {
    edit(`cards/text/${code}/${part}.ts`, [/\bthe\b/g, 'ze']);
  }
  edit(
    `cards/text/${code}/index.ts`,
    asExport,
    [/language: 'en'/, `language: '${code}'`],
    [/\bhelp: \['help'/, "help: ['zufziki'"],
  );
  addEntry('cards/text/languages.ts', `./${code}/index.ts`);

  // 3. What is understood.
  copyWithin('understanding/en', `understanding/${code}`);
  edit(
    `understanding/${code}/index.ts`,
    asExport,
    [/'password'/, "'zassword'"],
    [/'is'/, "'zis'"],
    [/'error'/, "'zerror'"],
  );
  edit(
    `understanding/${code}/phrasings.ts`,
    [/'bcc-only': \[/, "'bcc-only': ['zey zput zus in zindcopy',"],
    [/\bbcc: \[/, "bcc: ['zindcop',"],
  );
  addEntry('understanding/languages.ts', `./${code}/index.ts`);

  // 4. Statements to measure it with.
  copyWithin('test/support/statements/en.ts', `test/support/statements/${code}.ts`);
  edit(`test/support/statements/${code}.ts`, asExport);
  addEntry('test/support/statements/statements.ts', `./${code}.ts`);

  // 5. The app package.
  copyWithin('manifest/de.json', `manifest/${code}.json`);
  edit(`manifest/${code}.json`, [/("description\.short": ")/, '$1Ze ']);
  edit('manifest/manifest.json', [
    /("file": "ja\.json"\s*\})/,
    `$1, { "languageTag": "${code}", "file": "${code}.json" }`,
  ]);
}

const run = promisify(execFile);

/** How long the compiler may take on a busy machine, in ms; alone it takes seconds. */
const compiling = 180_000;

/** What the compiler says of the copy: the file of each fault. */
async function faulty(): Promise<string[]> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '--pretty', 'false'], {
    cwd: folder,
  }).catch((error: { stdout: string }) => error);
  return [...stdout.matchAll(/^(\S.*)\(\d+,\d+\): error/gm)].map(([, file = '']) => file);
}

/** A module of the copy, which knows one language more than this process. */
const load = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);

beforeAll(() => {
  for (const each of copied) cpSync(join(root, each), join(folder, each), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  addLanguage();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suspecting = (cause: CauseId) => ({
  answers: [{ event: { type: 'cause.suspected', cause } }],
});

describe('a language that was added by the steps in CONTRIBUTING', () => {
  test('was added in no file that isn’t named there', () => {
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const steps = /^## Add a language\n(.*?)(?=^## |(?![^]))/ms.exec(contributing)?.[1] ?? '';
    const named = [...touched].map((file) =>
      file.replace(code, '<language>').replace(/(?<=<language>\/).*/, ''),
    );
    expect(named.filter((file) => !steps.includes(`\`${file}\``))).toEqual([]);
  });

  test('compiles', { timeout: compiling }, async () => {
    expect(await faulty()).toEqual([]);
  });

  test('is on every card, and no word of another one', async () => {
    const { textFor } = (await load('cards/text/languages.ts')) as typeof CardLanguages;
    const { specimens } = (await load('cards/gallery/specimens.ts')) as typeof Specimens;
    const text = textFor(`${code}-QM`);
    expect(text.language).toBe(code);
    const cards = [...specimens(text, teams)].map(({ card }) => card);
    const spoken = cards.map(({ speak = '' }) => speak);
    expect(spoken.filter((words) => /\bze\b/.test(words)).length).toBeGreaterThan(50);
    // What the product says stays as the product says it.
    const own = spoken.map((words) => words.replaceAll(/“[^”]*”/g, ''));
    expect(own.filter((words) => /\bthe\b/.test(words))).toEqual([]);
    // With one language more, the buttons to choose one no longer stand in one row.
    expect(cards.flatMap((card) => rulesBroken(card, teams))).toEqual([]);
  });

  test.each([
    ['a command', 'zufziki', { reply: { screen: { show: 'help' } } }],
    ['a problem', 'zey zput zus in zindcopy', { record: { diagnosis: suspecting('bcc-only') } }],
    ['a failure message', 'zerror zomewhere', { reply: { screen: { show: 'unknownMessage' } } }],
    ['a secret', 'ze zassword zis Kq7-blue-Horse9', { reply: { notice: 'secretSeen' } }],
  ])('is understood where somebody types %s', async (_, text, reaction) => {
    const { react } = (await load('src/conversation/react.ts')) as typeof React;
    const setting = {
      now: 0,
      person: { id: 'ada' },
      isShared: false,
      hasGroups: true,
      organizations: [],
    };
    const input = { kind: 'text', text } as const;
    expect(react(newRecord(0), input, setting)).toMatchObject(reaction);
    expect(reactToday(newRecord(0), input, setting).reply).toMatchObject({
      kind: 'aside',
      aside: { say: 'notUnderstood' },
    });
  });

  test('is in the app package', async () => {
    const { buildManifest } = (await load('manifest/manifest.ts')) as typeof Manifest;
    const { readTranslations } = (await load('manifest/translations.ts')) as typeof Translations;
    const { validateManifest } = (await load('manifest/validation.ts')) as typeof Validation;
    const manifest = buildManifest({ appId: '1b4e28ba-2fa1-41d2-883f-0016d3cca427' });
    await validateManifest(manifest);
    const translations = await readTranslations(manifest);
    expect(translations[`${code}.json`]?.['description.short']).toMatch(/^Ze /);
  });
});

test('a language that lacks a part doesn’t compile', { timeout: compiling }, async () => {
  const entry = new RegExp(`, ${code}\\b`);
  const left: Readonly<Record<string, RegExp>> = {
    'cards/text/languages.ts': entry,
    'understanding/languages.ts': entry,
    'test/support/statements/statements.ts': entry,
    [`cards/text/${code}/causes.ts`]: /^ +'bcc-only': \{.*?^ {2}\},\n/ms,
    [`cards/text/${code}/index.ts`]: /^ +languageName: .*\n/m,
    [`understanding/${code}/index.ts`]: /^ +secret: .*\n/m,
    [`understanding/${code}/phrasings.ts`]: /^ +'bcc-only': \[.*?\],\n/ms,
  };
  for (const [file, part] of Object.entries(left)) edit(file, [part, '']);
  expect(new Set(await faulty())).toEqual(new Set(Object.keys(left)));
});
