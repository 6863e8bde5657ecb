import { causes, type CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import { replay, type Answer, type Diagnosis } from './diagnosis.ts';
import { factAt, stepIn, type Step } from './steps.ts';
import { choices, type Choice } from './guide.ts';
import type { InspectionScope, Sought } from './inspection.ts';
import type { InspectionFailure } from './inspectionFailures.ts';
import type { MessageRow } from './messages.ts';
import { isStopFact, stopOf, type Facts, type Stop, type StopFact } from './facts.ts';
import { askedWith, isToRepair, lacksEmail, stopsLeft } from './nextQuestion.ts';
import { suspects, type SuspectId } from './outside.ts';
import type { Position } from './position.ts';
import type { Judgement } from './verdicts.ts';

/** What a card needs to know of a diagnosis. */
export interface View extends Pick<
  GuideContext,
  | 'problem'
  | 'cause'
  | 'judged'
  | 'repairs'
  | 'messages'
  | 'unknownMessages'
  | 'contradiction'
  | 'inspection'
  | 'earlierInspection'
  | 'disputed'
> {
  readonly step: Step;
  readonly isOver: boolean;
  /** Whether several people see it: a group chat or a channel. */
  readonly isShared: boolean;
  /** Whether there are groups at all, from which people can go on in private. */
  readonly hasGroups?: boolean;
  readonly choices: readonly Choice[];
  /** The stop that the step lies at, and the facts to ask for there together: first the step's. */
  readonly stop?: Stop;
  readonly asked: readonly StopFact[];
  /** How many stops are left, with this one. */
  readonly left: number;
  readonly facts: Facts;
  /** What was found and not repaired yet. */
  readonly toRepair: readonly SuspectId[];
  /** A verdict for every suspect; what has not been judged is "not checked", with the reason. */
  readonly verdicts: Readonly<Record<SuspectId, Judgement>>;
  /** The causes that still need a verdict. */
  readonly open: readonly CauseId[];
  readonly answers: readonly Answer[];
  /** Present where the bot can look for itself. */
  readonly inspectionScope?: InspectionScope;
  /** What the person said of the email. */
  readonly sought?: Sought;
  /** The messages that were pasted and recognized; the guide knows those that were confirmed. */
  readonly recognized?: readonly MessageRow[];
  /** Whom people can talk to, where the organization has said so. */
  readonly supportContact?: SupportContact;
  /** Present while the bot looks for the case by itself, and once it has looked for the last time. */
  readonly watch?: Watch;
}

/** A person or a desk, with an https or mailto address. */
export interface SupportContact {
  readonly name: string;
  readonly url: string;
}

/** How far the bot's own looks for the case have come; the moments are ISO texts. */
export interface Watch {
  readonly next?: string;
  /** When there was no case yet. */
  readonly seen?: string;
  /** Why the last look came to nothing. */
  readonly failed?: InspectionFailure;
}

/** The view of a diagnosis where its answers lead today. */
export function viewOf(
  diagnosis: Diagnosis,
  isShared = false,
  inspectionScope?: InspectionScope,
): View {
  const { position, kept } = replay(diagnosis);
  return {
    ...viewAt(position),
    isShared,
    answers: kept,
    ...(inspectionScope && { inspectionScope }),
  };
}

/** What a position alone tells. */
type PositionView = Omit<View, 'isShared' | 'answers' | 'inspectionScope' | 'sought'>;

/** Many diagnoses share a position, and one is looked at several times in a turn. */
const views = new WeakMap<Position, PositionView>();

function viewAt(position: Position): PositionView {
  const known = views.get(position) ?? seenAt(position);
  views.set(position, known);
  return known;
}

function seenAt(position: Position): PositionView {
  const {
    problem,
    facts,
    cause,
    repairs,
    messages,
    unknownMessages,
    contradiction,
    judged,
    inspection,
    earlierInspection,
    disputed,
  } = position.context;
  const step = stepIn(position.value);
  const fact = factAt(step);
  const asked = fact && isStopFact(fact) ? askedWith(position.context, fact) : [];
  return {
    step,
    ...(asked[0] && { stop: stopOf[asked[0]] }),
    asked,
    left: stopsLeft(position.context).length,
    facts,
    toRepair: suspects.filter((suspect) => isToRepair(position.context, suspect)),
    isOver: position.hasTag('outcome'),
    choices: choices.filter((type) => position.can({ type })),
    verdicts: verdictsOf(position),
    open: causes.filter((id) => !judged[id] && !lacksEmail(position.context, id)),
    problem,
    ...(cause && { cause }),
    judged,
    repairs,
    messages,
    unknownMessages,
    disputed,
    ...(contradiction && { contradiction }),
    ...(inspection && { inspection }),
    ...(earlierInspection && { earlierInspection }),
  };
}

function verdictsOf({ context }: Position): Record<SuspectId, Judgement> {
  const verdict = (cause: SuspectId): Judgement =>
    context.judged[cause] ?? {
      verdict: 'not-checked',
      reason: lacksEmail(context, cause) ? 'needs-email' : 'not-reached',
    };
  return Object.fromEntries(suspects.map((suspect) => [suspect, verdict(suspect)])) as Record<
    SuspectId,
    Judgement
  >;
}
