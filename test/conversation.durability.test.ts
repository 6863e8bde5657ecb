import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../cards/text/en.ts';
import { noticeOf, titleOf } from './channel/cards.ts';
import { from, titleAt, toSummary, upTo, walk, type Move } from './channel/journeys.ts';
import { cardIn, type CardMessage, type Person } from './channel/person.ts';
import { freePort, isOnDisk, RunningBot } from './channel/runBot.ts';
import { messageIn, type ChannelId, type Posted } from './channel/shapes.ts';
import { useBot } from './channel/useBot.ts';

const { bot, newcomer } = useBot();

/** Numbers from 0 to 1 that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(20_261_124);

/** The activity of a move, typed or clicked, without posting it yet. */
function activityOf(person: Person, [button]: Move, isTyped: boolean) {
  return isTyped ? messageIn(person.place, person.titleOfButton(button)) : person.clickOf(button);
}

test('the process is killed at random moments, and the channel delivers once more what failed', async () => {
  const ada = await newcomer('webchat');
  for (const [index, move] of toSummary.entries()) {
    if (index % 4 !== 1) {
      await walk(ada, [move]);
      continue;
    }
    const activity = activityOf(ada, move, index % 8 === 1);
    const first = ada.post(activity).catch(() => undefined);
    await wait(random.next().value * 25);
    await bot().restart();
    await first;
    await ada.redeliver(activity);
    expect(ada.title).toBe(titleAt(move[1]));
  }
  const bob = await newcomer();
  await walk(bob, toSummary);
  expect(await ada.report()).toBe(await bob.report());
});

/** Somebody who gave an answer in some state of being handled, with what they see and sent. */
interface Situation {
  readonly person: Person;
  readonly answer: Posted;
  /** The card that the answer was given on. */
  readonly old: CardMessage;
  readonly count: number;
}

/** Somebody’s answer, sent and done with, or held up while the bot sends something of its reply. */
async function answering(channelId: ChannelId, how: 'text' | 'click', held?: 'POST' | 'PUT') {
  const person = await newcomer(channelId);
  await walk(person, upTo('checkingQueueItem'));
  const old = person.cardMessage();
  const answer = how === 'text' ? messageIn(person.place, 'no') : person.clickOf('answer.no');
  if (held) {
    person.channelFails({ method: held });
    void person.post(answer).catch(() => undefined);
    await person.untilHeld();
  } else {
    await person.post(answer);
    await person.settled();
  }
  return { person, answer, old, count: person.messages.length };
}

describe('after the process was killed', () => {
  let unsent: Record<ChannelId, Situation>;
  let unclicked: Situation;
  let notUpdated: [Situation, Situation];
  let done: [Situation, Situation];

  beforeAll(async () => {
    unsent = {
      msteams: await answering('msteams', 'text', 'POST'),
      emulator: await answering('emulator', 'text', 'POST'),
      webchat: await answering('webchat', 'text', 'POST'),
      directline: await answering('directline', 'text', 'POST'),
    };
    unclicked = await answering('emulator', 'click', 'POST');
    notUpdated = [
      await answering('msteams', 'click', 'PUT'),
      await answering('msteams', 'click', 'PUT'),
    ];
    done = [await answering('msteams', 'click'), await answering('emulator', 'text')];
    await bot().restart();
  });

  test('between saving and sending, a greeting shows the current card', async () => {
    const { person } = unsent.msteams;
    expect(person.title).toBe(titleAt('checkingQueueItem'));
    await person.say('hi');
    expect(person.title).toBe(titleAt('found'));
    await walk(person, from('found'));
  });

  test('between saving and sending, the same answer again isn’t taken for the next one', async () => {
    const { person, count } = unsent.emulator;
    await person.say('no');
    expect(person.title).toBe(titleAt('found'));
    expect(person.messages).toHaveLength(count + 1);
    await walk(person, from('found'));
  });

  test('between saving and sending, the same activity again brings the card', async () => {
    const { person, answer, count } = unsent.webchat;
    await person.redeliver(answer);
    expect(person.title).toBe(titleAt('found'));
    expect(person.messages).toHaveLength(count + 1);
    await person.redeliver(answer);
    expect(person.messages).toHaveLength(count + 1);
    await walk(person, from('found'));
  });

  test('between saving and sending, a click on the old card shows the current one', async () => {
    const { person, old } = unsent.directline;
    await person.click('answer.yes', old);
    expect(person.title).toBe(titleAt('found'));
    await walk(person, from('found'));
  });

  test('between saving a click and sending, the same click again brings the card', async () => {
    const { person, old } = unclicked;
    await person.click('answer.no', old);
    expect(person.title).toBe(titleAt('found'));
    await walk(person, from('found'));
  });

  test('between the answer to a click and its update, nothing is lost', async () => {
    const [typing, clicking] = notUpdated;
    await typing.person.say('hi');
    expect(typing.person.title).toBe(titleAt('found'));
    const again = cardIn(await clicking.person.redeliver(clicking.answer));
    expect(again && titleOf(again)).toBe(titleAt('found'));
    await typing.person.settled();
    await walk(typing.person, from('found'));
  });

  test('with everything sent, what is delivered again does nothing more', async () => {
    for (const { person, answer, count } of done) {
      await person.redeliver(answer);
      await person.settled();
      expect(person.title).toBe(titleAt('found'));
      expect(person.messages).toHaveLength(count);
      await person.say('back');
      expect(person.title).toBe(titleAt('checkingQueueItem'));
    }
  });
});

