import type { Sought } from '../../dialogs/inspection.ts';
import { soughtSchema } from './inspectionSchema.ts';
import type { Told } from './intent.ts';
import type { Setting } from './setting.ts';

/** The email with what was told of it in passing. Where others read along, it isn’t kept. */
export function withTold(
  email: Sought | null | undefined,
  told: Told | undefined,
  { isShared }: Setting,
): Sought | null | undefined {
  if (!told || isShared) return email;
  return soughtSchema.safeParse({ ...email, ...told.sought }).data ?? email;
}
