import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { actionsOf, noticeOf, titleOf } from '../support/channel/cards.ts';
import { from, titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type BotResponse, type Person } from '../support/channel/person.ts';
import { channelIds, executeIn, messageIn, submitIn } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';

const { newcomer } = useBot();

const question = titleAt('email');

/** The data of the current card’s first button, as a client would send it. */
const honest = (person: Person) => actionsOf(person.card())[0]?.data ?? {};

/** The data of the current card’s button with this verb. */
const dataOf = (person: Person, verb: string) =>
  actionsOf(person.card()).find(({ data }) => data.verb === verb)?.data ?? {};

/** The card that an answer brought: in the response, or as the newest message. */
function shownBy(person: Person, answer: BotResponse) {
  return cardIn(answer) ?? person.card();
}

describe.each(channelIds)('on %s', (channelId) => {
  test('C02: a click on an old card changes nothing, and the current card says why', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('findingEmail'));
    const old = ada.cardMessage();
    await walk(ada, upTo('email', from('findingEmail')));
    const before = await ada.report();
    await ada.click('answer.no', old);
    await ada.settled();
    expect(ada.title).toBe(question);
    expect(ada.notice).toBe(en.notices.staleCard);
    expect(await ada.report()).toBe(before);
    await walk(ada, from('email'));
  });

  test('C02: a click on a card from before “start over” changes nothing', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('describingProblem'));
    const old = ada.cardMessage();
    await ada.click('problem.described');
    await ada.say('start over');
    await ada.click('problem.described', old);
    await ada.settled();
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.staleCard);
  });

  test('C02: a click on a card from before a deletion changes nothing', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('findingEmail'));
    const old = ada.cardMessage();
    await ada.say('delete my data');
    await ada.say('yes');
    const card = shownBy(ada, await ada.click('answer.yes', old));
    expect(titleOf(card)).toBe(titleAt('describingProblem'));
    expect(noticeOf(card)).toBe(en.notices.staleCard);
  });

  test('C01: the same click twice at once is one transition with one visible reply', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const { length } = ada.messages;
    const answers = await Promise.all([
      ada.post(ada.clickOf('answer.yes')),
      ada.post(ada.clickOf('answer.yes')),
    ]);
    await ada.settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.notice).toBeUndefined();
    for (const answer of answers) {
      expect(titleOf(shownBy(ada, answer))).toBe(titleAt('email'));
      expect(noticeOf(shownBy(ada, answer))).toBeUndefined();
    }
    expect(ada.messages).toHaveLength(channelId === 'msteams' ? length : length + 1);
    await ada.say('back');
    expect(ada.title).toBe(question);
  });

  test('C01: twenty times the same click is one transition', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const { length } = ada.messages;
    await Promise.all(Array.from({ length: 20 }, () => ada.post(ada.clickOf('answer.no'))));
    await ada.settled();
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.messages).toHaveLength(channelId === 'msteams' ? length : length + 1);
    await ada.say('back');
    expect(ada.title).toBe(question);
  });

  test.each(['a click', 'a text'])(
    'F05: %s that is delivered twice, after or beside itself, is one transition',
    async (kind) => {
      const ada = await newcomer(channelId);
      await walk(ada, upTo('fixing'));
      const { length } = ada.messages;
      const activity = kind === 'a click' ? ada.clickOf('fix.done') : messageIn(ada.place, 'Yes');
      const answers = await Promise.all([ada.post(activity), ada.post(activity)]);
      answers.push(await ada.redeliver(activity));
      await ada.settled();
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(ada.title).toBe(titleAt('proving'));
      const isInPlace = channelId === 'msteams' && kind === 'a click';
      expect(ada.messages).toHaveLength(isInPlace ? length : length + 1);
      expect(ada.fullCards.at(-1)?.card).toEqual(ada.card());
      await ada.say('back');
      expect(ada.title).toBe(titleAt('fixing'));
    },
  );

  test('C01: of two different answers at once exactly one wins', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const answers = await Promise.all([
      ada.post(ada.clickOf('answer.yes')),
      ada.post(ada.clickOf('answer.no')),
    ]);
    await ada.settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([titleAt('email'), titleAt('fixing')]).toContain(ada.title);
    expect(ada.notice).toBe(en.notices.staleCard);
    await ada.say('back');
    expect(ada.title).toBe(question);
  });

  test.each([
    ['no data', undefined],
    ['null', null],
    ['a text', '{"verb":"answer.yes"}'],
    ['a number', 5],
    ['a list', [{ verb: 'answer.yes' }]],
    ['an empty object', {}],
    ['only what the client adds', { msteams: { type: 'task/fetch' } }],
  ])('C04, C10: a click with %s shows the current card', async (_, data) => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('findingEmail'));
    const answer = await ada.forge(data);
    await ada.settled();
    expect(answer.status).toBe(200);
    expect(titleOf(shownBy(ada, answer))).toBe(titleAt('findingEmail'));
    expect(ada.title).toBe(titleAt('findingEmail'));
  });
});

