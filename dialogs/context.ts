import type { CauseId } from './causes.ts';
import type { Inspection } from './inspection.ts';
import type { MessageRow } from './messages.ts';
import type { Problem } from './problem.ts';
import type { Judgement, PerCause, Repair } from './verdicts.ts';

/** What the answers so far amount to. */
export interface GuideContext {
  readonly problem: Problem;
  readonly emailSeen?: boolean;
  /** The cause under examination. */
  readonly cause?: CauseId;
  /** The cause that an answer points to; it is examined before the others. */
  readonly suspect?: CauseId;
  readonly judged: PerCause<Judgement>;
  readonly repairs: PerCause<Repair>;
  readonly messages: readonly MessageRow[];
  /** What the organization showed last, and the time before. */
  readonly inspection?: Inspection;
  readonly earlierInspection?: Inspection;
  /** The causes about which the person overruled what was looked up. */
  readonly disputed: readonly CauseId[];
}
