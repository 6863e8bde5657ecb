import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.ts';
import { StorageFault, type Storage } from '../../src/storage/storage.ts';
import { PostgresServer } from '../support/channel/postgresServer.ts';
import { silent } from '../support/channel/storages.ts';
import { Wire } from '../support/channel/wire.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.open();
});
afterAll(() => server.remove());

describe('while the network to the database is bad', () => {
  let wire: Wire;
  let near: Storage;
  let far: Storage;
  beforeEach(async () => {
    const url = new URL(await server.newUrl());
    near = await openStorage(url.href, silent);
    wire = await Wire.to(server.port);
    url.port = String(wire.port);
    far = await openStorage(url.href, silent);
    return async () => {
      await Promise.all([near.close(), far.close()]);
      await wire.close();
    };
  });

  test('a write whose confirmation is lost counts once', async () => {
    wire.cut('answer', 'INSERT 0 1');
    expect(await far.write('a', 'one', undefined)).toBe(true);
    wire.cut('answer', 'UPDATE 1');
    expect(await far.write('a', 'two', 1)).toBe(true);
    expect(await near.read('a')).toEqual({ value: 'two', version: 2 });
  });

  test('a write that never arrived is written after all', async () => {
    wire.cut('query', 'INSERT INTO');
    expect(await far.write('a', 'one', undefined)).toBe(true);
    wire.cut('query', 'UPDATE');
    expect(await far.write('a', 'two', 1)).toBe(true);
    expect(await near.read('a')).toEqual({ value: 'two', version: 2 });
  });

  test('a write isn’t taken for done when somebody else’s was', async () => {
    await near.write('a', 'one', undefined);
    wire.cut('query', 'UPDATE');
    const [lost] = await Promise.all([far.write('a', 'two', 1), near.write('a', 'other', 1)]);
    expect(lost).toBe(false);
    expect(await near.read('a')).toEqual({ value: 'other', version: 2 });
  });

  test('a read and a removal are repeated', async () => {
    await near.write('a', 'one', undefined);
    wire.cut('query', 'SELECT value');
    expect(await far.read('a')).toEqual({ value: 'one', version: 1 });
    wire.cut('answer', 'DELETE 1');
    await far.remove('a');
    expect(await near.read('a')).toBeUndefined();
  });

  test('F12: a server that is silent is a fault in the end, and works again afterwards', async () => {
    wire.isSilent = true;
    const calls = [far.read('a'), far.write('a', 'one', undefined), far.remove('a')];
    for (const { status, reason } of await Promise.allSettled(calls).then(asFailures)) {
      expect(status).toBe('rejected');
      expect(reason).toBeInstanceOf(StorageFault);
      expect(reason).toMatchObject({ code: 'unanswered' });
    }
    wire.isSilent = false;
    expect(await far.write('b', 'one', undefined)).toBe(true);
  });

  test('a close doesn’t wait for a server that is silent', async () => {
    await far.read('a');
    wire.isSilent = true;
    await expect(far.close()).resolves.toBeUndefined();
    far = await openStorage(await server.newUrl(), silent);
  });
});

const asFailures = (results: PromiseSettledResult<unknown>[]) =>
  results as { status: string; reason?: unknown }[];

test('F12: a server that is down is a fault, and its return is enough', async () => {
  const storage = await openStorage(await server.newUrl(), silent);
  await storage.write('a', 'one', undefined);
  await server.stop();
  await expect(storage.read('a')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(storage.write('a', 'two', 1)).rejects.toThrow(StorageFault);
  await server.start();
  expect(await storage.write('a', 'three', 1)).toBe(true);
  expect(await storage.read('a')).toEqual({ value: 'three', version: 2 });
  await storage.close();
});

/** Writes in a key, over and over, until it is told to stop. */
async function keepWriting(storage: Storage, key: string, signal: AbortSignal) {
  const counted = { tried: 0, confirmed: 0 };
  while (!signal.aborted) {
    try {
      const stored = await storage.read(key);
      counted.tried += 1;
      const isWritten = await storage.write(key, `value ${counted.tried}`, stored?.version);
      if (isWritten) counted.confirmed += 1;
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
    }
  }
  return counted;
}

test('F12: a restart under load loses nothing that was confirmed', async () => {
  const url = await server.newUrl();
  const stopping = new AbortController();
  const storages = await Promise.all(Array.from({ length: 8 }, () => openStorage(url, silent)));
  const writing = storages.map((storage, index) =>
    keepWriting(storage, `key ${index}`, stopping.signal),
  );
  await wait(200);
  await server.restart();
  await wait(200);
  stopping.abort();
  const counts = await Promise.all(writing);
  for (const [index, storage] of storages.entries()) {
    const { version = 0 } = (await storage.read(`key ${index}`)) ?? {};
    const { tried = 0, confirmed = 0 } = counts[index] ?? {};
    expect(confirmed).toBeGreaterThan(0);
    expect(version).toBeGreaterThanOrEqual(confirmed);
    expect(version).toBeLessThanOrEqual(tried);
    await storage.close();
  }
});

describe('at the start', () => {
  test('a database that isn’t there is named, without the password', async () => {
    const url = `postgres://me:a-secret@127.0.0.1:${server.port}/nowhere`;
    const opening = openStorage(url, silent);
    await expect(opening).rejects.toThrow(`127.0.0.1:${server.port}/nowhere`);
    await expect(opening).rejects.not.toThrow('a-secret');
  });

  test('a server that isn’t there is named', async () => {
    const wire = await Wire.to(server.port);
    const { port } = wire;
    await wire.close();
    await expect(openStorage(`postgres://127.0.0.1:${port}/bot`, silent)).rejects.toThrow(
      `127.0.0.1:${port}/bot`,
    );
  });

  test('a table of another program is refused', async () => {
    const url = await server.newUrl();
    await server.run(`CREATE TABLE ${schemaOf(url)}.conversations (subject TEXT)`);
    await expect(openStorage(url, silent)).rejects.toThrow('can’t be used');
  });

  test('an account that may only read and write rows is enough where there is a table', async () => {
    const url = new URL(await server.newUrl());
    await (await openStorage(url.href, silent)).close();
    const schema = schemaOf(url.href);
    await server.run(`
      CREATE ROLE worker LOGIN PASSWORD 'for-tests-only';
      GRANT USAGE ON SCHEMA ${schema} TO worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.conversations TO worker;
    `);
    url.username = 'worker';
    const storage = await openStorage(url.href, silent);
    expect(await storage.write('a', 'one', undefined)).toBe(true);
    await storage.close();
  });
});

test('what the database refuses is a fault at once, with its code alone', async () => {
  const storage = await openStorage(await server.newUrl(), silent);
  const refused = storage.write('a\u0000secret', 'one', undefined);
  await expect(refused).rejects.toMatchObject({ name: 'StorageFault', code: '22021' });
  await expect(refused).rejects.not.toThrow('secret');
  await storage.close();
});

const schemaOf = (url: string): string =>
  /search_path%3D(?<name>\w+)/.exec(url)?.groups?.name ?? '';