/** Changes what is stored of a conversation, as an edited guide or a fault would. */
function edit(person: Person, change: (value: string) => string): void {
  const { channelId, conversationId } = person.place;
  const id = `${channelId}|${conversationId}`;
  const database = new DatabaseSync(bot().storagePath);
  const row = database.prepare('SELECT value FROM conversations WHERE id = ?').get(id);
  database
    .prepare('UPDATE conversations SET value = ?, version = version + 1 WHERE id = ?')
    .run(change(String(row?.value)), id);
  database.close();
}

const withOldAnswer = (value: string): string => {
  const record = JSON.parse(value) as { answers: unknown[] };
  const old = {
    at: 'checkingTheWeather',
    event: { type: 'answer.rainy' },
    on: '2026-01-01T00:00:00Z',
  };
  return JSON.stringify({ ...record, answers: [...record.answers, old] });
};

describe('an answer that today’s guide doesn’t know is dropped', () => {
  test.each(['start', 'hi', 'blue', 'help', 'not sure'])(
    'and that is said once, to whoever says “%s” next',
    async (text) => {
      const ada = await newcomer();
      await walk(ada, upTo('checkingQueueItem'));
      edit(ada, withOldAnswer);
      await ada.say(text);
      expect(ada.notice).toBe(en.notices.answersDropped);
      await ada.say('start');
      expect(ada.notice).not.toBe(en.notices.answersDropped);
      expect(await ada.report()).toContain(en.causes['email-not-synchronized'].ruledOut);
    },
  );

  test('and that is said after a report too', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('checkingQueueItem'));
    edit(ada, withOldAnswer);
    await ada.say('report');
    await ada.say('start');
    expect(ada.notice).toBe(en.notices.answersDropped);
  });

  test('and a click on an old card hears of it', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('findingEmail'));
    const old = ada.cardMessage();
    await walk(ada, upTo('checkingQueueItem', from('findingEmail')));
    edit(ada, withOldAnswer);
    const card = cardIn(await ada.click('answer.yes', old));
    expect(card && noticeOf(card)).toBe(en.notices.answersDropped);
  });
});

describe('a record that can’t be read', () => {
  test.each([
    ['cut off', (value: string) => value.slice(0, 40)],
    ['null', () => 'null'],
    ['of another shape', () => '{"step":"checkingQueueItem"}'],
    ['empty', () => ''],
    [
      'with answers that are no list',
      (value: string) => value.replace(/"answers":\[.*\]/s, '"answers":5'),
    ],
  ])('is put aside, and the person is told and can begin again: %s', async (_, change) => {
    const ada = await newcomer();
    await walk(ada, upTo('checkingQueueItem'));
    edit(ada, change);
    await ada.say('start');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.unreadable);
    await walk(ada, upTo('checkingQueueItem', from('describingProblem')));
  });
});

test('what was put aside is deleted with the rest', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('checkingQueueItem'));
  edit(ada, () => 'put-aside-words');
  await ada.say('start');
  expect(isOnDisk(bot(), 'put-aside-words')).toBe(true);
  await ada.say('delete my data');
  await ada.say('yes');
  expect(isOnDisk(bot(), 'put-aside-words')).toBe(false);
  expect(isOnDisk(bot(), ada.place.conversationId)).toBe(false);
});

test('a fault of the storage costs one honest sentence, and no progress', async () => {
  const [ada, bob] = await Promise.all([newcomer(), newcomer('emulator')]);
  for (const person of [ada, bob]) await walk(person, upTo('checkingQueueItem'));
  const database = new DatabaseSync(bot().storagePath);
  database.exec('BEGIN IMMEDIATE');
  const clicked = cardIn(await ada.post(ada.clickOf('answer.no')));
  await bob.say('no');
  database.exec('ROLLBACK');
  database.close();
  for (const card of [clicked, bob.card()]) {
    expect(card && noticeOf(card)).toBe(en.notices.ourError);
    expect(card && titleOf(card)).toBe(titleAt('checkingQueueItem'));
  }
  await ada.click('answer.no');
  await bob.click('answer.no');
  for (const person of [ada, bob]) expect(person.title).toBe(titleAt('found'));
});

test('of two answers to two processes on one storage exactly one wins', async () => {
  const other = new RunningBot(await freePort(), bot().folder, {});
  await other.start();
  try {
    for (let round = 0; round < 10; round += 1) {
      const ada = await newcomer('directline');
      await walk(ada, upTo('checkingQueueItem'));
      const answers = await Promise.all([
        ada.post(ada.clickOf('answer.yes')),
        ada.post(ada.clickOf('answer.no'), other),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const replies = ada.fullCards.slice(-2).map(({ card }) => noticeOf(card));
      expect(replies.filter((notice) => notice === en.notices.staleCard)).toHaveLength(1);
      await ada.say('start');
      expect([titleAt('checkingItemStatus'), titleAt('found')]).toContain(ada.title);
      await ada.say('back');
      expect(ada.title).toBe(titleAt('checkingQueueItem'));
    }
  } finally {
    await other.kill();
  }
});
