import { createHash } from 'node:crypto';
import pino, { type Logger } from 'pino';

export type { Logger };

/** Structured logs on standard output. Nothing that people write or are called belongs in them. */
export const log: Logger = pino({ base: null, level: process.env.LOG_LEVEL ?? 'info' });

/** Tells conversations apart in a log without naming them. */
export function fingerprint(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** What may be logged of an error: its kind and place, not its message, which may hold content. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const place = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim());
  return { error: error.name, code, statusCode, place };
}
