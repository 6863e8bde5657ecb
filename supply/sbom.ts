/**
 * Writes what the bot is made of in production: `sbom.json` (CycloneDX, as npm draws it from the
 * lock file) and the table of licenses. Nothing in them changes from run to run: no serial number,
 * no time, and no address that a package was downloaded from.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { production, refOf } from './production.ts';

const root = join(import.meta.dirname, '..');

const reference = z.object({ type: z.string(), url: z.string() });

const component = z.looseObject({
  name: z.string(),
  version: z.string(),
  externalReferences: z.array(reference).default([]),
  licenses: z
    .array(
      z.union([
        z.object({
          license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
        }),
        z.object({ expression: z.string() }),
      ]),
    )
    .default([]),
});

type Component = z.infer<typeof component>;

const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

const run = promisify(execFile);
const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: root,
  maxBuffer: 64 * 1024 * 1024,
});
const {
  serialNumber: _,
  metadata,
  components,
  dependencies,
  ...rest
} = bom.parse(JSON.parse(stdout));
const { timestamp: __, tools: ___, ...told } = metadata;
const { name } = z
  .object({ name: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
// npm's own --omit leaves packages out that something optional needs as well.
const inProduction = new Set(production().map(refOf));
const sorted = components
  .filter((each) => inProduction.has(refOf(each)))
  .map(withoutDownload)
  .toSorted((one, two) => refOf(one).localeCompare(refOf(two), 'en'));

write('sbom.json', {
  ...rest,
  metadata: { ...told, component: { ...told.component, name } },
  components: sorted,
  dependencies: dependencies.flatMap(({ ref, dependsOn = [] }) =>
    ref === name || inProduction.has(ref) || ref.startsWith(`${name}@`)
      ? [{ ref, dependsOn: dependsOn.filter((each) => inProduction.has(each)) }]
      : [],
  ),
});
writeFileSync(join(import.meta.dirname, 'licenses.md'), licenses(sorted));

/** Where a package came from is the business of whoever installs it. */
function withoutDownload({ externalReferences, ...others }: Component): Component {
  const kept = externalReferences.filter(({ type }) => type !== 'distribution');
  return { ...others, externalReferences: kept };
}

function licenses(all: readonly Component[]): string {
  const rows = all.map((each) => `| ${refOf(each)} | ${licenseOf(each)} |`);
  return [
    '# Licenses of what runs in production',
    '',
    'Written by `npm run sbom`; [what the bot is made of](README.md) says more.',
    '',
    '| Package | License |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function licenseOf({ licenses: given }: Component): string {
  const ids = given.map((each) =>
    'expression' in each ? each.expression : (each.license.id ?? each.license.name ?? ''),
  );
  return ids.join(', ') || 'see its README';
}

function write(file: string, content: object): void {
  writeFileSync(join(import.meta.dirname, file), `${JSON.stringify(content, null, 2)}\n`);
}
