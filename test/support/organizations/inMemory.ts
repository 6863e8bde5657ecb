import type {
  Call,
  Condition,
  Organization,
  Query,
  Reading,
} from '../../../src/dataverse/query.ts';
import {
  privilegesOf,
  schema,
  type Cell,
  type OrganizationData,
  type Row,
  type SetName,
  type Target,
} from './schema.ts';

/** The organization, with a record of what was read of it. */
export interface InMemoryOrganization extends Organization {
  readonly rounds: readonly (readonly Query[])[];
}

/** Serves an organization's rows with Dataverse's meaning of a query. */
export function inMemory(data: OrganizationData): InMemoryOrganization {
  const rounds: (readonly Query[])[] = [];
  return {
    url: 'https://practice.crm.dynamics.example',
    rounds,
    read(queries) {
      rounds.push(queries);
      return Promise.resolve(queries.map((query) => answer(data, query)));
    },
    call: (call) => Promise.resolve(called(data, call)),
  };
}

const user = '00000000-0000-4000-8000-0000000000aa';

/** What comes of a call. */
export function called(data: OrganizationData, call: Call): unknown {
  switch (call.is) {
    case 'who-am-i':
      return { UserId: user };
    case 'privileges':
      return { RolePrivileges: privilegesOf(data, call.names) };
    case 'all-privileges':
      return { RolePrivileges: privilegesOf(data) };
    case 'current-organization':
      return { Detail: { EnvironmentId: '00000000-0000-4000-8000-0000000000ee' } };
    case 'row': {
      const reading = answer(data, { ...call.query, top: 1 });
      return 'rows' in reading ? reading.rows[0] : undefined;
    }
  }
}

const isTarget = (cell: Cell | undefined): cell is Target =>
  typeof cell === 'object' && cell !== null;

/** What comes of one query. */
export function answer(data: OrganizationData, query: Query): Reading {
  if (!isSet(query.set) || data.missing.includes(query.set)) return { reason: 'missing' };
  if (data.forbidden.includes(query.set)) return { reason: 'forbidden' };
  const { key, columns, lookups } = schema[query.set];
  const gone = data.missingColumns[query.set] ?? [];
  const known = [...columns, ...lookups.map((name) => `_${name}_value`)].filter(
    (name) => !gone.includes(name),
  );
  if (namesIn(query).some((name) => !known.includes(name))) return { reason: 'missing' };

  const visible = data.rows[query.set].filter((row) => !data.unseen.includes(text(row[key])));
  const matching = visible.filter((row) => !query.where || holds(query.where, row));
  const { orderBy } = query;
  const ordered = orderBy
    ? matching.toSorted(
        (one, two) => compare(one, two, orderBy.column) * (orderBy.descending ? -1 : 1),
      )
    : matching;
  const wanted = new Set([key, ...(query.select ?? known)]);
  return {
    rows: ordered.slice(0, query.top).map((row) => wireRow(row, known, wanted)),
  };
}

const isSet = (set: string): set is SetName => set in schema;

function namesIn({ select, where, orderBy }: Query): string[] {
  return [
    ...(select ?? []),
    ...(where ? namesOf(where) : []),
    ...(orderBy ? [orderBy.column] : []),
  ];
}

function namesOf(where: Condition): string[] {
  return 'of' in where ? where.of.flatMap(namesOf) : [where.column];
}

const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : '');

/** A cell as it is compared: the id of a lookup, a text in lower case. */
function valueOf(row: Row, column: string): string | number | boolean | null {
  const name = /^_(.+)_value$/.exec(column)?.[1] ?? column;
  const cell = row[name] ?? null;
  if (isTarget(cell)) return cell.id;
  return typeof cell === 'string' ? cell.toLowerCase() : cell;
}

function compare(one: Row, two: Row, column: string): number {
  const [first, second] = [valueOf(one, column), valueOf(two, column)];
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  return first < second ? -1 : 1;
}

function holds(where: Condition, row: Row): boolean {
  if ('of' in where && where.is === 'and') return where.of.every((each) => holds(each, row));
  if ('of' in where) return where.of.some((each) => holds(each, row));
  const cell = valueOf(row, where.column);
  if (where.is === 'contains') {
    return typeof cell === 'string' && cell.includes(where.value.toLowerCase());
  }
  const { value } = where;
  if (value === null) return where.is === 'eq' ? cell === null : cell !== null;
  if (cell === null) return false;
  if (typeof value === 'object' && 'time' in value) {
    return isTrue(where.is, Date.parse(String(cell)) - Date.parse(value.time));
  }
  const other = typeof value === 'object' ? value.id : value;
  const wanted = typeof other === 'string' ? other.toLowerCase() : other;
  if (cell === wanted) return isTrue(where.is, 0);
  return isTrue(where.is, cell < wanted ? -1 : 1);
}

function isTrue(is: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le', difference: number): boolean {
  return {
    eq: difference === 0,
    ne: difference !== 0,
    gt: difference > 0,
    ge: difference >= 0,
    lt: difference < 0,
    le: difference <= 0,
  }[is];
}

/** A row as it comes over the wire, lookups with the name of their table. */
function wireRow(row: Row, known: readonly string[], wanted: ReadonlySet<string>) {
  return Object.fromEntries(
    known
      .filter((name) => wanted.has(name))
      .flatMap((name): [string, unknown][] => {
        const cell = row[/^_(.+)_value$/.exec(name)?.[1] ?? name] ?? null;
        return isTarget(cell)
          ? [
              [name, cell.id],
              [`${name}@Microsoft.Dynamics.CRM.lookuplogicalname`, cell.type],
            ]
          : [[name, cell]];
      }),
  );
}
