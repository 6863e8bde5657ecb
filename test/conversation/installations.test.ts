import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { from, titleAt, upTo, walk } from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { isErased, isOnDisk } from '../support/channel/runBot.ts';
import { executeIn, messageIn, type Posted } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import {
  botRemoved,
  channelDeleted,
  installed,
  inThread,
  memberRemoved,
  teamDeleted,
  uninstalled,
  upgradeAdded,
  upgradeRemoved,
  withNulls,
  type Documented,
  type ThreadPlace,
} from '../support/channel/teamsActivities.ts';
import { useBot } from '../support/channel/useBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, newcomer, stranger, strangers, trio } = useBot();

const untilQuestion = upTo('email', from('describingProblem'));
const question = titleAt('email');

const newTeam = (): ThreadPlace => {
  const team = `19:${randomUUID()}@thread.tacv2`;
  return { team, channel: team };
};
const otherChannelOf = ({ team }: ThreadPlace): ThreadPlace => ({
  team,
  channel: `19:${randomUUID()}@thread.tacv2`,
});

let root = 1_700_000_000_000;

/** Somebody at a question in a new thread. */
async function inNewThread(thread: ThreadPlace, name = 'Ada Admin'): Promise<Person> {
  const [first] = strangers('channel', [name, 'Bob Berg', 'Cara Cruz']);
  const person = inThread(first, thread, (root += 1));
  await person.tell('start');
  await person.settled();
  await walk(person, untilQuestion);
  return person;
}

const isKept = ({ place }: Person): boolean => storedIn(bot(), place) !== undefined;

async function areGone(...people: Person[]): Promise<void> {
  await vi.waitFor(() => expect(people.map(isKept)).toEqual(people.map(() => false)), waitTimeout);
}

const tell = ({ activity }: Documented, person: Person, thread?: ThreadPlace) =>
  person.post(activity(person.place, thread));

describe('operations 1: an upgrade of the app', () => {
  test.each([
    ['personal', () => newcomer()],
    ['groupChat', async () => (await trio('groupChat'))[0]],
  ] as const)('keeps everything of a %s conversation', async (scope, arrive) => {
    const ada = await arrive();
    await walk(ada, scope === 'personal' ? upTo('email') : untilQuestion);
    const before = storedIn(bot(), ada.place);
    const sent = ada.calls.length;
    for (const each of [upgradeRemoved, upgradeAdded, upgradeAdded, upgradeRemoved]) {
      expect((await tell(each, ada)).status).toBe(200);
    }
    expect(storedIn(bot(), ada.place)).toEqual(before);
    expect(ada.calls).toHaveLength(sent);
    await walk(ada, from('email'));
  });

  test('keeps all threads of a team', async () => {
    const team = newTeam();
    const [ada, bob] = [await inNewThread(team), await inNewThread(otherChannelOf(team))];
    await tell(upgradeRemoved, ada, team);
    await tell(upgradeAdded, ada, team);
    expect([ada, bob].map(isKept)).toEqual([true, true]);
    await walk(bob, from('email'));
  });
});

describe('operations 6: a team', () => {
  test.each([
    ['the app is removed from it', uninstalled],
    ['it is deleted', teamDeleted],
    ['the bot is no member any more', botRemoved],
  ])('loses its threads in all channels when %s, and no other team does', async (_, event) => {
    const team = newTeam();
    const other = otherChannelOf(team);
    const ada = await inNewThread(team, 'Canary Person');
    const bob = await inNewThread(other, 'Canary Person');
    const elsewhere = await inNewThread(newTeam());
    const [inChat] = await trio('groupChat');
    const { length } = ada.calls;
    expect((await tell(event, ada, team)).status).toBe(200);
    await areGone(ada, bob);
    expect([elsewhere, inChat].map(isKept)).toEqual([true, true]);
    expect(ada.calls).toHaveLength(length);
    for (const { place } of [ada, bob]) {
      expect(await isErased(bot(), place.conversationId)).toBe(true);
    }
  });

  test('loses the welcome too, which stands in the channel itself', async () => {
    const team = newTeam();
    const [first] = strangers('channel', ['Ada Admin', 'Bob Berg', 'Cara Cruz']);
    const ada = first.at({ scope: 'channel', conversationId: team.channel, teamId: team.team });
    await tell(installed, ada, team);
    await ada.settled();
    expect(isKept(ada)).toBe(true);
    await tell(uninstalled, ada, team);
    await areGone(ada);
  });

  test('loses the threads of a channel that is deleted, and keeps the others', async () => {
    const team = newTeam();
    const other = otherChannelOf(team);
    const [ada, bob] = [await inNewThread(team), await inNewThread(other)];
    await tell(channelDeleted, ada, other);
    await areGone(bob);
    expect(isKept(ada)).toBe(true);
  });

  test('keeps everything when a member leaves', async () => {
    const team = newTeam();
    const ada = await inNewThread(team);
    await tell(memberRemoved, ada, team);
    await ada.settled();
    expect(isKept(ada)).toBe(true);
  });

  test('can have the app again, and what begins then stays', async () => {
    const team = newTeam();
    const ada = await inNewThread(team);
    await tell(uninstalled, ada, team);
    await areGone(ada);
    // Nobody adds an app again within two seconds.
    await wait(2_100);
    await tell(installed, ada, team);
    const bob = await inNewThread(team);
    await bob.settled();
    expect(isKept(bob)).toBe(true);
  });

  test('loses threads although the process is killed right after it was told', async () => {
    const team = newTeam();
    const [ada, bob] = [await inNewThread(team), await inNewThread(otherChannelOf(team))];
    await tell(uninstalled, ada, team);
    await bot().restart();
    await areGone(ada, bob);
    expect(await isErased(bot(), bob.place.conversationId)).toBe(true);
  });
});

