import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildManifest } from './manifest.ts';
import { PackageError } from './packageError.ts';
import { readSettings } from './settings.ts';
import { readTranslations } from './translations.ts';
import { validateManifest } from './validation.ts';
import { packageFiles, zipFiles } from './zip.ts';

/** Writes the Teams app package below `folder` and returns the line that says so. */
export async function writePackage(env: NodeJS.ProcessEnv, folder: string): Promise<string> {
  const settings = readSettings(env);
  const manifest = buildManifest(settings);
  await validateManifest(manifest);
  const translations = await readTranslations(manifest);
  const [color, outline] = await Promise.all([readIcon('color.png'), readIcon('outline.png')]);
  const zip = zipFiles(packageFiles(manifest, { color, outline }, translations));
  const path = join('dist', 'email-to-case-troubleshooter.zip');
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, path), zip);
  return `${path} (${zip.length} bytes) for app id ${settings.appId}`;
}

function readIcon(name: string): Promise<Uint8Array> {
  return readFile(new URL(name, import.meta.url));
}

if (import.meta.main) {
  try {
    process.stdout.write(`${await writePackage(process.env, process.cwd())}\n`);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
