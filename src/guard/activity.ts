import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** What may be left out; clients also send null for it. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();

const name = z.string().min(1).max(512);
const account = z.object({ id: name, aadObjectId: maybe(name), name: maybe(z.string()) });

/** A tenant, team or channel. */
const place = maybe(z.object({ id: name })).catch(undefined);

const locale = z.string().max(64).optional().catch(undefined);

const entity = z.object({
  type: z.string(),
  locale,
  text: maybe(z.string().max(512)),
  platform: z.string().max(64).optional().catch(undefined),
  mentioned: maybe(z.object({ id: name })),
});

/** Mentions, and what the client says of itself; anything else, or misshapen, is left out. */
const entities = z
  .array(z.unknown())
  .max(200)
  .catch([])
  .transform((all) => all.flatMap((each) => entity.safeParse(each).data ?? []))
  .optional();

const attachment = z.object({ contentType: z.string().max(256) });

/** Of what is attached only what it is, and nothing of what is in it. */
const attachments = z
  .array(z.unknown())
  .max(200)
  .catch([])
  .transform((all) => all.flatMap((each) => attachment.safeParse(each).data ?? []))
  .optional();

const members = maybe(z.array(account).max(1000));

/** What is read of an activity; everything else is left behind. */
const schema = z.object({
  type: z.string().min(1).max(64),
  id: maybe(name),
  name: maybe(z.string().max(128)),
  action: maybe(z.string().max(64)),
  // These two decide who may speak and where the bot sends: empty, they are refused for that.
  channelId: z.string().max(64).catch(''),
  serviceUrl: z.string().max(2048).catch(''),
  deliveryMode: z.string().max(64).optional().catch(undefined),
  from: account,
  recipient: account,
  conversation: z.object({
    id: name,
    conversationType: maybe(z.string().max(64)),
    tenantId: maybe(name),
    isGroup: maybe(z.boolean()),
  }),
  channelData: z
    .object({
      tenant: place,
      team: place,
      channel: place,
      eventType: maybe(z.string().max(64)).catch(undefined),
    })
    .optional()
    .catch(undefined),
  replyToId: maybe(name),
  locale,
  text: maybe(z.string()),
  value: z.unknown().optional(),
  entities,
  attachments,
  membersAdded: members,
  membersRemoved: members,
});

/** An activity as far as it is known; botbuilder's own type promises more than comes. */
export type ReceivedActivity = z.infer<typeof schema>;

/** These change something, so they need an id to be recognized when they come twice. */
const needsId = new Set(['message', 'invoke']);

/**
 * The activity in a request's body, as a fresh object with known keys.
 * @throws Refusal
 */
export function parseActivity(body: unknown): ReceivedActivity {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 'activity');
  if (needsId.has(parsed.data.type) && !parsed.data.id) throw new Refusal(400, 'activity-id');
  return parsed.data;
}
