import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { replay } from '../../dialogs/diagnosis.ts';
import { stepIn, type Step } from '../../dialogs/steps.ts';
import { isOutside } from '../../dialogs/outside.ts';
import { viewOf } from '../../dialogs/view.ts';
import type { Text } from '../../cards/text/text.ts';
import { guideVersion } from '../../dialogs/guideVersion.ts';
import {
  isProcessed,
  parseRecord,
  stringify,
  type ConversationRecord,
} from '../../src/conversation/record.ts';
import { textOf } from '../../src/conversation/language.ts';
import { noticeOf } from '../support/channel/cards.ts';
import { edit, storedText } from '../support/channel/edit.ts';
import { from, titleAt, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { isErased, isOnDisk } from '../support/channel/runBot.ts';
import { newUser } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';
import { storedRecords, versions } from './storedRecords.ts';
import { vocabulary } from './vocabulary.ts';

const { bot, newcomer, stranger, strangers } = useBot();

const names = [...storedRecords.keys()];
/** The vocabulary of the newest version, as it was written with its records. */
const writtenVocabulary: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'vocabulary.json'), 'utf8'),
);

const contentOf = (name: string): string => storedRecords.get(name) ?? '';

/** The record in a file, as it opens today. */
function opened(value: string) {
  const parsed = parseRecord(value);
  if (parsed.kind !== 'record') throw new Error(`The record is ${parsed.kind}.`);
  const { position, kept, dropped } = replay(parsed.record.diagnosis);
  const lost = parsed.unreadable + dropped.length;
  return { record: parsed.record, step: stepIn(position.value), kept, lost };
}

/** Somebody whose conversation is stored like that, and who says “start” to it. */
async function returning(value: string, file = ''): Promise<Person> {
  const isShared = file.includes('/group-');
  const person = isShared
    ? strangers('groupChat')[0]
    : stranger().at({ user: { ...newUser('Ada Admin'), aadObjectId: 'ada' } });
  await person.tell('start');
  edit(bot(), person.place, () => value);
  await person.tell('start');
  return person;
}

test('the guide’s vocabulary is that of its version; where it changes: raise guideVersion, then node test/records/write.ts', () => {
  expect({ guideVersion, ...vocabulary }).toEqual(writtenVocabulary);
});

test('every version has its records, and this one a whole one at every step', () => {
  expect(versions).toHaveLength(guideVersion);
  const own = names.filter((name) => name.startsWith(`v${guideVersion}/`));
  const records = own.map((file) => opened(contentOf(file)));
  const { deciding: _, ...waiting } = vocabulary.steps;
  expect(new Set(records.map(({ step }) => step))).toEqual(new Set(Object.keys(waiting)));
  expect(records.filter(({ lost }) => lost > 0)).toEqual([]);
});

/** What lies outside the ten causes has questions of its own. */
function titleOf({ diagnosis }: ConversationRecord, step: Step, text: Text): string {
  const { cause, asked, stop } = viewOf(diagnosis);
  return step === 'checkingOutside' && cause && isOutside(cause)
    ? text.outside[cause].question
    : titleAt(asked.length > 1 && stop ? stop : step, text);
}

describe('a record that a version of the guide stored opens', () => {
  test.each(names)('%s', async (file) => {
    const value = contentOf(file);
    const { record, step, kept, lost } = opened(value);
    const person = await returning(value, file);
    const text = textOf({ ...record, locale: 'en-US' });
    const unsaid = lost > 0 ? 'answersDropped' : record.unsaid;
    expect(person.title).toBe(titleOf(record, step, text));
    expect(person.notice).toBe(unsaid && text.notices[unsaid]);
    expect(storedIn(bot(), person.place)?.answers).toEqual(JSON.parse(JSON.stringify(kept)));
    await person.tell('start');
    expect(person.notice).toBeUndefined();
  });
});

test.each(names)('F05: %s still knows what was handled', (file) => {
  const { handled } = JSON.parse(contentOf(file)) as { handled: string | readonly string[] };
  const { record } = opened(contentOf(file));
  expect(isProcessed(record, 'activity-0')).toBe(handled.length > 0);
  expect(isProcessed(record, 'activity-99')).toBe(false);
  expect(opened(stringify(record)).record.handled).toBe(record.handled);
});

/** A record with something of it changed. */
type Change = (record: Record<string, unknown> & { answers: Record<string, unknown>[] }) => unknown;

const changed = (file: string, change: Change): string =>
  JSON.stringify(change(JSON.parse(contentOf(file)) as Parameters<Change>[0]));

