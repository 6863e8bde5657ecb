import { readFileSync } from 'node:fs';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { PackageError } from './packageError.ts';
import { schemaPath, validate } from './validation.ts';

/** The texts of a language, each by its place in the manifest, such as `description.short`. */
export type Translation = Readonly<Record<string, string>>;

/** The places that can be translated: by name, and by pattern. */
interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly patternProperties: Readonly<Record<string, unknown>>;
}

/** Reads and checks the language files that the manifest names; each by its file name. */
export async function readTranslations(
  manifest: TeamsManifestLatest,
): Promise<Record<string, Translation>> {
  const languages = manifest.localizationInfo?.additionalLanguages ?? [];
  const translations = languages.map(({ file }) => [file, readTranslation(file)] as const);
  for (const [file, translation] of translations) {
    await checkTranslation(file, translation, manifest);
  }
  return Object.fromEntries(translations);
}

/** Refuses a language file that lacks a text of the manifest, or has one that isn't there. */
export async function checkTranslation(
  file: string,
  translation: Translation,
  manifest: TeamsManifestLatest,
): Promise<void> {
  const schema = readSchema(schemaPath(file, translation));
  await validate(file, translation, schema);
  const wanted = placesOf(manifest).filter((place) => isKnown(place, schema));
  const faults = [
    ...wanted.filter((place) => !(place in translation)).map((place) => `lacks ${place}`),
    ...Object.keys(translation)
      .filter((place) => !wanted.includes(place))
      .map((place) => `has ${place}, which manifest.json doesn't have`),
  ];
  if (faults.length > 0) throw new PackageError(`${file}:\n  ${faults.join('\n  ')}`);
}

/** Where the texts of the manifest stand: `$schema`, `name.short`, `bots[0].botId` and so on. */
function placesOf(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [place];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => placesOf(item, `${place}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, place === '' ? key : `${place}.${key}`),
  );
}

function isKnown(place: string, { properties, patternProperties }: Schema): boolean {
  const patterns = Object.keys(patternProperties);
  return place in properties || patterns.some((pattern) => new RegExp(pattern, 'u').test(place));
}

/** The schema without the one pattern in it that is no valid expression, which ajv would refuse. */
function readSchema(path: string): Schema {
  const schema: Schema = JSON.parse(readFileSync(path, 'utf8'));
  const patterns = Object.entries(schema.patternProperties);
  return {
    ...schema,
    patternProperties: Object.fromEntries(patterns.filter(([pattern]) => isExpression(pattern))),
  };
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function readTranslation(file: string): Translation {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  } catch (cause) {
    throw new PackageError(`${file}, which manifest.json names, can't be read as JSON.`, { cause });
  }
}
