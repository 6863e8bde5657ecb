import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { CompactSign, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { VerifiedTokens } from '../../src/guard/verifiedTokens.ts';
import { newKey, type Bent } from '../support/channel/issuer.ts';
import { rawRequest } from '../support/channel/rawRequest.ts';
import { appId, tenantId } from '../support/channel/shapes.ts';
import { refusal, turn, useGuardedBot, type Outcome } from '../support/channel/useGuardedBot.ts';

const { bot, channel, issuer, attempt } = useGuardedBot();

const minute = 60;
const hour = 60 * minute;
const now = () => Math.floor(Date.now() / 1_000);

/** The one address that the bot may send to. */
const claimed = (): string => channel().connector.serviceUrl;

const base64Url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const claimsOf = (token: string): string => token.split('.')[1] ?? '';

test('a message with the channel’s own token is taken', async () => {
  expect(await attempt()).toEqual(turn);
});

describe('A01: a request is refused', () => {
  test.each([
    '',
    'Basic YTpi',
    'Bearer',
    'Bearer ',
    'Bearer x',
    'Bearer x.y.z more',
    'bearer x.y.z',
  ])('with the authorization “%s”', async (authorization) => {
    expect(await attempt({ authorization })).toEqual(refusal(401, 'authorization'));
  });

  test('with two such headers, both of them good', async () => {
    const header = `Authorization: Bearer ${await issuer().tokenFor('http://127.0.0.1/')}\r\n`;
    const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const end = 'Content-Length: 2\r\nConnection: close\r\n\r\n{}';
    expect((await rawRequest(bot().port, head, header, end)).status).toBe(400);
    expect((await rawRequest(bot().port, head, header, header, end)).status).toBe(401);
  });
});

test('A02: a bad signature with a known key’s id is refused', async () => {
  const key = { ...(await newKey()), kid: issuer().key.kid };
  expect(await attempt({ token: { key } })).toEqual(refusal(401, 'token-signature'));
  const good = await issuer().tokenFor('http://127.0.0.1/');
  expect(await attempt({ authorization: `Bearer ${good.slice(0, -4)}AAAA` })).toEqual(refusal(401));
});

describe('A03: a token that is signed otherwise is refused', () => {
  test('not at all', async () => {
    const claims = claimsOf(await issuer().tokenFor('http://127.0.0.1/'));
    const header = base64Url({ alg: 'none', kid: issuer().key.kid });
    expect(await attempt({ authorization: `Bearer ${header}.${claims}.` })).toEqual(
      refusal(401, 'authorization'),
    );
    expect(await attempt({ authorization: `Bearer ${header}.${claims}.AAAA` })).toEqual(
      refusal(401, 'token-header'),
    );
  });

  test('with the public key as a shared secret', async () => {
    const { kid, publicJwk } = issuer().key;
    for (const secret of [JSON.stringify(publicJwk), String(publicJwk.n)]) {
      const claims = claimsOf(await issuer().tokenFor('http://127.0.0.1/'));
      const token = await new CompactSign(Buffer.from(claims, 'base64url'))
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode(secret));
      expect(await attempt({ authorization: `Bearer ${token}` })).toEqual(
        refusal(401, 'token-header'),
      );
    }
  });

  test.each(['ES256', 'PS256'])('with %s', async (alg) => {
    const { privateKey } = await generateKeyPair(alg);
    const key = { ...issuer().key, privateKey };
    expect(await attempt({ token: { key, header: { alg } } })).toEqual(
      refusal(401, 'token-header'),
    );
  });

  test('with a key of its own, or one that lies elsewhere', async () => {
    const stranger = await newKey();
    const elsewhere = `${issuer().url}/stolen`;
    for (const header of [
      { jku: elsewhere },
      { x5u: elsewhere },
      { jwk: { ...stranger.publicJwk } },
    ]) {
      expect(await attempt({ token: { header } })).toEqual(refusal(401, 'token-header'));
      expect(await attempt({ token: { header, key: stranger } })).toEqual(
        refusal(401, 'token-header'),
      );
    }
    expect(issuer().strangeRequests).toEqual([]);
  });
});

describe('A04: the time of a token counts', () => {
  test.each<[string, () => Bent['claims'], Outcome]>([
    ['expired 10 minutes ago', () => ({ exp: now() - 10 * minute }), refusal(401)],
    ['expired 4 minutes ago', () => ({ exp: now() - 4 * minute }), turn],
    ['good in 10 minutes', () => ({ nbf: now() + 10 * minute }), refusal(401)],
    ['good in 4 minutes', () => ({ nbf: now() + 4 * minute }), turn],
    ['good since a word', () => ({ nbf: 'now' }), refusal(401)],
    ['good for ever', () => ({ exp: undefined }), refusal(401)],
    ['expiring as a text', () => ({ exp: String(now() + hour) }), refusal(401)],
    ['expiring in the year 9999', () => ({ exp: 253_370_764_800 }), refusal(401)],
    ['expiring in 26 hours', () => ({ exp: now() + 26 * hour }), refusal(401)],
    ['expiring in 24 hours', () => ({ exp: now() + 24 * hour }), turn],
  ])('%s', async (_, claims, outcome) => {
    expect(await attempt({ token: { claims: claims() } })).toEqual(outcome);
  });
});

