import { z } from 'zod';
import { causes, perCause } from '../../dialogs/causes.ts';
import {
  inspectionOutcomes,
  evidenceKinds,
  unknownReasons,
  type Finding,
  type Inspection,
  type Sought,
} from '../../dialogs/inspection.ts';
import { messages, type MessageRow } from '../../dialogs/messages.ts';
import { emailSoughtSchema } from '../checks/sought.ts';

/** In characters. A case's number and an error code are far shorter. */
const maxText = 100;
/** As many signs of one cause as anybody reads. */
const maxEvidence = 8;

const setName = z.string().regex(/^\w{1,64}$/);

const evidenceSchema = z.object({
  looked: z.enum(evidenceKinds),
  value: z
    .union([z.string().transform((text) => text.slice(0, maxText)), z.number(), z.boolean()])
    .nullish(),
  message: z
    .enum(Object.keys(messages) as [MessageRow, ...MessageRow[]])
    .optional()
    .catch(undefined),
  when: z.iso.datetime({ offset: true }).optional().catch(undefined),
  record: z.object({ set: setName, id: z.guid() }).optional().catch(undefined),
});

/** What stands on something that this version doesn't know is left out. */
const evidence = z
  .array(z.unknown())
  .transform((all) =>
    all.slice(0, maxEvidence).flatMap((each) => evidenceSchema.safeParse(each).data ?? []),
  );

const missingRightSchema = z.object({
  set: setName,
  privilege: z
    .string()
    .regex(/^prv[A-Z][A-Za-z]{2,80}$/)
    .optional()
    .catch(undefined),
});

const findingSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['found', 'ruled-out']), evidence }),
  z.object({
    verdict: z.literal('not-checked'),
    reason: z.enum(unknownReasons).catch('not-read'),
    lacks: missingRightSchema.optional().catch(undefined),
    evidence,
  }),
]);

/** What an earlier version didn't look at. */
const unread: Finding = { verdict: 'not-checked', reason: 'not-read', evidence: [] };

const findingsSchema = z
  .partialRecord(z.enum(causes), findingSchema)
  .transform((known) => perCause((cause): Finding => known[cause] ?? unread));

/** What a look into an organization came to, as it is kept: bounded, and no text of an email. */
export const inspectionSchema = z.object({
  outcome: z.enum(inspectionOutcomes),
  emailSeen: z.boolean().optional().catch(undefined),
  case: evidenceSchema.optional().catch(undefined),
  findings: findingsSchema,
  found: z.array(z.enum(causes)).max(causes.length),
  recurrence: z.object({ reason: z.number(), emails: z.number() }).optional().catch(undefined),
}) satisfies z.ZodType<Inspection>;

/** What is known of an email that is looked for: at least one fact beside the organization. */
export const soughtSchema = z
  .object({
    ...emailSoughtSchema.shape,
    organisation: z.string().min(1).max(maxText).optional(),
    around: z.iso.date().optional(),
  })
  .refine((sought) => emailSoughtSchema.safeParse(sought).success, {
    error: 'Give at least one of sender, queue, subject, around, messageId.',
  }) satisfies z.ZodType<Sought>;
