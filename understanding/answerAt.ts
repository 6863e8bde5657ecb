import { clausesOf } from './clauses.ts';
import { fittingOf } from './learned.ts';
import { askedAt } from './place.ts';
import { guesses, type Guess } from './reading.ts';
import { causes as everyCause, type CauseId } from '../dialogs/causes.ts';
import { factsOf } from '../dialogs/examinations.ts';
import type { Fact } from '../dialogs/facts.ts';
import { isAbout } from './aboutFact.ts';
import { isFact, shows } from './toldFacts.ts';
import { named, type Meaning, type Said } from './understanding.ts';

/** How sure a reading has to be that isn’t an answer to what was asked. */
const sure = 0.5;
/** How sure an answer has to be. */
const likely = 0.4;
/** How sure it has to be in a text that is about another cause than what was asked. */
const plain = 0.7;

const unclear: Meaning = { intent: 'unclear', value: null };
const isAnswer = ({ label }: Guess): boolean => label.startsWith('answer:');

/** What a text means where a fact is asked for. */
export function answerAt(what: Said): Meaning {
  const { words, place, causes, outside } = what;
  const clauses = clausesOf(words);
  const [first = words] = clauses;
  const exact = exactAnswer(first);
  const said = new Set(clauses.map(exactAnswer));
  if (said.has('answer:yes') && said.has('answer:no')) return unclear;
  if (exact) return named(exact);
  const [best] = asAnswers(guesses(words, place), what);
  const [leading] = asAnswers(guesses(first, place), what);
  const fact = askedAt(place);
  const isElse = outside.length > 0 || causes.some((cause) => fact && !isJudgedBy(cause, fact));
  const isPlain = best !== undefined && isAnswer(best) && best.share >= plain;
  if (isElse && !isPlain && fact !== 'activity-monitor-reason') {
    return { intent: 'problem', value: causes };
  }
  if (fact === 'activity-monitor-reason' && !isElsewhere(best) && !isUnsure(best)) {
    const cause = causes[0] ?? (best && best.share >= sure ? causeOf(best) : undefined);
    if (cause) return { intent: 'answer', value: cause };
  }
  if (best && isAnswer(best) && best.share >= likely) return named(best.label);
  if (leading && isAnswer(leading) && leading.share >= sure) return named(leading.label);
  if (!isElsewhere(best)) {
    const begun = exactAnswer(first.split(/\s+/)[0] ?? '');
    if (begun) return named(begun);
  }
  if (!best || best.share < sure) return unclear;
  if (isFact(best.label)) return { intent: 'facts', value: null };
  if (best.label === 'problem') return { intent: 'problem', value: causes };
  if (best.label.startsWith('topic:')) {
    return causes.length > 0 ? { intent: 'problem', value: causes } : unclear;
  }
  return named(best.label);
}

/** Whether what is asked has to do with a cause; a text about another one hardly answers it. */
const isJudgedBy = (cause: CauseId, fact: Fact): boolean => factsOf(cause).includes(fact);

/** The cause that a reason names which somebody reads out. */
const causeOf = ({ label }: Guess): string | undefined =>
  everyCause.find((cause) => label === `topic:${cause}`) ?? shows[label];

const isUnsure = (guess: Guess | undefined): boolean =>
  guess?.label === 'answer:unsure' && guess.share >= likely;

const isElsewhere = (guess: Guess | undefined): boolean =>
  guess !== undefined &&
  guess.share >= sure &&
  /^(?:command|question|thanks|off-topic)/.test(guess.label);

/** A word or two that say yes, no, not sure or not yet, and nothing else. */
const exactAnswer = (clause: string): string | undefined =>
  fittingOf(clause).exactly.find((label) => label.startsWith('answer:'));

/**
 * The guesses as answers: a cause that the asked fact would show answers it as well, and what
 * doesn’t name another fact isn’t about one.
 */
function asAnswers(found: readonly Guess[], { words, place }: Said): Guess[] {
  const asked = askedAt(place);
  const shares = new Map<string, number>();
  for (const { label, share } of found) {
    const [fact] = label.split(':');
    if (isFact(label) && !isAbout(fact as Fact, words)) continue;
    const shown = asked && answers.find((each) => showsBy(asked, each) === label);
    const isDenial = asked === 'case-now' && (label === 'problem' || label === 'topic:case-exists');
    const read = shown
      ? `answer:${shown}`
      : isDenial
        ? `answer:${label === 'problem' ? 'no' : 'yes'}`
        : label;
    shares.set(read, (shares.get(read) ?? 0) + share);
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0) || 1;
  return [...shares]
    .map(([label, share]) => ({ label, share: share / Math.max(all, 0.5) }))
    .toSorted((one, two) => two.share - one.share);
}

const answers = ['yes', 'no'] as const;

/** The topic of the cause that an answer shows. */
const showsBy = (fact: Fact, answer: (typeof answers)[number]): string | undefined => {
  const cause = shows[`${fact}:${answer}`];
  return cause && `topic:${cause}`;
};
