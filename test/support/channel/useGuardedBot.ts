import { afterAll, beforeAll, expect, vi } from 'vitest';
import { FakeChannel } from './fakeChannel.ts';
import { Issuer, type Bent } from './issuer.ts';
import { runBot, type LogLine, type RunningBot } from './runBot.ts';
import { messageIn, type ChannelId, type Posted } from './shapes.ts';
import { storedIn } from './stored.ts';
import { waitTimeout } from './waitTimeout.ts';

/** A message that would be taken, but for what is bent. */
export interface Attempt {
  readonly channelId?: ChannelId;
  /** What stands in for the usual in the activity; undefined leaves it out. */
  readonly activity?: Posted;
  readonly token?: Bent;
  /** The whole header instead of one with a token. */
  readonly authorization?: string;
  /** The whole body instead of an activity. */
  readonly body?: string;
}

/** What came of an attempt. */
export interface Outcome {
  readonly status: number;
  readonly body: string;
  /** The reason code of the one line that was logged of it; undefined if a turn ran instead. */
  readonly reason: unknown;
  /** Whether anything was sent into the conversation or stored of it. */
  readonly hasEffect: boolean;
}

/** A refusal says one word, leaves one line in the log, and nothing else comes of it. */
export const refusal = (status: number, reason?: string) => ({
  status,
  body: expect.stringMatching(/^[a-z]+$/) as string,
  reason: reason ?? (expect.stringMatching(/^[a-z-]+$/) as string),
  hasEffect: false,
});

/** What isn’t for the bot is taken without a word, and nothing comes of it. */
export const noOp = (reason: string): Outcome => ({
  status: 200,
  body: '',
  reason,
  hasEffect: false,
});

export const turn: Outcome = { status: 200, body: '', reason: undefined, hasEffect: true };

/** A bot with credentials, its channel and its issuer, for all tests of a file. */
export interface GuardedWorld {
  readonly bot: () => RunningBot;
  readonly channel: () => FakeChannel;
  readonly issuer: () => Issuer;
  readonly attempt: (attempt?: Attempt) => Promise<Outcome>;
}

/** Starts a bot that asks who its callers are before the tests of a file; ends it after them. */
export function useGuardedBot(): GuardedWorld {
  let bot: RunningBot;
  let channel: FakeChannel;
  let issuer: Issuer;
  beforeAll(async () => {
    [issuer, channel] = await Promise.all([Issuer.open(), FakeChannel.open()]);
    bot = await runBot(issuer.settingsFor(channel.connector.serviceUrl), issuer);
  });
  afterAll(async () => {
    await bot.remove();
    await channel.close();
    await issuer.close();
  });

  const attempt: GuardedWorld['attempt'] = async ({ channelId, token, ...bent } = {}) => {
    const person = channel.newPerson(bot, channelId);
    const activity = { ...messageIn(person.place, 'hi'), ...bent.activity };
    const claimed = activity.serviceUrl ?? person.place.serviceUrl;
    const authorization = bent.authorization ?? `Bearer ${await issuer.tokenFor(claimed, token)}`;
    const before = outcomesIn(bot.logged).length;
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization && { authorization }) },
      body: bent.body ?? JSON.stringify(activity),
    });
    const line = await vi.waitFor(() => {
      const lines = outcomesIn(bot.logged);
      if (lines.length <= before) throw new Error('Nothing was logged of it.');
      return lines[before];
    }, waitTimeout);
    return {
      status: response.status,
      body: await response.text(),
      reason: line?.reason,
      hasEffect: person.messages.length > 0 || storedIn(bot, person.place) !== undefined,
    };
  };
  return { bot: () => bot, channel: () => channel, issuer: () => issuer, attempt };
}

/** The lines of which each request leaves one. */
const outcomesIn = (lines: readonly LogLine[]): LogLine[] =>
  lines.filter(({ msg }) => ['refused', 'ignored', 'turn'].includes(msg ?? ''));
