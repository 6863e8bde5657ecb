import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  name: z.string().optional(),
  version: z.string(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});

/** A package as the lock file has it, with its own name. */
export type Locked = z.infer<typeof entry> & { readonly name: string };

const lock = z.object({ packages: z.record(z.string(), entry) });

/** What is installed in production: neither for development nor optional. */
export const production = (): readonly Locked[] =>
  entries().map(([path, rest]) => ({
    ...rest,
    name: rest.name ?? path.split('node_modules/').at(-1) ?? path,
  }));

/** Where that is installed, from the root of the checkout. */
export const productionPaths = (): readonly string[] => entries().map(([path]) => path);

function entries() {
  const file = join(import.meta.dirname, '../package-lock.json');
  const { packages } = lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional,
  );
}

/** How a package is called in a bill of materials. */
export const refOf = ({ name, version }: { name: string; version: string }): string =>
  `${name}@${version}`;
