import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { conversationKey } from '../../src/delivery/channels.ts';
import { fingerprint } from '../../src/fingerprint.ts';
import { titleOf } from '../support/channel/cards.ts';
import type { Break, Failure } from '../support/channel/connector.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { runBot, type LogLine, type RunningBot } from '../support/channel/runBot.ts';
import { messageIn, type ChannelId } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, channel, newcomer } = useBot();

/** Somebody at a question, where nothing is under way any more. */
async function atQuestion(channelId?: ChannelId): Promise<Person> {
  const person = await newcomer(channelId);
  await walk(person, upTo('email'));
  await person.settled();
  return person;
}

/** What the bot sends to somebody’s conversation from now on, in short `POST 200`. */
function watch(person: Person) {
  const { length } = person.calls;
  const calls = () => person.calls.slice(length);
  const sent = () => calls().map(({ method, status }) => `${method} ${status}`);
  return {
    calls,
    sent,
    /** The times between one request and the next, in ms. */
    gaps: () =>
      calls()
        .map(({ at }, index, all) => at - (all[index - 1]?.at ?? at))
        .slice(1),
    untilSent: (...expected: readonly string[]) =>
      vi.waitFor(() => expect(sent()).toEqual(expected), waitTimeout),
  };
}

const held = ({ place }: Person): number => channel().connector.heldFor(place.conversationId);

const conversationOf = ({ place }: Person): string =>
  fingerprint(conversationKey(place.channelId, place.conversationId));

/** The line that tells of the only reply to somebody that didn’t arrive. */
const undelivered = (person: Person, of: RunningBot = bot()): Promise<LogLine> =>
  vi.waitFor(() => {
    const [line, ...more] = of.logged.filter(
      ({ msg, conversation }) =>
        msg === 'reply not delivered' && conversation === conversationOf(person),
    );
    if (!line || more.length > 0) throw new Error(`${more.length} more lines.`);
    return line;
  }, waitTimeout);