describe('C04, C05, C06, C07: a forged click changes nothing', () => {
  test.each<[string, (data: Readonly<Record<string, unknown>>) => unknown]>([
    ['a verb of another step', (data) => ({ ...data, verb: 'fix.done' })],
    ['xstate.stop', (data) => ({ ...data, verb: 'xstate.stop' })],
    ['xstate.init', (data) => ({ ...data, verb: 'xstate.init' })],
    ['a verb for everything', (data) => ({ ...data, verb: '*' })],
    ['an empty verb', (data) => ({ ...data, verb: '' })],
    ['toString', (data) => ({ ...data, verb: 'toString' })],
    ['__proto__ as the verb', (data) => ({ ...data, verb: '__proto__' })],
    ['a number as the verb', (data) => ({ ...data, verb: 7 })],
    ['an object as the verb', (data) => ({ ...data, verb: { type: 'answer.yes' } })],
    ['no verb', (data) => ({ ...data, verb: undefined })],
    ['another step', (data) => ({ ...data, step: 'concluded' })],
    ['no step', (data) => ({ ...data, step: undefined })],
    ['a later revision', (data) => ({ ...data, revision: Number(data.revision) + 1 })],
    ['an earlier revision', (data) => ({ ...data, revision: Number(data.revision) - 1 })],
    ['no revision', (data) => ({ ...data, revision: undefined })],
    ['a text as the revision', (data) => ({ ...data, revision: String(data.revision) })],
    ['a fraction as the revision', (data) => ({ ...data, revision: 1.5 })],
    [
      'a jump that isn’t offered',
      (data) => ({ ...data, verb: 'cause.suspected', cause: 'bcc-only' }),
    ],
    [
      'a message that isn’t offered',
      (data) => ({ ...data, verb: 'message.recorded', message: 'A1' }),
    ],
    [
      'the opening once more',
      (data) => ({ ...data, verb: 'problem.described', scope: 'one-email' }),
    ],
    ['a deletion that wasn’t asked for', (data) => ({ ...data, verb: 'data.deleted' })],
    [
      'a correction that isn’t shown',
      (data) => ({ ...data, verb: 'answer.corrected', answer: '0' }),
    ],
    ['an event’s name', (data) => ({ ...data, verb: 'diagnosis.restarted' })],
    ['a very long verb', (data) => ({ ...data, verb: 'answer.yes'.repeat(1_000) })],
  ])('with %s', async (_, forged) => {
    const ada = await newcomer();
    await walk(ada, upTo('findingEmail'));
    const before = await ada.report();
    const answer = await ada.forge(forged(honest(ada)));
    await ada.settled();
    expect(answer.status).toBe(200);
    expect(ada.title).toBe(titleAt('findingEmail'));
    expect(ada.notice).toBeDefined();
    expect(noticeOf(cardIn(answer)!)).toBe(ada.notice);
    expect(await ada.report()).toBe(before);
    await ada.click('answer.yes');
    expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  });

  test.each([
    ['a choice outside the list', { scope: 'everything' }],
    ['several choices', { scope: 'one-email,all-mail' }],
    ['a list of choices', { scope: ['one-email'] }],
    ['a day that doesn’t exist', { since: '2026-13-45' }],
    ['words for a day', { since: 'yesterday' }],
    ['a very long value', { rules: 'modern'.repeat(2_000) }],
  ])('with %s at the opening', async (_, inputs) => {
    const ada = await newcomer();
    await ada.click('step.shown');
    const before = await ada.report();
    const answer = await ada.forge({ ...honest(ada), ...inputs });
    await ada.settled();
    expect(answer.status).toBe(200);
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(await ada.report()).toBe(before);
  });

  test.each([
    ['a message that the list doesn’t hold', { message: 'A1' }],
    ['a message that nobody knows', { message: 'A99' }],
    ['a name from the prototype', { message: 'constructor' }],
    ['a list of messages', { message: ['reason:8'] }],
  ])('with %s at the activity monitor', async (_, inputs) => {
    const ada = await newcomer();
    await walk(ada, upTo('readingActivityMonitor'));
    const before = await ada.report();
    await ada.forge({ ...honest(ada), ...inputs });
    await ada.settled();
    expect(ada.title).toBe(titleAt('readingActivityMonitor'));
    expect(await ada.report()).toBe(before);
  });

  test.each(['99', '-1', '1.5', 'x', '__proto__', 'length', '1e0'])(
    'with “%s” as the answer to change',
    async (answer) => {
      const ada = await newcomer();
      await walk(ada, upTo('email'));
      const before = await ada.report();
      await ada.say('status');
      await ada.forge({ ...dataOf(ada, 'answer.corrected'), answer });
      await ada.settled();
      expect(ada.title).toBe(question);
      expect(await ada.report()).toBe(before);
    },
  );

  test('with a jump as the answer to change, which the list doesn’t offer', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    await ada.say('The case is missing customer.');
    await ada.click('cause.suspected');
    await ada.say('not sure');
    const before = await ada.report();
    await ada.say('status');
    await ada.forge({ ...dataOf(ada, 'answer.corrected'), answer: '3' });
    await ada.settled();
    expect(await ada.report()).toBe(before);
  });

  test('with a card of another conversation', async () => {
    const [ada, eve] = await Promise.all([newcomer(), newcomer()]);
    await walk(ada, upTo('email'));
    await walk(eve, upTo('findingEmail'));
    await eve.forge(honest(ada));
    await eve.settled();
    expect(eve.title).toBe(titleAt('findingEmail'));
    expect(eve.notice).toBe(en.notices.staleCard);
  });
});

