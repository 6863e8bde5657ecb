import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { de } from '../../cards/text/de/index.ts';
import { en } from '../../cards/text/en/index.ts';
import { es } from '../../cards/text/es/index.ts';
import { fr } from '../../cards/text/fr/index.ts';
import { ja } from '../../cards/text/ja/index.ts';
import { partitionOf, tableOf } from '../../src/storage/sqlite/partitions.ts';
import { noticeOf, titleOf } from '../support/channel/cards.ts';
import { edit } from '../support/channel/edit.ts';
import { from, titleAt, toSummary, upTo, walk, type Move } from '../support/channel/journeys.ts';
import { cardIn, type CardMessage, type Person } from '../support/channel/person.ts';
import { freePort, RunningBot } from '../support/channel/runBot.ts';
import { messageIn, type ChannelId, type Posted } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, newcomer, stranger } = useBot();

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
  await walk(person, upTo('email'));
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
    expect(person.title).toBe(titleAt('email'));
    await person.say('hi');
    expect(person.title).toBe(titleAt('fixing'));
    await walk(person, from('fixing'));
  });

  test('between saving and sending, the same answer again isn’t taken for the next one', async () => {
    const { person, count } = unsent.emulator;
    await person.say('no');
    expect(person.title).toBe(titleAt('fixing'));
    expect(person.messages).toHaveLength(count + 1);
    await walk(person, from('fixing'));
  });

  test('between saving and sending, the same activity again brings the card', async () => {
    const { person, answer, count } = unsent.webchat;
    await person.redeliver(answer);
    expect(person.title).toBe(titleAt('fixing'));
    expect(person.messages).toHaveLength(count + 1);
    await person.redeliver(answer);
    expect(person.messages).toHaveLength(count + 1);
    await walk(person, from('fixing'));
  });

  test('between saving and sending, a click on the old card shows the current one', async () => {
    const { person, old } = unsent.directline;
    await person.click('answer.yes', old);
    expect(person.title).toBe(titleAt('fixing'));
    await walk(person, from('fixing'));
  });

  test('between saving a click and sending, the same click again brings the card', async () => {
    const { person, old } = unclicked;
    await person.click('answer.no', old);
    expect(person.title).toBe(titleAt('fixing'));
    await walk(person, from('fixing'));
  });

  test('between the answer to a click and its update, nothing is lost', async () => {
    const [typing, clicking] = notUpdated;
    await typing.person.say('hi');
    expect(typing.person.title).toBe(titleAt('fixing'));
    const again = cardIn(await clicking.person.redeliver(clicking.answer));
    expect(again && titleOf(again)).toBe(titleAt('fixing'));
    await typing.person.settled();
    await walk(typing.person, from('fixing'));
  });

  test('with everything sent, what is delivered again does nothing more', async () => {
    for (const { person, answer, count } of done) {
      await person.redeliver(answer);
      await person.settled();
      expect(person.title).toBe(titleAt('fixing'));
      expect(person.messages).toHaveLength(count);
      await person.say('back');
      expect(person.title).toBe(titleAt('email'));
    }
  });
});

