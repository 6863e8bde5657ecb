import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { startScripted, type ScriptedServer } from '../practice/scriptedServer.ts';
import { noticeOf, titleOf } from '../support/channel/cards.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { titleAt } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { PostgresServer } from '../support/channel/postgresServer.ts';
import { isErased, runBot, type RunningBot } from '../support/channel/runBot.ts';
import { silent } from '../support/channel/storages.ts';
import { uninstalled } from '../support/channel/teamsActivities.ts';
import { tokenFor, TokenService } from '../support/channel/tokenService.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const keyOf = ({ place }: Person): string => `${place.channelId}|${place.conversationId}`;

const newAddress = () => `canary-${randomUUID()}@example.com`;

async function deletesAll(person: Person): Promise<string | undefined> {
  await person.say('delete my data');
  const card = cardIn(await person.click('data.deleted'));
  expect(card && titleOf(card)).toBe(en.deleted.title);
  return card && noticeOf(card);
}

describe.each(['SQLite', 'PostgreSQL'])('what is forgotten in %s', (engine) => {
  let server: PostgresServer | undefined;
  let issuer: Issuer;
  let service: TokenService;
  let channel: FakeChannel;
  let organization: ScriptedServer;
  let bot: RunningBot;
  let storage: Storage;

  beforeAll(async () => {
    server = engine === 'PostgreSQL' ? await PostgresServer.open() : undefined;
    const url = await server?.newUrl();
    [issuer, service, channel, organization] = await Promise.all([
      Issuer.open(),
      TokenService.open(),
      FakeChannel.open(),
      startScripted(() => ({})),
    ]);
    channel.connector.mayAlsoSend(service.signInLink);
    channel.connector.mayAlsoSend(service.exchangeUri);
    channel.connector.mayAlsoSend(new RegExp(`^${organization.url}/main\\.aspx`));
    bot = await runBot(
      {
        ...issuer.settingsFor(channel.connector.serviceUrl),
        OAuthUrl: service.url,
        OAUTH_CONNECTION: service.connection,
        DATAVERSE_URL: organization.url,
        ...(url && { STORAGE_URL: url }),
      },
      issuer,
    );
    storage = await openStorage(url ?? `sqlite:${bot.storagePath}`, silent);
  });
  afterAll(async () => {
    await storage.close();
    await bot.remove();
    await Promise.all([channel.close(), issuer.close(), service.close(), organization.stop()]);
    await server?.remove();
  });

  /** Whether a row has a text in its key or value. */
  async function isInRows(text: string): Promise<boolean> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const { rows, last } = await storage.find('', after);
      if (rows.some(({ key, value }) => key.includes(text) || value.includes(text))) return true;
      after = last;
    }
    return false;
  }

  /** Whether texts leave the rows, and with SQLite all files. */
  async function areForgotten(...texts: string[]): Promise<boolean> {
    for (const text of texts) {
      await vi.waitFor(async () => expect(await isInRows(text)).toBe(false), waitTimeout);
      if (engine === 'SQLite' && !(await isErased(bot, text))) return false;
    }
    return true;
  }

  /** The same of what was overwritten, which is erased by the next start after a kill at the latest. */
  async function areOverwritten(...texts: string[]): Promise<boolean> {
    if (engine === 'SQLite') await bot.restart();
    return areForgotten(...texts);
  }

  /** Somebody who asked the bot to look for the email of a sender. */
  async function looking(sender: string): Promise<Person> {
    const person = channel.newPerson(bot);
    await person.install();
    await person.click('step.shown');
    await person.fillIn({ sender }).click('lookup.requested');
    await vi.waitFor(() => expect(person.title).toBe(en.inspection.failed.title), waitTimeout);
    await person.settled();
    expect(await isInRows(sender)).toBe(true);
    return person;
  }

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['has the chat deleted', deletesAll],
    ['removes the app', (person) => person.post(uninstalled.activity(person.place))],
  ])('operations 5: all of somebody who %s', async (_, leave) => {
    const address = newAddress();
    const person = await looking(address);
    expect(await leave(person)).not.toBe(en.notices.signOutPending);
    const { user, conversationId } = person.place;
    expect(await areForgotten(address, user.id, conversationId)).toBe(true);
  });

  test('operations 5: what was looked for, when somebody starts over', async () => {
    const address = newAddress();
    const person = await looking(address);
    await person.say('start over');
    // Until the next message it could be taken back.
    await person.say('start');
    expect(person.title).toBe(titleAt('describingProblem'));
    expect(await areOverwritten(address)).toBe(true);
  });

  test('operations 5: a name in a shared case, and who added the bot', async () => {
    const name = `Canary ${randomUUID().slice(0, 8).replace(/\d/g, 'x').toUpperCase()}`;
    const [ada, bob] = channel.newTrio(bot, 'groupChat', [name, 'Bob Berg', 'Cara Cruz']);
    await ada.install();
    expect(await isInRows(name)).toBe(true);
    await ada.click('step.shown');
    await ada.click('problem.described');
    await bob.click('answer.yes');
    await ada.tell('delete my data');
    await ada.click('data.deleted');
    expect(await areOverwritten(name, String(ada.place.user.aadObjectId))).toBe(true);
    expect(await isInRows('Bob Berg')).toBe(true);
  });

  test('operations 7: a sign-in that can’t be ended yet, which is said, and tried past a kill', async () => {
    const person = await looking(newAddress());
    const { id, aadObjectId } = person.place.user;
    service.signIn(id, tokenFor(aadObjectId));
    service.state = 'down';
    try {
      expect(await deletesAll(person)).toBe(en.notices.signOutPending);
      await bot.restart();
    } finally {
      service.state = 'up';
    }
    expect(service.tokenOf(id)).toBeDefined();
    await bot.restart();
    await vi.waitFor(() => expect(service.tokenOf(id)).toBeUndefined(), waitTimeout);
    expect(await areOverwritten(id)).toBe(true);
  });

  test('operations 7: a sign-in after “sign out”, though the token service was down', async () => {
    const person = await looking(newAddress());
    const { id, aadObjectId } = person.place.user;
    service.signIn(id, tokenFor(aadObjectId));
    service.state = 'down';
    await person.say('sign out');
    service.state = 'up';
    expect(person.notice).toBe(en.notices.signOutPending);
    await bot.restart();
    await vi.waitFor(() => expect(service.tokenOf(id)).toBeUndefined(), waitTimeout);
    await person.say('sign out');
    expect(person.title).toBe(en.inspection.signedOut.title);
  });

  test('operations 11: a deletion that comes again, to a process that doesn’t know of it', async () => {
    const person = await looking(newAddress());
    await person.say('delete my data');
    const click = person.clickOf('data.deleted');
    const another = { ...click, id: `${String(click.id)}0` };
    for (const each of [click, click, another]) {
      const card = cardIn(await person.post(each));
      expect(card && titleOf(card)).toBe(en.deleted.title);
      if (each === click) await bot.restart();
      expect(await storage.read(keyOf(person))).toBeUndefined();
    }
    expect(await areForgotten(String(person.place.user.aadObjectId))).toBe(true);
  });

  test('operations 11: a typed deletion that comes again', async () => {
    const person = await looking(newAddress());
    await person.say('delete my data');
    const { activity } = await person.say('yes');
    const { length } = person.messages;
    await bot.restart();
    await person.redeliver(activity);
    expect(person.messages).toHaveLength(length);
    expect(await areForgotten(person.place.user.id)).toBe(true);
  });

  test('operations 18: what a newer version wrote, without reading it', async () => {
    const person = await looking(newAddress());
    const stored = await storage.read(keyOf(person));
    const value = JSON.stringify({ guideVersion: 99, canary: person.place.user.id });
    expect(await storage.write(keyOf(person), value, stored?.version)).toBe(true);
    await expect(person.say('start')).rejects.toThrow('503');
    expect(await deletesAll(person)).toBeUndefined();
    expect(await areForgotten(person.place.user.id)).toBe(true);
  });
});
