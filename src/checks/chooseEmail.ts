import { listsAddress, sameText } from './addresses.ts';
import { timeOf, type EmailSought } from './sought.ts';
import type { Email } from './tables.ts';

/** The email that is meant, or those it may be. */
interface Choice {
  readonly email: Email | undefined;
  /** Other emails that fit too, or that would fit at another time; the most likely first. */
  readonly others: readonly Email[];
}

const received = 4;
const minute = 60_000;

/** Chooses the sought email among those found; leaves it open where several fit alike. */
export function chooseEmail(
  found: readonly Email[],
  sought: EmailSought,
  queueIds: ReadonlySet<string>,
): Choice {
  const incoming = found.filter(({ outgoing }) => outgoing !== true);
  const toQueue = (email: Email) => isToQueue(email, sought, queueIds);

  if (sought.activityId !== undefined) return { email: incoming[0], others: [] };
  if (sought.messageId !== undefined) {
    // Rows with one message id are copies of one message.
    const copies = preferring(incoming, ({ status }) => status === received);
    return { email: preferring(copies, toQueue)[0], others: [] };
  }

  const inTime = incoming.filter(
    (email) => isInTime(email, sought) && !isAnothers(email, sought, queueIds),
  );
  const named = preferring(inTime, ({ subject }) => sameText(subject, sought.subject));
  // Only a preference: as Bcc the queue isn't among the recipients.
  const fitting = preferring(named, toQueue);
  const sorted = byLikelihood(fitting, sought);
  const [first, second] = sorted;
  if (!first) return atAnotherTime(byLikelihood(incoming, sought), sought);
  const decided = !second || isClearlyNearer(first, second, sought);
  return decided ? { email: first, others: [] } : { email: undefined, others: sorted };
}

/** Nothing of that time: the only one with the subject will do, if it is of about that day. */
function atAnotherTime(others: readonly Email[], sought: EmailSought): Choice {
  const near = others.filter((email) => distance(email, sought) <= 12 * 60 * minute);
  const [first, ...more] = near;
  return first && more.length === 0 && sought.subject !== undefined
    ? { email: first, others: [] }
    : { email: undefined, others };
}

/** The likeliest of several that fit in time, for when nobody can be asked. */
export function likeliest(
  others: readonly Email[],
  sought: EmailSought,
  queueIds: ReadonlySet<string>,
): Email | undefined {
  const inTime = others.filter(
    (email) => isInTime(email, sought) && !isAnothers(email, sought, queueIds),
  );
  return preferring(inTime, ({ regarding }) => !regarding)[0];
}

const isToQueue = (email: Email, { queue }: EmailSought, queueIds: ReadonlySet<string>) =>
  queueIds.has(email.acceptedBy?.id ?? '') || listsAddress(email.toRecipients, queue);

/**
 * Whether another queue took the email, and neither its subject nor its time says that it is the
 * one: it may be sought as Bcc, but the sender may as well have written to both queues that day.
 */
function isAnothers(email: Email, sought: EmailSought, queueIds: ReadonlySet<string>): boolean {
  if (sought.queue === undefined || sought.subject !== undefined) return false;
  // A column that nobody may see may name a queue as well.
  const mayBeQueue = email.acceptedBy === undefined || email.acceptedBy?.type === 'queue';
  if (!mayBeQueue || isToQueue(email, sought, queueIds)) return false;
  return isMoment(sought) && distance(email, sought) > 30 * minute;
}

/** Those that fulfil the condition; all if none does. */
function preferring(emails: readonly Email[], fits: (email: Email) => boolean): readonly Email[] {
  const preferred = emails.filter(fits);
  return preferred.length > 0 ? preferred : emails;
}

function isInTime({ sentOn, createdOn }: Email, sought: EmailSought): boolean {
  const time = timeOf(sought);
  if (!time) return true;
  return [sentOn, createdOn].some((at) => at && at >= time.from && at <= time.to);
}

const isMoment = ({ around }: EmailSought) => around?.includes('T') ?? false;

function distance({ sentOn, createdOn }: Email, { around }: EmailSought): number {
  const from = Date.parse(around ?? '');
  return Math.min(
    ...[sentOn, createdOn].map((at) => (at ? Math.abs(Date.parse(at) - from) : Infinity)),
  );
}

function byLikelihood(emails: readonly Email[], sought: EmailSought): readonly Email[] {
  return isMoment(sought)
    ? emails.toSorted((one, two) => distance(one, sought) - distance(two, sought))
    : emails.toSorted((one, two) => (two.createdOn ?? '').localeCompare(one.createdOn ?? ''));
}

function isClearlyNearer(first: Email, second: Email, sought: EmailSought): boolean {
  return isMoment(sought) && distance(second, sought) > 3 * distance(first, sought) + 10 * minute;
}
