import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { productionPaths } from '../../supply/production.ts';

const root = join(import.meta.dirname, '../..');

/** What the last stage of the Dockerfile says. */
export interface Image {
  /** What is copied from the checkout, from the path to the path. */
  readonly copied: readonly (readonly [from: string, to: string])[];
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
}

/** Reads the Dockerfile, as far as this project's own uses the language. */
export function readImage(): Image {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
  const stage = text.slice(text.lastIndexOf('\nFROM '));
  const lines = stage.split('\n').filter((line) => line && !line.startsWith('#'));
  const of = (instruction: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1));
  const copied = of('COPY')
    .filter((line) => !line.startsWith('--from='))
    .flatMap((line) => {
      const [to = '', ...from] = line.split(' ').toReversed();
      return from.map((each) => [each, to.endsWith('/') ? join(to, each) : to] as const);
    });
  const env = of('ENV').flatMap((line) => [...line.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)]);
  return {
    copied,
    env: Object.fromEntries(env.map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? ''])),
    user: of('USER')[0] ?? 'root',
    command: JSON.parse(of('CMD')[0] ?? '[]') as string[],
  };
}

/**
 * Builds what the image holds in an empty folder that nobody may write to: the copied folders, and
 * the packages that `npm ci --omit=dev --omit=optional` installs.
 */
export function buildImage({ copied }: Image): string {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  for (const [from, to] of copied) cpSync(join(root, from), join(folder, to), { recursive: true });
  for (const path of productionPaths()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      // Packages inside it come by themselves, if they belong to production.
      filter: (source) => !source.slice(join(root, path).length).includes('node_modules'),
    });
  }
  setMode(folder, 0o555, 0o444);
  return folder;
}

/** Makes a folder of an image writable again, so that it can be removed. */
export const release = (folder: string): void => setMode(folder, 0o755, 0o644);

function setMode(path: string, forFolders: number, forFiles: number): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  if (!stats.isDirectory()) return chmodSync(path, forFiles);
  chmodSync(path, 0o755);
  for (const each of readdirSync(path)) setMode(join(path, each), forFolders, forFiles);
  chmodSync(path, forFolders);
}
