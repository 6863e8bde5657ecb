import { clausesOf } from './clauses.ts';
import { fittingOf } from './learned.ts';
import { askedAt } from './place.ts';
import { guesses, type Guess } from './reading.ts';
import { isFact, factOfTopic } from './toldFacts.ts';
import { named, type Meaning, type Said } from './understanding.ts';

/** How sure a reading has to be that isn’t an answer to what was asked. */
const sure = 0.5;
/** How sure an answer has to be. */
const likely = 0.4;

const unclear: Meaning = { intent: 'unclear', value: null };
const isAnswer = ({ label }: Guess): boolean => label.startsWith('answer:');

/** What a text means where a fact is asked for. */
export function answerAt({ words, place, causes }: Said): Meaning {
  const [first = words] = clausesOf(words);
  const exact = exactAnswer(first);
  if (exact) return named(exact);
  const [best] = asAnswers(guesses(words, place), place);
  const [leading] = asAnswers(guesses(first, place), place);
  const fact = askedAt(place);
  if (fact === 'activity-monitor-reason' && causes[0] && !isElsewhere(best) && !isUnsure(best)) {
    return { intent: 'answer', value: causes[0] };
  }
  if (best && isAnswer(best) && best.share >= likely) return named(best.label);
  if (leading && isAnswer(leading) && leading.share >= sure) return named(leading.label);
  if (!best || best.share < sure) return unclear;
  if (isFact(best.label)) return { intent: 'facts', value: null };
  if (best.label === 'problem' || best.label.startsWith('topic:')) {
    return { intent: 'problem', value: causes };
  }
  return named(best.label);
}

const isUnsure = (guess: Guess | undefined): boolean =>
  guess?.label === 'answer:unsure' && guess.share >= likely;

const isElsewhere = (guess: Guess | undefined): boolean =>
  guess !== undefined &&
  guess.share >= sure &&
  /^(?:command|question|thanks|off-topic)/.test(guess.label);

/** A word or two that say yes, no, not sure or not yet, and nothing else. */
const exactAnswer = (clause: string): string | undefined =>
  fittingOf(clause).exactly.find((label) => label.startsWith('answer:'));

/** A cause that is what the asked fact isn’t answers it as well. */
function asAnswers(found: readonly Guess[], place: Said['place']): Guess[] {
  const fact = askedAt(place) ?? '';
  const shares = new Map<string, number>();
  for (const { label, share } of found) {
    const told = factOfTopic[label];
    const read = told?.startsWith(`${fact}:`) ? `answer:${told.slice(fact.length + 1)}` : label;
    shares.set(read, (shares.get(read) ?? 0) + share);
  }
  return [...shares]
    .map(([label, share]) => ({ label, share }))
    .toSorted((one, two) => two.share - one.share);
}
