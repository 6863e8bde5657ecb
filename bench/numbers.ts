/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

/**
 * Below this lies a part of some numbers.
 * @param sorted the least first
 * @param part from 0 up to, but without, 1
 */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(sorted.length * part)] ?? NaN;

/** A number with three digits that count. */
export const rounded = (number: number): string =>
  Number.isFinite(number) ? String(Number(number.toPrecision(3))) : '–';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; all columns but the first are numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map(line).join('\n');
}
