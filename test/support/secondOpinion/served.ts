import type { Organization, Query } from '../../../src/dataverse/query.ts';
import { inMemory } from '../organizations/inMemory.ts';
import type { OrganizationData, SetName } from '../organizations/schema.ts';

/** Serves an organization as the client does: a column that doesn't exist is dropped (D.3). */
export function served(data: OrganizationData): Organization {
  const organization = inMemory(data);
  const existing = ({ select, ...query }: Query): Query => {
    const gone: readonly string[] = data.missingColumns[query.set as SetName] ?? [];
    return { ...query, ...(select && { select: select.filter((name) => !gone.includes(name)) }) };
  };
  return {
    url: organization.url,
    read: (queries) => organization.read(queries.map(existing)),
    call: (call) =>
      organization.call(
        call.is === 'row' ? { ...call, query: { ...call.query, ...existing(call.query) } } : call,
      ),
  };
}
