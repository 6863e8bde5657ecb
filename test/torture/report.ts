import { table } from '../../bench/numbers.ts';

/** One thing that was counted. */
export interface Figure {
  readonly what: string;
  readonly count: number;
  /** Whether a single one is one too many. */
  readonly isFault?: boolean;
}

/** What one part of the torture has counted. */
export type Report = readonly Figure[];

/** How large a part is to be: 1 for the whole of it; and the seed of all its chance. */
export interface Scale {
  readonly size: number;
  readonly seed: number;
}

/** One part of the torture. */
export type Part = (scale: Scale) => Promise<Report>;

/** So much of a whole as a scale says, but at least this much. */
export const scaled = (whole: number, { size }: Scale, least = 1): number =>
  Math.max(least, Math.round(whole * size));

/** Something that must not be. */
export const fault = (what: string, count: number): Figure => ({ what, count, isFault: true });

/** The faults that did occur. */
export const faultsIn = (report: Report): Figure[] =>
  report.filter(({ isFault, count }) => isFault && count > 0);

/** The reports as one table. */
export function tableOf(reports: ReadonlyMap<string, Report>): string {
  const rows = Array.from(reports, ([part, report]) =>
    report.map(({ what, count, isFault }) => [
      part,
      what,
      String(count),
      isFault ? (count > 0 ? 'FAULT' : '0 allowed') : '',
    ]),
  );
  return table(['Part', 'What', 'Count', ''], rows.flat());
}
