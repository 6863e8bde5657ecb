import type { IncomingMessage } from 'node:http';
import type { Logger } from '../log.ts';
import type { Access } from './access.ts';
import { parseActivity, type ReceivedActivity } from './activity.ts';
import { checkHead, readJson } from './body.ts';
import { whyIgnored, type IgnoredCode } from './ignored.ts';
import { Keys } from './keys.ts';
import { checkLocal, checkLocalActivity } from './local.ts';
import { Refusal } from './refusal.ts';
import { isAllowedServiceUrl, isSameServiceUrl } from './serviceUrls.ts';
import { bearerOf, readToken, verifySignature, type Expected } from './token.ts';
import { VerifiedTokens, type Verified } from './verifiedTokens.ts';

/** Stands before botbuilder, whose own checks leave gaps and answer with error texts. */
export interface Guard {
  /**
   * Reads the activity in a request that may come in.
   * @throws Refusal
   */
  readonly admit: (request: IncomingMessage) => Promise<ReceivedActivity>;
  /**
   * Reads an activity that was admitted once and kept since, by today's settings.
   * @throws Refusal
   */
  readonly admitKept: (kept: unknown) => ReceivedActivity;
  /** Why an admitted activity isn't for this bot, as a code; undefined if it is. */
  readonly whyIgnored: (activity: ReceivedActivity) => IgnoredCode | undefined;
  /** Whether callers can be told apart now. */
  readonly isReady: () => boolean;
}

/** The guard for a bot's settings. With credentials it fetches the issuer's keys from now on. */
export function openGuard(access: Access, log: Logger): Guard {
  const { auth, cloud, allowed } = access;
  const { MicrosoftAppId: audience } = auth;
  const whyIgnoredHere = (activity: ReceivedActivity) => whyIgnored(activity, access);
  if (!audience) {
    return {
      admit: admitLocal,
      admitKept: (kept) => checkLocalActivity(parseActivity(kept)),
      whyIgnored: whyIgnoredHere,
      isReady: () => true,
    };
  }
  const keys = new Keys(cloud.metadataUrl, log);
  keys.keepFresh();
  const expected = { issuer: cloud.issuer, audience };
  const verified = new VerifiedTokens();
  return {
    admit: (request) => admitFromChannel(request, expected, allowed, keys, verified),
    admitKept: (kept) => {
      const activity = checkPlace(parseActivity(kept), allowed);
      if (whyIgnoredHere(activity)) throw new Refusal(403, 'channel');
      return activity;
    },
    whyIgnored: whyIgnoredHere,
    isReady: () => keys.areUsable,
  };
}

/** In the order of what a check costs, so that whoever is refused has cost little. */
async function admitFromChannel(
  request: IncomingMessage,
  expected: Expected,
  allowed: Access['allowed'],
  keys: Keys,
  verified: VerifiedTokens,
): Promise<ReceivedActivity> {
  checkHead(request.headers);
  const now = Date.now() / 1_000;
  const compact = bearerOf(request.headersDistinct.authorization);
  const { token, endorsements } =
    verified.find(compact, now) ?? (await verify(compact, expected, keys, verified, now));
  const activity = parseActivity(await readJson(request));
  const { channelId, serviceUrl } = activity;
  if (!isSameServiceUrl(serviceUrl, token.serviceUrl)) throw new Refusal(401, 'service-url-claim');
  checkPlace(activity, allowed);
  if (!endorsements.includes(channelId)) throw new Refusal(403, 'endorsement');
  return activity;
}

/** The signature before the body: that costs a tenth of a millisecond, a large body far more. */
async function verify(
  compact: string,
  expected: Expected,
  keys: Keys,
  verified: VerifiedTokens,
  now: number,
): Promise<Verified> {
  const token = readToken(compact, expected, now);
  const { key, endorsements } = await keys.find(token.keyId);
  await verifySignature(token, key);
  return verified.add({ token, endorsements }, now);
}

/** Without credentials nobody is asked who they are, so all must be on this machine. */
async function admitLocal(request: IncomingMessage): Promise<ReceivedActivity> {
  checkHead(request.headers);
  checkLocal(request.headers);
  return checkLocalActivity(parseActivity(await readJson(request)));
}

/** @throws Refusal unless the channel may speak, and the bot may send to where replies go */
function checkPlace(activity: ReceivedActivity, allowed: Access['allowed']): ReceivedActivity {
  const { channelId, serviceUrl } = activity;
  if (!allowed.channels.includes(channelId)) throw new Refusal(403, 'channel');
  if (!isAllowedServiceUrl(serviceUrl, allowed.serviceUrls)) throw new Refusal(403, 'service-url');
  return activity;
}
