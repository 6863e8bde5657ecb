import type { Evidence } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';

/** Something that keeps email out, and the variant that it is a sign of. */
export interface Sign {
  readonly evidence: Evidence;
  readonly variant: VariantId | undefined;
  /** Whether it belongs to this email and lasts, or may as well be another one's or over. */
  readonly proves: boolean;
}

export const sign = (evidence: Evidence, variant: VariantId | undefined, proves = true): Sign => ({
  evidence,
  variant,
  proves,
});
