import type { MessageRow } from './messages.ts';
import type { CauseId } from './causes.ts';
import type { RuleKind } from './problem.ts';
import type { OutsideId } from './outside.ts';
import type { VariantId } from './variants.ts';

/** What a verdict can stand on. Ids are a contract: words and tools go by them. */
export const evidenceKinds = [
  'email',
  'email-status',
  'earlier-email',
  'correlation',
  'regarding',
  'case',
  'recipients',
  'accepted-by',
  'queue-approval',
  'queue-filter',
  'queue-delivery',
  'mailbox-approval',
  'mailbox-state',
  'mailbox-delivery',
  'mailbox-status',
  'mailbox-postponed',
  'mailbox-error',
  'process-from',
  'alert',
  'failed-item',
  'queue-item',
  'evaluation',
  'contact-created',
  'sender-record',
  'unknown-senders-option',
  'rule',
  'rule-items',
  'flow',
  'owner',
  'job',
  'run',
  'contact-address',
  'account-address',
  'sync-owner',
  'setting',
] as const;

/** One of them. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** One thing that was looked at: data, so that cards can say it in any language. */
export interface Evidence {
  readonly looked: EvidenceKind;
  /** What was there: an option's number, a count, a known message; never a text of an email. */
  readonly value?: string | number | boolean | null | undefined;
  /** A known failure message that was read there. */
  readonly message?: MessageRow | undefined;
  /** When that happened, as an ISO text in UTC. */
  readonly when?: string | undefined;
  /** The record it stands on, for a link. */
  readonly record?: { readonly set: string; readonly id: string } | undefined;
  /** Where an administrator finds it, as `table.column`. */
  readonly column?: string | undefined;
  /** A page that opens what has no form in Dynamics 365: a flow or its run in Power Automate. */
  readonly link?: string | undefined;
  /** What the record is called. Shown to whoever looks, and never kept. */
  readonly name?: string | undefined;
  /** What the product itself recommends there. Shown to whoever looks, and never kept. */
  readonly recommendation?: string | undefined;
}

/** Why a cause couldn't be judged. */
export const unknownReasons = [
  /** The account may not read a table that would decide it. */
  'forbidden',
  /** The organization has no such table or column. */
  'missing',
  /** The organization didn't answer. */
  'unavailable',
  /** The limit of reads was reached first. */
  'not-read',
  /** Nothing came from a table of which no row was seen: it may be hidden. */
  'empty-unproven',
  /** Only the email itself can show it, and it isn't there. */
  'no-email',
  /** The email is so young that it may still be on its way. */
  'young',
  /** Nobody named the queue, and the email doesn't tell. */
  'needs-queue',
  /** No table can tell; a person can. */
  'needs-person',
  /** It was looked at and proves neither. */
  'unproven',
  /** Another cause that was found explains what was seen. */
  'explained',
  /** There is a case, so nothing is to be found. */
  'case-exists',
  /** The rule was changed after the email came. */
  'changed-since',
  /** A sign that is too weak alone. */
  'weak',
  /** The history of runs may take an hour to show it. */
  'history-late',
] as const;

/** One of them. */
export type UnknownReason = (typeof unknownReasons)[number];

/** A right that the account lacks, for an administrator to grant. */
export interface MissingRight {
  /** The entity set that can't be read without it. */
  readonly set: string;
  /** The privilege's name in Dataverse, where one is known. */
  readonly privilege?: string | undefined;
}

/** Why something can't be told. */
export interface Unknown {
  readonly reason: UnknownReason;
  /** What a table that is `forbidden`, or shown in part only, would take. */
  readonly lacks?: MissingRight | undefined;
}

/** What a look into the organization says of one cause. */
export type Finding = {
  readonly evidence: readonly Evidence[];
  /** In which way it happens, where that is known. */
  readonly variant?: VariantId | undefined;
} & ({ readonly verdict: 'found' | 'ruled-out' } | ({ readonly verdict: 'not-checked' } & Unknown));

/** What lies outside the ten causes and was seen nevertheless. */
export interface Outside {
  readonly outside: OutsideId;
  readonly variant?: VariantId | undefined;
  readonly evidence: readonly Evidence[];
}

/** The same reason on several recent emails to the queue: that is the rule, not this email. */
export interface Recurrence {
  /** The activity monitor's number of it. */
  readonly reason: number;
  /** How many emails have it, this one included. */
  readonly emails: number;
}

/** What a look into the organization comes to. */
export const inspectionOutcomes = ['case-exists', 'cause-found', 'wait', 'nothing-found'] as const;

export type InspectionOutcome = (typeof inspectionOutcomes)[number];

/** What the organization told about one email, as it is kept: ids, numbers and times, no text of it. */
export interface Inspection {
  readonly outcome: InspectionOutcome;
  /** Whether the email is in the organization; undefined if that couldn't be told. */
  readonly emailSeen?: boolean | undefined;
  /** The case that was made from it. */
  readonly case?: Evidence | undefined;
  readonly findings: Readonly<Record<CauseId, Finding>>;
  /** The causes that were found, the one that stops the email first on top. */
  readonly found: readonly CauseId[];
  readonly recurrence?: Recurrence | undefined;
  readonly outside?: readonly Outside[] | undefined;
  /** Which kind of rule the queue has, as its row tells. */
  readonly rules?: RuleKind | undefined;
}

/** An email as it can be picked from several. */
export interface EmailChoice {
  readonly id: string;
  readonly subject?: string | undefined;
  readonly sender?: string | undefined;
  /** When it came, as an ISO text in UTC. */
  readonly on?: string | undefined;
}

/** What is known of the email that is looked for; any of it may be missing. */
export interface Sought {
  /** The name of the organization, where there are several. */
  readonly organisation?: string | undefined;
  readonly sender?: string | undefined;
  /** The email address of the queue. */
  readonly queue?: string | undefined;
  readonly subject?: string | undefined;
  /** A day, as YYYY-MM-DD. */
  readonly around?: string | undefined;
  readonly messageId?: string | undefined;
  /** The email itself, once it was picked from several. */
  readonly activityId?: string | undefined;
}

/** Where can be looked, and what was looked for last. Absent where nothing can be looked up. */
export interface InspectionScope {
  readonly organizations: readonly {
    readonly name: string;
    /** Its origin, for links to its records. */
    readonly url: string;
  }[];
  readonly sought?: Sought | undefined;
  /** What a record is called that was seen lately, by its id. Names are shown and never kept. */
  readonly nameOf?: ((recordId: string) => string | undefined) | undefined;
}
