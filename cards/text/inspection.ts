import type {
  Evidence,
  EvidenceKind,
  InspectionOutcome,
  UnknownReason,
} from '../../dialogs/inspection.ts';
import type { RecordSet } from '../logicalNames.ts';
import type { InspectionFailure } from '../../dialogs/inspectionFailures.ts';
import type { ScreenWords } from './screenWords.ts';

/** One thing that was seen, ready to be put into a sentence. */
export interface Seen {
  /** As the evidence has it; a text holds no markup. */
  readonly value: Evidence['value'];
  /** What the product said there: a known message in quotes, or a code. */
  readonly said: string | undefined;
  /** The moment, as the language writes it. */
  readonly when: string | undefined;
}

/** The variants of what lies outside the ten causes that a look can see. */
export type SeenOutside = 'jobs-waiting' | 'case-merged' | 'case-deleted';

/** The words of one language for what the bot sees in the organization by itself. */
export interface InspectionWords {
  /** What the bot reads, where it can look, where it can't, and in a shared space of the former. */
  readonly reach: Readonly<Record<'here' | 'nowhere' | 'privately', string>>;
  /** The commands that come with it. */
  readonly help: string;
  /** What is kept of it. */
  readonly kept: string;
  readonly form: {
    readonly intro: string;
    readonly organization: string;
    readonly sender: string;
    readonly queue: string;
    readonly subject: string;
    readonly around: string;
    readonly messageId: string;
    readonly readOnly: string;
    readonly submit: string;
    readonly byHand: string;
    /** In a shared space: one line. */
    readonly inPrivate: string;
  };
  readonly checking: {
    /** @param organization its name, or undefined where nobody named one of several */
    readonly title: (organization: string | undefined) => string;
    readonly progress: (done: number, of: number) => string;
    readonly meanwhile: string;
    readonly cancel: string;
  };
  readonly goOnByHand: string;
  /** While the bot looks for the case by itself; with times of day. */
  readonly watch: {
    /** Before the first look. */
    readonly first: string;
    readonly noCase: (time: string) => string;
    readonly next: (time: string) => string;
  };
  readonly emails: {
    readonly title: string;
    readonly label: string;
    readonly noSubject: string;
    readonly more: (count: number) => string;
    readonly submit: string;
    readonly none: string;
  };
  readonly failed: {
    readonly title: string;
    readonly why: Readonly<Record<InspectionFailure, string>>;
    /** How long a throttled account is to wait. */
    readonly wait: (minutes: number) => string;
    readonly byHand: string;
  };
  /** The sign-in card, which the client draws. */
  readonly signIn: { readonly text: string; readonly button: string };
  readonly signedOut: ScreenWords;
  readonly outcomes: Readonly<Record<InspectionOutcome, { title: string; body: string }>>;
  readonly severalFound: string;
  readonly emailMissing: string;
  /** @param reason what the activity monitor says */
  readonly recurrence: (reason: string, emails: number) => string;
  readonly changes: {
    readonly heading: string;
    readonly none: string;
    readonly line: (before: string, now: string) => string;
  };
  readonly moreEvidence: (count: number) => string;
  readonly overruled: string;
  readonly dispute: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
  };
  readonly lookForMe: string;
  readonly goOn: string;
  readonly again: string;
  readonly otherEmail: string;
  readonly overview: string;
  /** How a look is called among the answers. */
  readonly name: string;
  /** @param evidence sentences without full stops */
  readonly checked: (evidence: string) => string;
  /** @param reason a whole sentence */
  readonly couldNotTell: (reason: string) => string;
  readonly reasons: Readonly<Record<UnknownReason, string>>;
  /** A whole sentence. @param privilege what the account lacks, where that is known */
  readonly mayNotRead: (table: string, privilege: string | undefined) => string;
  /** A whole sentence: only a part of a table is to be seen. @param privilege for all of it */
  readonly maySeePart: (table: string, privilege: string) => string;
  /** What lies outside the ten causes and was seen: a whole sentence each. */
  readonly outside: Readonly<Record<SeenOutside, string>>;
  /** What a record of a table is called; those that no link leads to, too, where a look needs them. */
  readonly records: Readonly<Record<RecordSet | 'activityparties', string>>;
  /** What each look showed: a sentence without a full stop. Options have Dataverse's numbers. */
  readonly kinds: Readonly<Record<EvidenceKind, (seen: Seen) => string>>;
}
