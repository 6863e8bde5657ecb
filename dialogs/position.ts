import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { guide, type GuideEvent } from './guide.ts';

/** A place in the guide, with what is known there. It never changes. */
export type Position = SnapshotFrom<typeof guide>;

const [first] = initialTransition(guide);

/** Where every diagnosis begins. */
export const start: Position = first;

/** So many transitions are remembered: those of most walks, in a few megabytes. */
const capacity = 2_000;

/**
 * Where the events led from positions that walks share. It says nothing of any conversation, and
 * grows from the start only, so that a position after something personal is no part of it. When it
 * is full it starts over: its oldest entry is the start, from which all others are reached.
 */
let known = new Map<Position, Map<string, Position | undefined>>([[start, new Map()]]);
let size = 0;

const unique: ReadonlySet<GuideEvent['type']> = new Set(['organisation.checked', 'message.noted']);

/**
 * The position after an event, or undefined if it can't happen there. Diagnoses are replayed in
 * every turn, and most of them walk the same ways.
 */
export function next(position: Position, event: GuideEvent): Position | undefined {
  const ways = known.get(position);
  // What an organization was found to hold, or what an unknown message says, is as good as unique.
  if (!ways || unique.has(event.type)) return led(position, event);
  const key = JSON.stringify(event);
  if (ways.has(key)) return ways.get(key);
  const reached = led(position, event);
  remember(ways, key, reached);
  return reached;
}

const led = (position: Position, event: GuideEvent): Position | undefined =>
  position.can(event) ? transition(guide, position, event)[0] : undefined;

function remember(
  ways: Map<string, Position | undefined>,
  key: string,
  reached: Position | undefined,
): void {
  if (size >= capacity) {
    known = new Map([[start, new Map()]]);
    size = 0;
    return;
  }
  size += 1;
  ways.set(key, reached);
  if (reached && !known.has(reached)) known.set(reached, new Map());
}