describe('A05: a token for or from somebody else is refused', () => {
  test.each<[string, Bent['claims'], string]>([
    ['for another app', { aud: randomUUID() }, 'token-audience'],
    ['for the app by another name', { aud: `api://${appId}` }, 'token-audience'],
    ['for several', { aud: [appId] }, 'token-claims'],
    ['for nobody', { aud: undefined }, 'token-claims'],
    ['from somebody else', { iss: 'https://evil.example' }, 'token-issuer'],
    ['from almost the channel', { iss: 'https://api.botframework.com/' }, 'token-issuer'],
    ['from another cloud', { iss: 'https://api.botframework.us' }, 'token-issuer'],
    ['from an object', { iss: { 'https://api.botframework.com': true } }, 'token-claims'],
    ['from nobody', { iss: undefined }, 'token-claims'],
  ])('%s', async (_, claims, reason) => {
    expect(await attempt({ token: { claims } })).toEqual(refusal(401, reason));
  });

  test.each([['null'], ['[]'], ['5'], ['"x"'], ['not JSON']])('that says %s', async (payload) => {
    const { kid, privateKey } = issuer().key;
    const token = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(privateKey);
    expect(await attempt({ authorization: `Bearer ${token}` })).toEqual(refusal(401));
  });
});

describe('A06: the service URL must be the token’s', () => {
  const different = refusal(401, 'service-url-claim');

  test.each<[string, (port: string) => string, Outcome]>([
    ['with another host', (port) => `http://localhost:${port}/teams/`, different],
    ['with another scheme', (port) => `https://127.0.0.1:${port}/teams/`, different],
    ['with another port', () => 'http://127.0.0.1:9/teams/', different],
    ['with another path', (port) => `http://127.0.0.1:${port}/other/`, different],
    ['with a user', (port) => `http://good@127.0.0.1:${port}/teams/`, different],
    [
      'with the good host as a user',
      (port) => `http://127.0.0.1:${port}@evil.example/teams/`,
      different,
    ],
    ['in other case', (port) => `HTTP://127.0.0.1:${port}/TEAMS/`, turn],
    ['without the slash at the end', (port) => `http://127.0.0.1:${port}/teams`, turn],
  ])('%s', async (_, variant, outcome) => {
    const serviceUrl = variant(new URL(claimed()).port);
    const bent = { activity: { serviceUrl }, token: { claims: { serviceurl: claimed() } } };
    expect(await attempt(bent)).toEqual(outcome);
  });
});

describe('A07: without a service URL nobody gets in', () => {
  test.each([undefined, '', 5, ['http://127.0.0.1/'], {}, null])(
    'when the activity says %s',
    async (serviceUrl) => {
      const claims = { serviceurl: claimed() };
      expect(await attempt({ activity: { serviceUrl }, token: { claims } })).toEqual(
        refusal(401, 'service-url-claim'),
      );
    },
  );

  test.each([undefined, '', 5, ['http://127.0.0.1/'], null])(
    'when the token says %s',
    async (serviceurl) => {
      expect(await attempt({ token: { claims: { serviceurl } } })).toEqual(
        refusal(401, 'token-claims'),
      );
    },
  );
});

describe('A08: a service that isn’t on the list gets no call', () => {
  test.each([
    'http://169.254.169.254/teams/',
    'http://[::1]/teams/',
    'http://127.1/teams/',
    'http://2130706433/teams/',
    'http://0177.0.0.1/teams/',
    'https://smba.trafficmanager.net.evil.example/teams/',
    'https://evil.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net/teams/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'words',
  ])('%s', async (serviceUrl) => {
    expect(await attempt({ activity: { serviceUrl } })).toEqual(refusal(403, 'service-url'));
  });

  test('a server on this machine that isn’t the channel’s', async () => {
    expect(await attempt({ activity: { serviceUrl: `${issuer().url}/teams/` } })).toEqual(
      refusal(403, 'service-url'),
    );
    expect(issuer().strangeRequests).toEqual([]);
  });

  test('the channel’s own with a user in it', async () => {
    const serviceUrl = claimed().replace('//', '//me:you@');
    expect(await attempt({ activity: { serviceUrl } })).toEqual(refusal(403, 'service-url'));
  });
});

