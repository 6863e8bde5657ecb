import { Refusal } from './refusal.ts';

/**
 * How many turns may run at once. Each holds a connection and up to 256 KB, and waits 5 s for a
 * channel that doesn't answer: as many as these stay below 128 MB and serve 100 a second even then.
 */
const maxTurns = 500;

/**
 * The same turn, refused while too many run.
 * @throws Refusal
 */
export function limitTurns<Input, Output>(
  turn: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  let running = 0;
  return async (input) => {
    if (running >= maxTurns) throw new Refusal(503, 'busy');
    running += 1;
    try {
      return await turn(input);
    } finally {
      running -= 1;
    }
  };
}
