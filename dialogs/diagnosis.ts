import { factsFrom } from './examinations.ts';
import { factAnswers, isStopFact, type Fact, type FactAnswer } from './facts.ts';
import type { GuideEvent } from './guide.ts';
import { withoutEvidence } from './inspected.ts';
import { causeShownBy } from './messages.ts';
import type { SuspectId } from './outside.ts';
import { next, start, type Position } from './position.ts';
import { factAt, stepIn, type Step } from './steps.ts';

export interface Person {
  readonly id: string;
  readonly name?: string;
}

/** When an answer was given (ISO 8601), and by whom where several people answer. */
export interface Given {
  readonly on: string;
  readonly by?: Person;
}

/** One answer, kept with the step and the cause it was given at, so that it can be replayed. */
export interface Answer extends Given {
  readonly at: Step;
  readonly cause?: SuspectId;
  readonly event: GuideEvent;
}

/** One walk through the guide: what was answered, never where that led. */
export interface Diagnosis {
  readonly answers: readonly Answer[];
}

/** The walk that a diagnosis amounts to in today's guide. */
export interface Replay {
  readonly position: Position;
  readonly kept: readonly Answer[];
  readonly dropped: readonly Answer[];
}

export const newDiagnosis: Diagnosis = { answers: [] };

const stepOf = (position: Position): Step => stepIn(position.value);

/** Where an answer was given. A fact is the same whatever cause it was asked for. */
const isAt = (position: Position, { at, cause }: Answer): boolean =>
  stepOf(position) === at && (factAt(at) !== undefined || position.context.cause === cause);

/** These count wherever they are said; every other answer belongs to its step. */
const jumps: readonly GuideEvent['type'][] = [
  'message.recorded',
  'message.noted',
  'cause.suspected',
  'fact.answered',
  'fact.asked',
  'problem.described',
  'organisation.checked',
  'finding.disputed',
];

const isJump = ({ type }: GuideEvent): boolean => jumps.includes(type);

/** The fact that an answer gives, and what it says of it; undefined where it gives none. */
export function factIn({ at, event }: Answer): { fact: Fact; answer: FactAnswer } | undefined {
  if (event.type === 'fact.answered') return event;
  const fact = factAt(at);
  const answer = factAnswers.find((each) => event.type === `answer.${each}`);
  return fact && answer && { fact, answer };
}

/**
 * Where an answer leads: from here, or wherever its fact counts. An answer about a fact counts
 * in any order; every other one belongs to its step.
 */
function reachedBy(position: Position, answer: Answer): Position | undefined {
  if (isJump(answer.event) || isAt(position, answer)) return next(position, answer.event);
  const said = factIn(answer);
  if (said && isStopFact(said.fact)) {
    return next(position, { type: 'fact.answered', fact: said.fact, answer: said.answer });
  }
  const asked = answer.cause && next(position, { type: 'cause.suspected', cause: answer.cause });
  return asked && isAt(asked, answer) ? next(asked, answer.event) : undefined;
}

/** A diagnosis never changes, so neither does its replay; a turn needs the same one often. */
const replays = new WeakMap<Diagnosis, Replay>();

/**
 * Replays the answers in the order in which they were given. An answer whose step isn't the
 * current one (an earlier one was corrected, or the guide was edited since) is brought to its
 * question; where that can't be, it is dropped.
 */
export function replay(diagnosis: Diagnosis): Replay {
  const known = replays.get(diagnosis) ?? replayed(diagnosis);
  replays.set(diagnosis, known);
  return known;
}

function replayed({ answers }: Diagnosis): Replay {
  let position = start;
  const kept: Answer[] = [];
  const dropped: Answer[] = [];
  for (const answer of answers) {
    const reached = reachedBy(position, answer);
    if (reached) {
      position = reached;
      kept.push(answer);
    } else {
      dropped.push(answer);
    }
  }
  return { position, kept, dropped };
}

/** The steps at which a diagnosis stood, in their order. */
export function stepsOf(diagnosis: Diagnosis): readonly Step[] {
  const { position, kept } = replay(diagnosis);
  return [...kept.map(({ at }) => at), stepOf(position)];
}

