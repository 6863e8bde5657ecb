import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../dialogs/catalogue/entry.ts';
import { messages } from '../../dialogs/messages.ts';
import { variants, type Variant } from '../../dialogs/variants.ts';

const page = readFileSync(new URL('../../docs/messages.md', import.meta.url), 'utf8');
const catalogue: readonly CatalogueEntry[] = Object.values(messages);
const known: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));
/** What the page itself tells of messages that aren't tied to one article. */
const general = new Set(['sync:only-outgoing', 'sync:only-other-items']);
const rowsOfTables = page
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| page'));

test('docs/messages.md names no entry that there isn’t', () => {
  const named = [...page.matchAll(/`((?:A\d|reason:\d+|(?:sync|run):[\w-]+))`/g)].map(
    ([, id]) => id,
  );
  expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([]);
});

test('docs/messages.md has every entry and the page that it is taken from', () => {
  const missing = catalogue.filter(
    ({ id }) => !id.startsWith('reason:') && !page.includes(`\`${id}\``),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
  const elsewhere = catalogue
    .filter(({ id }) => !general.has(id) && !id.startsWith('reason:'))
    .filter(({ source }) => {
      const name = source.page?.split('/').at(-1) ?? source.knowledgeBase ?? source.report;
      return (
        name !== undefined && !page.includes(name) && !source.page?.includes('previous-versions')
      );
    });
  expect(elsewhere.map(({ id, source }) => [id, source])).toEqual([]);
});

test('docs/messages.md says of each page when it is from, and what knows it or why nothing does', () => {
  expect(rowsOfTables.length).toBeGreaterThan(80);
  const silent = rowsOfTables.filter((line) => !/`[\w:-]+`|no entry: \S/.test(line));
  expect(silent).toEqual([]);
  expect(rowsOfTables.filter((line) => !/\| (?:20\d\d-\d\d-\d\d|no date) +\|/.test(line))).toEqual(
    [],
  );
});

test('docs/messages.md bears the dates that the catalogue gives its pages', () => {
  const other = catalogue.filter(({ source }) => {
    const name = source.page?.split('/').at(-1);
    const line = rowsOfTables.find(
      (each) => name && each.split('|')[1]?.trim().split('/').at(-1) === name,
    );
    return line !== undefined && source.date !== undefined && !line.includes(source.date);
  });
  expect(other.map(({ id, source }) => [id, source])).toEqual([]);
});

test('every variant names where it comes from', () => {
  const all: [string, Variant][] = Object.entries(variants);
  expect(all.filter(([, { sources }]) => sources.length === 0).map(([id]) => id)).toEqual([]);
  for (const [, { sources }] of all) {
    for (const { page: url, knowledgeBase, report, date } of sources) {
      expect(url ?? knowledgeBase ?? report).toMatch(
        /^https:\/\/learn\.microsoft\.com\/\S+$|^KB \d{7}$|^[\w-]+\/[\w-]+#\d+$/,
      );
      expect(date ?? '2025-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
});
