import type { IncomingHttpHeaders } from 'node:http';
import type { ReceivedActivity } from './activity.ts';
import { channelIds } from '../channelIds.ts';
import { isLoopbackHost, isLoopbackUrl } from '../webAddress.ts';
import { Refusal } from './refusal.ts';

const channels: ReadonlySet<string> = new Set(channelIds);

/**
 * What a client on this machine is recognized by. A web page that had its own name resolved to
 * this machine would be given away by that name in `Host`.
 * @throws Refusal
 */
export function checkLocal({ authorization, host = '' }: IncomingHttpHeaders): void {
  if (authorization !== undefined) throw new Refusal(401, 'credentials-in-local-mode');
  if (!isLoopbackHost(host.replace(/:\d+$/, ''))) throw new Refusal(403, 'host');
}

/** @throws Refusal unless the activity is from a known channel and answered on this machine */
export function checkLocalActivity(activity: ReceivedActivity): ReceivedActivity {
  const { channelId, serviceUrl } = activity;
  if (!channels.has(channelId)) throw new Refusal(403, 'channel');
  if (!isLoopbackUrl(serviceUrl)) throw new Refusal(403, 'service-url');
  return activity;
}
