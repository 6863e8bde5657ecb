import { titleAt, toSummary, type Move } from '../../test/support/channel/journeys.ts';

/** What makes a bot show its first question, in any conversation. */
export const opening = 'start';

/** A walk through all questions that ends where it began, so that it can go round for ever. */
const moves: readonly Move[] = [
  ...toSummary.slice(1),
  ['diagnosis.restarted', 'describingProblem', opening],
];

/** How many questions the walk shows. */
export const length = moves.length;

/** The button that is clicked at a place of the walk. */
export const verbAt = (place: number): string => moveAt(place)[0];

/** The heading of the card that stands at a place of the walk. */
export const headingAt = (place: number): string => titleAt(moveAt(place + length - 1)[1]);

function moveAt(place: number): Move {
  const move = moves[place % length];
  if (!move) throw new RangeError(`The walk has no place ${place}.`);
  return move;
}
