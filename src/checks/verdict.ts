import type { CauseId } from '../../dialogs/causes.ts';
import type { Evidence, Finding, Unknown, UnknownReason } from '../../dialogs/inspection.ts';
import type { Facts } from './facts.ts';
import type { Answer } from './reader.ts';
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

/** A link to a row; none for a row without an id. */
export const recordOf = (set: string, id: string | undefined) =>
  id === undefined ? undefined : { set, id };

/** Why an answer's emptiness can't be relied on; undefined if it can. */
export function whyUnsure(
  { proven }: Facts,
  { set }: { readonly set: string },
  answer: Answer<unknown>,
): Unknown | undefined {
  if ('reason' in answer) return answer;
  if (answer.cut) return { reason: 'unproven' };
  return proven.has(set) ? undefined : { reason: 'empty-unproven' };
}

/** Why a cause that only the email shows can't be judged, where it isn't there. */
export function withoutEmail(facts: Facts): Finding {
  if ('reason' in facts.emails) return notChecked(facts.emails);
  if (!facts.proven.has('emails')) return notChecked('empty-unproven');
  return notChecked(mayStillArrive(facts) ? 'young' : 'no-email');
}
