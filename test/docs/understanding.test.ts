import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from '../../dialogs/facts.ts';
import { readings } from '../../understanding/utterances.ts';
import { intents } from '../../understanding/understanding.ts';

const page = readFileSync('docs/understanding.md', 'utf8');

test('the page on understanding lists each fact once, with what its yes means', () => {
  const [, section = ''] = page.split('## Facts');
  const listed = [...section.matchAll(/^\| `([a-z-]+)` +\| \S/gm)].map(([, fact]) => fact);
  expect(listed).toEqual(facts);
});

test('the page on understanding names every intent, and every value that is one word', () => {
  for (const intent of intents) expect(page).toContain(`\`${intent}\``);
  const values = readings.flatMap((reading) => reading.split(':').slice(1));
  for (const value of values) expect(page).toContain(`\`${value}\``);
});
