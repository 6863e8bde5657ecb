import type { CauseId } from '../../../dialogs/causes.ts';

/** What somebody might write to the bot, and what it should make of it. */
export interface Statement {
  readonly text: string;
  /** The cause; both if the text names two; none if it names no cause of the guide. */
  readonly causes: readonly CauseId[];
  /** The text says that a case was made. */
  readonly caseExists?: true;
  /** Never looked at while phrasings and thresholds were tuned; else every third statement is. */
  readonly heldOut?: true;
}
