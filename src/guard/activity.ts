import { z } from 'zod';
import { Refusal } from './refusal.ts';

const name = z.string().min(1).max(512);
const account = z.object({ id: name, aadObjectId: name.optional(), name: z.string().optional() });

const locale = z.string().max(64).optional().catch(undefined);

const entity = z.object({
  type: z.string(),
  locale,
  text: z.string().max(512).optional(),
  platform: z.string().max(64).optional().catch(undefined),
  mentioned: z.object({ id: name }).optional(),
});

/** Mentions, and what the client says of itself; anything else, or misshapen, is left out. */
const entities = z
  .array(z.unknown())
  .max(200)
  .catch([])
  .transform((all) => all.flatMap((each) => entity.safeParse(each).data ?? []))
  .optional();

/** What is read of an activity; everything else is left behind. */
const schema = z.object({
  type: z.string().min(1).max(64),
  id: name.optional(),
  name: z.string().max(128).optional(),
  action: z.string().max(64).optional(),
  // These two decide who may speak and where the bot sends: empty, they are refused for that.
  channelId: z.string().max(64).catch(''),
  serviceUrl: z.string().max(2048).catch(''),
  deliveryMode: z.string().max(64).optional().catch(undefined),
  from: account,
  recipient: account,
  conversation: z.object({
    id: name,
    conversationType: z.string().max(64).optional(),
    tenantId: name.optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z
    .object({ tenant: z.object({ id: name }) })
    .optional()
    .catch(undefined),
  replyToId: name.optional(),
  locale,
  text: z.string().optional(),
  value: z.unknown().optional(),
  entities,
  membersAdded: z.array(account).max(1000).optional(),
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
