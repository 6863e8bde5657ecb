import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, root } from '../support/markdown.ts';

const source = globSync('src/**/*.ts', { cwd: root })
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .join('\n');

/** The last text in a call of the log is its line; whole sentences explain themselves. */
const logged = [
  ...source.matchAll(/\blog\.(?:debug|info|warn|error|fatal)\((?<call>[\s\S]*?)\);/gi),
].flatMap(({ groups: { call = '' } = {} }) => {
  const line = /'(?<line>[^'\n]+[^'\n.])',?\s*$/.exec(call)?.groups?.line;
  return line ? [line] : [];
});

const documented = [
  ...read('docs/operations.md').matchAll(
    /^\| `(?<line>[^`]+)` +\| (?:debug|info|warn|error|fatal) /gm,
  ),
].map(({ groups: { line = '' } = {} }) => line);

describe('the lines of the log in docs/operations.md', () => {
  test('are all that the source writes', () => {
    expect(logged.length).toBeGreaterThan(15);
    expect(logged.filter((line) => !documented.includes(line))).toEqual([]);
  });

  test('are written by the source', () => {
    expect(documented.filter((line) => !source.includes(`'${line}'`))).toEqual([]);
  });
});