/** The diagnosis with one more answer, or undefined if the current step doesn't offer it. */
export function answered(
  diagnosis: Diagnosis,
  event: GuideEvent,
  given: Given,
): Diagnosis | undefined {
  const { position, kept } = replay(diagnosis);
  const at = stepOf(position);
  const said = asAnswer(at, event);
  if (!next(position, said)) return undefined;
  const cause = isJump(said) ? undefined : position.context.cause;
  const answer: Answer = { at, ...(cause && { cause }), event: said, ...given };
  return { answers: [...withRecentEvidence(kept, event), answer] };
}

/** A fact that the step asks for is an answer to it, whether it was picked or typed. */
function asAnswer(at: Step, event: GuideEvent): GuideEvent {
  const isAsked =
    event.type === 'fact.answered' &&
    factAt(at) === event.fact &&
    event.fact !== 'activity-monitor-reason';
  return isAsked ? { type: `answer.${event.answer}` } : event;
}

/** The evidence of what the organization showed is kept for the last two times only. */
function withRecentEvidence(answers: readonly Answer[], { type }: GuideEvent): readonly Answer[] {
  if (type !== 'organisation.checked') return answers;
  const last = answers.findLast(({ event }) => event.type === 'organisation.checked');
  return answers.map((answer) => {
    const { event } = answer;
    if (event.type !== 'organisation.checked' || answer === last) return answer;
    return { ...answer, event: { ...event, lookup: withoutEvidence(event.lookup) } };
  });
}

/** The diagnosis without its last answer. */
export function undone(diagnosis: Diagnosis): Diagnosis {
  return { answers: replay(diagnosis).kept.slice(0, -1) };
}

/** The cause that an answer is about, if any. */
function causeOf({ cause, event }: Answer): SuspectId | undefined {
  if (event.type === 'message.recorded') return causeShownBy(event.message) ?? undefined;
  const isNamed = event.type === 'cause.suspected' || event.type === 'finding.disputed';
  return isNamed ? event.cause : cause;
}

/**
 * The diagnosis taken back to the step of one earlier answer: what followed from it goes, the
 * answers about everything else stay.
 * @param index of the answer in `answers`; undefined for one that can't be asked for again
 */
export function corrected(
  diagnosis: Diagnosis,
  index: number,
  given: Given,
): Diagnosis | undefined {
  const wrong = diagnosis.answers[index];
  const said = wrong && factIn(wrong);
  if (said && isStopFact(said.fact)) {
    const kept = { answers: withoutFact(diagnosis.answers, said.fact) };
    return answered(kept, { type: 'fact.asked', fact: said.fact }, given);
  }
  const cause = wrong && causeOf(wrong);
  return cause && withoutCause(diagnosis, cause, index, given);
}

/** The answers without those about a fact, about what it leads to, and what was done about it. */
function withoutFact(answers: readonly Answer[], fact: Fact): readonly Answer[] {
  const gone = factsFrom(fact);
  const causes = new Set(
    answers.flatMap((answer) => {
      const said = factIn(answer);
      return said && gone.includes(said.fact) && answer.cause ? [answer.cause] : [];
    }),
  );
  return answers.filter((answer) => {
    const said = factIn(answer);
    if (said) return !gone.includes(said.fact) && said.fact !== 'case-now';
    if (answer.event.type === 'fact.asked') return !gone.includes(answer.event.fact);
    const isRepair = !isJump(answer.event) && answer.cause !== undefined;
    return !(isRepair && answer.cause && causes.has(answer.cause));
  });
}

function withoutCause(
  { answers }: Diagnosis,
  cause: SuspectId,
  index: number,
  given: Given,
): Diagnosis | undefined {
  const others = answers.filter((answer) => causeOf(answer) !== cause);
  const before = answers.slice(0, index).filter((answer) => causeOf(answer) === cause);
  const asked = replay({ answers: [...others, ...before] });
  const wrong = answers[index];
  if (wrong && !isJump(wrong.event) && isAt(asked.position, wrong)) return { answers: asked.kept };
  return answered({ answers: asked.kept }, { type: 'cause.suspected', cause }, given);
}

/** The diagnosis without the names: of one person, or of all. */
export function anonymous({ answers }: Diagnosis, id?: string): Diagnosis {
  const isNamed = ({ by }: Answer) => by !== undefined && (id === undefined || by.id === id);
  return {
    answers: answers.map((answer) => {
      if (!isNamed(answer)) return answer;
      const { by: _, ...rest } = answer;
      return rest;
    }),
  };
}
