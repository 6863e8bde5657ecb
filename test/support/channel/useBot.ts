import { afterAll, beforeAll } from 'vitest';
import { FakeChannel, type Trio } from './fakeChannel.ts';
import type { Person } from './person.ts';
import { runBot, type RunningBot } from './runBot.ts';
import type { ChannelId, SharedScope } from './shapes.ts';

/** One running bot and one channel for all tests of a file. */
export interface World {
  readonly bot: () => RunningBot;
  readonly channel: () => FakeChannel;
  /** Somebody new, before the bot came into the conversation. */
  readonly stranger: (channelId?: ChannelId) => Person;
  /** Somebody new, with the welcome on the screen. */
  readonly newcomer: (channelId?: ChannelId) => Promise<Person>;
  /** Three people in a new group chat or thread, before the bot came into it. */
  readonly strangers: (scope: SharedScope, names?: Names) => Trio;
  /** Three people in a new group chat or thread, with the opening on the screen. */
  readonly trio: (scope: SharedScope, names?: Names) => Promise<Trio>;
}

type Names = readonly [string, string, string];

/** What the three people of a scene are called if nothing else is said. */
export const usualNames = ['Ada Admin', 'Bob Berg', 'Cara Cruz'] as const;

/** Starts a bot before the tests of a file and ends it after them. */
export function useBot(): World {
  let bot: RunningBot;
  let channel: FakeChannel;
  beforeAll(async () => {
    [bot, channel] = await Promise.all([runBot(), FakeChannel.open()]);
  });
  afterAll(async () => {
    await bot.remove();
    await channel.close();
  });
  const strangers: World['strangers'] = (scope, names = usualNames) =>
    channel.newTrio(bot, scope, names);
  return {
    bot: () => bot,
    channel: () => channel,
    stranger: (channelId) => channel.newPerson(bot, channelId),
    newcomer: async (channelId) => {
      const person = channel.newPerson(bot, channelId);
      await person.install();
      return person;
    },
    strangers,
    trio: async (scope, names) => {
      const trio = strangers(scope, names);
      const [ada] = trio;
      if (scope === 'groupChat') await ada.install();
      await ada.tell('start');
      await ada.settled();
      return trio;
    },
  };
}
