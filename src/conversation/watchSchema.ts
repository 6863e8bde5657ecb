import { z } from 'zod';
import { inspectionFailures } from '../../dialogs/inspectionFailures.ts';

/** The looks that the bot makes by itself, as they are stored. */
export const watchSchema = z.object({
  /** When it looks again, in ms; the first is the next one, and none is left at the end. */
  due: z.array(z.number()).max(4),
  /** When it last saw that there is no case. */
  seen: z.number().optional(),
  /** Why the last one came to nothing. */
  failed: z.enum(inspectionFailures).optional(),
  /** Which instance makes the next one, and until when others leave it to that. */
  taken: z.object({ by: z.string(), until: z.number() }).optional(),
});
