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
import { outsideCauses } from '../../dialogs/outside.ts';
import { ruleKinds } from '../../dialogs/problem.ts';
import { variants, type VariantId } from '../../dialogs/variants.ts';
import { messages, type MessageRow } from '../../dialogs/messages.ts';
import { emailSoughtSchema } from '../checks/sought.ts';

/** In characters. A case's number and an error code are far shorter. */
const maxText = 100;
/** As many signs of one cause as anybody reads. */
const maxEvidence = 8;

/** A flow or one of its runs in Power Automate, of whichever cloud. */
const flowAddress =
  /^https:\/\/make\.(?:gov\.|high\.)?powerautomate\.(?:com|us|appsplatform\.us|cn)\/environments\/[\w-]{1,80}\/flows\/[\w-]{1,80}(?:\/runs\/[\w-]{1,100}|\/details)$/;

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
  column: z
    .string()
    .regex(/^[a-z]{2,40}\.[a-z\d_]{2,60}$/)
    .optional()
    .catch(undefined),
  // Names and recommendations, which are words of the organization, aren't kept.
  link: z.string().regex(flowAddress).optional().catch(undefined),
});

/** How a variant is called; one that this version doesn't know is left out. */
const variant = z
  .enum(Object.keys(variants) as [VariantId, ...VariantId[]])
  .optional()
  .catch(undefined);

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
  z.object({ verdict: z.enum(['found', 'ruled-out']), variant, evidence }),
  z.object({
    verdict: z.literal('not-checked'),
    variant,
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

const outsideSchema = z.object({ outside: z.enum(outsideCauses), variant, evidence });

/** What a look into an organization came to, as it is kept: bounded, and no text of an email. */
export const inspectionSchema = z.object({
  outcome: z.enum(inspectionOutcomes),
  emailSeen: z.boolean().optional().catch(undefined),
  case: evidenceSchema.optional().catch(undefined),
  findings: findingsSchema,
  found: z.array(z.enum(causes)).max(causes.length),
  recurrence: z.object({ reason: z.number(), emails: z.number() }).optional().catch(undefined),
  outside: z
    .array(z.unknown())
    .transform((all) => all.flatMap((each) => outsideSchema.safeParse(each).data ?? []).slice(0, 5))
    .optional()
    .catch(undefined),
  rules: z.enum(ruleKinds).optional().catch(undefined),
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
