import type { MissingRight } from '../../dialogs/inspection.ts';
import { readPrivileges } from '../dataverse/privileges.ts';
import type { Condition, Organization, Query, Unread } from '../dataverse/query.ts';
import type { Table } from './columns.ts';

/** More than this isn't read for one email, nor in more rounds one after another. */
const mostReads = 16;
const mostRounds = 4;

/** What came of reading a table: rows, whether there may be more of them, or why there are none. */
export type TableReading<Row> =
  | { readonly rows: readonly Row[]; readonly cut: boolean }
  | { readonly reason: Unread['reason'] | 'not-read'; readonly lacks?: MissingRight };

/** One read of a table. */
export interface Question<Row> {
  readonly table: Table<Row>;
  readonly query: Query;
}

const notRead = { reason: 'not-read' } as const;

/** A question to a table. */
export function ask<Row>(
  table: Table<Row>,
  where: Condition | undefined,
  { top, newest }: { readonly top: number; readonly newest?: string },
): Question<Row> {
  return {
    table,
    query: {
      set: table.set,
      top,
      ...(table.select ? { select: table.select } : {}),
      ...(where ? { where } : {}),
      ...(newest ? { orderBy: { column: newest, descending: true } } : {}),
    },
  };
}

type Questions = Readonly<Record<string, Question<unknown> | undefined>>;
type ReadingsOf<Q extends Questions> = {
  readonly [K in keyof Q]-?: TableReading<
    NonNullable<Q[K]> extends Question<infer Row> ? Row : never
  >;
};

/** Reads an organization in rounds, and keeps count. */
export interface Reader {
  readonly reads: number;
  readonly rounds: number;
  /** One round: all questions side by side. When few reads are left, the last ones go unasked. */
  round<Q extends Questions>(questions: Q): Promise<ReadingsOf<Q>>;
}

/** A reader that stays within the limits. */
export function readerOf(organization: Organization): Reader {
  let reads = 0;
  let rounds = 0;
  return {
    get reads() {
      return reads;
    },
    get rounds() {
      return rounds;
    },
    async round<Q extends Questions>(questions: Q) {
      const left = rounds < mostRounds ? mostReads - reads : 0;
      const asked = Object.entries(questions)
        .flatMap(([name, question]) => (question ? [{ name, question }] : []))
        .slice(0, left);
      const answers: Record<string, TableReading<unknown>> = Object.fromEntries(
        Object.keys(questions).map((name) => [name, notRead]),
      );
      if (asked.length > 0) {
        reads += asked.length;
        rounds += 1;
        const readings = await organization.read(asked.map(({ question }) => question.query));
        for (const [index, { name, question }] of asked.entries()) {
          const reading = readings[index] ?? { reason: 'unavailable' };
          if ('reason' in reading) {
            answers[name] = unanswered(reading, question.query.set);
            continue;
          }
          answers[name] = {
            rows: reading.rows.flatMap((row) => question.table.parse(row) ?? []),
            cut: reading.rows.length >= question.query.top,
          };
        }
      }
      return answers as ReadingsOf<Q>;
    },
  };
}

/** What the organization names comes first: it knows its own privileges. */
function unanswered(unread: Unread, set: string): TableReading<never> {
  if (unread.reason !== 'forbidden') return { reason: unread.reason };
  const privilege = unread.privilege ?? readPrivileges[set];
  return { reason: unread.reason, lacks: { set, ...(privilege && { privilege }) } };
}

/** The rows that were read; none if nothing could be. */
export function rowsOf<Row>(reading: TableReading<Row>): readonly Row[] {
  return 'rows' in reading ? reading.rows : [];
}

/** Whether the question was asked at all, whatever came of it. */
export const isAsked = (reading: TableReading<unknown>) =>
  !('reason' in reading) || reading.reason !== 'not-read';
