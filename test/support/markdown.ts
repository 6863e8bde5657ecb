import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The paths of all pages of the documentation, from the root. */
export const pages: readonly string[] = globSync('{*.md,{bench,docs,manifest,test}/**/*.md}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

/** A page as it is written. */
export const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** A page without its blocks of code, in which neither links nor headings count. */
export const proseOf = (path: string): string => read(path).replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors of a page's headings, as GitHub makes them of the words. */
export function anchorsOf(path: string): readonly string[] {
  const headings = [...proseOf(path).matchAll(/^#{1,6} (?<words>.+)$/gm)];
  return headings.map(({ groups: { words = '' } = {} }) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
