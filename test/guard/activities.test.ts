import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plainJson } from '../../src/guard/plainJson.ts';
import { titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { appId, messageIn, mentionOf, tenantId, type Posted } from '../support/channel/shapes.ts';
import { noOp, refusal, useGuardedBot } from '../support/channel/useGuardedBot.ts';

const { bot, channel, attempt } = useGuardedBot();

const newcomer = async () => {
  const ada = channel().newPerson(bot());
  await ada.install();
  return ada;
};

describe('B01: what isn’t an activity is refused, whoever sends it', () => {
  test.each(['[]', 'null', '"x"', '5', '', '{', '{}', '{}{}'])('%s', async (body) => {
    expect(await attempt({ body })).toEqual(refusal(400));
  });
});

describe('B02: the type of an activity', () => {
  test.each([undefined, null, 7, '', [], 'x'.repeat(10_000)])('is refused as %s', async (type) => {
    expect(await attempt({ activity: { type } })).toEqual(refusal(400));
  });

  test('may be one that nobody knows', async () => {
    const ada = await newcomer();
    expect(await ada.send('aTypeOfTomorrow')).toMatchObject({ status: 200, body: '' });
    expect(ada.messages).toHaveLength(1);
  });
});

describe('B03: who, where and which must be said', () => {
  const bad = [undefined, null, 7, '', [], {}, true];
  test.each(['conversation', 'from', 'recipient', 'id'])('the %s', async (key) => {
    for (const value of bad) {
      expect(await attempt({ activity: { [key]: value } })).toEqual(refusal(400));
    }
  });

  test.each(['conversation', 'from', 'recipient'])('the id of the %s', async (key) => {
    for (const id of bad) {
      expect(await attempt({ activity: { [key]: { id } } })).toEqual(refusal(400));
    }
  });
});

describe('B04: what isn’t for this bot is ignored', () => {
  test('what is for another bot', async () => {
    expect(await attempt({ activity: { recipient: { id: `28:${randomUUID()}` } } })).toEqual(
      noOp('recipient'),
    );
    expect(await attempt({ activity: { recipient: { id: appId } } })).toEqual(noOp('recipient'));
  });

  test('what the bot said itself', async () => {
    expect(await attempt({ activity: { from: { id: `28:${appId}` } } })).toEqual(noOp('echo'));
  });
});

test('B05: a time that can’t be doesn’t matter: what comes first counts', async () => {
  const ada = await newcomer();
  const later = new Date(Date.now() + 86_400_000).toISOString();
  const times = [later, 'garbage', '0000-01-01T00:00:00Z', 5, null];
  for (const [index, timestamp] of times.entries()) {
    await ada.send('message', { text: index === 0 ? 'start' : 'status', timestamp });
  }
  expect(ada.posted.filter(({ type }) => type === 'message')).toHaveLength(times.length);
  expect(bot().logged.filter(({ level }) => level >= 50)).toEqual([]);
});

describe('B06: nothing is answered in the response', () => {
  test('to who asks for that', async () => {
    expect(await attempt({ activity: { deliveryMode: 'expectReplies' } })).toEqual(
      noOp('expect-replies'),
    );
  });

  test.each(['delay', 'trace', 'endOfConversation'])('to %s', async (type) => {
    const ada = await newcomer();
    const more = { deliveryMode: 'expectReplies', value: 600_000, text: 'start' };
    expect(await ada.send(type, { value: 600_000 })).toMatchObject({ status: 200, body: '' });
    expect(await ada.send(type, more)).toMatchObject({ status: 200, body: '' });
    expect(ada.messages).toHaveLength(1);
  });
});

test('B07: what Teams sends besides changes nothing', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const before = ada.calls.length;
  for (const [type, more] of [
    ['messageReaction', { reactionsAdded: [{ type: 'like' }] }],
    ['messageUpdate', { text: 'yes', channelData: { eventType: 'editMessage' } }],
    ['messageDelete', {}],
    ['typing', {}],
    ['event', { name: 'application/vnd.microsoft.readReceipt' }],
    ['event', { name: 'application/vnd.microsoft.meetingStart' }],
  ] as const) {
    expect(await ada.send(type, more)).toMatchObject({ status: 200, body: '' });
  }
  expect((await ada.send('invoke', { name: 'aNameOfTomorrow' })).status).toBe(501);
  await ada.settled();
  expect(ada.calls).toHaveLength(before);
  expect(ada.title).toBe(titleAt('email'));
});

const deep = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

/** A message with such a value, which JSON.stringify would not write. */
const poisoned = (text: string) => {
  const { place } = channel().newPerson(bot());
  return JSON.stringify({ ...messageIn(place, 'hi'), value: 'VALUE' }).replace('"VALUE"', text);
};

