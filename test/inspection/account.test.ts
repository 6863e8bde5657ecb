import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Sought } from '../../dialogs/inspection.ts';
import { accountOf, type Account } from '../../src/inspection/account.ts';
import { Inspector } from '../../src/inspection/inspector.ts';
import type { InspectionSettings } from '../../src/inspection/settings.ts';
import { newSharedPlace, type Place } from '../support/channel/shapes.ts';
import { tokenFor } from '../support/channel/tokenService.ts';
import { somebody, useSignIn } from '../support/channel/useSignIn.ts';
import { startScripted, type Arrived, type ScriptedServer } from '../practice/scriptedServer.ts';

const { service, log, logged, config, turn } = useSignIn();
const sought: Sought = { sender: 'ada@example.com' };
const secrets: string[] = [];

let organization: ScriptedServer;
let inspector: Inspector;
let settings: InspectionSettings;
/** Which tokens the organization accepts. */
let accepts: (token: string) => boolean;

beforeAll(async () => {
  organization = await startScripted((_, request) =>
    accepts(tokenIn(request)) ? {} : { status: 401 },
  );
  settings = config({ DATAVERSE_URL: organization.url }).inspector;
  inspector = new Inspector(settings, log);
});
afterEach(() => {
  service().state = 'up';
});
afterAll(async () => {
  await inspector.close();
  await organization.stop();
});

const tokenIn = ({ headers }: Arrived): string => headers.authorization?.slice(7) ?? '';

/** A token that may be logged as little as its owner. */
function secretFor(objectId: string | undefined, tenant?: string): string {
  const token = tokenFor(objectId, tenant);
  secrets.push(token, ...(objectId ? [objectId] : []));
  return token;
}

/** Somebody who has signed in, with their token. */
function signedIn(): { person: Place; token: string } {
  const person = somebody();
  const token = secretFor(person.user.aadObjectId);
  service().signIn(person.user.id, token);
  return { person, token };
}

async function accountIn(person: Place): Promise<Account> {
  const account = await turn(person, (context) => accountOf(context, settings));
  if (account === 'notAllowed') throw new Error('Not allowed.');
  return account;
}

/** Looks after the turn is over, as the bot does. */
async function look(person: Place) {
  const before = organization.arrived.length;
  const account = await accountIn(person);
  const looked = await inspector.look(sought, account, () => {}, new AbortController().signal);
  const tokens = new Set(organization.arrived.slice(before).map(tokenIn));
  return { looked, tokens: [...tokens], line: logged.at(-1) };
}

const failed = (why: string) => ({ kind: 'failed', why });

