import type { Organisation, Query } from '../../../src/dataverse/query.ts';
import { inMemory } from '../organizations/inMemory.ts';
import type { OrganisationData, SetName } from '../organizations/schema.ts';

/** Serves an organisation as the client does: a column that doesn't exist is dropped (D.3). */
export function served(data: OrganisationData): Organisation {
  const organisation = inMemory(data);
  const existing = ({ select, ...query }: Query): Query => {
    const gone: readonly string[] = data.missingColumns[query.set as SetName] ?? [];
    return { ...query, ...(select && { select: select.filter((name) => !gone.includes(name)) }) };
  };
  return { url: organisation.url, read: (queries) => organisation.read(queries.map(existing)) };
}
