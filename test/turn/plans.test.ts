import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRecord } from '../../src/conversation/record.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import { Schedule } from '../../src/storage/schedule.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { Plans } from '../../src/turn/plans.ts';
import { silent } from '../support/channel/storages.ts';

let folder: string;
let storage: Storage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  storage = await openStorage(`sqlite:${join(folder, 'plans.sqlite')}`, silent);
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const activity = {
  type: 'message',
  id: '1',
  text: 'done',
  value: { secret: 'x' },
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:ada', name: 'Ada' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', tenantId: 't' },
  entities: [
    { type: 'clientInfo', platform: 'iOS' },
    { type: 'mention', text: 'x' },
  ],
};

test('what it takes to write later is kept while somebody is to be told, and nothing that was said', async () => {
  const plans = new Plans(new Schedule(storage));
  const [before, sought] = [newRecord(1), { sender: 'ada@example.com' }];
  const { news } = await plans.read();
  const watched = { ...before, watch: { due: [5, 9] } };
  await plans.follow('key', before, watched, activity);
  expect(news.aborted).toBe(true);
  const { entries } = await plans.read();
  expect(entries.get('key')).toEqual({
    due: 5,
    to: {
      type: 'event',
      channelId: 'msteams',
      serviceUrl: activity.serviceUrl,
      from: activity.from,
      recipient: activity.recipient,
      conversation: activity.conversation,
      entities: [{ type: 'clientInfo', platform: 'iOS' }],
    },
  });
  await plans.follow('key', watched, { ...before, sought, soughtUntil: 7 }, activity);
  expect((await plans.read()).entries.get('key')).toEqual({ due: 7 });
  await plans.follow('key', { ...before, sought, soughtUntil: 7 }, before, activity);
  expect((await plans.read()).entries.size).toBe(0);
});

test('what stays due when it was isn’t written anew', async () => {
  const plans = new Plans(new Schedule(storage));
  const record = { ...newRecord(1), watch: { due: [5] } };
  await plans.follow('other', record, { ...record, revision: 2 }, activity);
  expect((await plans.read()).entries.size).toBe(0);
});
