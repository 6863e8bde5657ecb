import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { noticeOf, textsOf } from '../support/channel/cards.ts';
import { from, titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { noting, replay } from '../support/channel/replay.ts';
import { isErased } from '../support/channel/runBot.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, newcomer, trio } = useBot();

const clicks =
  (...verbs: string[]) =>
  async (person: Person) => {
    for (const verb of verbs) await person.click(verb);
  };

describe('“Restart conversation from here”', () => {
  const deeds: readonly ((person: Person) => Promise<unknown>)[] = [
    clicks('step.shown'),
    clicks('problem.described'),
    (person) => person.say('status'),
    clicks('step.shown'),
    clicks('answer.no'),
    (person) => person.say('The case is missing customer.'),
    (person) => person.say('back'),
    clicks('answer.yes'),
  ];

  test('replays clicks and texts to the same cards', async () => {
    const ada = await newcomer('emulator');
    const noted = await noting(ada, deeds);
    const again = await newcomer('emulator');
    expect(await replay(noted, again)).toBe(deeds.length);
    expect(again.messages.map(({ card, text }) => (card ? textsOf(card) : text))).toEqual(
      ada.messages.map(({ card, text }) => (card ? textsOf(card) : text)),
    );
    expect(again.card()).toEqual(ada.card());
  });

  test('replays after the bot was ended in between', async () => {
    const ada = await newcomer('emulator');
    const noted = await noting(ada, deeds.slice(0, 5));
    await bot().restart();
    const again = await newcomer('emulator');
    expect(await replay(noted, again)).toBe(5);
    expect(again.card()).toEqual(ada.card());
  });
});

test('elsewhere no revision comes back after a deletion', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('describingProblem'));
  const old = ada.cardMessage();
  await ada.say('delete my data');
  await ada.say('yes');
  await ada.say('start');
  const answer = await ada.post(ada.clickOf('problem.described', old));
  expect(noticeOf(cardIn(answer)!)).toBe(en.notices.staleCard);
});

describe('the system activity deleteUserData', () => {
  test.each(channelIds)('deletes, says so once, and leaves nothing: %s', async (channelId) => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const { status } = await ada.send('deleteUserData');
    expect(status).toBe(200);
    await ada.redeliver();
    expect(
      ada.messages.filter(({ card }) => card && textsOf(card)[0] === en.deleted.title),
    ).toHaveLength(1);
    expect(ada.title).toBe(en.deleted.title);
    expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
  });

  test('of somebody whose chat it isn’t deletes nothing', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    await ada.companion('Eve Else').send('deleteUserData');
    expect(storedIn(bot(), ada.place)?.answers).not.toEqual([]);
    expect(ada.title).toBe(titleAt('email'));
  });

  test('takes the name off in a group, and leaves the diagnosis', async () => {
    const [ada, ben] = await trio('groupChat');
    await ada.click('problem.described');
    await ben.click('answer.no');
    await ben.send('deleteUserData');
    expect(ben.notice).toBe(en.notices.namesRemoved);
    const { answers = [] } = storedIn(bot(), ada.place) ?? {};
    expect(answers.map(({ by }) => by?.name)).toEqual([ada.place.user.name, undefined]);
  });
});

describe.each(channelIds)('a click with nothing picked: %s', (channelId) => {
  test('says what to do each time, however quickly it is repeated', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('readingActivityMonitor'));
    for (let times = 0; times < 3; times += 1) {
      await ada.click('message.recorded');
      await ada.settled();
      expect(ada.title).toBe(titleAt('readingActivityMonitor'));
      expect(ada.notice).toBe(en.notices.reasonFirst);
    }
    await walk(ada, from('readingActivityMonitor').slice(0, 1));
    expect(ada.notice).toBeUndefined();
  });
});

test('help offers to go on in private only where there are groups', async () => {
  for (const channelId of channelIds) {
    const ada = await newcomer(channelId);
    await ada.say('help');
    expect(ada.text.includes(en.helpInGroups)).toBe(channelId === 'msteams');
  }
});
