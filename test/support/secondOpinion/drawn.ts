import type { InspectionOutcome } from '../../../dialogs/inspection.ts';
import type { EmailSought } from '../../../src/checks/sought.ts';
import type { Truths } from './truth.ts';

/** What a plot makes of a world: the email to look for, and what is true of it. */
export interface Plot {
  readonly name: string;
  readonly sought: EmailSought;
  readonly truths: Truths;
  /** What may be said of the whole where nothing is hidden; undefined where it isn't judged. */
  readonly outcomes: readonly InspectionOutcome[] | undefined;
  /** The email's id, null if it isn't there. */
  readonly email: string | null;
  /** Where it was sent, when, and what about. */
  readonly about: {
    readonly queue: string;
    readonly sentOn: string;
    readonly createdOn: string;
    readonly subject: string;
  };
  /** Whether the plot is only fair where everything can be seen. */
  readonly needsSight?: boolean;
  /** What is true instead where the account doesn't see everything. */
  readonly truthsInTheDark?: Partial<Truths>;
}
