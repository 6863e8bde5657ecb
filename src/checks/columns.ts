import { z } from 'zod';
import type { Query } from '../dataverse/query.ts';

type Cells = Readonly<Record<string, unknown>>;

/** What a cell holds: null when it is empty, undefined when the organization didn't tell. */
type Cell<T> = T | null | undefined;

/** How one column is asked for and read. */
interface Column<T> {
  readonly name: string;
  readonly read: (cells: Cells) => Cell<T>;
}

/** The record that a lookup points to; its type is undefined when the organization didn't tell. */
export interface Lookup {
  readonly id: string;
  readonly type: string | undefined;
  /** What the record is called, for whoever looks now: it isn't kept. */
  readonly name?: string;
}

const guid = z.guid().transform((id) => id.toLowerCase());

function column<T>(name: string, schema: z.ZodType<T>): Column<T> {
  const cell = schema.nullable().optional().catch(undefined);
  return { name, read: (cells) => cell.parse(cells[name]) };
}

/** A text, cut at `length` characters. */
export const text = (name: string, length: number): Column<string> =>
  column(
    name,
    z.string().transform((value) => value.slice(0, length)),
  );

/** A number or an option's value. */
export const number = (name: string): Column<number> => column(name, z.number());

/** A code, which the organization gives as a number or as a text. */
export const code = (name: string): Column<string> =>
  column(
    name,
    z.union([z.string(), z.number()]).transform((value) => String(value).slice(0, 100)),
  );

/** Yes or no. */
export const flag = (name: string): Column<boolean> => column(name, z.boolean());

/** Dataverse stands in for "never" with dates of 1753 and 1900; no email is as old as this. */
const oldest = '1995';

/**
 * A moment, as an ISO text in UTC, so that two of them compare as texts. One that can't be meant
 * counts as not told.
 */
export const time = (name: string): Column<string> =>
  column(
    name,
    z.iso
      .datetime({ offset: true })
      .transform((value) => new Date(value).toISOString())
      .refine((moment) => moment >= oldest && moment < '9990'),
  );

/** The record another record points to. */
export function lookup(name: string): Column<Lookup> {
  const value = column(`_${name}_value`, guid);
  const type = column(`_${name}_value@Microsoft.Dynamics.CRM.lookuplogicalname`, z.string());
  const formatted = column(`_${name}_value@OData.Community.Display.V1.FormattedValue`, z.string());
  return {
    name: value.name,
    read(cells) {
      const id = value.read(cells);
      if (id === null || id === undefined) return id;
      const called = formatted.read(cells)?.slice(0, 200);
      return { id, type: type.read(cells)?.slice(0, 100), ...(called && { name: called }) };
    },
  };
}

type Columns = Readonly<Record<string, Column<unknown>>>;
type CellsOf<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]['read']> };

/** A table, and how its rows become fresh objects. */
export interface Table<Row> {
  readonly set: string;
  readonly select: Query['select'];
  /** @returns undefined for a row that can't be used */
  parse(cells: Cells): Row | undefined;
}

function cellsOf<C extends Columns>(columns: C, cells: Cells): CellsOf<C> {
  const entries = Object.entries(columns).map(([field, { read }]) => [field, read(cells)]);
  return Object.fromEntries(entries) as CellsOf<C>;
}

const namesOf = (columns: Columns): string[] => Object.values(columns).map(({ name }) => name);

/** A table whose rows are told apart by their id: rows without one are left out. */
export function records<C extends Columns>(
  set: string,
  key: string,
  columns: C,
): Table<{ readonly id: string } & CellsOf<C>> {
  return {
    set,
    select: [key, ...namesOf(columns)],
    parse(cells) {
      const id = guid.safeParse(cells[key]);
      return id.success ? { id: id.data, ...cellsOf(columns, cells) } : undefined;
    },
  };
}

/** A table whose rows matter by what they say; their id, where they have one, serves as a link. */
export function traces<C extends Columns>(
  set: string,
  key: string | undefined,
  columns: C,
): Table<{ readonly id: string | undefined } & CellsOf<C>> {
  return {
    set,
    select: [...(key ? [key] : []), ...namesOf(columns)],
    parse: (cells) => ({
      id: key ? guid.safeParse(cells[key]).data : undefined,
      ...cellsOf(columns, cells),
    }),
  };
}

/** A table of which all columns are asked for, because an organization may lack some of them. */
export function unselected<Row>(table: Table<Row>): Table<Row> {
  return { ...table, select: undefined };
}

/** The rows of a table as fresh objects. */
export type RowOf<T> = T extends Table<infer Row> ? Row : never;
