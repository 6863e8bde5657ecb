import { describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { makeDue, planned } from '../support/channel/planned.ts';
import { titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { edit } from '../support/channel/edit.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, newcomer } = useBot();

const minute = 60_000;
const question = titleAt('email');

describe.each(['start over', 'another email'])('“%s”', (words) => {
  test.each(channelIds)('is taken back with the next message: %s', async (channelId) => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const before = await ada.report();
    await ada.say(words);
    expect(ada.title).toBe(titleAt('describingProblem'));
    await ada.say('back');
    expect(ada.title).toBe(question);
    expect(ada.notice).toBe(en.notices.broughtBack);
    expect(await ada.report()).toBe(before);
    expect(planned(bot(), ada.place)).toBeUndefined();
  });

  test('is taken back with the next message only', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    await ada.say(words);
    await ada.say('help');
    await ada.say('back');
    expect(ada.notice).toBe(en.notices.nothingToTakeBack);
  });
});

test('what a restart left is erased after ten minutes, also where nobody says anything', async () => {
  const [ada, ben] = await Promise.all([newcomer(), newcomer()]);
  for (const person of [ada, ben]) {
    await walk(person, upTo('email'));
    await person.say('start over');
  }
  const { until } = storedIn(bot(), ada.place)!.restart as { until: number };
  expect(until - Date.now()).toBeGreaterThan(9 * minute);
  expect(until - Date.now()).toBeLessThanOrEqual(10 * minute);
  expect(planned(bot(), ada.place)).toBe(until);
  // Ten minutes later, at the same place in the record but before the bot has got round to it.
  edit(bot(), ben.place, (value) => value.replace(/"until":\d+/, '"until":1'));
  await ben.say('back');
  expect(ben.notice).toBe(en.notices.nothingToTakeBack);
  await bot().stop();
  makeDue(bot(), ada.place, /"until":\d+/);
  await bot().start();
  await vi.waitFor(
    () => expect(storedIn(bot(), ada.place)).not.toHaveProperty('restart'),
    waitTimeout,
  );
  expect(planned(bot(), ada.place)).toBeUndefined();
});

test('what was said of the email is kept for a day after the end, and no longer', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('waitingForCase'));
  const sought = '"sought":{"sender":"stranger@example.net"},';
  edit(bot(), ada.place, (value) => value.replace('{', `{${sought}`));
  await ada.click('answer.yes');
  const soughtUntil = storedIn(bot(), ada.place)?.soughtUntil;
  expect(Number(soughtUntil) - Date.now()).toBeGreaterThan(23 * 60 * minute);
  expect(planned(bot(), ada.place)).toBe(soughtUntil);
  await ada.say('status');
  expect(storedIn(bot(), ada.place)).toMatchObject({ sought: { sender: 'stranger@example.net' } });
  await bot().stop();
  makeDue(bot(), ada.place, /"soughtUntil":\d+/);
  await bot().start();
  await vi.waitFor(
    () => expect(storedIn(bot(), ada.place)).not.toHaveProperty('sought'),
    waitTimeout,
  );
  expect(planned(bot(), ada.place)).toBeUndefined();
});