test('C09: what a click carries beside its answer is ignored', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  const { id } = ada.cardMessage();
  const extra =
    '"__proto__":{"verb":"fix.done","isAdmin":true},"constructor":{"prototype":{"step":"x"}},' +
    '"state":"concluded","context":{"judged":{}},"userId":"29:x","tenantId":"x","isAdmin":true';
  const data = JSON.parse(`{${JSON.stringify(honest(ada)).slice(1, -1)},${extra}}`) as unknown;
  await ada.post(executeIn(ada.place, id, { title: 'Yes', verb: 'answer.yes', data }));
  await ada.settled();
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  const bob = await newcomer();
  await walk(bob, upTo('findingEmail'));
  await bob.click('answer.yes');
  expect(await ada.report()).toBe(await bob.report());
});

test('C08: the fallback of a button does the same as the button, and both together are one', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const action = actionsOf(ada.card()).find(({ data }) => data.verb === 'facts.answered');
  const { id } = ada.cardMessage();
  expect(action?.fallback?.data).toEqual(action?.data);
  await Promise.all([
    ada.post(submitIn(ada.place, id, action?.fallback?.data)),
    ada.post(ada.clickOf('answer.no')),
  ]);
  await ada.settled();
  expect(ada.title).toBe(titleAt('fixing'));
  expect(ada.fullCards).toHaveLength(1);
  await ada.say('back');
  expect(ada.title).toBe(question);
});

test('an invoke without an action is answered with the current card', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  for (const value of [undefined, null, 'x', [], {}, { action: null }, { action: { verb: 'x' } }]) {
    const { id: replyToId } = ada.cardMessage();
    const answer = await ada.send('invoke', { name: 'adaptiveCard/action', value, replyToId });
    expect(answer.status).toBe(200);
    expect(titleOf(cardIn(answer)!)).toBe(question);
  }
});

test('F01: twenty texts at once are answered one after another, none is lost', async () => {
  const ada = await newcomer('webchat');
  await walk(ada, upTo('proving'));
  const { length } = ada.messages;
  await Promise.all(Array.from({ length: 20 }, () => ada.say('not sure')));
  expect(ada.messages).toHaveLength(length + 20);
  for (let undone = 0; undone < 20; undone += 1) await ada.say('back');
  expect(ada.title).toBe(titleAt('proving'));
  await ada.say('back');
  expect(ada.title).toBe(titleAt('fixing'));
});
