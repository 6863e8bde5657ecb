import { perCause, type CauseId } from '../../../dialogs/causes.ts';

/** A table, or a column of one as `table.column`, that must be readable. */
export type Need = string;

/**
 * What is true of a cause, by the way the organization was made.
 * `acts`: it stops this email; `shownBy` are the ways to see it, each a list of all that must be readable.
 * `absent`: it doesn't. `open`: the document leaves room, but nothing may rule it out. `free`: not judged.
 */
export type Truth =
  | { readonly is: 'acts'; readonly shownBy: readonly (readonly Need[])[] }
  | { readonly is: 'absent' }
  | { readonly is: 'open' }
  | { readonly is: 'unnamed' }
  | { readonly is: 'free' };

export type Truths = Record<CauseId, Truth>;

/** Nothing acts. */
export function nothingActs(): Truths {
  return perCause(() => ({ is: 'absent' }));
}

/** It stops the email, and can be seen in any of these ways. */
export function acts(...shownBy: readonly (readonly Need[])[]): Truth {
  return { is: 'acts', shownBy };
}

/** Nothing may rule it out; finding it is neither right nor wrong. */
export const open: Truth = { is: 'open' };

/** The document wants it not checked: neither found nor ruled out. */
export const unnamed: Truth = { is: 'unnamed' };