describe.concurrent('a send that isn’t known to have arrived is never repeated', () => {
  const statuses = [400, 401, 408, 409, 415, 500, 501, 505];
  const breaks: Break[] = ['reset', 'cut off', 'half JSON', 'a page', 'flood', 'trickle'];

  test.each<[string, Failure]>([
    ...statuses.map((status): [string, Failure] => [`G04: after ${status}`, { status }]),
    ...breaks.map((each): [string, Failure] => [`G07: after no answer: ${each}`, { breaks: each }]),
    ['G07: after a reset, though it arrived', { breaks: 'reset', accepted: true }],
  ])('%s, and the next turn goes on', async (_, failure) => {
    const ada = await atQuestion('emulator');
    const { sent } = watch(ada);
    ada.channelFails(failure);
    expect((await ada.say('no')).status).toBe(200);
    // Whatever became of the card, it isn’t known to be shown: the next turn shows it.
    await ada.say('no');
    expect(sent()).toEqual([`POST ${failure.status ?? 0}`, 'POST 200']);
    expect(ada.title).toBe(titleAt('fixing'));
    await ada.say('yes');
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('G07: a hang ends after a while', async () => {
    const ada = await atQuestion('emulator');
    const { sent, untilSent } = watch(ada);
    ada.channelFails({});
    await ada.say('no');
    await untilSent('POST 0');
    expect(await undelivered(ada)).toMatchObject({ code: 'timeout' });
    await ada.say('hi');
    expect(sent()).toEqual(['POST 0', 'POST 200']);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('G07: and nobody’s request waits for its end', async () => {
    const ada = await atQuestion('emulator');
    const { untilSent } = watch(ada);
    ada.channelFails({});
    expect((await ada.say('no')).status).toBe(200);
    ada.release();
    await untilSent('POST 200');
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test.each([301, 302, 303, 307, 308])('G12: a redirect with %i isn’t followed', async (status) => {
    const ada = await atQuestion('emulator');
    const elsewhere = channel().newPerson(bot(), 'emulator');
    const { conversationId } = elsewhere.place;
    const { serviceUrl } = channel().connector;
    const location = `${serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
    const { sent } = watch(ada);
    ada.channelFails({ status, headers: { Location: location } });
    await ada.say('no');
    expect(sent()).toEqual([`POST ${status}`]);
    expect(elsewhere.calls).toEqual([]);
  });

  test('G04: nor is an update', async () => {
    const ada = await atQuestion();
    const { sent } = watch(ada);
    ada.channelFails({ method: 'PUT', status: 500 });
    await ada.post(ada.clickOf('answer.no'));
    await ada.settled();
    expect(sent()).toEqual(['PUT 500']);
    expect(await undelivered(ada)).toMatchObject({ code: 'status', statusCode: 500 });
    await ada.say('hi');
    expect(ada.title).toBe(titleAt('fixing'));
  });
});

describe.concurrent('what was refused for now is sent again', () => {
  test.each(['1', '2', 'date'])('G01: when the channel said: %s', async (said) => {
    const ada = await atQuestion('emulator');
    const { calls, untilSent } = watch(ada);
    const date = new Date(Date.now() + 2_500).toUTCString();
    ada.channelFails({ status: 429, headers: { 'Retry-After': said === 'date' ? date : said } });
    await ada.say('no');
    await untilSent('POST 429', 'POST 200');
    const [refused = 0, taken] = calls().map(({ at }) => at);
    const due = said === 'date' ? Date.parse(date) : refused + Number(said) * 1_000;
    expect(taken).toBeGreaterThanOrEqual(due);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test.each(['-5', 'soon', '1.5', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'G01: after a second where it said “%s”',
    async (said) => {
      const ada = await atQuestion('emulator');
      const { gaps, untilSent } = watch(ada);
      ada.channelFails({ status: 429, headers: { 'Retry-After': said } });
      await ada.say('no');
      await untilSent('POST 429', 'POST 200');
      expect(gaps()[0]).toBeGreaterThanOrEqual(1_000);
    },
  );

  test.each([429, 412])('G02: after %i, four times in all, later and later', async (status) => {
    const ada = await atQuestion('emulator');
    const { sent, gaps } = watch(ada);
    ada.channelFails({ status, times: 9 });
    await ada.say('no');
    expect(await undelivered(ada)).toMatchObject({ code: 'status', statusCode: status });
    expect(sent()).toEqual(Array(4).fill(`POST ${status}`));
    const [first, second, third] = gaps();
    expect(first).toBeGreaterThanOrEqual(1_000);
    expect(second).toBeGreaterThanOrEqual(2_000);
    expect(third).toBeGreaterThanOrEqual(4_000);
  });

  test('G03: after 412 twice, it arrives once and in its order', async () => {
    const ada = await atQuestion('emulator');
    const { untilSent } = watch(ada);
    const { length } = ada.messages;
    ada.channelFails({ status: 412, times: 2 });
    await ada.say('report');
    await untilSent('POST 412', 'POST 412', 'POST 200');
    await ada.say('no');
    expect(ada.messages).toHaveLength(length + 2);
    expect(ada.messages[length]?.text).toContain(en.ui.reportTitle);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test.each([502, 503, 504])('G05: a card once after %i, and a text never', async (status) => {
    const ada = await atQuestion('emulator');
    const { untilSent } = watch(ada);
    const failed = `POST ${status}`;
    ada.channelFails({ status });
    await ada.say('no');
    await untilSent(failed, 'POST 200');
    expect(ada.title).toBe(titleAt('fixing'));
    ada.channelFails({ status });
    await ada.say('report');
    await untilSent(failed, 'POST 200', failed);
    ada.channelFails({ status, times: 2 });
    await ada.say('status');
    await untilSent(failed, 'POST 200', failed, failed, failed);
    await ada.say('start');
    await untilSent(failed, 'POST 200', failed, failed, failed, 'POST 200');
  });

  test('G06: accepted and then 504: a second card at most, on which a second click is stale', async () => {
    const ada = await atQuestion('emulator');
    const { untilSent } = watch(ada);
    ada.channelFails({ status: 504, accepted: true });
    await ada.say('no');
    await untilSent('POST 504', 'POST 200');
    const [first, second] = ada.fullCards.slice(-2);
    expect(first?.card).toEqual(second?.card);
    await ada.click('fix.done', first);
    expect(ada.title).toBe(titleAt('proving'));
    await ada.click('fix.declined', second);
    expect(ada.notice).toBe(en.notices.staleCard);
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('an update too, and of several only the newest', async () => {
    const ada = await atQuestion();
    const { id } = ada.cardMessage();
    const { untilSent } = watch(ada);
    ada.channelFails({ method: 'PUT', status: 429, headers: { 'Retry-After': '5' } });
    let inHand = cardIn(await ada.post(ada.clickOf('answer.no')));
    for (const verb of ['fix.handedOver', 'fix.done']) {
      if (!inHand) throw new Error('The click wasn’t answered with a card.');
      inHand = cardIn(await ada.post(ada.clickOf(verb, { id, card: inHand })));
    }
    expect(inHand && titleOf(inHand)).toBe(titleAt('proving'));
    await untilSent('PUT 429', 'PUT 200');
    expect(ada.card()).toEqual(inHand);
  });
});

describe.concurrent('a conversation that is to wait', () => {
  test('G01: waits alone, its people are answered in time, and the newest reply is given', async () => {
    const [ada, bob] = [await atQuestion('emulator'), await atQuestion('emulator')];
    const { sent, untilSent, gaps } = watch(ada);
    ada.channelFails({ status: 429, headers: { 'Retry-After': '12' } });
    expect((await ada.say('no')).status).toBe(200);
    const newer = ['status', 'help', 'no', 'start'].map((text) => ada.say(text));
    await bob.say('hi');
    expect(bob.notice).toBe(en.notices.hello);
    expect((await Promise.all(newer)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(sent()).toEqual(['POST 429']);
    await untilSent('POST 429', 'POST 200');
    expect(gaps()[0]).toBeGreaterThanOrEqual(12_000);
    // Only the first “no” was an answer: nobody had seen the next question at the second.
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('G01: isn’t waited for when it takes an hour, nor forgotten', async () => {
    const ada = await atQuestion('emulator');
    const { sent } = watch(ada);
    ada.channelFails({ status: 429, headers: { 'Retry-After': '3600' } });
    await ada.say('no');
    expect(await undelivered(ada)).toMatchObject({ statusCode: 429 });
    expect((await ada.say('start')).status).toBe(200);
    expect(sent()).toEqual(['POST 429']);
    expect(storedIn(bot(), ada.place)).toMatchObject({ replied: false });
  });
});

describe('at the pace of Teams', () => {
  let paced: RunningBot;
  beforeAll(async () => {
    paced = await runBot({ SEND_LIMITS: '' });
  });
  afterAll(() => paced.remove());

  test('P-12: nobody is sent more than Teams allows', async () => {
    const ada = channel().newPerson(paced);
    await ada.install();
    for (let turn = 0; turn < 30; turn += 1) expect((await ada.say('hi')).status).toBe(200);
    await vi.waitFor(() => expect(ada.fullCards).toHaveLength(1), 60_000);
    expect(ada.calls.length).toBeGreaterThan(50);
    expect(new Set(ada.calls.map(({ method }) => method))).toEqual(new Set(['POST', 'PUT']));
    const times = ada.calls.map(({ at }) => at).toSorted((a, b) => a - b);
    for (const [most, within] of [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
    ] as const) {
      const spans = times.slice(most).map((time, index) => time - (times[index] ?? 0));
      expect(Math.min(...spans)).toBeGreaterThanOrEqual(within);
    }
  }, 120_000);

  test('a conversation that is to wait doesn’t keep the process from ending', async () => {
    const ada = channel().newPerson(paced);
    await ada.install();
    ada.channelFails({ status: 429, headers: { 'Retry-After': '30' } });
    await ada.say('start');
    const { sent } = watch(ada);
    await ada.say('hi');
    expect(await paced.stop()).toBe(0);
    expect(sent()).toEqual([]);
    expect(paced.logged.some(({ msg }) => msg === 'reply given up')).toBe(true);
    await paced.start();
    await ada.say('hi');
    expect(ada.title).toBe(titleAt('describingProblem'));
  });
});

describe.concurrent('a message that can’t be replaced now', () => {
  test('doesn’t hold up what is typed next', async () => {
    const ada = await atQuestion();
    ada.channelFails({ method: 'PUT' });
    await ada.say('no');
    await ada.untilHeld();
    await ada.say('yes');
    expect(held(ada)).toBe(1);
    expect(ada.title).toBe(titleAt('proving'));
    ada.release();
    await vi.waitFor(() => expect(ada.fullCards).toHaveLength(1), waitTimeout);
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('doesn’t hold up what is clicked next, and shows the newest in the end', async () => {
    const ada = await atQuestion();
    const { id } = ada.cardMessage();
    ada.channelFails({ method: 'PUT' });
    const found = cardIn(await ada.post(ada.clickOf('answer.no')));
    await ada.untilHeld();
    if (!found) throw new Error('The click wasn’t answered with a card.');
    const proving = cardIn(await ada.post(ada.clickOf('fix.done', { id, card: found })));
    expect(held(ada)).toBe(1);
    expect(proving && titleOf(proving)).toBe(titleAt('proving'));
    ada.release();
    await vi.waitFor(() => expect(ada.title).toBe(titleAt('proving')), waitTimeout);
  });
});

describe.concurrent('a conversation that can’t be written to', () => {
  test.each([403, 404])(
    'G08: is left alone after %i until somebody speaks in it',
    async (status) => {
      const ada = await atQuestion();
      const { sent, untilSent } = watch(ada);
      ada.channelFails({ method: 'POST', status });
      expect((await ada.say('no')).status).toBe(200);
      expect(await undelivered(ada)).toMatchObject({ statusCode: status });
      expect(sent()).toEqual([`POST ${status}`]);
      expect(storedIn(bot(), ada.place)).toMatchObject({ replied: false });
      await ada.say('hi');
      await untilSent(`POST ${status}`, 'POST 200', 'PUT 200');
      expect(ada.title).toBe(titleAt('fixing'));
    },
  );

  test('G10: a card that was deleted is shown in a new message, which goes on', async () => {
    const ada = await atQuestion();
    const { untilSent } = watch(ada);
    ada.channelFails({ method: 'PUT', status: 404 });
    await ada.post(ada.clickOf('answer.no'));
    await untilSent('PUT 404', 'POST 200');
    expect(ada.title).toBe(titleAt('fixing'));
    await ada.click('fix.done');
    await untilSent('PUT 404', 'POST 200', 'PUT 200');
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('G10: but not if something newer is shown by then', async () => {
    const ada = await atQuestion();
    const { sent, untilSent } = watch(ada);
    ada.channelFails({ method: 'PUT', status: 404, isHeld: true });
    await ada.post(ada.clickOf('answer.no'));
    await ada.untilHeld();
    await ada.say('hi');
    ada.release();
    await untilSent('POST 200', 'PUT 404', 'PUT 200');
    await ada.settled();
    expect(sent()).toEqual(['POST 200', 'PUT 404', 'PUT 200']);
  });

  test('G09: a card that is too large is said in plain words, once', async () => {
    const ada = await atQuestion('emulator');
    const { sent, calls } = watch(ada);
    ada.channelFails({ status: 413 });
    await ada.say('no');
    expect(sent()).toEqual(['POST 413', 'POST 200']);
    const card = calls()[0]?.activity.attachments?.[0]?.content;
    expect(ada.messages.at(-1)).toMatchObject({ text: card?.fallbackText });
    expect(ada.messages.at(-1)?.text).toContain(titleAt('fixing'));
    await ada.say('yes');
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('G09: and not a third time', async () => {
    const ada = await atQuestion('emulator');
    const { sent } = watch(ada);
    ada.channelFails({ status: 413, times: 2 });
    await ada.say('no');
    expect(sent()).toEqual(['POST 413', 'POST 413']);
    await ada.say('no');
    expect(ada.title).toBe(titleAt('fixing'));
  });
});

describe('G11: without a token of its own', () => {
  let issuer: Issuer;
  let guarded: RunningBot;

  beforeAll(async () => {
    issuer = await Issuer.open();
    // So that each reply needs a new token.
    issuer.tokenLifetime = 60;
    guarded = await runBot(issuer.settingsFor(channel().connector.serviceUrl), issuer);
  });
  afterAll(async () => {
    await guarded.remove();
    await issuer.close();
  });

  test.each(['refusing', 'hanging'] as const)(
    'because the login is %s, the reply is lost and nothing else',
    async (state) => {
      issuer.login = state;
      const ada = channel().newPerson(guarded);
      expect((await ada.say('hi')).status).toBe(200);
      expect(await undelivered(ada, guarded)).toMatchObject({ code: 'token', level: 50 });
      expect(ada.calls).toEqual([]);
      expect(storedIn(guarded, ada.place)).toMatchObject({ replied: false });
    },
  );

  test('it asks once for all that wait for it, and the next message shows the card', async () => {
    issuer.login = 'up';
    const { logins } = issuer;
    const people = Array.from({ length: 5 }, () => channel().newPerson(guarded));
    await Promise.all(people.map((each) => each.say('hi')));
    // Whether it could speak at all is asked for beside them.
    expect(issuer.logins - logins).toBeGreaterThanOrEqual(1);
    expect(issuer.logins - logins).toBeLessThanOrEqual(2);
    for (const { title } of people) expect(title).toBe(titleAt('describingProblem'));
    expect(people[0]?.calls[0]?.authorization).toBe(`Bearer ${issuer.loginTokens.at(-1)}`);
  });
});

describe.concurrent('an activity that is delivered twice', () => {
  test('F05: while the first is under way: one effect, two answers', async () => {
    const ada = await atQuestion('emulator');
    const { sent } = watch(ada);
    const answer = messageIn(ada.place, 'no');
    ada.channelFails({});
    const first = ada.post(answer);
    await ada.untilHeld();
    const second = ada.redeliver(answer);
    ada.release();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect(sent()).toEqual(['POST 200']);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('F06: because the first answer was lost: one effect', async () => {
    const ada = await atQuestion('emulator');
    const { sent } = watch(ada);
    const answer = messageIn(ada.place, 'no');
    const connection = new AbortController();
    ada.channelFails({});
    const lost = fetch(`${bot().url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(answer),
      signal: connection.signal,
    });
    await ada.untilHeld();
    connection.abort();
    await expect(lost).rejects.toThrow('aborted');
    ada.release();
    expect((await ada.redeliver(answer)).status).toBe(200);
    expect(sent()).toEqual(['POST 200']);
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('F07: with a new id, a click does nothing, and a text is one more text at worst', async () => {
    const ada = await atQuestion();
    const click = ada.clickOf('answer.no');
    await ada.post(click);
    const again = cardIn(await ada.post({ ...click, id: `${String(click.id)}9` }));
    expect(again && titleOf(again)).toBe(titleAt('fixing'));
    const bob = await atQuestion('emulator');
    const text = messageIn(bob.place, 'no');
    bob.channelFails({ status: 500 });
    await bob.post(text);
    await bob.post({ ...text, id: `${String(text.id)}9` });
    expect(bob.title).toBe(titleAt('fixing'));
  });
});
