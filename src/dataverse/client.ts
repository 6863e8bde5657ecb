import { type Access, SignInNeeded } from './access.ts';
import { readPage, readRefusal, unknownColumn } from './response.ts';
import { type HttpResponse, openGet } from './get.ts';
import { addressOf, addressOfCall, QueryError } from './odata.ts';
import { type Limits, type Retries, usualLimits, withRetries } from './retry.ts';
import type { Call, Organization, Query, Reading } from './query.ts';

/** One session with an organization, of one account. It counts what it costs. */
export interface Session extends Organization {
  /** GETs so far, further pages too; tries again aren't counted. */
  readonly reads: number;
  readonly rounds: number;
  /** Calls so far, which aren't among the reads. */
  readonly calls: number;
  /** How long the account is still to leave the organization alone, in milliseconds. */
  readonly pause: number;
  /** Columns that were asked for and don't exist, as `set.column`. */
  readonly unknownColumns: readonly string[];
}

/** The way to an organization, shared by all who ask it: so are its limits and its bad days. */
export interface Connection {
  /** @param account what tells the account from others; all sessions of it wait together */
  session(access: Access, account?: string): Session;
  close(): Promise<void>;
}

const basePath = '/api/data/v9.2/';
const maxPages = 5;
/** A server names one unknown column at a time. */
const maxUnknownColumns = 8;

/**
 * Connects to an organization; nothing is sent yet.
 *
 * Our own lines rather than a client library: dynamics-web-api and its like write as well as read,
 * and have neither a bound on what is in flight nor on an answer's size, nor a circuit breaker.
 * @param url the origin of the organization
 */
export function connect(url: string, limits: Limits = usualLimits): Connection {
  const server = openGet(url, limits.inFlight);
  const retries = withRetries(server.get, limits);
  return {
    session: (access, account = '') => session(url, access, account, retries, limits.perRead),
    close: () => server.close(),
  };
}

function session(
  url: string,
  access: Access,
  account: string,
  retries: Retries,
  perRead: number,
): Session {
  const authorized = withToken(access, (...request) => retries.get(account, ...request));
  let reads = 0;
  let rounds = 0;
  let calls = 0;
  const unknownColumns: string[] = [];

  async function read(query: Query, deadline: number, columnsDropped = 0): Promise<Reading> {
    const response = await authorized(basePath + addressOf(query), deadline);
    if (response?.status === 200) return pagesFrom(response.body, query.top, deadline);
    if (response?.status !== 400) return readRefusal(response?.status, response?.body);
    const { selected, isElsewhere } = unknownColumn(response.body, query);
    if (isElsewhere) return { reason: 'missing' };
    if (selected === undefined || columnsDropped === maxUnknownColumns) {
      return { reason: 'unavailable' };
    }
    unknownColumns.push(`${query.set}.${selected}`);
    const select = query.select?.filter((column) => column !== selected) ?? [];
    if (select.length === 0) return { reason: 'missing' };
    return read({ ...query, select }, deadline, columnsDropped + 1);
  }

  /** All rows or none: an incomplete list would look as if the rest didn't exist. */
  async function pagesFrom(first: unknown, top: number, deadline: number): Promise<Reading> {
    let page = readPage(first);
    const rows = [...(page?.rows ?? [])];
    for (let pages = 1; page?.next !== undefined && rows.length < top; pages += 1) {
      const path = pathWithin(url, page.next);
      if (path === undefined || pages === maxPages) return { reason: 'unavailable' };
      reads += 1;
      const response = await authorized(path, deadline);
      page = response?.status === 200 ? readPage(response.body) : undefined;
      rows.push(...(page?.rows ?? []));
    }
    return page ? { rows: rows.slice(0, top) } : { reason: 'unavailable' };
  }

  return {
    url,
    unknownColumns,
    get pause() {
      return retries.pauseOf(account);
    },
    get reads() {
      return reads;
    },
    get rounds() {
      return rounds;
    },
    get calls() {
      return calls;
    },
    async call(call: Call) {
      calls += 1;
      const deadline = performance.now() + perRead;
      if (call.is === 'row') {
        const reading = await read({ ...call.query, top: 1 }, deadline).catch(unreadable);
        return 'rows' in reading ? reading.rows[0] : undefined;
      }
      const response = await authorized(basePath + addressOfCall(call), deadline);
      return response?.status === 200 ? response.body : undefined;
    },
    read(queries) {
      rounds += 1;
      reads += queries.length;
      const deadline = performance.now() + perRead;
      return Promise.all(queries.map((query) => read(query, deadline).catch(unreadable)));
    },
  };
}

/** The account's refusal ends the session. Anything else is one table's trouble. */
function unreadable(error: unknown): Reading {
  if (error instanceof SignInNeeded) throw error;
  if (error instanceof QueryError) return { reason: 'unavailable' };
  throw error;
}

/** Sends with the account's token, and once more with a new one if the organization refuses it. */
function withToken(
  access: Access,
  send: (path: string, token: string, deadline: number) => Promise<HttpResponse | undefined>,
) {
  let current: Promise<string | undefined> | undefined;
  return async (path: string, deadline: number): Promise<HttpResponse | undefined> => {
    const used = (current ??= access.token());
    const token = await used;
    if (token === undefined) return undefined;
    const response = await send(path, token, deadline);
    if (response?.status !== 401) return response;
    if (current === used) current = access.token(token);
    const renewed = await current;
    if (renewed === undefined) return undefined;
    const again = await send(path, renewed, deadline);
    if (again?.status === 401) throw new SignInNeeded('refused');
    return again;
  };
}

/** The path of a further page, if it lies in the same Web API. */
function pathWithin(url: string, link: string): string | undefined {
  const base = url + basePath;
  if (!URL.canParse(link, base)) return undefined;
  const { origin, pathname, search } = new URL(link, base);
  const isWithin = origin === url && pathname.startsWith(basePath);
  return isWithin ? pathname + search : undefined;
}
