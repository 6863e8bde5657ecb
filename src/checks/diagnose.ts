import type {
  Evidence,
  Finding,
  InspectionOutcome,
  Outside,
  Recurrence,
} from '../../dialogs/inspection.ts';
import type { RuleKind } from '../../dialogs/problem.ts';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import type { Organization } from '../dataverse/query.ts';
import { addressMismatch } from './addressMismatch.ts';
import { bccOnly } from './bccOnly.ts';
import { caseOf, hiddenCaseOf } from './case.ts';
import { contactNotCreated } from './contactNotCreated.ts';
import { emailNotSynchronized } from './emailNotSynchronized.ts';
import type { Facts } from './facts.ts';
import { gather, type OnSeveral } from './gather.ts';
import { noActiveRule } from './noActiveRule.ts';
import { noQueueItem } from './noQueueItem.ts';
import { recurrenceOf } from './recurrence.ts';
import { replyToTrackedEmail } from './replyToTrackedEmail.ts';
import { ruleDisconnected } from './ruleDisconnected.ts';
import { ruleFailed } from './ruleFailed.ts';
import { outsideOf } from './outside.ts';
import { kindOf } from './rule.ts';
import type { EmailSought } from './sought.ts';
import { readStanding, type Standing } from './standing.ts';
import type { Email } from './tables.ts';
import { mayStillArrive, mayStillBeProcessed } from './time.ts';
import { unknownSender } from './unknownSender.ts';
import { notChecked, whyUnsure, type CauseVerdict } from './verdict.ts';

/** What an email is known by, to show it or to pick it from several. */
export interface EmailFound {
  readonly id: string;
  readonly subject: string | undefined;
  readonly sender: string | undefined;
  readonly recipients: string | undefined;
  readonly sentOn: string | undefined;
  readonly createdOn: string | undefined;
  /** It names a record in Regarding, such as a case. */
  readonly connected: boolean;
}

/** What the organization tells about one email. */
export interface Examination {
  /** Null when it isn't in the organization, which is a symptom and not a failure. */
  readonly email: EmailFound | null;
  /** Other emails that fit the description too, the most likely first. */
  readonly others: readonly EmailFound[];
  readonly outcome: InspectionOutcome;
  /** The case that was made from it. */
  readonly case: Evidence | undefined;
  /** All ten: what was found first, and of that what stops the email first. */
  readonly verdicts: readonly CauseVerdict[];
  readonly recurrence: Recurrence | undefined;
  /** What lies outside the ten causes and was seen. */
  readonly outside: readonly Outside[];
  /** Which kind of rule the queue has. */
  readonly rules: RuleKind | undefined;
  readonly reads: number;
  readonly rounds: number;
}

/** Several emails fit: one has to be picked, and looked for by its `activityId`. */
export interface SeveralEmails {
  readonly email: undefined;
  readonly others: readonly EmailFound[];
  readonly reads: number;
  readonly rounds: number;
}

/**
 * Each cause's check, along the way of an email from the mailbox to the case: where it would stop it.
 * `causes` has another order on purpose, that in which people are asked.
 */
const checks: Readonly<Record<CauseId, (facts: Facts) => Finding>> = {
  'email-not-synchronized': emailNotSynchronized,
  'bcc-only': bccOnly,
  'no-queue-item': noQueueItem,
  'no-active-rule': noActiveRule,
  'reply-to-tracked-email': replyToTrackedEmail,
  'unknown-sender': unknownSender,
  'contact-not-created': contactNotCreated,
  'rule-disconnected': ruleDisconnected,
  'rule-failed': ruleFailed,
  'address-mismatch': addressMismatch,
};

const inOrderOfStopping = Object.keys(checks) as readonly CauseId[];

/**
 * Looks for one email in the organization and judges all ten causes.
 * @param now the moment that the age of the email is told by
 * @param onSeveral what to do when several emails fit the description
 * @throws whatever `Organization.read` throws
 */
export async function diagnose(
  organization: Organization,
  sought: EmailSought,
  {
    now,
    onSeveral,
    standing = readStanding(organization),
  }: {
    readonly now: Date;
    readonly onSeveral: OnSeveral;
    /** What is known of the account's rights already; it is read otherwise. */
    readonly standing?: Promise<Standing>;
  },
): Promise<Examination | SeveralEmails> {
  const {
    facts,
    others: fitting,
    reads,
    rounds,
  } = await gather(organization, sought, now, onSeveral, standing);
  const others = fitting.map(emailFound);
  if (!facts) return { email: undefined, others, reads, rounds };
  const email = facts.email ? emailFound(facts.email) : null;
  return { email, others, ...judge(facts), reads, rounds };
}

/** The verdicts and the outcome that the facts allow. */
function judge(
  facts: Facts,
): Pick<Examination, 'outcome' | 'case' | 'verdicts' | 'recurrence' | 'outside' | 'rules'> {
  const rules = kindOf(facts);
  if (isOnItsWay(facts)) {
    const verdicts = causes.map((cause) => ({ cause, ...notChecked('young') }));
    return {
      outcome: 'wait',
      case: undefined,
      verdicts,
      recurrence: undefined,
      outside: [],
      rules,
    };
  }
  const made = caseOf(facts);
  const judged = causes.map((cause): CauseVerdict => {
    const verdict = checks[cause](facts);
    const overtaken = made && verdict.verdict === 'found';
    return { cause, ...(overtaken ? notChecked('case-exists', ...verdict.evidence) : verdict) };
  });
  const found = inOrderOfStopping.flatMap((cause) =>
    judged.filter((each) => each.cause === cause && each.verdict === 'found'),
  );
  // What was found stands beside a case of which nobody may see whether it is new.
  const outside = outsideOf(facts);
  const isGone = outside.some(({ variant }) => variant === 'case-deleted');
  const named = made ?? (found.length === 0 && !isGone ? hiddenCaseOf(facts) : undefined);
  return {
    outcome: outcomeOf(facts, named !== undefined, found.length > 0 || outside.length > 0),
    case: named,
    verdicts: [...found, ...judged.filter(({ verdict }) => verdict !== 'found')],
    recurrence: made ? undefined : recurrenceOf(facts),
    outside,
    rules,
  };
}

const isAbsent = (facts: Facts) =>
  !facts.email && whyUnsure(facts, { set: 'emails' }, facts.emails) === undefined;

/** Not there and so young that nothing can be said yet. */
const isOnItsWay = (facts: Facts) => isAbsent(facts) && mayStillArrive(facts);

function outcomeOf(facts: Facts, caseExists: boolean, causeFound: boolean): InspectionOutcome {
  if (caseExists) return 'case-exists';
  if (causeFound) return 'cause-found';
  const mayChange = facts.email !== undefined || isAbsent(facts);
  return mayChange && mayStillBeProcessed(facts) ? 'wait' : 'nothing-found';
}

function emailFound(email: Email): EmailFound {
  return {
    id: email.id,
    subject: email.subject ?? undefined,
    sender: email.senderAddress ?? undefined,
    recipients: email.toRecipients ?? undefined,
    sentOn: email.sentOn ?? undefined,
    createdOn: email.createdOn ?? undefined,
    connected: Boolean(email.regarding),
  };
}
