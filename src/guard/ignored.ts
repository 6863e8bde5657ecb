import type { Access } from './access.ts';
import type { ReceivedActivity } from './activity.ts';

/** Why an activity isn't for this bot, as the log says it. docs/log-codes.md explains each. */
export const ignoredCodes = ['expect-replies', 'echo', 'recipient', 'tenant'] as const;

export type IgnoredCode = (typeof ignoredCodes)[number];

/**
 * Why an activity that may come in isn't for this bot, as a code; undefined if it is.
 * Whoever sent it did nothing wrong that sending it again would mend, so it is taken.
 */
export function whyIgnored(
  activity: ReceivedActivity,
  { auth, allowed }: Pick<Access, 'auth' | 'allowed'>,
): IgnoredCode | undefined {
  const { channelId, deliveryMode, from, recipient } = activity;
  if (deliveryMode === 'expectReplies') return 'expect-replies';
  if (from.id === recipient.id) return 'echo';
  if (channelId !== 'msteams' || !auth.MicrosoftAppId) return undefined;
  if (recipient.id !== `28:${auth.MicrosoftAppId}`) return 'recipient';
  return isOfTenant(activity, allowed.tenants) ? undefined : 'tenant';
}

/** Teams names the tenant twice; both must agree. */
function isOfTenant(
  { conversation, channelData }: ReceivedActivity,
  tenants: readonly string[],
): boolean {
  const tenant = conversation.tenantId?.toLowerCase();
  return (
    tenant !== undefined &&
    tenant === channelData?.tenant.id.toLowerCase() &&
    tenants.includes(tenant)
  );
}
