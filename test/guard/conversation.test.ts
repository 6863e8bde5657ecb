import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { titleAt, toResolved, walk } from '../support/channel/journeys.ts';
import { runBot, type RunningBot } from '../support/channel/runBot.ts';

let issuer: Issuer;
let channel: FakeChannel;
let bot: RunningBot;

beforeAll(async () => {
  [issuer, channel] = await Promise.all([Issuer.open(), FakeChannel.open()]);
  bot = await runBot(issuer.settingsFor(channel.connector.serviceUrl), issuer);
});
afterAll(async () => {
  await bot.remove();
  await channel.close();
  await issuer.close();
});

test('a whole diagnosis, with credentials on both sides', async () => {
  const ada = channel.newPerson(bot);
  await ada.install();
  await walk(ada, toResolved);
  expect(ada.title).toBe(titleAt('resolved'));
  expect(new Set(ada.calls.map(({ authorization }) => authorization))).toEqual(
    new Set(issuer.loginTokens.map((token) => `Bearer ${token}`)),
  );
  expect(issuer.strangeRequests).toEqual([]);
  expect(bot.logged.filter(({ level }) => level >= 40)).toEqual([]);
});

test('a diagnosis in Web Chat, which has no tenants', async () => {
  const ada = channel.newPerson(bot, 'webchat');
  await ada.install();
  await walk(ada, toResolved);
  expect(ada.title).toBe(titleAt('resolved'));
});