describe('B08: keys that could poison a prototype', () => {
  test.each([
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"verb":"answer.yes","__proto__":{"revision":1},"toString":"x","valueOf":null}',
  ])('are left out: %s', async (value) => {
    const outcome = await attempt({ body: poisoned(value) });
    expect(outcome).toMatchObject({ status: 200, body: '' });
  });

  test('aren’t there any more once a body is read', () => {
    const value: unknown = JSON.parse(
      '{"a":[{"__proto__":{"x":1},"b":1}],"constructor":{"prototype":{"x":1}},"prototype":1}',
    );
    expect(JSON.stringify(plainJson(value))).toBe('{"a":[{"b":1}]}');
  });

  test('have no depth to hide in', async () => {
    expect(await attempt({ body: poisoned(deep(40)) })).toEqual(refusal(400));
    expect(await attempt({ body: poisoned(deep(20_000)) })).toEqual(refusal(400));
    const shallow = await attempt({ body: poisoned(deep(20)) });
    expect(shallow.status).toBe(200);
  });
});

test('B09: the welcome comes once per installation, however often it is announced', async () => {
  const ada = await newcomer();
  await ada.install();
  await ada.send('installationUpdate', { action: 'add' });
  await ada.send('conversationUpdate', { membersAdded: [{ id: ada.place.user.id }] });
  expect(ada.messages).toHaveLength(1);
  await ada.send('installationUpdate', { action: 'remove' });
  await ada.send('installationUpdate', { action: 'remove' });
  await ada.install();
  await ada.settled();
  expect(ada.messages).toHaveLength(2);
});

test('B10: 200 attachments, 1,000 entities and 5,000 mentions are no work', async () => {
  const ada = await newcomer();
  const mention = mentionOf(ada.place);
  for (const count of [1_000, 5_000]) {
    const answer = await ada.send('message', {
      text: 'start',
      attachments: Array.from({ length: 200 }, () => ({ contentType: 'text/html' })),
      entities: Array.from({ length: count }, () =>
        count > 1_000 ? { ...mention, text: '' } : {},
      ),
    });
    expect([200, 413]).toContain(answer.status);
  }
  expect((await ada.say('help')).status).toBe(200);
});

test.each(['xx-garbage', 'ar-SA', '', 5, null, undefined])(
  'B11: in the language “%s” the bot speaks English',
  async (locale) => {
    const ada = channel().newPerson(bot()).speaking(undefined);
    await ada.send('message', { text: 'hi', locale });
    expect(ada.title).toBe(titleAt('describingProblem'));
  },
);

test('B12: of two messages with one id the first counts', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  const id = randomUUID();
  await ada.send('message', { id, text: 'not sure' });
  const { title } = ada;
  expect(title).not.toBe(titleAt('findingEmail'));
  expect(await ada.send('message', { id, text: 'yes' })).toMatchObject({ status: 200, body: '' });
  await ada.settled();
  expect(ada.title).toBe(title);
});

/** What is said in a tenant, which Teams names in two places. */
const within = (conversation: unknown, team: unknown): Posted => ({
  conversation: {
    id: `a:1${randomUUID()}`,
    conversationType: 'personal',
    tenantId: conversation,
  },
  channelData: { tenant: { id: team } },
});

/** The app comes into a channel of a tenant; the other one named is the person’s. */
const inChannel = (host: string, named: unknown): Posted => ({
  conversation: {
    id: `19:${randomUUID()}@thread.tacv2;messageid=1`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: host,
  },
  channelData: { tenant: { id: named }, team: { id: '19:t@thread.tacv2' } },
  type: 'installationUpdate',
  action: 'add',
});

describe('E04: only the tenants on the list are served in Teams', () => {
  const other = randomUUID();
  test.each<[string, Posted]>([
    ['another one', within(other, other)],
    ['none in the conversation', within(undefined, tenantId)],
    ['none in the channel’s data', { channelData: {} }],
    ['two that differ', within(tenantId, other)],
    ['two that differ the other way', within(other, tenantId)],
  ])('%s is ignored', async (_, activity) => {
    expect(await attempt({ activity })).toEqual(noOp('tenant'));
  });

  test('somebody of another tenant is served in a channel of ours that is shared with theirs', async () => {
    const outcome = await attempt({ activity: inChannel(tenantId, other) });
    expect(outcome).toMatchObject({ status: 200, reason: undefined });
  });

  test('a channel of another tenant that is shared with ours is ignored', async () => {
    expect(await attempt({ activity: inChannel(other, tenantId) })).toEqual(noOp('tenant'));
  });

  test('another spelling of the right one is served', async () => {
    const upper = tenantId.toUpperCase();
    const outcome = await attempt({ activity: within(upper, tenantId) });
    expect(outcome).toMatchObject({ status: 200, reason: undefined });
  });
});
