import { randomUUID } from 'node:crypto';
import type { OAuthCard } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SignIn } from '../../src/signIn/signIn.ts';
import { newSharedPlace, type Place } from '../support/channel/shapes.ts';
import { tokenFor } from '../support/channel/tokenService.ts';
import { somebody, useSignIn } from '../support/channel/useSignIn.ts';

const { service, log, logged, turn, adapter } = useSignIn();
const words = { text: 'Please sign in.', button: 'Sign in' };

/** Whatever must never be logged. */
const secrets: string[] = [];
const secret = (token: string): string => {
  secrets.push(token);
  return token;
};
const tokenOf = (place: Place): string => secret(tokenFor(place.user.aadObjectId));

let signIn: SignIn;
beforeAll(() => {
  signIn = new SignIn(service().connection, log);
});
afterEach(() => {
  service().state = 'up';
  service().exchanged = () => undefined;
});

const exchangeOf = (token: string, id: string = randomUUID()) => ({
  id,
  connectionName: service().connection,
  token,
});

describe('the sign-in card', () => {
  test('lets Teams sign in by itself, and has a button for those with whom that fails', async () => {
    const person = somebody();
    const attachment = await turn(person, (context) => signIn.signInCard(context, words));
    expect(attachment).toMatchObject({
      contentType: 'application/vnd.microsoft.card.oauth',
      content: {
        text: 'Please sign in.',
        connectionName: 'dataverse',
        buttons: [{ type: 'signin', title: 'Sign in', value: service().signInLink }],
        tokenExchangeResource: { uri: service().exchangeUri, id: expect.any(String) as string },
      } satisfies Partial<Record<keyof OAuthCard, unknown>>,
    });
    expect(service().calls.at(-1)?.authorization).toMatch(/^Bearer login-\d+$/);
  });

  test.each([
    ['a group chat', () => newSharedPlace('groupChat', 'http://127.0.0.1:9/')],
    ['a channel', () => newSharedPlace('channel', 'http://127.0.0.1:9/')],
    ['Web Chat', () => somebody('webchat')],
    ['a meeting, for a guest without an account (E05)', () => anonymous()],
  ])('isn’t there in %s', async (_, place) => {
    const before = service().calls.length;
    expect(await turn(place(), (context) => signIn.signInCard(context, words))).toBe('notHere');
    expect(service().calls).toHaveLength(before);
  });

  test('isn’t there while the token service is down', async () => {
    service().state = 'down';
    const card = await turn(somebody(), (context) => signIn.signInCard(context, words));
    expect(card).toBe('unavailable');
  });

  test('isn’t there where it would lead to a strange place', async () => {
    const link = service().signInLink;
    service().signInLink = 'javascript:alert(1)';
    const card = await turn(somebody(), (context) => signIn.signInCard(context, words));
    service().signInLink = link;
    expect(card).toBe('unavailable');
  });
});

