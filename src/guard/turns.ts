import { Refusal } from './refusal.ts';

/**
 * How many turns may run at once. Each holds a connection and up to 256 KB, and waits 5 s for a
 * channel that doesn't answer: as many as these stay below 128 MB and serve 100 a second even then.
 */
const maxTurns = 500;

/** How many of them one conversation may take: far more than people type, and few of all. */
const maxOfOne = 50;

/**
 * The same turn, refused while too many run, or too many of its conversation.
 * @param conversationOf which conversation a turn is of
 * @throws Refusal
 */
export function limitTurns<Input, Output>(
  turn: (input: Input) => Promise<Output>,
  conversationOf: (input: Input) => string,
): (input: Input) => Promise<Output> {
  let running = 0;
  const runningOf = new Map<string, number>();
  return async (input) => {
    const conversation = conversationOf(input);
    const ofOne = runningOf.get(conversation) ?? 0;
    if (running >= maxTurns || ofOne >= maxOfOne) throw new Refusal(503, 'busy');
    running += 1;
    runningOf.set(conversation, ofOne + 1);
    try {
      return await turn(input);
    } finally {
      running -= 1;
      const left = (runningOf.get(conversation) ?? 1) - 1;
      if (left > 0) runningOf.set(conversation, left);
      else runningOf.delete(conversation);
    }
  };
}
