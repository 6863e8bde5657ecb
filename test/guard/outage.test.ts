import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { newBot } from '../support/channel/runBot.ts';
import { useGuardedBot, type Attempt } from '../support/channel/useGuardedBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, channel, issuer, attempt } = useGuardedBot();
afterEach(() => {
  issuer().state = 'up';
});

/** The status of a request with a token; nothing else is asked about it. */
async function statusWith(authorization: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', authorization };
  const response = await fetch(`${bot().url}/api/messages`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  await response.body?.cancel();
  return response.status;
}

/** What many requests, fifty at a time, are answered with. */
async function flood(count: number, authorization: () => string | Promise<string>) {
  const statuses = new Set<number>();
  for (let sent = 0; sent < count; sent += 50) {
    const batch = Array.from({ length: 50 }, async () => statusWith(await authorization()));
    for (const status of await Promise.all(batch)) statuses.add(status);
  }
  return [...statuses];
}

/** The memory of the bot's process, in MB. */
const memory = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(bot().pid)], { encoding: 'utf8' })) / 1024;

const base64Url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Unsigned, and of a tenant and a key that nobody has heard of. */
function invented(): string {
  const tid = randomUUID();
  const claims = { iss: `https://sts.windows.net/${tid}/`, tid, exp: 2_000_000_000 };
  return `Bearer ${base64Url({ alg: 'RS256', kid: tid })}.${base64Url(claims)}.AAAA`;
}

test('A12: 2,000 invented tokens of as many tenants are refused, and leave nothing', async () => {
  const { fetches } = issuer();
  await flood(500, invented);
  const before = memory();
  expect(await flood(2_000, invented)).toEqual([401]);
  expect(memory() - before).toBeLessThan(60);
  expect(issuer().fetches).toBe(fetches);
  expect(await attempt()).toMatchObject({ status: 200, hasEffect: true });
});

/** A message whose token fits in all but the key, which nobody knows. */
const byUnknownKey = (): Attempt => ({ token: { header: { kid: randomUUID() } } });

test('A14: unknown keys are asked for once, however many come', async () => {
  await bot().restart();
  const { fetches } = issuer();
  expect(await attempt(byUnknownKey())).toMatchObject({ status: 401, reason: 'unknown-key' });
  for (let count = 0; count < 20; count += 1) {
    expect(await attempt(byUnknownKey())).toMatchObject({ status: 503, reason: 'key-not-asked' });
  }
  expect(issuer().fetches).toBe(fetches + 1);
});

test.each(['down', 'hanging'] as const)(
  'A15: known keys serve while the issuer is %s, and nobody waits long for unknown ones',
  async (state) => {
    await bot().restart();
    const { fetches } = issuer();
    issuer().state = state;
    const unknown = attempt(byUnknownKey());
    await vi.waitFor(() => expect(issuer().fetches).toBe(fetches + 1), waitTimeout);
    expect(await unknown).toMatchObject({ status: 503, hasEffect: false });
    expect(await attempt()).toMatchObject({ status: 200, hasEffect: true });
    const isSaid = () => bot().logged.some(({ msg }) => msg === 'keys not fetched');
    await vi.waitFor(() => expect(isSaid()).toBe(true), waitTimeout);
  },
);

test('A16: a bot that starts while the issuer is down isn’t ready, and is once it is up', async () => {
  issuer().state = 'down';
  const cold = await newBot(issuer().settingsFor(channel().connector.serviceUrl), issuer());
  cold.launch();
  const health = () => fetch(`${cold.url}/healthz`).then(({ status }) => status);
  await vi.waitFor(async () => expect(await health()).toBe(503), waitTimeout);
  const ada = channel().newPerson(cold);
  const early = await ada.send('message', { text: 'hi' });
  expect([early.status, early.body]).toEqual([503, 'unavailable']);
  issuer().state = 'up';
  await vi.waitFor(async () => expect(await health()).toBe(200), waitTimeout);
  expect((await ada.send('message', { text: 'hi' })).status).toBe(200);
  await cold.remove();
});

test('A16: after a change of the key all who bring the new one are let in, with one fetch', async () => {
  await bot().restart();
  const { fetches } = issuer();
  expect(await attempt()).toMatchObject({ status: 200 });
  await issuer().rotate();
  const people = Array.from({ length: 20 }, () => channel().newPerson(bot()));
  const answers = await Promise.all(people.map((each) => each.send('message', { text: 'hi' })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(issuer().fetches).toBe(fetches + 1);
});
