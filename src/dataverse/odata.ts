import { z } from 'zod';
import type { Call, Condition, Query, Value } from './query.ts';

/** A query that must not be sent: something in it can't be a name, a value or an address. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

/** Longer than any text that is compared (a subject has at most 800 characters). */
const maxText = 1_000;
/** In bytes. A server may refuse longer request lines; Dataverse's own limit is higher. */
const maxAddress = 12_000;
const maxTop = 5_000;

/**
 * The address of a query, relative to the Web API's own. This is the one place where values become
 * part of an address: whatever a text holds, it stays a text.
 * @throws QueryError
 */
export function addressOf({ set, select, where, orderBy, top }: Query): string {
  if (!Number.isInteger(top) || top < 1 || top > maxTop) throw new QueryError('top');
  const options = [
    select && `$select=${select.map(named).join(',')}`,
    where && `$filter=${encoded(filter(where))}`,
    orderBy &&
      `$orderby=${encoded(`${named(orderBy.column)} ${orderBy.descending ? 'desc' : 'asc'}`)}`,
    `$top=${top}`,
  ];
  const address = `${named(set)}?${options.filter(Boolean).join('&')}`;
  if (address.length > maxAddress) throw new QueryError('length');
  return address;
}

/**
 * The address of a function of the Web API. All of them are GETs: the product has no other way to
 * call a function, and actions, which are POSTs, can't be written here.
 * @throws QueryError
 */
export function addressOfCall(call: Call): string {
  switch (call.is) {
    case 'who-am-i':
      return 'WhoAmI';
    case 'privileges':
      return `systemusers(${guid(call.user)})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=${encoded(JSON.stringify(call.names.map(named)))}`;
    case 'all-privileges':
      return `systemusers(${guid(call.user)})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`;
    case 'current-organization':
      return `RetrieveCurrentOrganization(AccessType=@p)?@p=${encoded("Microsoft.Dynamics.CRM.EndpointAccessType'Default'")}`;
    case 'row':
      return addressOf(call.query);
  }
}

function filter(condition: Condition): string {
  switch (condition.is) {
    case 'and':
    case 'or':
      return group(condition.is, condition.of.map(filter));
    case 'contains':
      return containing(named(condition.column), condition.value);
    default:
      return `${named(condition.column)} ${condition.is} ${literal(condition.value)}`;
  }
}

function group(operator: 'and' | 'or', parts: readonly string[]): string {
  if (parts.length === 0) throw new QueryError('empty group');
  return parts.length === 1 ? parts.join('') : `(${parts.join(` ${operator} `)})`;
}

/**
 * Dataverse reads `%`, `_` and `[` in a searched text as wildcards and other servers don't, so the
 * text between them is searched. That finds too much rather than too little.
 */
function containing(column: string, text: string): string {
  const parts = text.split(/[%_[\]]+/).filter((part) => part.trim() !== '');
  if (parts.length === 0) return `${column} ne null`;
  return group(
    'and',
    parts.map((part) => `contains(${column},${quoted(part)})`),
  );
}

function literal(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return finite(value);
  if (value === null || typeof value === 'boolean') return String(value);
  return 'id' in value ? guid(value.id) : instant(value.time);
}

function quoted(text: string): string {
  if (text.length > maxText) throw new QueryError('long text');
  if (/\p{Cc}/u.test(text) || !text.isWellFormed()) throw new QueryError('control character');
  return `'${text.replaceAll("'", "''")}'`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new QueryError('number');
  return String(value);
}

function guid(id: string): string {
  if (!z.regexes.guid.test(id)) throw new QueryError('id');
  return id.toLowerCase();
}

function instant(time: string): string {
  const date = new Date(time);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(time) || Number.isNaN(date.valueOf())) {
    throw new QueryError('time');
  }
  return date.toISOString().replace('.000Z', 'Z');
}

function named(name: string): string {
  if (!/^[a-z_]\w{0,99}$/i.test(name)) throw new QueryError('name');
  return name;
}

/** Quotes too: an address is read by programs that end a text at one. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}
