import type { MessageRow } from './messages.ts';
import type { SuspectId } from './outside.ts';
import type { VariantId } from './variants.ts';

/** Why a cause stays open: it is honest to say so, and never the same as ruling it out. */
export type NotCheckedReason = 'cannot-tell' | 'unproven' | 'needs-email' | 'not-reached';

/** What is known of one cause. A finding names the variant that is known to be it, and the
 * failure message that gave it; what the organization showed is marked as looked up. */
export type Judgement =
  | {
      readonly verdict: 'found';
      readonly variant?: VariantId | undefined;
      readonly message?: MessageRow;
      readonly inspected?: true;
    }
  | { readonly verdict: 'ruled-out'; readonly inspected?: true }
  | { readonly verdict: 'not-checked'; readonly reason: NotCheckedReason };

export type Verdict = Judgement['verdict'];

/** What became of a fix. */
export type Repair = 'done' | 'handed-over' | 'left';

export type PerCause<T> = Readonly<Partial<Record<SuspectId, T>>>;
