import type { CauseId } from './causes.ts';
import type { Facts, StopFact } from './facts.ts';
import type { Inspection } from './inspection.ts';
import type { MessageRow } from './messages.ts';
import type { SuspectId } from './outside.ts';
import type { Problem } from './problem.ts';
import type { UnknownMessage } from './unknownMessage.ts';
import type { Judgement, PerCause, Repair } from './verdicts.ts';

/** What the answers so far amount to. */
export interface GuideContext {
  readonly problem: Problem;
  /** What was answered. */
  readonly facts: Facts;
  readonly emailSeen?: boolean;
  /** What is under examination, and the fact that it is asked for. */
  readonly cause?: SuspectId;
  readonly fact?: StopFact;
  /** The cause that the person suspects; it is examined before everything else. */
  readonly suspect?: SuspectId;
  /** The cause that an answer points to. */
  readonly lead?: SuspectId;
  /** The fact whose question the person asked for, to answer it anew. */
  readonly wanted?: StopFact;
  readonly judged: PerCause<Judgement>;
  readonly repairs: PerCause<Repair>;
  readonly messages: readonly MessageRow[];
  /** The failure messages that aren't known. */
  readonly unknownMessages: readonly UnknownMessage[];
  /** A message that contradicts an answer; the person says which of them holds. */
  readonly contradiction?: MessageRow;
  /** Whether the person has said that nothing outside the ten causes fits either. */
  readonly outsideAsked?: true;
  /** What the organization showed last, and the time before. */
  readonly inspection?: Inspection;
  readonly earlierInspection?: Inspection;
  /** The causes about which the person overruled what was looked up. */
  readonly disputed: readonly CauseId[];
}
