import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notStarted } from '../support/notStarted.ts';
import { columnsOf, schema } from './schema.ts';
import type { Row, Tables } from './tables.ts';

/** An organization as its rows, and what of it an account doesn't get to see. */
export interface Practice {
  readonly tables: Tables;
  /** Entity sets that the account may not read (403), with the privilege that it lacks. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Entity sets that the organization doesn't have (404). */
  readonly missing?: readonly string[];
  /** How deep the account reads what a privilege opens, where it isn't all: by its name. */
  readonly depths?: Readonly<Record<string, 'Basic' | 'Local' | 'Deep'>>;
  /** Columns that the organization doesn't have (400), as `set.column`. */
  readonly missingColumns?: readonly string[];
}

/** A request that arrived. */
export interface Received {
  readonly method: string;
  /** Path and search, byte for byte. */
  readonly url: string;
}

/** An organization that answers on this machine as Dataverse would. */
export interface RunningPractice {
  readonly url: string;
  /** The bearer token that it accepts. */
  readonly token: string;
  readonly received: readonly Received[];
  /** Changes the organization, as a repair does. */
  become(practice: Practice): Promise<void>;
  stop(): Promise<void>;
}

const startTime = 30_000;
const account = '0b000000-0000-4000-8000-000000000001';

/** Starts an organization on a free port of this machine. */
export async function startPractice(
  practice: Practice,
  { token = 'practice', port = 0, delay = 0 } = {},
): Promise<RunningPractice> {
  const odata = fork(new URL('./odataServer.ts', import.meta.url));
  const { port: odataPort } = await nextMessage<{ port: number }>(odata);
  const received: Received[] = [];
  let current = practice;
  const become = async (next: Practice) => {
    odata.send(withoutAnnotations(next.tables));
    const { filled, reason } = await nextMessage<{ filled: boolean; reason?: string }>(odata);
    if (!filled) throw new Error(`These rows don’t fit the practice organization: ${reason}`);
    current = next;
  };
  await become(practice);
  const server = createServer((request, response) => {
    received.push({ method: request.method ?? '', url: request.url ?? '' });
    setTimeout(() => {
      void answer(request, current, token, `http://127.0.0.1:${odataPort}`).then(
        (given) => send(response, given),
        () => send(response, fault(500, '0x0', 'An unexpected error occurred.')),
      );
    }, delay);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    received,
    become,
    async stop() {
      server.close();
      server.closeAllConnections();
      odata.kill('SIGKILL');
    },
  };
}

interface Given {
  readonly status: number;
  readonly body: unknown;
}

async function answer(
  { method, url = '', headers }: IncomingMessage,
  practice: Practice,
  token: string,
  odata: string,
): Promise<Given> {
  if (headers.authorization !== `Bearer ${token}`) return fault(401, '0x80072560', 'Unauthorized.');
  if (method !== 'GET') return fault(405, '0x8006089c', 'This organization is read only.');
  const called = call(url, practice);
  if (called) return called;
  const set = /^\/api\/data\/v9\.2\/(\w+)(?:\?|$)/.exec(url)?.[1] ?? '';
  if (!(set in schema) || practice.missing?.includes(set)) {
    return fault(404, '0x8006088a', `Resource not found for the segment '${set}'.`);
  }
  const privilege = practice.hidden?.[set];
  if (privilege !== undefined) {
    const message = `Principal user (Id=00000000-0000-0000-0000-000000000000, type=8) is missing ${privilege} privilege`;
    return fault(403, '0x80040220', message);
  }
  const missing = missingColumn(url, set, practice);
  if (missing !== undefined) return unknownColumn(set, missing);
  const asked = await fetch(odata + url, { signal: AbortSignal.timeout(10_000) });
  const body = (await asked.json()) as { value?: Row[]; error?: { message: string } };
  if (asked.ok) {
    const rows = body.value?.map((row) => annotated(row, set, practice)) ?? [];
    return { status: 200, body: { '@odata.context': set, value: rows } };
  }
  const column = /^Property "(\w+)" does not exist/.exec(body.error?.message ?? '')?.[1];
  return column
    ? unknownColumn(set, column)
    : fault(asked.status, '0x0', body.error?.message ?? 'Bad request.');
}

/** The functions that tell of the account and of the organization. */
function call(url: string, { hidden = {}, depths = {} }: Practice): Given | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const name = pathname.slice('/api/data/v9.2/'.length);
  if (name === 'WhoAmI') return { status: 200, body: { UserId: account } };
  if (name.startsWith('RetrieveCurrentOrganization(')) {
    return { status: 200, body: { Detail: { EnvironmentId: account } } };
  }
  const isNamed = name.endsWith('.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)');
  if (!isNamed || !name.startsWith(`systemusers(${account})/`)) return undefined;
  const asked = JSON.parse(searchParams.get('@p') ?? '[]') as string[];
  const RolePrivileges = asked
    .filter((privilege) => !Object.values(hidden).includes(privilege))
    .map((privilege) => ({
      PrivilegeName: privilege,
      Depth: depths[privilege] ?? 'Global',
      PrivilegeId: account,
      BusinessUnitId: account,
    }));
  return { status: 200, body: { RolePrivileges } };
}

/** CAP doesn't know which columns are to be missing; a name in a query is enough to tell. */
function missingColumn(url: string, set: string, { missingColumns = [] }: Practice) {
  const names = new Set(decodeURIComponent(url).match(/\w+/g));
  return missingColumns
    .filter((each) => each.startsWith(`${set}.`))
    .map((each) => each.slice(set.length + 1))
    .find((column) => names.has(column));
}

/** A row with the annotations of the columns that were selected, and without what is missing. */
function annotated(row: Row, set: string, { tables, missingColumns = [] }: Practice): Row {
  const key = columnsOf(schema[set as keyof typeof schema])[0]?.[0] ?? '';
  const original = tables[set]?.find((each) => each[key] === row[key]) ?? {};
  const annotations = Object.entries(original).filter(([name]) => {
    const [column = '', annotation] = name.split('@');
    return annotation !== undefined && column in row;
  });
  return Object.fromEntries(
    [...Object.entries(row), ...annotations].filter(
      ([name]) => !missingColumns.includes(`${set}.${name.split('@')[0]}`),
    ),
  );
}

function withoutAnnotations(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([set, rows]) => [
      set,
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !name.includes('@'))),
      ),
    ]),
  );
}

function unknownColumn(set: string, column: string): Given {
  const message = `Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.${set}'.`;
  return fault(400, '0x0', message);
}

function fault(status: number, code: string, message: string): Given {
  return { status, body: { error: { code, message } } };
}

function send(response: ServerResponse, { status, body }: Given): void {
  response.writeHead(status, { 'content-type': 'application/json; odata.metadata=minimal' });
  response.end(JSON.stringify(body));
}

async function nextMessage<Message>(odata: ChildProcess): Promise<Message> {
  const begin = performance.now();
  const waiting = new AbortController();
  const giveUp = () => waiting.abort();
  const timer = setTimeout(giveUp, startTime);
  odata.once('exit', giveUp);
  try {
    const { signal } = waiting;
    const [message] = (await once(odata, 'message', { signal })) as [Message];
    return message;
  } catch {
    throw notStarted('The practice organization', odata, begin);
  } finally {
    clearTimeout(timer);
    odata.off('exit', giveUp);
  }
}
