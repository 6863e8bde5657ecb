import type { InspectionOutcome } from '../../../dialogs/inspection.ts';
import type { CauseId } from '../../../dialogs/causes.ts';

import type { SetName } from './schema.ts';

/** What happened to the email, in the words of domain experts; `build.ts` makes the rows of it. */
export interface Plan {
  /** Minutes since the email was sent. */
  age: number;
  arrived: boolean;
  sender:
    'contact' | 'contact-of-account' | 'account' | 'nobody' | 'inactive-contact' | 'user' | 'lead';
  /** The parent account carries the sender's address too. */
  accountShares: boolean;
  recipients: 'to' | 'cc' | 'unresolved-to' | 'bcc' | 'alias';
  acceptedBy: 'queue' | 'user';
  item: 'inactive' | 'active' | 'none';
  /** How the rule judged it; none if there is no row in the activity monitor. */
  evaluation: { state: number; reason: number | null; contactCreated: boolean | null } | undefined;
  /** Other recent emails with that same reason. */
  recurring: number;
  run: 'Succeeded' | 'Failed' | undefined;
  runMessage: string | undefined;
  job: string | undefined;
  jobRegards: 'email' | 'item';
  rule: 'active' | 'draft' | 'none' | 'other-source';
  ruleItems: boolean;
  allowsUnknown: boolean;
  mapsInFlow: boolean;
  flow: 'on' | 'off' | 'suspended';
  owner: 'enabled' | 'disabled' | 'deleted';
  correlation: number;
  /** The email that it replies to is in the organization; its sender says so, or not. */
  earlier: 'none' | 'there' | 'elsewhere';
  tied: boolean;
  case:
    | 'none'
    | 'older-regarding'
    | 'older-resolved'
    | 'older-related'
    | 'newer-regarding'
    | 'newer-related'
    | 'senders-since'
    | 'senders-from-another-email';
  queue: Partial<Record<'emailrouteraccessapproval' | 'incomingemailfilteringmethod', number>>;
  mailbox: Readonly<Record<string, number | string | null>>;
  alert: { level: number; text: string; hoursBefore: number } | undefined;
  failedItem: { code: number; sameSubject: boolean } | undefined;
}

/** What is true of an organization, and which tables must be readable to know it. */
export interface Truth {
  readonly causes: readonly CauseId[];
  readonly shownBy: Readonly<Partial<Record<CauseId, readonly SetName[]>>>;
  /** Not what was put in, but right to say where something is hidden. */
  readonly tolerated: readonly CauseId[];
  /** What no row that is there decides. */
  readonly undecided: readonly CauseId[];
  /** Undefined where it depends on what isn't decided. */
  readonly outcome: InspectionOutcome | undefined;
}

/** An email that went all the way, except that there is no case and nothing says why. */
export function healthy(): Plan {
  return {
    age: 600,
    arrived: true,
    sender: 'contact',
    accountShares: true,
    recipients: 'to',
    acceptedBy: 'queue',
    item: 'inactive',
    evaluation: { state: 1, reason: null, contactCreated: false },
    recurring: 0,
    run: 'Succeeded',
    runMessage: undefined,
    job: undefined,
    jobRegards: 'email',
    rule: 'active',
    ruleItems: true,
    allowsUnknown: true,
    mapsInFlow: false,
    flow: 'on',
    owner: 'enabled',
    correlation: 0,
    earlier: 'none',
    tied: false,
    case: 'none',
    queue: {},
    mailbox: {},
    alert: undefined,
    failedItem: undefined,
  };
}