describe('A09: a channel that may not speak is refused', () => {
  test.each([
    '',
    undefined,
    null,
    {},
    ['msteams'],
    'AseChannel',
    'emulator',
    'directline',
    'MSTEAMS',
  ])('named %s', async (channelId) => {
    expect(await attempt({ activity: { channelId } })).toEqual(refusal(403, 'channel'));
  });

  test('even with the issuer’s own key, if that isn’t endorsed for it', async () => {
    const all = [['webchat'], [], undefined];
    const keys = await Promise.all(all.map((channels) => issuer().publish(channels)));
    for (const key of keys) {
      expect(await attempt({ token: { key } })).toEqual(refusal(403, 'endorsement'));
    }
    const [key] = keys;
    const authorization = `Bearer ${await issuer().tokenFor(claimed(), { key })}`;
    expect(await attempt({ channelId: 'webchat', authorization })).toEqual(turn);
    expect(await attempt({ authorization })).toEqual(refusal(403, 'endorsement'));
  });
});

describe('a token that was let in a moment ago', () => {
  test('is let in again', async () => {
    const authorization = `Bearer ${await issuer().tokenFor(claimed())}`;
    expect(await attempt({ authorization })).toEqual(turn);
    expect(await attempt({ authorization })).toEqual(turn);
  });

  test('A02: is refused with one letter of its signature changed', async () => {
    const good = await issuer().tokenFor(claimed());
    expect(await attempt({ authorization: `Bearer ${good}` })).toEqual(turn);
    const bent = good.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(await attempt({ authorization: `Bearer ${bent}` })).toEqual(
      refusal(401, 'token-signature'),
    );
  });

  test('A06: is refused for another service URL', async () => {
    const authorization = `Bearer ${await issuer().tokenFor(claimed())}`;
    expect(await attempt({ authorization })).toEqual(turn);
    const serviceUrl = claimed().replace('/teams/', '/elsewhere/');
    expect(await attempt({ authorization, activity: { serviceUrl } })).toEqual(
      refusal(401, 'service-url-claim'),
    );
  });

  const endorsements = ['msteams'];
  const token = { compact: 'a.b.c', keyId: 'k', expires: 10_000, serviceUrl: 'http://127.0.0.1/' };

  test('is verified anew after five minutes, and as soon as it has run out', () => {
    const verified = new VerifiedTokens();
    verified.add({ token, endorsements }, 1_000);
    expect(verified.find('a.b.c', 1_299)).toMatchObject({ token, endorsements });
    expect(verified.find('a.b.c', 1_300)).toBeUndefined();
    verified.add({ token, endorsements }, 9_900);
    expect(verified.find('a.b.c', 9_999)).toBeDefined();
    expect(verified.find('a.b.c', 10_000)).toBeUndefined();
  });

  test('is forgotten when very many others were let in since', () => {
    const verified = new VerifiedTokens();
    verified.add({ token, endorsements }, 0);
    for (let index = 0; index < 1_000; index += 1) {
      verified.add({ token: { ...token, compact: `${index}` }, endorsements }, 0);
    }
    expect(verified.find('a.b.c', 0)).toBeUndefined();
    expect(verified.find('999', 0)).toBeDefined();
  });
});

test('operations 15: nothing of a body is read for a token that is signed by somebody else', async () => {
  const key = { ...(await newKey()), kid: issuer().key.kid };
  const authorization = `Bearer ${await issuer().tokenFor('http://127.0.0.1/', { key })}`;
  const socket = connect(bot().port, '127.0.0.1');
  const head = ['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
  socket.write(
    [...head, `Authorization: ${authorization}`, 'Content-Length: 200000', '', '{'].join('\r\n'),
  );
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
});

describe('A10: the Emulator is refused where there are credentials', () => {
  test.each<[string, Bent['claims']]>([
    [
      'with a token of the first kind',
      { iss: `https://sts.windows.net/${tenantId}/`, appid: appId },
    ],
    [
      'with a token of the second kind',
      { iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, azp: appId, ver: '2.0' },
    ],
  ])('%s', async (_, claims) => {
    expect(await attempt({ token: { claims } })).toEqual(refusal(403, 'emulator-token'));
  });
});

describe('A11: other bots are refused', () => {
  test.each<[string, Bent['claims']]>([
    ['with a skill’s token', { ver: '1.0', appid: randomUUID() }],
    ['with a skill’s token of the second kind', { ver: '2.0', azp: randomUUID() }],
    ['with an anonymous skill’s token', { appid: 'AnonymousSkill' }],
    ['with an app that is no text', { appid: null }],
  ])('%s', async (_, claims) => {
    expect(await attempt({ token: { claims } })).toEqual(refusal(403, 'skill-token'));
  });
});
