import { Connector } from './connector.ts';
import { Person } from './person.ts';
import type { RunningBot } from './runBot.ts';
import { newPlace, type ChannelId } from './shapes.ts';

/** Plays the Bot Connector and the people behind it for bots that run. */
export class FakeChannel {
  readonly connector = new Connector();

  static async open(): Promise<FakeChannel> {
    const channel = new FakeChannel();
    await channel.connector.open();
    return channel;
  }

  /** Somebody new, in a conversation of their own that the bot hasn’t come into yet. */
  newPerson(bot: RunningBot, channelId: ChannelId = 'msteams'): Person {
    return new Person(bot, this.connector, newPlace(channelId, this.connector.serviceUrl));
  }

  async close(): Promise<void> {
    await this.connector.close();
  }
}
