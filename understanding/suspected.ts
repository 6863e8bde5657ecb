import type { CauseId } from '../dialogs/causes.ts';
import { clausesOf } from './clauses.ts';
import { guesses, type Guess } from './reading.ts';
import { shows } from './toldFacts.ts';

/** How much of a statement what was learned must see in a cause, too. */
const agreed = 0.05;
/** Shorter statements are too like one another, in characters. */
const shortest = 10;

/**
 * The causes that a text is about, the best first. Two ways of reading are asked: a cause that only
 * the search among phrasings sees, or only what was learned, is right too rarely to be claimed (see
 * docs/understanding.md).
 * @param found the causes that the search found
 * @param excluded what the text itself says is in order
 */
export function suspectedIn(
  text: string,
  found: readonly CauseId[],
  excluded: ReadonlySet<CauseId>,
): CauseId[] {
  const clauses = clausesOf(text).filter((clause) => clause.length >= shortest);
  const readings = [text, ...clauses].map((part) => guesses(part, 'start'));
  return found
    .filter((cause) => !excluded.has(cause))
    .map((cause) => ({ cause, share: Math.max(...readings.map((each) => shareOf(cause, each))) }))
    .filter(({ cause, share }) => share >= agreed && isNarrower(cause, guesses(text, 'start')))
    .toSorted((one, two) => two.share - one.share)
    .map(({ cause }) => cause);
}

/** Whether a reading sees more of the cause than of a complaint without one. */
const isNarrower = (cause: CauseId, found: readonly Guess[]): boolean =>
  shareOf(cause, found) >= (found.find(({ label }) => label === 'problem')?.share ?? 0);

const shareOf = (cause: CauseId, found: readonly Guess[]): number =>
  found
    .filter(({ label }) => label === `topic:${cause}` || shows[label] === cause)
    .reduce((sum, { share }) => sum + share, 0);