/** Does something while another process holds the storage, so that nothing can be saved. */
async function whileLocked<T>(act: () => Promise<T>): Promise<T> {
  const database = new DatabaseSync(bot().storagePath, { timeout: 5_000 });
  database.exec('BEGIN IMMEDIATE');
  try {
    return await act();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}

describe('F12: while the storage is locked', () => {
  const speaking = { 'en-US': en, 'de-DE': de, 'fr-FR': fr, 'es-ES': es, 'ja-JP': ja };

  test.each(Object.entries(speaking))(
    'a text isn’t taken, and whoever typed it is told once that nothing is lost: %s',
    async (locale, text) => {
      const ada = (await newcomer('emulator')).speaking(locale);
      await walk(ada, upTo('email'), 'by clicking', text);
      const { length } = ada.messages;
      const answer = messageIn(ada.place, text.choices['answer.no']);
      const answers = await whileLocked(async () => [
        await ada.post(answer),
        await ada.post(answer),
      ]);
      expect(answers.map(({ status, body }) => [status, body])).toEqual([
        [503, 'unavailable'],
        [503, 'unavailable'],
      ]);
      await vi.waitFor(() => expect(ada.messages).toHaveLength(length + 1), waitTimeout);
      expect(ada.messages.at(-1)).toMatchObject({ text: text.ui.cannotSave });
      await ada.say('start');
      expect(ada.title).toBe(titleAt('email', text));
      await ada.redeliver(answer);
      expect(ada.title).toBe(titleAt('fixing', text));
      const told = ada.messages.filter((message) => message.text === text.ui.cannotSave);
      expect(told).toHaveLength(1);
    },
  );

  test.each(['emulator', 'webchat', 'directline'] as const)(
    'a click that isn’t answered in place isn’t taken, which is said once, and works again afterwards: %s',
    async (channelId) => {
      const ada = await newcomer(channelId);
      await walk(ada, upTo('email'));
      const old = ada.cardMessage();
      const statuses = await whileLocked(async () => [
        (await ada.post(ada.clickOf('answer.no'))).status,
        (await ada.post(ada.clickOf('answer.no'))).status,
      ]);
      expect(statuses).toEqual([503, 503]);
      await vi.waitFor(
        () => expect(ada.messages.at(-1)).toMatchObject({ text: en.ui.cannotSave }),
        waitTimeout,
      );
      await ada.click('answer.no', old);
      expect(ada.title).toBe(titleAt('fixing'));
      expect(ada.messages.filter(({ text }) => text === en.ui.cannotSave)).toHaveLength(1);
    },
  );

  test('a click isn’t taken either, which its client says, and works again afterwards', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    const { length } = ada.calls;
    const { status, body } = await whileLocked(() => ada.post(ada.clickOf('answer.no')));
    expect([status, body]).toEqual([503, 'unavailable']);
    expect(ada.calls).toHaveLength(length);
    await ada.click('answer.no');
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('nobody’s first message is taken, and the next one is', async () => {
    const ada = stranger();
    const { status } = await whileLocked(() => ada.send('message', { text: 'hi' }));
    expect(status).toBe(503);
    await ada.say('start');
    expect(ada.title).toBe(titleAt('describingProblem'));
  });
});

/** Has the next twelve writes of a conversation lose their race, which is as often as a turn tries. */
function spoilNextTurn({ place }: Person): void {
  const id = `${place.channelId}|${place.conversationId}`;
  const database = new DatabaseSync(bot().storagePath);
  database.exec(`
    DROP TRIGGER IF EXISTS lost;
    DROP TABLE IF EXISTS races;
    CREATE TABLE races (left INTEGER);
    INSERT INTO races VALUES (12);
    CREATE TRIGGER lost BEFORE UPDATE ON ${tableOf(partitionOf(id))}
      WHEN old.id = '${id}' AND (SELECT left FROM races) > 0
      BEGIN UPDATE races SET left = left - 1; SELECT RAISE(IGNORE); END;
  `);
  database.close();
}

describe('a fault of ours costs one honest sentence, and no progress', () => {
  test('for whoever clicks', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    spoilNextTurn(ada);
    await ada.click('answer.no');
    expect([ada.title, ada.notice]).toEqual([titleAt('email'), en.notices.ourError]);
    expect(ada.fullCards).toHaveLength(1);
    await ada.click('answer.no');
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('for whoever types, in their language, and one card stays alive', async () => {
    const ada = (await newcomer()).speaking('de-DE');
    await walk(ada, upTo('email'), 'by clicking', de);
    spoilNextTurn(ada);
    await ada.say('nein');
    await ada.settled();
    expect(ada.title).toBe(titleAt('email', de));
    expect(ada.notice).toBe(de.notices.ourError);
    expect(ada.fullCards).toHaveLength(1);
    await ada.say('nein');
    await ada.settled();
    expect(ada.title).toBe(titleAt('fixing', de));
    expect(ada.fullCards).toHaveLength(1);
  });
});

test('operations 10: who is about to reply by a clock that is an hour ahead holds nobody up', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.settled();
  const until = Date.now() + 3_600_000;
  edit(bot(), ada.place, (value) =>
    JSON.stringify({
      ...(JSON.parse(value) as object),
      replied: false,
      replying: { by: 'x', until },
    }),
  );
  const begin = performance.now();
  await ada.say('start');
  expect(ada.title).toBe(titleAt('email'));
  expect(performance.now() - begin).toBeLessThan(6_000);
});

test('operations 25: a click that was made by a clock that is ahead doesn’t swallow the next one', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const before = ada.cardMessage();
  await ada.click('answer.takenBack');
  const at = Date.now() + 3_600_000;
  edit(bot(), ada.place, (value) => {
    const record = JSON.parse(value) as { lastClick: object };
    return JSON.stringify({ ...record, lastClick: { ...record.lastClick, at } });
  });
  const again = ada.clickOf('answer.takenBack', before);
  const card = cardIn(await ada.post(again));
  expect(card && noticeOf(card)).toBe(en.notices.staleCard);
});

test('of two answers to two processes on one storage exactly one wins', async () => {
  const other = new RunningBot(await freePort(), bot().folder, {});
  await other.start();
  try {
    for (let round = 0; round < 10; round += 1) {
      const ada = await newcomer('directline');
      await walk(ada, upTo('email'));
      const answers = await Promise.all([
        ada.post(ada.clickOf('answer.yes')),
        ada.post(ada.clickOf('answer.no'), other),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const replies = ada.fullCards.slice(-2).map(({ card }) => noticeOf(card));
      expect(replies.filter((notice) => notice === en.notices.staleCard)).toHaveLength(1);
      await ada.say('start');
      expect([titleAt('email'), titleAt('fixing')]).toContain(ada.title);
      await ada.say('back');
      expect(ada.title).toBe(titleAt('email'));
    }
  } finally {
    await other.kill();
  }
});
