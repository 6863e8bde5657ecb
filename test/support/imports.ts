import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Which files each source file names, types and workers included; paths from the root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const named = /(?:\bfrom|\bimport|\bimport\(|new URL\()\s*'(?<path>\.[^']+\.ts)'/g;

/** The imports of the product's own sources. */
export function readImports(): Imports {
  const files = globSync('{src,understanding,dialogs,cards}/**/*.ts').map((file) =>
    file.replaceAll('\\', '/'),
  );
  return new Map(files.map((file) => [file, importsOf(file)]));
}

const importsOf = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(named), ({ groups }) =>
    posix.join(posix.dirname(file), groups?.path ?? ''),
  );

/** The files that lie on a circle of imports, or between two of them. */
export function circlesIn(imports: Imports): string[] {
  const left = new Set(imports.keys());
  const isOpen = (file: string): boolean => {
    const isNamed = [...left].some((each) => imports.get(each)?.includes(file));
    return !isNamed || !imports.get(file)?.some((each) => left.has(each));
  };
  for (;;) {
    const open = [...left].filter(isOpen);
    if (open.length === 0) return [...left].toSorted();
    for (const file of open) left.delete(file);
  }
}
