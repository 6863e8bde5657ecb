import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  AppManifestUtils,
  type AppManifest,
  type TeamsManifestLatest,
} from '@microsoft/app-manifest';
import { PackageError } from './packageError.ts';

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

const library = createRequire(import.meta.url).resolve('@microsoft/app-manifest');

/** A file of the package that names the schema it keeps to. */
export interface Described {
  readonly $schema?: string;
}

/** Holds the manifest against the released schema that it names, offline. */
export async function validateManifest(manifest: TeamsManifestLatest): Promise<void> {
  await validate('manifest.json', manifest);
}

/**
 * Holds a file of the package against a schema, offline.
 * @param schema the one that the file names, if left out
 */
export async function validate(file: string, content: Described, schema?: object): Promise<void> {
  schemaPath(file, content);
  // The library types manifests only, but validates whatever it is given.
  const faults = await AppManifestUtils.validateAgainstSchema(
    content as AppManifest,
    schema as Schema,
  );
  if (faults.length > 0) {
    throw new PackageError(`${file} breaks ${content.$schema}:\n  ${faults.join('\n  ')}`);
  }
}

/** Where the schema is that a file names: the library would fetch one that it doesn't ship. */
export function schemaPath(file: string, { $schema = '' }: Described): string {
  const path = URL.canParse($schema) ? join(dirname(library), new URL($schema).pathname) : '';
  if (existsSync(path)) return path;
  throw new PackageError(
    `${file}: $schema "${$schema}" is not among the schemas in @microsoft/app-manifest.\n` +
      'Name a released one that it ships, or update that package.',
  );
}
