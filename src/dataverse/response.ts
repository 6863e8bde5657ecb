import { z } from 'zod';
import type { Query, Unread } from './query.ts';

type Row = Readonly<Record<string, unknown>>;

/** In characters. What is judged or shown is far shorter. */
const maxText = 4_000;
const maxColumns = 500;
/** The organization's settings are one long XML text. */
const longColumns: Readonly<Record<string, number>> = { orgdborgsettings: 200_000 };

const page = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  '@odata.nextLink': z.string().optional(),
});
const fault = z.object({ error: z.object({ message: z.string() }) });

/** The rows of one page and where the next one is, or undefined if the body is something else. */
export function readPage(body: unknown): { rows: Row[]; next: string | undefined } | undefined {
  const { data } = page.safeParse(body);
  return data && { rows: data.value.map(cleaned), next: data['@odata.nextLink'] };
}

/** A fresh row of plain values, cut to a sane length; nothing that is judged is nested. */
function cleaned(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .slice(0, maxColumns)
      .filter(([, value]) => value === null || isPlain(value))
      .map(([column, value]) => [
        column,
        typeof value === 'string'
          ? value.slice(0, longColumns[column] ?? maxText).toWellFormed()
          : value,
      ]),
  );
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Why there are no rows, as far as the server tells. */
export function readRefusal(status: number | undefined, body: unknown): Unread {
  if (status === 404) return { reason: 'missing' };
  if (status !== 403) return { reason: 'unavailable' };
  const privilege = /\bprv[A-Z][A-Za-z]{2,80}\b/.exec(messageOf(body))?.[0];
  return privilege ? { reason: 'forbidden', privilege } : { reason: 'forbidden' };
}

/** The column of a query that the server says it doesn't have. */
export function unknownColumn(body: unknown, { select, where, orderBy }: Query) {
  const named = new Set(messageOf(body).match(/(?<=['"])\w+(?=['"])/g));
  const selected = select?.find((column) => named.has(column));
  const isElsewhere =
    (orderBy && named.has(orderBy.column)) || columnsIn(where).some((column) => named.has(column));
  return { selected, isElsewhere };
}

function columnsIn(condition: Query['where']): string[] {
  if (!condition) return [];
  return 'of' in condition ? condition.of.flatMap(columnsIn) : [condition.column];
}

function messageOf(body: unknown): string {
  return fault.safeParse(body).data?.error.message ?? '';
}
