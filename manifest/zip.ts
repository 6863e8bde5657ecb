import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { strToU8, zipSync } from 'fflate';
import { PackageError } from './packageError.ts';
import type { Translation } from './translations.ts';

/** The two icons as PNG bytes. */
export interface Icons {
  color: Uint8Array;
  outline: Uint8Array;
}

/** The files of the package by name; Teams wants all of them at the root. */
export function packageFiles(
  manifest: TeamsManifestLatest,
  icons: Icons,
  translations: Readonly<Record<string, Translation>>,
): Record<string, Uint8Array> {
  checkSize(manifest.icons.color, icons.color, 192);
  checkSize(manifest.icons.outline, icons.outline, 32);
  return {
    ...Object.fromEntries(
      Object.entries({ 'manifest.json': manifest, ...translations }).map(([name, content]) => [
        name,
        strToU8(`${JSON.stringify(content, null, 2)}\n`),
      ]),
    ),
    [manifest.icons.color]: icons.color,
    [manifest.icons.outline]: icons.outline,
  };
}

/** Zips with a fixed date, so that the same input gives the same bytes. */
export function zipFiles(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
}

function checkSize(name: string, png: Uint8Array, size: number): void {
  const bytes = Buffer.from(png);
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  const found = isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'not a PNG';
  if (found !== `${size}x${size}`) {
    throw new PackageError(`${name} is ${found}; Teams wants a PNG of ${size}x${size} pixels.`);
  }
}
