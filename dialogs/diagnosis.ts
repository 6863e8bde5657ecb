import type { StateValueFrom } from 'xstate';
import type { guide, GuideEvent } from './guide.ts';
import { withoutEvidence } from './inspected.ts';
import { causeShownBy } from './messages.ts';
import type { SuspectId } from './outside.ts';
import { next, start, type Position } from './position.ts';

/** A state at which the diagnosis waits for the person; `nextCause` only passes it on. */
export type Step = Exclude<StateValueFrom<typeof guide>, 'nextCause'>;

/** The steps that every found cause goes through. */
export type RepairStep = 'found' | 'fixing' | 'handedOver' | 'proving' | 'waitingForCase';
export type Outcome = 'resolved' | 'concluded';
/** The steps with a question of their own. */
export type QuestionStep = Exclude<Step, 'describingProblem' | RepairStep | Outcome>;

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

const stepOf = (position: Position): Step => position.value as Step;

const isAt = (position: Position, { at, cause }: Answer): boolean =>
  position.value === at && position.context.cause === cause;

/** These count wherever they are said; every other answer belongs to its step. */
const jumps: readonly GuideEvent['type'][] = [
  'message.recorded',
  'message.noted',
  'cause.suspected',
  'problem.described',
  'organisation.checked',
  'finding.disputed',
];

const isJump = ({ type }: GuideEvent): boolean => jumps.includes(type);

/** Where an answer can be given: here, or at its cause's question while that is still open. */
function placeFor(position: Position, answer: Answer): Position | undefined {
  const { cause, event } = answer;
  if (isJump(event) || isAt(position, answer)) return position;
  const asked = cause && next(position, { type: 'cause.suspected', cause });
  return asked && isAt(asked, answer) ? asked : undefined;
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
    const place = placeFor(position, answer);
    const reached = place && next(place, answer.event);
    if (reached) {
      position = reached;
      kept.push(answer);
    } else {
      dropped.push(answer);
    }
  }
  return { position, kept, dropped };
}

/** The diagnosis with one more answer, or undefined if the current step doesn't offer it. */
export function answered(
  diagnosis: Diagnosis,
  event: GuideEvent,
  given: Given,
): Diagnosis | undefined {
  const { position, kept } = replay(diagnosis);
  if (!next(position, event)) return undefined;
  const cause = isJump(event) ? undefined : position.context.cause;
  const answer: Answer = { at: stepOf(position), ...(cause && { cause }), event, ...given };
  return { answers: [...withRecentEvidence(kept, event), answer] };
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
 * The diagnosis taken back to the step of one earlier answer: what followed from it within its
 * cause goes, the answers about every other cause stay.
 * @param index of the answer in `answers`; undefined for one that is about no cause
 */
export function corrected(
  diagnosis: Diagnosis,
  index: number,
  given: Given,
): Diagnosis | undefined {
  const { answers } = diagnosis;
  const wrong = answers[index];
  const cause = wrong && causeOf(wrong);
  if (!cause) return undefined;
  const others = answers.filter((answer) => causeOf(answer) !== cause);
  const before = answers.slice(0, index).filter((answer) => causeOf(answer) === cause);
  const asked = replay({ answers: [...others, ...before] });
  if (isAt(asked.position, wrong)) return { answers: asked.kept };
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
