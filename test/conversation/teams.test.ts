import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { actionsOf, buttonsOf, noticeOf, textsOf, titleOf } from '../support/channel/cards.ts';
import { from, titleAt, toSummary, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';

const { newcomer } = useBot();

const updatesOf = (person: Person) => person.calls.filter(({ method }) => method === 'PUT');

test('a click is answered in the response and by an update of the same message', async () => {
  const ada = await newcomer();
  await ada.click('step.shown');
  const { id } = ada.cardMessage();
  const answer = await ada.click('problem.described');
  const card = cardIn(answer);
  expect(card && titleOf(card)).toBe(titleAt('findingEmail'));
  expect(JSON.parse(answer.body)).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
  });
  expect(updatesOf(ada).at(-1)).toMatchObject({ activityId: id, status: 200 });
  expect(ada.messages).toHaveLength(1);
  expect(ada.cardMessage()).toEqual({ id, card });
});

test('a journey of clicks needs one message', async () => {
  const ada = await newcomer();
  await walk(ada, toSummary);
  expect(ada.messages).toHaveLength(1);
});

test('a typed answer brings a new message, and the old card shrinks to a line', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  const old = ada.cardMessage();
  await ada.say('yes');
  await ada.settled();
  expect(ada.messages).toHaveLength(2);
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  const left = ada.messages.find(({ id }) => id === old.id)?.card;
  expect(left && textsOf(left)).toEqual([en.ui.movedBelow]);
  expect(left && buttonsOf(left)).toEqual([]);
  expect(ada.fullCards).toHaveLength(1);
});

test('whatever is clicked and typed, one card lives', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'), 'by typing words');
  await walk(ada, upTo('fixing', from('findingEmail')));
  await ada.say('status');
  await ada.click('step.shown');
  await ada.say('hi');
  await ada.say('delete my data');
  await ada.say('no');
  await ada.settled();
  expect(ada.fullCards).toHaveLength(1);
  expect(ada.title).toBe(titleAt('fixing'));
});

test('a click on an old card leaves one card, and no line that points the wrong way', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  const old = ada.cardMessage();
  await ada.say('yes');
  await ada.settled();
  await ada.click('answer.no', old);
  await ada.settled();
  expect(ada.fullCards).toHaveLength(1);
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  expect(ada.notice).toBe(en.notices.staleCard);
  const living = ada.messages.findIndex(({ id }) => id === ada.cardMessage().id);
  const below = ada.messages.slice(living + 1);
  expect(below.flatMap(({ card }) => (card ? textsOf(card) : []))).not.toContain(en.ui.movedBelow);
});

test.each([404, 403])(
  'an update that is answered with %i brings a new message, which is the living one then',
  async (status) => {
    const ada = await newcomer();
    await walk(ada, upTo('findingEmail'));
    const gone = ada.cardMessage().id;
    ada.channelFails({ method: 'PUT', status });
    await ada.click('answer.yes');
    await ada.settled();
    expect(ada.messages).toHaveLength(2);
    const { id } = ada.cardMessage();
    expect(id).not.toBe(gone);
    expect(ada.title).toBe(titleAt('readingActivityMonitor'));

    await ada.click('answer.unsure');
    expect(updatesOf(ada).at(-1)?.activityId).toBe(id);
    await ada.say('yes');
    await ada.settled();
    expect(ada.messages).toHaveLength(3);
    const left = ada.messages.find((message) => message.id === id)?.card;
    expect(left && textsOf(left)).toEqual([en.ui.movedBelow]);
  },
);

test('an old card that can’t be shrunk any more keeps nobody from going on', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  ada.channelFails({ method: 'PUT', status: 404 });
  await ada.say('yes');
  await ada.settled();
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  const { id } = ada.cardMessage();
  await ada.say('not sure');
  await ada.settled();
  expect(ada.title).toBe(titleAt('email'));
  const left = ada.messages.find((message) => message.id === id)?.card;
  expect(left && textsOf(left)).toEqual([en.ui.movedBelow]);
});

test('a reply that the channel refuses is given with the next activity', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  ada.channelFails({ method: 'POST', status: 403 });
  await ada.say('yes');
  expect(ada.title).toBe(titleAt('findingEmail'));
  await ada.say('yes');
  await ada.settled();
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  expect(await ada.report()).toContain(en.causes['email-not-synchronized'].ruledOut);
  await walk(ada, from('readingActivityMonitor'));
});

test('a welcome that the channel refuses is given with the next activity', async () => {
  const ada = await newcomer();
  await ada.send('installationUpdate', { action: 'remove' });
  ada.channelFails({ method: 'POST', status: 403, times: 2 });
  const { length } = ada.messages;
  await ada.install();
  await ada.say('hi');
  expect(ada.messages.length).toBeGreaterThan(length);
});

describe.each(channelIds)('on %s', (channelId) => {
  test('no turn brings more than one new message', async () => {
    const ada = await newcomer(channelId);
    const once = async (turn: () => Promise<unknown>) => {
      const { length } = ada.messages;
      await turn();
      await ada.settled();
      expect(ada.messages.length - length).toBeLessThanOrEqual(1);
    };
    for (const move of upTo('fixing')) {
      await once(() => walk(ada, [move], 'by typing words'));
      await once(() => ada.say('blue'));
      await once(() => ada.say('The case is missing customer.'));
      await once(() => ada.click('step.shown'));
      await once(() => ada.say('report'));
      await once(() => ada.say('status'));
      await once(() => ada.click('step.shown'));
    }
  });

  test('S-6: whoever writes has one message when the turn is over, and nobody sees typing', async () => {
    const ada = await newcomer(channelId);
    for (const text of ['hi', 'start', 'continue', 'blue', 'status', 'report', 'yes', 'help']) {
      const { length } = ada.messages;
      await ada.say(text);
      expect(ada.messages).toHaveLength(length + 1);
    }
    await ada.settled();
    expect(new Set(ada.calls.map(({ activity }) => activity.type))).toEqual(new Set(['message']));
  });

  test('cards come as the channel can show them, without a text beside them', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, toSummary);
    await ada.say('status');
    expect(ada.screen.sent.length).toBeGreaterThan(1);
    for (const { text, attachments } of ada.screen.sent) {
      expect(text).toBeUndefined();
      expect(attachments).toHaveLength(1);
    }
    const cards = [...ada.calls].flatMap(({ activity }) => activity.attachments ?? []);
    const [version, expected] =
      channelId === 'msteams' ? ['1.5', 'Action.Execute'] : ['1.3', 'Action.Submit'];
    for (const { content } of cards) {
      expect(content.version).toBe(version);
      expect([...new Set(actionsOf(content).map(({ type }) => type))]).toEqual([expected]);
    }
    expect(updatesOf(ada).length > 0).toBe(channelId === 'msteams');
  });
});

test('a card that the person clicked shows to everybody else what the answer showed', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const answer = await ada.click('answer.no');
  expect(cardIn(answer)).toEqual(ada.card());
  const forged = await ada.forge({ verb: 'x' });
  await ada.settled();
  const card = cardIn(forged);
  expect(card && noticeOf(card)).toBe(ada.notice);
});