/** The same person, as an activity names them. */
const namedAs = (person: Person, change: Posted): Person =>
  person.at({ user: { ...person.place.user, ...change } });

const upper = ({ place }: Person) => ({ aadObjectId: place.user.aadObjectId?.toUpperCase() });
const without = { aadObjectId: undefined };

describe('operations 9: whose chat it is', () => {
  test('holds whether or not an activity names the object id, in any letter case', async () => {
    const ada = stranger();
    const nameless = namedAs(ada, without);
    await nameless.say('hi');
    for (const each of [
      ada,
      namedAs(ada, upper(ada)),
      nameless,
      namedAs(ada, { name: undefined }),
    ]) {
      await each.say('start');
      expect(each.messages.at(-1)?.text ?? '').not.toBe(en.ui.notYours);
    }
    await walk(ada, untilQuestion);
    expect(ada.title).toBe(question);
    await namedAs(ada, upper(ada)).click('answer.yes');
    await ada.say('delete my data');
    await ada.click('data.deleted');
    expect(ada.title).toBe(en.deleted.title);
  });

  test('tells somebody else so in one sentence, and shows nothing of the chat', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    const kept = storedIn(bot(), ada.place);
    const eve = namedAs(ada, { id: '29:1-eve', aadObjectId: randomUUID(), name: 'Eve' });
    await eve.say('report');
    await vi.waitFor(() => expect(ada.messages.at(-1)?.text).toBe(en.ui.notYours), waitTimeout);
    const clicked = await eve.post(eve.clickOf('answer.no', ada.cardMessage()));
    expect(JSON.parse(clicked.body)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: en.ui.notYours,
    });
    expect(storedIn(bot(), ada.place)).toEqual(kept);
  });

  test('a name goes from a shared case under whichever id an answer has it', async () => {
    const [ada, bob] = await trio('groupChat');
    await walk(bob, untilQuestion);
    await namedAs(ada, without).click('answer.yes');
    await namedAs(ada, upper(ada)).click('answer.no');
    await ada.tell('delete my data');
    await ada.click('data.deleted');
    const names = storedIn(bot(), ada.place)?.answers.map(({ by }) => by?.name);
    expect(names).not.toContain('Ada Admin');
    expect(names).toContain('Bob Berg');
  });
});

describe('operations 19: null where something may be left out', () => {
  test.each([
    ['personal', () => stranger()],
    ['groupChat', () => strangers('groupChat')[0]],
  ] as const)('is as good as nothing in a %s conversation', async (_, arrive) => {
    const ada = arrive();
    const post = async (activity: Posted) => {
      expect((await ada.post(withNulls(activity))).status).toBe(200);
    };
    await post(installed.activity(ada.place));
    await vi.waitFor(() => expect(ada.messages).toHaveLength(1), waitTimeout);
    await post(ada.clickOf('step.shown'));
    const next = titleAt('describingProblem');
    await vi.waitFor(() => expect(ada.title).toBe(next), waitTimeout);
    await post(messageIn(ada.place, 'hello'));
    await post(uninstalled.activity(ada.place));
    expect(isKept(ada)).toBe(false);
  });

  test('a click without a name counts, and its answer has none', async () => {
    const [ada] = await trio('groupChat');
    const { name: _, ...user } = ada.place.user;
    await ada.at({ user }).click('problem.described');
    expect(storedIn(bot(), ada.place)?.answers.at(-1)?.by?.name).toBeUndefined();
    await walk(ada, upTo('email', from('findingEmail')));
    const { id } = ada.cardMessage();
    const bare = executeIn(ada.place, id, { title: 'Yes', data: {} });
    expect((await ada.post({ ...bare, from: { id: user.id } })).status).toBe(200);
  });
});

test('operations 9: what a person is called by leaves the files with their chat', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  expect(isOnDisk(bot(), ada.place.user.id)).toBe(true);
  await ada.say('delete my data');
  await ada.click('data.deleted');
  expect(await isErased(bot(), ada.place.user.id)).toBe(true);
});
