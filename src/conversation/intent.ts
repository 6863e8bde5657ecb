import type { Aside } from '../../cards/aside.ts';
import type { Command } from '../../cards/text/text.ts';
import type { Area } from '../../dialogs/areas.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import type { MessageRow } from '../../dialogs/messages.ts';
import type { UnknownMessage } from '../../dialogs/unknownMessage.ts';
import type { Sought } from '../../dialogs/inspection.ts';
import type { RuleKind } from '../../dialogs/problem.ts';
import type { SuspectId } from '../../dialogs/outside.ts';

/** What a person wants, whether they clicked or typed it. */
export type Intent =
  | { readonly kind: 'answer'; readonly event: GuideEvent }
  | { readonly kind: 'facts'; readonly answers: readonly FactAnswered[] }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'correction'; readonly index: number }
  | { readonly kind: 'messages'; readonly rows: readonly MessageRow[] }
  | { readonly kind: 'deletion'; readonly confirmed: boolean }
  | { readonly kind: 'language'; readonly language: string }
  | {
      readonly kind: 'problem';
      readonly causes: readonly SuspectId[];
      readonly caseExists: boolean;
      readonly told?: Told;
    }
  /** A line beside the question: it answers, and changes nothing. */
  | { readonly kind: 'aside'; readonly aside: Aside; readonly told?: Told }
  | InspectionIntent
  | { readonly kind: 'show' }
  | { readonly kind: 'unknownMessage'; readonly unknown: UnknownMessage }
  /** A message that shows a cause only together with where it was seen. */
  | { readonly kind: 'ambiguousMessage'; readonly row: MessageRow }
  /** Where such a message was seen; undefined for somewhere else. */
  | { readonly kind: 'placedMessage'; readonly row: MessageRow; readonly area: Area | undefined }
  | { readonly kind: 'unclear'; readonly notice: UnclearNotice };

/** A fact with what somebody saw of it. */
export type FactAnswered = Extract<GuideEvent, { type: 'fact.answered' }>;

/** What a text told of the email and the rules, beside what it wants. */
export interface Told {
  readonly sought: Sought;
  readonly facts: readonly FactAnswered[];
  readonly rules?: RuleKind;
}

/** What a person wants of the organization. */
export type InspectionIntent =
  /** To have it looked for the email that the form describes, not checked yet. */
  | { readonly kind: 'inspection'; readonly sought: Readonly<Record<string, string>> }
  | { readonly kind: 'inspectionAgain' }
  | { readonly kind: 'emailPicked'; readonly email: string }
  | { readonly kind: 'inspectionForm' }
  | { readonly kind: 'inspectionCancelled' }
  | { readonly kind: 'overview' };

/** Why nothing was done. */
export type UnclearNotice =
  | 'notUnderstood'
  | 'whichOne'
  | 'reasonFirst'
  | 'emailFirst'
  | 'answerFirst'
  | 'causeFirst'
  | 'askedAgain'
  | 'notOffered'
  | 'staleCard';

export const unclear = (notice: UnclearNotice): Intent => ({ kind: 'unclear', notice });
