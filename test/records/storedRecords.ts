import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** The versions of the guide whose records are kept here: `v1`, `v2`, … */
export const versions: readonly string[] = readdirSync(folder).flatMap(
  (file) => /^(v\d+)\.json$/.exec(file)?.[1] ?? [],
);

/** What each version stored, as it stood in the storage, by version and name (`v1/found`). */
export const storedRecords: ReadonlyMap<string, string> = new Map(
  versions.flatMap((version) => {
    const records = JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) as object;
    return Object.entries(records).map(([name, record]): [string, string] => [
      `${version}/${name}`,
      JSON.stringify(record),
    ]);
  }),
);
