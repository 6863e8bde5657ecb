import { writeSync } from 'node:fs';
import pino, { type Logger } from 'pino';

export type { Logger };

/** Standard output. A closed pipe or a full disk costs lines of the log, never the bot. */
const output = {
  write(line: string): void {
    try {
      writeSync(1, line);
    } catch {
      // There is nowhere left to say it.
    }
  },
};

/** Structured logs on standard output. Nothing that people write or are called belongs in them. */
export const log: Logger = pino({ base: null, level: 'info' }, output);

/** What may be logged of an error: its kind and place, not its message, which may hold content. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const place = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim().slice(0, 256));
  return {
    error: codeWord(error.name),
    code: codeWord(code),
    statusCode: codeWord(statusCode),
    place,
  };
}

/** A code as it is; undefined for anything else, which may come from outside and hold anything. */
const codeWord = (value: unknown): string | number | undefined =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value))
    ? value
    : undefined;
