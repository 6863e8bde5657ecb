import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import { markOf, marksIn } from '../../src/conversation/processedActivities.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import {
  from,
  titleAt,
  toResolved,
  toSummary,
  upTo,
  walk,
  type Manner,
  type Move,
} from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { PostgresServer } from '../support/channel/postgresServer.ts';
import { runBot, RunningBot } from '../support/channel/runBot.ts';
import { activityIn, messageIn, type ChannelId, type Posted } from '../support/channel/shapes.ts';
import { silent } from '../support/channel/storages.ts';
import type { Stored } from '../support/channel/stored.ts';

/** Several processes of one bot, of which each request goes to the next one that is alive. */
class RoundRobin extends RunningBot {
  readonly #instances: readonly RunningBot[];
  #turn = 0;

  constructor(instances: readonly [RunningBot, RunningBot]) {
    const [{ port, folder }] = instances;
    super(port, folder, {});
    this.#instances = instances;
  }

  override get url(): string {
    const alive = this.#instances.filter((instance) => instance.isAlive);
    this.#turn += 1;
    return alive[this.#turn % alive.length]?.url ?? super.url;
  }
}

let server: PostgresServer;
let storage: Storage;
let channel: FakeChannel;
let instances: [RunningBot, RunningBot];
let all: RoundRobin;

beforeAll(async () => {
  server = await PostgresServer.open();
  const STORAGE_URL = await server.newUrl();
  instances = [await runBot({ STORAGE_URL }), await runBot({ STORAGE_URL })];
  all = new RoundRobin(instances);
  channel = await FakeChannel.open();
  storage = await openStorage(STORAGE_URL, silent);
});
afterAll(async () => {
  await storage.close();
  await Promise.all(instances.map((instance) => instance.remove()));
  await channel.close();
  await server.remove();
});

async function newcomer(channelId?: ChannelId): Promise<Person> {
  const person = channel.newPerson(all, channelId);
  await person.install();
  return person;
}

async function storedOf({ place }: Person): Promise<Stored | undefined> {
  const stored = await storage.read(`${place.channelId}|${place.conversationId}`);
  return stored && (JSON.parse(stored.value) as Stored);
}

/** Posts the same activity to both instances at the same moment. */
const postToBoth = (person: Person, activity: Posted) =>
  Promise.all(instances.map((instance) => person.post(activity, instance)));

describe('with two instances behind one address', () => {
  test.each<[ChannelId, Manner]>([
    ['msteams', 'by clicking'],
    ['msteams', 'by typing words'],
    ['webchat', 'by clicking'],
    ['emulator', 'by typing words'],
  ])('whole journeys lead where they should: %s, %s', async (channelId, manner) => {
    for (const journey of [toResolved, toSummary]) {
      const person = await newcomer(channelId);
      await walk(person, journey, manner);
      expect(person.fullCards.length).toBeGreaterThan(0);
    }
  });

  test('the bot says welcome once, whichever hears of the installation', async () => {
    const ada = channel.newPerson(all);
    await Promise.all([ada.install(), ada.install()]);
    await ada.settled();
    expect(ada.messages).toHaveLength(1);
  });

  test('F02: of 20 thumbs at once none is lost', async () => {
    const ada = await newcomer();
    await walk(ada, toResolved);
    const thumb = {
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ada.post(activityIn(ada.place, 'invoke', thumb))),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await storedOf(ada))?.feedback).toEqual({ resolved: { like: 20, dislike: 0 } });
  });

  test('F02: of 20 messages at once each is handled once', async () => {
    const ada = await newcomer('webchat');
    await walk(ada, upTo('email'));
    const messages = Array.from({ length: 20 }, () => messageIn(ada.place, 'status'));
    const answers = await Promise.all(messages.map((message) => ada.post(message)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const handled = marksIn(String((await storedOf(ada))?.handled));
    const marks = messages.map(({ id }) => markOf(String(id)));
    expect(handled.filter((mark) => marks.includes(mark)).toSorted()).toEqual(marks.toSorted());
    await ada.say('start');
    expect(ada.title).toBe(titleAt('email'));
  });

  test('F05: what is delivered to both at once acts once', async () => {
    const [ada, bob] = [await newcomer(), await newcomer('webchat')];
    for (const person of [ada, bob]) await walk(person, upTo('email'));
    const before = (await storedOf(ada))?.answers.length ?? 0;
    await postToBoth(ada, ada.clickOf('answer.no'));
    const { length } = bob.messages;
    await postToBoth(bob, messageIn(bob.place, 'no'));
    expect(bob.messages).toHaveLength(length + 1);
    for (const person of [ada, bob]) {
      expect((await storedOf(person))?.answers).toHaveLength(before + 1);
      await person.say('start');
      expect(person.title).toBe(titleAt('fixing'));
      await walk(person, from('fixing'));
    }
  });

  test('F05: what is delivered to the other once more does nothing more', async () => {
    const ada = await newcomer('emulator');
    await walk(ada, upTo('email'));
    const message = messageIn(ada.place, 'no');
    await ada.post(message, instances[0]);
    const { length } = ada.messages;
    await ada.post(message, instances[1]);
    expect(ada.messages).toHaveLength(length);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('what one deletes the other has forgotten', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    await ada.say('delete my data');
    await ada.click('data.deleted');
    expect(await storedOf(ada)).toBeUndefined();
    await ada.say('hi');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.hello);
  });
});

/** Goes through a journey as a channel that delivers again what wasn’t taken. */
async function walkThrough(person: Person, journey: readonly Move[]): Promise<void> {
  for (const [button, leadsTo] of journey) {
    const click = person.clickOf(button);
    for (let delivery = 1; ; delivery += 1) {
      const answer = await person.post(click).catch(() => undefined);
      if (answer?.status === 200 && person.title === titleAt(leadsTo)) break;
      expect(answer?.status ?? 503).toBeOneOf([200, 503]);
      if (delivery > 40) throw new Error(`${button} never led to ${leadsTo}.`);
      await wait(250);
    }
  }
}

/** What a diagnosis comes to: its report, and how many answers it took. */
async function outcomeOf(person: Person): Promise<object> {
  return { report: await person.report(), answers: (await storedOf(person))?.answers.length };
}

/** Several people go through the same journey while something happens to the bot. */
async function outcomesWhile(happening: () => Promise<void>): Promise<object[]> {
  const people = await Promise.all(Array.from({ length: 5 }, () => newcomer('webchat')));
  const walking = Promise.all(people.map((person) => walkThrough(person, toResolved)));
  await happening();
  await walking;
  return Promise.all(people.map(outcomeOf));
}

describe('nobody loses anything, and nothing counts twice', () => {
  let undisturbed: object;
  beforeAll(async () => {
    const person = await newcomer('webchat');
    await walk(person, toResolved);
    undisturbed = await outcomeOf(person);
  });

  test('when one instance after the other is killed and comes back', async () => {
    const outcomes = await outcomesWhile(async () => {
      for (const instance of instances) {
        await wait(100);
        await instance.restart();
      }
    });
    expect(outcomes).toEqual(outcomes.map(() => undisturbed));
  }, 60_000);

  test('F12: when the database restarts', async () => {
    const outcomes = await outcomesWhile(async () => {
      await wait(100);
      await server.restart();
    });
    expect(outcomes).toEqual(outcomes.map(() => undisturbed));
  }, 60_000);
});
