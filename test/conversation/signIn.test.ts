import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { Issuer } from '../support/channel/issuer.ts';
import type { Person } from '../support/channel/person.ts';
import { isOnDisk, runBot, type RunningBot } from '../support/channel/runBot.ts';
import { tokenFor, TokenService } from '../support/channel/tokenService.ts';
import { startScripted, type ScriptedServer } from '../practice/scriptedServer.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const tokens: string[] = [];

let issuer: Issuer;
let service: TokenService;
let channel: FakeChannel;
let organization: ScriptedServer;
let bot: RunningBot;

beforeAll(async () => {
  [issuer, service, channel, organization] = await Promise.all([
    Issuer.open(),
    TokenService.open(),
    FakeChannel.open(),
    startScripted(() => ({})),
  ]);
  channel.connector.mayAlsoSend(service.signInLink);
  channel.connector.mayAlsoSend(service.exchangeUri);
  bot = await runBot(
    {
      ...issuer.settingsFor(channel.connector.serviceUrl),
      OAuthUrl: service.url,
      OAUTH_CONNECTION: service.connection,
      DATAVERSE_URL: organization.url,
    },
    issuer,
  );
});
afterAll(async () => {
  await bot.remove();
  await Promise.all([channel.close(), issuer.close(), service.close(), organization.stop()]);
});

function tokenOf(objectId: string | undefined): string {
  const token = tokenFor(objectId);
  tokens.push(token);
  return token;
}

/** Somebody who asked the bot to look, before anybody signed in. */
async function asking(): Promise<Person> {
  const person = channel.newPerson(bot);
  await person.install();
  await person.click('step.shown');
  await person.fillIn({ sender: 'ada@example.com' }).click('lookup.requested');
  await vi.waitFor(() => expect(signInCards(person)).toBe(1), waitTimeout);
  return person;
}

const oauth = 'application/vnd.microsoft.card.oauth';
const signInCards = ({ screen }: Person): number =>
  screen.sent.filter(({ attachments }) => JSON.stringify(attachments)?.includes(oauth)).length;

/** What Teams posts when it has a token of somebody itself. */
const exchange = (person: Person, token: string, id: string = randomUUID()) =>
  person.send('invoke', {
    name: 'signin/tokenExchange',
    value: { id, connectionName: service.connection, token },
  });

/** The person signs in, and the bot looks with the person’s own token. */
async function signedIn(person: Person): Promise<string> {
  const token = tokenOf(person.place.user.aadObjectId);
  service.exchanged = () => token;
  expect(await exchange(person, tokenOf(person.place.user.aadObjectId))).toMatchObject({
    status: 200,
  });
  await vi.waitFor(() => expect(readsWith(token)).toBeGreaterThan(0), waitTimeout);
  await vi.waitFor(
    () => expect(person.title).toBe(en.inspection.outcomes['nothing-found'].title),
    waitTimeout,
  );
  return token;
}

const readsWith = (token: string): number =>
  organization.arrived.filter(({ headers }) => headers.authorization === `Bearer ${token}`).length;

describe('who wants the bot to look', () => {
  test('is asked to sign in first, and nothing is read before', async () => {
    const before = organization.arrived.length;
    const ada = await asking();
    expect(ada.title).toBe(en.inspection.failed.title);
    expect(ada.text).toContain(en.inspection.failed.why.signInNeeded);
    expect(organization.arrived).toHaveLength(before);
  });

  test('is signed in by Teams, and what was asked for is looked up at once', async () => {
    const ada = await asking();
    const token = await signedIn(ada);
    expect(service.tokenOf(ada.place.user.id)).toBe(token);
  });

  test('E09: is signed in once, whatever number of devices posts it', async () => {
    const ada = await asking();
    const token = tokenOf(ada.place.user.aadObjectId);
    service.exchanged = () => token;
    const before = service.callsTo('usertoken/exchange').length;
    const id = randomUUID();
    const own = tokenOf(ada.place.user.aadObjectId);
    const answers = await Promise.all([1, 2, 3].map(() => exchange(ada, own, id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(service.callsTo('usertoken/exchange')).toHaveLength(before + 1);
  });

  test('is signed in by the button, where Teams can’t do it by itself', async () => {
    const ada = await asking();
    service.exchanged = () => undefined;
    const own = tokenOf(ada.place.user.aadObjectId);
    expect(await exchange(ada, own)).toMatchObject({ status: 412 });
    const token = tokenOf(ada.place.user.aadObjectId);
    const state = service.signInByPage(ada.place.user.id, token);
    const verified = await ada.send('invoke', { name: 'signin/verifyState', value: { state } });
    expect(verified.status).toBe(200);
    await vi.waitFor(() => expect(readsWith(token)).toBeGreaterThan(0), waitTimeout);
  });

  test('E08: isn’t signed in with the token of somebody else', async () => {
    const ada = await asking();
    const other = tokenOf(randomUUID());
    service.exchanged = () => other;
    expect(await exchange(ada, other)).toMatchObject({ status: 412 });
    expect(readsWith(other)).toBe(0);
    expect(service.tokenOf(ada.place.user.id)).toBeUndefined();
  });

  test('D10: isn’t signed in by six digits in a sentence', async () => {
    const ada = await asking();
    const code = service.signInByPage(ada.place.user.id, tokenOf(ada.place.user.aadObjectId));
    await ada.say(`The order was ${code}.`);
    await ada.say(code);
    expect(service.calls.filter((call) => call.code === code)).toEqual([]);
    expect(service.tokenOf(ada.place.user.id)).toBeUndefined();
  });
});

describe('who is signed in', () => {
  test('E10: is asked once more when the sign-in is over, and keeps the diagnosis', async () => {
    const ada = await asking();
    await signedIn(ada);
    service.forget(ada.place.user.id);
    await ada.click('lookup.repeated');
    await vi.waitFor(() => expect(signInCards(ada)).toBe(2), waitTimeout);
    await ada.settled();
    expect(signInCards(ada)).toBe(2);
    await signedIn(ada);
  });

  test('is signed out when they say so', async () => {
    const ada = await asking();
    await signedIn(ada);
    await ada.say('sign out');
    expect(ada.title).toBe(en.inspection.signedOut.title);
    expect(service.tokenOf(ada.place.user.id)).toBeUndefined();
  });
});

test('K01: no token was logged or stored', () => {
  const log = [...bot.stdout, ...bot.stderr].join('\n');
  expect(tokens.filter((token) => log.includes(token) || isOnDisk(bot, token))).toEqual([]);
  expect(tokens.length).toBeGreaterThan(5);
});
