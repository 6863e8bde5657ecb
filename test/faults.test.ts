import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** As names of tests begin: a code or more, and a colon. */
const inNames = /\b[A-KT]\d\d(?=[:,])/g;
const inPage = /^- \*\*(?<code>\w+)\*\* \S/gm;

test('each code of a fault in a test’s name is explained on one page, which explains no other', () => {
  const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => read(file).match(inNames) ?? []);
  const explained = [...read('faults.md').matchAll(inPage)].map(({ groups }) => groups?.code);
  expect(used.length).toBeGreaterThan(200);
  expect(explained).toEqual([...new Set(used)].toSorted());
});
