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

/**
 * Teams names the tenant twice. Both must agree, but for people of another tenant in a channel that
 * is shared with them: a channel belongs to the tenant that its conversation names.
 * Source: learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels.
 */
function isOfTenant(
  { conversation, channelData }: ReceivedActivity,
  tenants: readonly string[],
): boolean {
  const host = conversation.tenantId?.toLowerCase();
  const named = channelData?.tenant?.id.toLowerCase();
  const agree = conversation.conversationType === 'channel' ? named !== undefined : named === host;
  return host !== undefined && agree && tenants.includes(host);
}
