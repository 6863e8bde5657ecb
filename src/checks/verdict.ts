import type { CauseId } from '../../dialogs/causes.ts';
import type { Evidence, Finding, Unknown, UnknownReason } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { readPrivileges } from '../dataverse/privileges.ts';
import type { Facts } from './facts.ts';
import type { TableReading } from './reader.ts';
import { depthOf } from './standing.ts';
import { mayStillArrive } from './time.ts';

export type CauseVerdict = Finding & { readonly cause: CauseId };

/** The cause is there, as the evidence shows. */
export const found = (...evidence: Evidence[]): Finding => ({ verdict: 'found', evidence });

/** The cause can't be it, as the evidence shows. */
export const ruledOut = (...evidence: Evidence[]): Finding => ({ verdict: 'ruled-out', evidence });

/** Nothing can be said, and why. */
export function notChecked(why: UnknownReason | Unknown, ...evidence: Evidence[]): Finding {
  const { reason, lacks }: Unknown = typeof why === 'string' ? { reason: why } : why;
  return { verdict: 'not-checked', reason, ...(lacks && { lacks }), evidence };
}

/** The same with the way in which it happens, where that is known. */
export const asVariant = (variant: VariantId | undefined, finding: Finding): Finding =>
  variant === undefined ? finding : { ...finding, variant };

/** A link to a row; none for a row without an id. */
export const recordOf = (set: string, id: string | undefined) =>
  id === undefined ? undefined : { set, id };

/** What a record is called, to be put into its evidence. */
export const named = (name: string | null | undefined) => (name ? { name } : {});

/** Whether the account sees all rows of a table, so that none means that there is none. */
export const seesAll = ({ standing }: Pick<Facts, 'standing'>, set: string): boolean =>
  depthOf(standing, set) === 'all';

/** Why an answer's emptiness can't be relied on; undefined if it can. */
export function whyUnsure(
  facts: Facts,
  { set }: { readonly set: string },
  answer: TableReading<unknown>,
): Unknown | undefined {
  if ('reason' in answer) return answer;
  if (answer.cut) return { reason: 'unproven' };
  return seesAll(facts, set) ? undefined : partOnly(facts, set);
}

/** What isn't among the rows may be hidden; the right to see all of them is named where it lacks. */
function partOnly({ standing }: Facts, set: string): Unknown {
  const privilege = readPrivileges[set];
  return standing.rights && privilege
    ? { reason: 'empty-unproven', lacks: { set, privilege } }
    : { reason: 'empty-unproven' };
}

/** Why a cause that only the email shows can't be judged, where it isn't there. */
export function withoutEmail(facts: Facts): Finding {
  const unsure = whyUnsure(facts, { set: 'emails' }, facts.emails);
  if (unsure) return notChecked(unsure);
  return notChecked(mayStillArrive(facts) ? 'young' : 'no-email');
}
