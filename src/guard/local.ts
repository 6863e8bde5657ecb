import type { IncomingHttpHeaders } from 'node:http';
import type { ReceivedActivity } from './activity.ts';
import { channelIds } from '../channelIds.ts';
import { isLoopbackHost, isLoopbackUrl } from '../webAddress.ts';
import { Refusal } from './refusal.ts';

const channels: ReadonlySet<string> = new Set(channelIds);

/** What proxies and tunnels add, also those that put a name of this machine into `Host`. */
const forwarding = /^(?:forwarded|via|x-forwarded-.+|x-original-.+|x-real-ip)$/;

/**
 * What a client on this machine is recognized by. A web page that had its own name resolved to
 * this machine would be given away by that name in `Host`, and a tunnel by what it adds.
 * @throws Refusal
 */
export function checkLocal(headers: IncomingHttpHeaders): void {
  const { authorization, host = '' } = headers;
  if (authorization !== undefined) throw new Refusal(401, 'credentials-in-local-mode');
  if (!isLoopbackHost(host.replace(/:\d+$/, ''))) throw new Refusal(403, 'host');
  if (Object.keys(headers).some((name) => forwarding.test(name))) throw new Refusal(403, 'proxy');
}

/** @throws Refusal unless the activity is from a known channel and answered on this machine */
export function checkLocalActivity(activity: ReceivedActivity): ReceivedActivity {
  const { channelId, serviceUrl } = activity;
  if (!channels.has(channelId)) throw new Refusal(403, 'channel');
  if (!isLoopbackUrl(serviceUrl)) throw new Refusal(403, 'service-url');
  return activity;
}
