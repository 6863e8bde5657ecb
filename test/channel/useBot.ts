import { afterAll, beforeAll } from 'vitest';
import { FakeChannel } from './fakeChannel.ts';
import type { Person } from './person.ts';
import { runBot, type RunningBot } from './runBot.ts';
import type { ChannelId } from './shapes.ts';

/** One running bot and one channel for all tests of a file. */
export interface World {
  readonly bot: () => RunningBot;
  readonly channel: () => FakeChannel;
  /** Somebody new, before the bot came into the conversation. */
  readonly stranger: (channelId?: ChannelId) => Person;
  /** Somebody new, with the welcome on the screen. */
  readonly newcomer: (channelId?: ChannelId) => Promise<Person>;
}

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
  return {
    bot: () => bot,
    channel: () => channel,
    stranger: (channelId) => channel.newPerson(bot, channelId),
    newcomer: async (channelId) => {
      const person = channel.newPerson(bot, channelId);
      await person.install();
      return person;
    },
  };
}
