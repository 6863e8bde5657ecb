import { causes as everyCause, type CauseId } from '../dialogs/causes.ts';
import { clausesOf } from './clauses.ts';
import { guesses, type Guess } from './reading.ts';
import { shows } from './toldFacts.ts';
import { rankingOf } from './topicSearch.ts';

/** What it counts that a search among the phrasings finds a cause first, or second. */
const searched = [0.5, 0.35];
/** What a cause must add up to that the search found, and one that it didn’t. */
const least = { searched: 0.45, learned: 0.85 };
/** Shorter statements are too like one another, in characters. */
const shortest = 10;
/** How near a second cause must come to the first. */
const closeness = 0.6;

/**
 * The causes that a text is about, the best first: at most two. Two ways of reading are asked, the
 * search among phrasings and what was learned; a cause that only one of them sees must be clear.
 * @param found the causes that the search found
 * @param shown the causes that a fact in the text shows
 * @param excluded what the text itself says is in order
 */
export function suspectedIn(
  text: string,
  found: readonly CauseId[],
  excluded: ReadonlySet<CauseId>,
  shown: readonly CauseId[],
): CauseId[] {
  const clauses = clausesOf(text).filter((clause) => clause.length >= shortest);
  const isGeneral = (guesses(text, 'start')[0] ?? none).label === 'problem';
  const ranked = new Map<string, number>(rankingOf(text).map(({ topic, score }) => [topic, score]));
  const isNear = (cause: CauseId): boolean =>
    (ranked.get(cause) ?? 0) >= (ranked.get('no-cause') ?? 0);
  const readings = (clauses.length > 1 ? clauses : [text]).map((part) => guesses(part, 'start'));
  const scored = everyCause
    .filter((cause) => !excluded.has(cause))
    .map((cause) => ({
      cause,
      score:
        Math.max(...readings.map((each) => shareOf(cause, each))) +
        (searched[found.indexOf(cause)] ?? 0),
    }))
    .filter(({ cause, score }) =>
      found.includes(cause)
        ? score >= least.searched
        : !isGeneral &&
          isNear(cause) &&
          score >= (shown.includes(cause) ? least.searched : least.learned),
    )
    .toSorted((one, two) => two.score - one.score);
  const first = scored[0]?.score ?? 0;
  return scored
    .filter(({ cause, score }) => found.includes(cause) || score >= first * closeness)
    .slice(0, 2)
    .map(({ cause }) => cause);
}

const none: Guess = { label: '', share: 0 };

const shareOf = (cause: CauseId, found: readonly Guess[]): number =>
  found
    .filter(({ label }) => label === `topic:${cause}` || shows[label] === cause)
    .reduce((sum, { share }) => sum + share, 0);
