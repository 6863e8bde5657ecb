import { fuzz } from './fuzz.ts';
import type { Part } from './report.ts';
import { ended, killed, restarted } from './storms.ts';
import { tokens } from './tokens.ts';

/** Everything that is done to the bot, by its name on the command line. */
export const parts = {
  kill: killed,
  fuzz,
  tokens,
  sigterm: ended,
  postgres: restarted,
} as const satisfies Record<string, Part>;
