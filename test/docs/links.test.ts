import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, pages, proseOf, root } from '../support/markdown.ts';

const exists = (path: string): boolean => existsSync(`${root}/${path}`);

/** Where the links and pictures of a page lead, those of the web left out. */
const linksIn = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/\]\((?<target>[^)\s]+)\)/g)].flatMap(
    ({ groups: { target = '' } = {} }) => (/^[a-z]+:/.test(target) ? [] : [target]),
  );

/** What is wrong with a link; undefined if it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const path = file ? posix.join(posix.dirname(page), file) : page;
  if (!exists(path)) return `${page}: no file at ${link}`;
  if (anchor === undefined) return undefined;
  return anchorsOf(path).includes(anchor) ? undefined : `${page}: no heading for ${link}`;
}

const room = 'src|dialogs|understanding|cards|test|manifest|bench|docs';

/** The files and folders of this repository that a page names in code. */
const pathsIn = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/`[^`\n]+`/g)].flatMap(([code]) =>
    [...code.matchAll(new RegExp(`(?<![\\w./-])(?:${room})/[\\w./-]*`, 'g'))].map(([path]) =>
      path.replace(/[./]+$/, ''),
    ),
  );

describe('the documentation', () => {
  test('has links that lead to files and headings that there are', () => {
    const links = pages.flatMap((page) => linksIn(page).map((link) => faultOf(page, link)));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(Boolean)).toEqual([]);
  });

  test('names files and folders that there are', () => {
    const named = pages.flatMap((page) => pathsIn(page).map((path) => ({ page, path })));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ path }) => !exists(path))).toEqual([]);
  });
});
