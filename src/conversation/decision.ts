import type { Diagnosis } from '../../dialogs/diagnosis.ts';
import type { Sought } from '../../dialogs/inspection.ts';
import type { LookReply } from './decideInspection.ts';
import type { Told } from './intent.ts';
import type { Reply } from './reply.ts';

/** What a turn makes of a diagnosis, and what the person sees of it. */
export interface Decision {
  readonly diagnosis: Diagnosis;
  readonly reply: Reply | LookReply;
  /** The language that was chosen in this turn. */
  readonly language?: string;
  /** The email that is looked for from now on; null for none any more. */
  readonly sought?: Sought | null;
  /** What was told of it in passing. */
  readonly told?: Told;
}