describe('with each person’s own rights', () => {
  test('H04: a person’s reads carry that person’s token, and no other', async () => {
    accepts = () => true;
    const [ada, grace] = [signedIn(), signedIn()];
    const looks = await Promise.all([look(ada.person), look(grace.person)]);
    expect(looks.map(({ looked }) => looked.kind)).toEqual(['inspection', 'inspection']);
    const again = await look(grace.person);
    expect(again.tokens).toEqual([grace.token]);
  });

  test('H04: a token is asked for anew for each look, and kept nowhere', async () => {
    accepts = () => true;
    const { person } = signedIn();
    await look(person);
    const newer = secretFor(person.user.aadObjectId);
    service().signIn(person.user.id, newer);
    expect((await look(person)).tokens).toEqual([newer]);
  });

  test('who hasn’t signed in is asked to, and nothing is sent', async () => {
    const { looked, tokens, line } = await look(somebody());
    expect(looked).toEqual(failed('signInNeeded'));
    expect(tokens).toEqual([]);
    expect(line).toMatchObject({ outcome: 'signInNeeded', reason: 'no-token' });
  });

  test('H01: a token that isn’t accepted is renewed once', async () => {
    const { person, token } = signedIn();
    const renewed = secretFor(person.user.aadObjectId);
    accepts = (sent) => {
      service().signIn(person.user.id, renewed);
      return sent === renewed;
    };
    const { looked, tokens } = await look(person);
    expect(looked.kind).toBe('inspection');
    expect(tokens).toEqual([token, renewed]);
  });

  test('H01, E10: who is refused with the renewed token too has to sign in', async () => {
    const { person, token } = signedIn();
    const renewed = secretFor(person.user.aadObjectId);
    accepts = () => {
      service().signIn(person.user.id, renewed);
      return false;
    };
    const { looked, tokens, line } = await look(person);
    expect(looked).toEqual(failed('signInNeeded'));
    expect(tokens).toEqual([token, renewed]);
    expect(line).toMatchObject({ reason: 'refused' });
  });

  test('E10: who has been signed out, or whose consent was withdrawn, has to sign in', async () => {
    accepts = () => false;
    const { person } = signedIn();
    expect(await look(person)).toMatchObject({
      looked: failed('signInNeeded'),
      line: { reason: 'expired' },
    });
  });

  test.each<[string, (person: Place) => string]>([
    ['another person', () => secretFor(randomUUID())],
    ['another tenant', ({ user }) => secretFor(user.aadObjectId, randomUUID())],
  ])('E08: a token of %s is dropped and sent nowhere', async (_, tokenOf) => {
    accepts = () => true;
    const person = somebody();
    service().signIn(person.user.id, tokenOf(person));
    const { looked, tokens, line } = await look(person);
    expect(looked).toEqual(failed('signInNeeded'));
    expect(tokens).toEqual([]);
    expect(line).toMatchObject({ reason: 'token-of-another' });
    expect(service().tokenOf(person.user.id)).toBeUndefined();
  });

  test('is unavailable while the token service is down', async () => {
    const { person } = signedIn();
    service().state = 'down';
    expect((await look(person)).looked).toEqual(failed('unavailable'));
  });

  test.each<[string, () => Place]>([
    ['in a group', () => newSharedPlace('groupChat', 'http://127.0.0.1:9/')],
    ['in a channel', () => newSharedPlace('channel', 'http://127.0.0.1:9/')],
    ['in Web Chat', () => somebody('webchat')],
    [
      'E05: as a guest whom Entra doesn’t know',
      () => ({ ...somebody(), user: { id: '29:guest', name: 'Guest' } }),
    ],
  ])('isn’t for anybody %s', async (_, place) => {
    expect(await turn(place(), (context) => accountOf(context, settings))).toBe('notAllowed');
  });
});

describe('with the rights of an application user', () => {
  const ada = somebody();
  const application = () =>
    config({
      OAUTH_CONNECTION: '',
      DATAVERSE_URL: organization.url,
      DATAVERSE_CLIENT_ID: randomUUID(),
      DATAVERSE_TENANT_ID: 'contoso.com',
      DATAVERSE_CLIENT_SECRET: 'a-secret',
      DATAVERSE_PEOPLE: ada.user.aadObjectId?.toUpperCase() ?? '',
    }).inspector;
  const account = (place: Place) => turn(place, (context) => accountOf(context, application()));

  test('the people who are listed may ask', async () => {
    expect(await account(ada)).toEqual({ kind: 'configured' });
  });

  test('E06: nobody else may, whatever they are called', async () => {
    const { name = '' } = ada.user;
    const other = somebody();
    expect(await account({ ...other, user: { ...other.user, name } })).toBe('notAllowed');
  });

  test('T10: nobody may from a channel that lets its clients choose who they are', async () => {
    const place = somebody('webchat');
    const { aadObjectId } = ada.user;
    const user = { ...place.user, ...(aadObjectId && { aadObjectId }) };
    expect(await account({ ...place, user })).toBe('notAllowed');
  });
});

test('nobody looks where nothing is set', async () => {
  const nothing = { organizations: [], people: [] };
  expect(await turn(somebody(), (context) => accountOf(context, nothing))).toBe('notAllowed');
});

test('K01: no token was logged, nor whose it was, and each look was', () => {
  const lines = logged.map((line) => JSON.stringify(line)).join('\n');
  expect(secrets.filter((each) => lines.includes(each))).toEqual([]);
  expect(secrets.length).toBeGreaterThan(20);
  expect(lines).toContain('"msg":"looked up"');
});
