import type { Evidence } from '../../dialogs/inspection.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import type { RowOf } from './columns.ts';
import { hasAddress } from './addresses.ts';
import { evaluatedAs } from './evaluation.ts';
import { senderAddressOf } from './emailSender.ts';
import { timeOf } from './sought.ts';
import type { Case, parties } from './tables.ts';
import { recordOf } from './verdict.ts';

const related = 13;
const incident = 'incident';

/** The ids of the cases that the email names in Regarding or, with several cases, in Related. */
export function connectedCaseIds({
  email,
  parties: answer,
}: Pick<Facts, 'email' | 'parties'>): string[] {
  const regarding = email?.regarding?.type === incident ? [email.regarding.id] : [];
  const inRelated = rowsOf(answer)
    .filter(isRelatedCase)
    .flatMap(({ party }) => party?.id ?? []);
  return [...new Set([...regarding, ...inRelated])];
}

const isRelatedCase = ({ role, party }: RowOf<typeof parties>) =>
  role === related && party?.type === incident;

/** A case that the email names: older than the email, made from it, or hidden from view. */
interface ConnectedCase {
  readonly is: 'older' | 'newer' | 'hidden';
  readonly evidence: Evidence;
  /** It was merged into another one. */
  readonly isMerged: boolean;
}

/** The case that the email names; one that was made from it before one that is older. */
export function connectedCase(facts: Facts): ConnectedCase | undefined {
  const ids = connectedCaseIds(facts);
  const [first] = ids;
  if (first === undefined) return undefined;
  const rows = rowsOf(facts.cases).filter(({ id }) => ids.includes(id));
  const newer = rows.find((row) => isSince(row, facts.email?.createdOn));
  const older = rows.find(({ createdOn }) => createdOn);
  if (newer) return seen('newer', newer);
  if (older) return seen('older', older);
  return {
    is: 'hidden',
    evidence: { looked: 'case', record: recordOf('incidents', first) },
    isMerged: false,
  };
}

const seen = (is: ConnectedCase['is'], row: Case): ConnectedCase => ({
  is,
  evidence: caseEvidence(row),
  isMerged: row.merged === true,
});

const isSince = ({ createdOn }: Case, time: string | null | undefined) =>
  Boolean(createdOn && time && createdOn >= time);

/** The number of a case, when it was made, and where. */
const caseEvidence = ({ id, number, createdOn }: Case): Evidence => ({
  looked: 'case',
  value: number,
  when: createdOn ?? undefined,
  record: recordOf('incidents', id),
});

/** The ids of the contacts and accounts that the email's sender is, or belongs to. */
export function customerIdsOf(facts: Pick<Facts, 'email' | 'sought' | 'contacts' | 'accounts'>) {
  const address = senderAddressOf(facts);
  const { sender } = facts.email ?? {};
  // The sender's own record counts even before it was read.
  const resolved = sender?.type === 'contact' || sender?.type === 'account' ? [sender.id] : [];
  const addressed = [...rowsOf(facts.contacts), ...rowsOf(facts.accounts)]
    .filter((row) => hasAddress(row, address) || row.id === sender?.id)
    .map(({ id }) => id);
  const own = [...resolved, ...addressed];
  const parents = rowsOf(facts.contacts).flatMap(({ id, parent }) =>
    own.includes(id) && parent && parent.type !== 'contact' ? [parent.id] : [],
  );
  return { own: [...new Set(own)], parents: [...new Set(parents)] };
}

/** From when on a case of the sender may have been made from the email. */
export const casesSince = ({ email, sought }: Pick<Facts, 'email' | 'sought'>) =>
  email ? (email.createdOn ?? undefined) : timeOf(sought)?.from;

/** The case that was made from the email: one that it names, or one of its sender made since. */
export function caseOf(facts: Facts): Evidence | undefined {
  const connected = connectedCase(facts);
  if (connected?.is === 'newer') return connected.evidence;
  const made = sendersCasesSince(facts).find((row) => !stemsFromAnotherEmail(row, facts));
  return made && caseEvidence(made);
}

/** A case that the email names and nobody may see, where nothing says that it was there before. */
export function hiddenCaseOf(facts: Facts): Evidence | undefined {
  const connected = connectedCase(facts);
  return connected?.is === 'hidden' && !isReply(facts) ? connected.evidence : undefined;
}

function isReply(facts: Facts): boolean {
  const { correlation, inReplyTo } = facts.email ?? {};
  const isCorrelated = typeof correlation === 'number' && correlation >= 3 && correlation <= 6;
  return isCorrelated || Boolean(inReplyTo) || evaluatedAs(facts, 2, 3, 4, 5) !== undefined;
}

function sendersCasesSince(facts: Facts): readonly Case[] {
  const since = casesSince(facts);
  const { own, parents } = customerIdsOf(facts);
  const isSenders = ({ customer, primaryContact }: Case) =>
    customer
      ? own.includes(customer.id) ||
        (parents.includes(customer.id) && (!primaryContact || own.includes(primaryContact.id)))
      : false;
  return rowsOf(facts.cases).filter((row) => isSince(row, since) && isSenders(row));
}

/** An email that was there before the case and names it is the one that it was made from. */
function stemsFromAnotherEmail({ id, createdOn }: Case, { email, otherEmails }: Facts): boolean {
  return rowsOf(otherEmails).some(
    (other) =>
      other.id !== email?.id &&
      other.regarding?.id === id &&
      Boolean(other.createdOn && createdOn && other.createdOn <= createdOn),
  );
}
