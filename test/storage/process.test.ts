import { execFile } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.ts';
import { startRetention } from '../../src/storage/retention.ts';
import { tables } from '../../src/storage/sqlite/partitions.ts';
import { edit } from '../support/channel/edit.ts';
import { titleAt, upTo, walk } from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { isErased } from '../support/channel/runBot.ts';
import { silent } from '../support/channel/storages.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, newcomer } = useBot();

const day = 86_400_000;

/** Makes a conversation, and what was put aside of it, look untouched for some days. */
function leaveAlone({ place }: Person, days: number): void {
  const database = new DatabaseSync(bot().storagePath);
  for (const table of tables) {
    database
      .prepare(`UPDATE ${table} SET changed_at = ? WHERE id LIKE ?`)
      .run(Date.now() - days * day, `%${place.conversationId}`);
  }
  database.close();
}

/** Somebody whose record can’t be read and was put aside. */
async function unreadable(): Promise<Person> {
  const person = await newcomer();
  edit(bot(), person.place, () => 'null');
  await person.say('start');
  return person;
}

test('K05: what nobody wrote in for 30 days is gone, from the disk too', async () => {
  const [old, young, broken] = [await newcomer(), await newcomer(), await unreadable()];
  for (const person of [old, young]) await walk(person, upTo('email'));
  leaveAlone(old, 31);
  leaveAlone(young, 29);
  leaveAlone(broken, 31);
  const storage = await openStorage(`sqlite:${bot().storagePath}`, silent);
  // Enough others are there that three of them are no surprise.
  for (let index = 0; index < 20; index += 1) await storage.write(`key ${index}`, 'x', undefined);
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let rests = 0;
  const stop = startRetention(storage, 30, silent, async () => {
    rests += 1;
    if (rests > 1) end();
  });
  await over;
  await stop();
  await storage.close();
  for (const { place } of [old, broken]) {
    expect(await isErased(bot(), place.conversationId)).toBe(true);
  }
  expect(storedIn(bot(), young.place)).toBeDefined();
  await old.say('hi');
  expect(old.title).toBe(titleAt('describingProblem'));
  await young.click('answer.no');
  expect(young.title).toBe(titleAt('fixing'));
});

/** Lets a process write files up to a size in bytes; `unlimited` takes the limit off. */
const limitFiles = (pid: number | undefined, size: number | 'unlimited') =>
  promisify(execFile)('prlimit', [`--pid=${pid}`, `--fsize=${size}:unlimited`]);

const isLinux = process.platform === 'linux';

test.runIf(isLinux)('F11: a full disk costs turns, and nothing that was answered', async () => {
  const ada = await newcomer('webchat');
  await walk(ada, upTo('email'));
  const before = storedIn(bot(), ada.place);
  const { pid } = bot();
  await limitFiles(pid, 0);
  const answer = await ada.post(ada.clickOf('answer.no'));
  expect(answer.status).toBe(503);
  expect(storedIn(bot(), ada.place)).toEqual(before);
  await limitFiles(pid, 'unlimited');
  expect((await ada.redeliver(answer.activity)).status).toBe(200);
  expect(ada.title).toBe(titleAt('fixing'));
});
