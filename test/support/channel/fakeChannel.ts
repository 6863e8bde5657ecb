import { Connector } from './connector.ts';
import { Person } from './person.ts';
import type { RunningBot } from './runBot.ts';
import { newPlace, newSharedPlace, newUser, type ChannelId, type SharedScope } from './shapes.ts';

/** Three people who talk in the same place. */
export type Trio = readonly [Person, Person, Person];

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

  /** Three people in a group chat or a channel thread that nobody has said anything in yet. */
  newTrio(bot: RunningBot, scope: SharedScope, names: readonly [string, string, string]): Trio {
    const place = newSharedPlace(scope, this.connector.serviceUrl);
    const member = (name: string) =>
      new Person(bot, this.connector, { ...place, user: newUser(name) });
    return [member(names[0]), member(names[1]), member(names[2])];
  }

  async close(): Promise<void> {
    await this.connector.close();
  }
}
