import type { ChildProcess } from 'node:child_process';

/**
 * The error for a process that didn’t come up: whether it ended by itself or was waited for in vain,
 * for how long, and what it printed.
 * @param name what a sentence calls it
 * @param begin when it was started, by `performance.now()`
 * @param printed its lines; left out where they went to the terminal
 */
export function notStarted(
  name: string,
  { exitCode, signalCode }: Pick<ChildProcess, 'exitCode' | 'signalCode'>,
  begin: number,
  printed?: readonly string[],
): Error {
  const time = `${((performance.now() - begin) / 1_000).toFixed(1)} s`;
  const end = signalCode ? `by ${signalCode}` : `with exit code ${exitCode}`;
  const what =
    signalCode === null && exitCode === null
      ? `it was waited for ${time}, and still runs`
      : `it ended ${end} after ${time}`;
  return new Error(`${name} didn’t start: ${what}. ${words(printed)}`);
}

function words(printed: readonly string[] | undefined): string {
  if (!printed) return 'What it printed stands above.';
  return printed.length > 0 ? `It printed:\n${printed.join('\n')}` : 'It printed nothing.';
}