describe('single sign-on', () => {
  test('exchanges the token that Teams has of the person', async () => {
    const person = somebody();
    const opens = tokenOf(person);
    service().exchanged = () => opens;
    const request = exchangeOf(tokenOf(person));
    const done = await turn(person, (context) => signIn.exchange(context, request));
    expect(done).toEqual({
      response: { status: 200, body: { id: request.id, connectionName: 'dataverse' } },
      signedIn: true,
    });
    expect(service().tokenOf(person.user.id)).toBe(opens);
    expect(logged.at(-1)).toMatchObject({ msg: 'sign-in', signedIn: true });
  });

  test('E09: the same exchange from three devices is one, and all are answered', async () => {
    const person = somebody();
    service().exchanged = () => tokenOf(person);
    const request = exchangeOf(tokenOf(person));
    const before = service().callsTo('usertoken/exchange').length;
    const done = await Promise.all(
      [1, 2, 3].map(() => turn(person, (context) => signIn.exchange(context, request))),
    );
    const again = await turn(person, (context) => signIn.exchange(context, request));
    expect([...done, again].map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
    expect([...done, again].filter(({ signedIn }) => signedIn)).toHaveLength(1);
    expect(service().callsTo('usertoken/exchange')).toHaveLength(before + 1);
  });

  test('E09: the same id of two people is two exchanges', async () => {
    const [ada, grace] = [somebody(), somebody()];
    const id = randomUUID();
    for (const person of [ada, grace]) {
      service().exchanged = () => tokenOf(person);
      const request = exchangeOf(tokenOf(person), id);
      expect(await turn(person, (context) => signIn.exchange(context, request))).toMatchObject({
        signedIn: true,
      });
    }
  });

  test('E10: where consent is missing, each device is told to show the button', async () => {
    const person = somebody();
    const request = exchangeOf(tokenOf(person));
    const done = await Promise.all(
      [1, 2].map(() => turn(person, (context) => signIn.exchange(context, request))),
    );
    for (const each of done) {
      expect(each).toEqual({
        response: {
          status: 412,
          body: {
            id: request.id,
            connectionName: 'dataverse',
            failureDetail: expect.any(String) as string,
          },
        },
        signedIn: false,
      });
    }
    expect(logged.at(-1)).toMatchObject({ signedIn: false, reason: 'no-token' });
  });

  test.each<[string, (person: Place) => string]>([
    ['of another person', () => tokenFor(randomUUID())],
    ['of another tenant', ({ user }) => tokenFor(user.aadObjectId, randomUUID())],
    ['of nobody', () => tokenFor(undefined)],
    ['that is none', () => 'not-a-token-at-all'],
  ])('E08: a token %s is refused, audited and goes nowhere', async (_, tokenIn) => {
    const person = somebody();
    const before = service().calls.length;
    const request = exchangeOf(secret(tokenIn(person)));
    const done = await turn(person, (context) => signIn.exchange(context, request));
    expect(done).toMatchObject({ response: { status: 412 }, signedIn: false });
    expect(service().calls).toHaveLength(before);
    expect(logged.at(-1)).toMatchObject({ msg: 'sign-in', reason: 'token-of-another' });
  });

  test('E08: a token that turns out to be another’s is dropped at the token service', async () => {
    const person = somebody();
    service().exchanged = () => secret(tokenFor(randomUUID()));
    const request = exchangeOf(tokenOf(person));
    const done = await turn(person, (context) => signIn.exchange(context, request));
    expect(done).toMatchObject({ response: { status: 412 }, signedIn: false });
    expect(service().tokenOf(person.user.id)).toBeUndefined();
  });

  test.each<[string, (request: ReturnType<typeof exchangeOf>) => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => 'token'],
    ['another connection', (request) => ({ ...request, connectionName: 'other' })],
    ['no id', ({ id: _id, ...request }) => request],
    ['a token without end', (request) => ({ ...request, token: 'x'.repeat(40_000) })],
  ])('isn’t tried with %s', async (_, valueOf) => {
    const person = somebody();
    const before = service().calls.length;
    const value = valueOf(exchangeOf(tokenOf(person)));
    const done = await turn(person, (context) => signIn.exchange(context, value));
    expect(done).toMatchObject({ response: { status: 412 }, signedIn: false });
    expect(service().calls).toHaveLength(before);
  });

  test('isn’t tried in a group', async () => {
    const place = newSharedPlace('groupChat', 'http://127.0.0.1:9/');
    const done = await turn(place, (context) =>
      signIn.exchange(context, exchangeOf(tokenOf(place))),
    );
    expect(done).toMatchObject({ response: { status: 412 }, signedIn: false });
  });
});

describe('the sign-in page', () => {
  test('signs in whoever comes back from it', async () => {
    const person = somebody();
    const state = service().signInByPage(person.user.id, tokenOf(person));
    const done = await turn(person, (context) => signIn.verify(context, { state }));
    expect(done).toEqual({ response: { status: 200 }, signedIn: true });
  });

  test('E08: signs nobody in with the token of whoever else opened it', async () => {
    const person = somebody();
    const state = service().signInByPage(person.user.id, secret(tokenFor(randomUUID())));
    const done = await turn(person, (context) => signIn.verify(context, { state }));
    expect(done).toEqual({ response: { status: 404 }, signedIn: false });
    expect(service().tokenOf(person.user.id)).toBeUndefined();
    expect(logged.at(-1)).toMatchObject({ msg: 'sign-in', reason: 'token-of-another' });
  });

  test.each([undefined, {}, { state: 5 }, { state: '../x' }, { state: '111111' }])(
    'signs nobody in for %j',
    async (value) => {
      const done = await turn(somebody(), (context) => signIn.verify(context, value));
      expect(done).toEqual({ response: { status: 404 }, signedIn: false });
    },
  );
});

const signOut = async ({ user }: Place) =>
  signIn.signOut(await adapter().userTokenClient(), user.id);

describe('signing out', () => {
  test('makes the token service forget the person, and nobody else', async () => {
    const [ada, grace] = [somebody(), somebody()];
    for (const { user } of [ada, grace]) service().signIn(user.id, tokenFor(user.aadObjectId));
    expect(await signOut(ada)).toBe(true);
    expect(service().tokenOf(ada.user.id)).toBeUndefined();
    expect(service().tokenOf(grace.user.id)).toBeDefined();
    expect(logged.at(-1)).toMatchObject({ msg: 'sign-out', signedOut: true });
  });

  test('says so when the token service is down', async () => {
    service().state = 'down';
    expect(await signOut(somebody())).toBe(false);
    expect(logged.at(-1)).toMatchObject({ level: 40, msg: 'sign-out', signedOut: false });
  });
});

test('K01: no token was logged, and each attempt was', () => {
  const lines = logged.map((line) => JSON.stringify(line)).join('\n');
  expect(secrets.filter((each) => lines.includes(each))).toEqual([]);
  expect(secrets.length).toBeGreaterThan(20);
  expect(lines).toContain('"msg":"sign-in"');
});

/** Somebody in a chat whom Entra doesn’t know. */
function anonymous(): Place {
  const place = somebody();
  const { aadObjectId: _id, ...user } = place.user;
  return { ...place, user };
}