/** A record with one of its answers changed. */
const withAnswer =
  (change: Readonly<Record<string, unknown>>): Change =>
  (record) => ({
    ...record,
    answers: record.answers.map((answer, index) =>
      index === 1 ? { ...answer, ...change } : answer,
    ),
  });

describe('J01, J02: an answer that today’s guide doesn’t know is dropped, the others are kept', () => {
  test.each<[string, Change]>([
    ['a step that is gone', withAnswer({ at: 'checkingTheWeather' })],
    ['a step that never had this answer', withAnswer({ event: { type: 'fix.done' } })],
    ['a cause that is gone', withAnswer({ event: { type: 'cause.suspected', cause: 'rain' } })],
    ['a message that is gone', withAnswer({ event: { type: 'message.recorded', message: 'Z1' } })],
    ['an event that is gone', withAnswer({ event: { type: 'answer.rainy' } })],
    ['an event of the machine’s own', withAnswer({ event: { type: 'xstate.stop' } })],
    ['an event that is no object', withAnswer({ event: 'answer.yes' })],
    ['a time that is a number', withAnswer({ on: 5 })],
    ['no step', withAnswer({ at: undefined })],
    ['a step from a prototype', withAnswer({ at: 'constructor' })],
    ['a person who is a text', withAnswer({ by: 'Ada' })],
    [
      'null in its place',
      (record) => ({ ...record, answers: [record.answers[0], null, ...record.answers.slice(2)] }),
    ],
  ])('%s', async (_, change) => {
    const ada = await returning(changed('v1/readingActivityMonitor', change));
    expect(ada.notice).toBe(en.notices.answersDropped);
    expect(ada.title).toBe(titleAt('findingEmail'));
    await ada.say('start');
    expect(ada.notice).toBeUndefined();
    expect(storedIn(bot(), ada.place)?.answers).toHaveLength(1);
    await walk(ada, from('findingEmail'));
  });

  test.each(['hi', 'blue', 'help', 'not sure', 'report'])(
    'and that is said once, to whoever says “%s” first',
    async (text) => {
      const ada = await newcomer();
      await walk(ada, upTo('readingActivityMonitor'));
      edit(bot(), ada.place, () =>
        changed('v1/readingActivityMonitor', (record) => ({
          ...(withAnswer({ at: 'x' })(record) as object),
          owner: ada.place.user.aadObjectId,
        })),
      );
      await ada.say(text);
      if (text === 'report' || text === 'blue') await ada.say('start');
      expect(ada.notice).toBe(en.notices.answersDropped);
      await ada.say('start');
      expect(ada.notice).not.toBe(en.notices.answersDropped);
    },
  );

  test('and a click on an old card hears of it', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('findingEmail'));
    const old = ada.cardMessage();
    await walk(ada, upTo('email', from('findingEmail')));
    edit(bot(), ada.place, (value) => value.replace('"at":"findingEmail"', '"at":"x"'));
    const card = cardIn(await ada.click('answer.yes', old));
    expect(card && noticeOf(card)).toBe(en.notices.answersDropped);
  });
});

describe('J02: a field that is missing or means something else now takes its default', () => {
  const file = 'v1/clicked';
  const fields = Object.keys(JSON.parse(contentOf(file)) as object)
    .concat('feedback', 'language', 'unsaid')
    .filter((field) => field !== 'answers');

  test.each(fields)('%s', (field) => {
    const { kept } = opened(contentOf(file));
    for (const value of [undefined, null, 5.5, -1, 'x', true, [], {}, { show: 'x' }, [null]]) {
      const open = opened(changed(file, (record) => ({ ...record, [field]: value })));
      expect(open.kept).toEqual(kept);
      expect(opened(stringify(open.record))).toEqual(open);
    }
  });

  test('as far as everything beside the answers may be gone', async () => {
    const ada = await returning(changed('v1/proving', ({ answers }) => ({ answers })));
    expect(ada.title).toBe(titleAt('proving'));
    await walk(ada, from('proving'));
  });
});

/** A record in a file, as if it were this person's. */
const ownedBy = ({ place }: Person, file: string): string =>
  changed(file, (record) => ({ ...record, owner: place.user.aadObjectId }));

