import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppManifestUtils, type TeamsManifestLatest } from '@microsoft/app-manifest';
import { PackageError } from './packageError.ts';

const library = createRequire(import.meta.url).resolve('@microsoft/app-manifest');

/** Holds the manifest against the released schema that it names, offline. */
export async function validateManifest(manifest: TeamsManifestLatest): Promise<void> {
  const schema = manifest.$schema ?? '';
  // The library would fetch a schema that it doesn't ship from the web.
  if (!URL.canParse(schema) || !existsSync(join(dirname(library), new URL(schema).pathname))) {
    throw new PackageError(
      `manifest.json: $schema "${schema}" is not among the schemas in @microsoft/app-manifest.\n` +
        'Name a released one that it ships, or update that package.',
    );
  }
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0) {
    throw new PackageError(`manifest.json breaks ${schema}:\n  ${faults.join('\n  ')}`);
  }
}
