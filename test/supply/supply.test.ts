import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { production, refOf } from '../../supply/production.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    overrides: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

const bom = z
  .object({
    components: z.array(
      z.looseObject({
        name: z.string(),
        version: z.string(),
        externalReferences: z.array(z.object({ type: z.string() })),
      }),
    ),
  })
  .parse(JSON.parse(read('supply/sbom.json')));

const locked = [...new Set(production().map(refOf))].toSorted();

/** Licenses that allow everything this bot does with a package. */
const allowed =
  /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense|\(AFL-2\.1 OR BSD-3-Clause\))$/;

describe('what the bot is made of', () => {
  test('sbom.json lists what the lock file installs in production; else: npm run sbom', () => {
    expect([...new Set(bom.components.map(refOf))].toSorted()).toEqual(locked);
    expect(locked.length).toBeGreaterThan(100);
  });

  test('sbom.json has no serial number and no time', () => {
    expect(read('supply/sbom.json')).not.toMatch(/"(?:serialNumber|timestamp)"/);
  });

  test('sbom.json says nothing of where a package was downloaded', () => {
    const kinds = bom.components.flatMap(({ externalReferences }) =>
      externalReferences.map(({ type }) => type),
    );
    expect(kinds).not.toContain('distribution');
  });

  test('every package has a line among the licenses', () => {
    const page = read('supply/licenses.md');
    expect(locked.filter((ref) => !page.includes(`| ${ref} `))).toEqual([]);
  });

  test('every license is one that the page allows', () => {
    const others = production().filter(({ license }) => !allowed.test(license ?? ''));
    expect(others.map(({ name }) => name)).toEqual(['escape-regexp-component']);
    expect(read('supply/README.md')).toContain('`escape-regexp-component`');
  });

  test('nothing of production runs a script when it is installed', () => {
    expect(production().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  test('every override is explained', () => {
    const page = read('supply/README.md');
    expect(
      Object.keys(manifest.overrides).filter((name) => !page.includes(`| \`${name}\``)),
    ).toEqual([]);
  });

  test('every version is exact', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(
      Object.entries(all).filter(([, version]) => !/^(?:npm:[^@]+@)?\d+\.\d+\.\d+/.test(version)),
    ).toEqual([]);
  });
});
