import type { Fact } from '../dialogs/facts.ts';
import { isAbout } from './aboutFact.ts';
import { clausesOf } from './clauses.ts';
import { guesses, type Guess } from './reading.ts';
import { faults, isFact, shownBy } from './toldFacts.ts';
import { named, type Meaning, type Said } from './understanding.ts';

/** How sure a reading has to be. */
const sure = 0.45;
/** How sure it has to be that a text which fits a cause is something else. */
const surelyOther = 0.8;
/** The same, where the text says nothing else. */
const rather = 0.6;
/** The same for a question, where the text has a question mark. */
const asked = 0.2;

const unclear: Meaning = { intent: 'unclear', value: null };

/** What a text means where nothing in particular is asked. */
export function meaningElsewhere(said: Said): Meaning {
  const { words, place, causes, outside, caseExists, facts } = said;
  const clauses = clausesOf(words);
  const [opening] = clauses.length > 1 ? guesses(clauses[0] ?? '', place) : [];
  const isPolite = opening && /^(?:greeting|thanks)$/.test(opening.label) && opening.share > 0.8;
  const text = isPolite ? clauses.slice(1).join(', ') : words;
  const found = guesses(text, place).filter(
    ({ label }) => !isFact(label) || isAbout(label.split(':')[0] as Fact, text),
  );
  const [best] = found;
  const isProblem =
    (causes.length > 0 || outside.length > 0) && isAboutFault(found, clauses, facts);
  if (isProblem && !isOther(found, text)) return { intent: 'problem', value: causes };
  if (caseExists && !isOther(found, text)) return { intent: 'facts', value: null };
  if (complains(found, clauses, place)) return { intent: 'problem', value: causes };
  const shown = shownBy(facts);
  if (shown.length > 0 && !isOther(found, text)) return { intent: 'problem', value: shown };
  const isTold = Object.keys(facts).length > 0;
  if (!best || best.share < sure) {
    return isTold ? { intent: 'facts', value: null } : isPolite ? named(opening.label) : unclear;
  }
  if (isFact(best.label)) return isTold ? { intent: 'facts', value: null } : unclear;
  if (best.label.startsWith('topic:')) return { intent: 'problem', value: causes };
  return named(best.label);
}

/** How much of a text has to read as a problem before a cause is claimed. */
const fault = 0.25;

/** The same of one statement, where another one says what is in order. */
const faultBeside = 0.5;

/** Whether a text tells that something is wrong, and not only what is in order. */
function isAboutFault(
  found: readonly Guess[],
  clauses: readonly string[],
  facts: Said['facts'],
): boolean {
  const told = Object.entries(facts).map(([fact, answer]) => `${fact}:${answer}`);
  const isInOrder = told.some(isFact) && !told.some((each) => faults.has(each));
  return isInOrder && clauses.length > 1
    ? clauses.some((clause) => faultShare(guesses(clause)) >= faultBeside)
    : faultShare(found) >= fault;
}

const faultShare = (found: readonly Guess[]): number =>
  found
    .filter(({ label }) => label === 'problem' || label.startsWith('topic:') || faults.has(label))
    .reduce((sum, { share }) => sum + share, 0);

const shareOf = (found: readonly Guess[], pattern: RegExp): number =>
  found.filter(({ label }) => pattern.test(label)).reduce((sum, { share }) => sum + share, 0);

function isOther(found: readonly Guess[], text: string): boolean {
  const isQuestion = /[?？]\s*$/.test(text) && shareOf(found, /^question:/) >= asked;
  return isQuestion || shareOf(found, /^(?:command|question|thanks|greeting)/) > surelyOther;
}

/** Whether a text, or a statement of it, says that there is no case. */
function complains(
  found: readonly Guess[],
  clauses: readonly string[],
  place: Said['place'],
): boolean {
  const complaint = /^(?:problem|topic:(?!case-exists)|case-now:no)/;
  const isPlain = (all: readonly Guess[]) => shareOf(all, /^(?:problem|case-now:no)/) >= sure;
  if (shareOf(found, complaint) >= sure && shareOf(found, /^(?:problem|case-now:no)/) > 0.1)
    return true;
  const isOtherwise = shareOf(found, /^(?:command|question|off-topic)/) > rather;
  return (
    !isOtherwise && clauses.length > 1 && clauses.some((clause) => isPlain(guesses(clause, place)))
  );
}