describe('J05: a click on a card that an earlier version drew', () => {
  test.each(versions)('of %s counts where its step is still there', async (version) => {
    const file = `${version}/checkingQueueItem`;
    const ada = await newcomer();
    edit(bot(), ada.place, () => ownedBy(ada, file));
    const { revision } = opened(contentOf(file)).record;
    await ada.forge({ verb: 'answer.no', revision, step: 'checkingQueueItem' });
    await ada.settled();
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.notice).toBeUndefined();
  });

  test.each(versions)('of %s changes nothing where its step is gone', async (version) => {
    const file = `${version}/checkingQueueItem`;
    const ada = await newcomer();
    edit(bot(), ada.place, () => ownedBy(ada, file));
    const { revision } = opened(contentOf(file)).record;
    await ada.forge({ verb: 'answer.no', revision, step: 'checkingTheWeather' });
    await ada.settled();
    expect(ada.title).toBe(titleAt('checkingQueueItem'));
    expect(ada.notice).toBe(en.notices.staleCard);
  });
});

/** A record as a later version might store it. */
const later: Change = (record) => ({ guideVersion: guideVersion + 1, fields: record });

describe('J03, J04: a record of a later version', () => {
  test('is left alone, and works on in an instance that knows it', async () => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    const value = storedText(bot(), ada.place);
    const newer = JSON.stringify(later(JSON.parse(value) as Parameters<Change>[0]));
    edit(bot(), ada.place, () => newer);
    const { length } = ada.fullCards;
    const answers = [
      await ada.post(ada.clickOf('answer.no')),
      await ada.send('message', { text: 'no' }),
      await ada.send('message', { text: 'start over' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(storedText(bot(), ada.place)).toBe(newer);
    expect(ada.fullCards).toHaveLength(length);
    edit(bot(), ada.place, () => value);
    await ada.redeliver(answers[0]?.activity);
    await ada.settled();
    expect(ada.title).toBe(titleAt('fixing'));
  });
});

describe('F08: a record that can’t be read', () => {
  test.each<[string, (value: string) => string]>([
    ['cut off', (value) => value.slice(0, 40)],
    ['null', () => 'null'],
    ['of another shape', () => '{"step":"checkingQueueItem"}'],
    ['a snapshot of a machine', () => '{"status":"bogus","value":"x","context":{}}'],
    ['a list', () => '[]'],
    ['empty', () => ''],
    ['with answers that are no list', (value) => value.replace(/"answers":\[.*\]/s, '"answers":5')],
  ])('is put aside, and the person is told and can begin again: %s', async (_, change) => {
    const ada = await newcomer();
    await walk(ada, upTo('email'));
    edit(bot(), ada.place, change);
    await ada.say('start');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.unreadable);
    await walk(ada, upTo('email', from('describingProblem')));
  });

  test('is put aside as it is', async () => {
    const ada = await newcomer();
    edit(bot(), ada.place, () => '{"answers":"broken"}');
    await ada.say('start');
    expect(isOnDisk(bot(), 'unreadable|msteams')).toBe(true);
    expect(isOnDisk(bot(), '{"answers":"broken"}')).toBe(true);
  });
});

test('what was put aside is deleted with the rest', async () => {
  const ada = await newcomer();
  edit(bot(), ada.place, () => 'put-aside-words');
  await ada.say('start');
  expect(isOnDisk(bot(), 'put-aside-words')).toBe(true);
  await ada.say('delete my data');
  await ada.say('yes');
  expect(await isErased(bot(), 'put-aside-words')).toBe(true);
  expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
});

/** A conversation that has waited for its case so often that it holds so many bytes. */
const waited = (bytes: number) =>
  changed('v1/waitingForCase', (record) => {
    const again = { ...record.answers.at(-1), at: 'waitingForCase' };
    const missing = bytes - JSON.stringify(record).length;
    const more = Math.floor(missing / (JSON.stringify(again).length + 1));
    return {
      ...record,
      answers: [...record.answers, ...Array.from({ length: more }, () => again)],
    };
  });

describe('F10: a record', () => {
  test('takes answers up to 64 KB, and then says that it takes no more', async () => {
    const ada = await returning(waited(60_700));
    for (let left = 30; left > 0 && ada.notice !== en.notices.noRoom; left -= 1) {
      await ada.say('not yet, still waiting');
    }
    expect(ada.notice).toBe(en.notices.noRoom);
    expect(ada.title).toBe(titleAt('waitingForCase'));
    const text = storedText(bot(), ada.place);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(59 * 1024);
    await ada.say('report');
    await ada.say('start over');
    expect(ada.notice).toBe(en.notices.startedOver);
    await walk(ada, upTo('email', from('describingProblem')));
  });

  test('of 5 MB is put aside, and holds nobody up', async () => {
    const ada = await returning(waited(5_000_000));
    expect(ada.notice).toBe(en.notices.unreadable);
    expect(storedText(bot(), ada.place).length).toBeLessThan(10_000);
    await walk(ada, upTo('email', from('describingProblem')));
  });
});
