import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { from, titleAt, upTo, walk } from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { newBot, type RunningBot } from '../support/channel/runBot.ts';
import { messageIn, type ChannelId } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const faulty = fileURLToPath(new URL('../support/channel/faulty.ts', import.meta.url));
const onWindows = process.platform === 'win32';
const fullDisk = '/dev/full';

let bot: RunningBot;
let channel: FakeChannel;

beforeEach(async () => {
  channel = await FakeChannel.open();
});
afterEach(async () => {
  await bot.remove();
  await channel.close();
});

async function started(env: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  bot = await newBot(env, { preload: faulty, headersFor: async () => ({}) });
  await bot.start();
  return bot;
}

/** Somebody who stands at a question about the queue item. */
async function atQuestion(channelId: ChannelId = 'msteams'): Promise<Person> {
  const person = channel.newPerson(bot, channelId);
  await person.install();
  await walk(person, upTo('email'));
  await person.settled();
  return person;
}

/** Somebody whose answer is saved and whose reply the channel holds back. */
async function unanswered(): Promise<Person> {
  const person = await atQuestion();
  person.channelFails({ method: 'POST' });
  void person.post(messageIn(person.place, 'no')).catch(() => undefined);
  await person.untilHeld();
  return person;
}

const health = async (): Promise<number> => (await fetch(`${bot.url}/healthz`)).status;

const untilNotReady = () => vi.waitFor(async () => expect(await health()).toBe(503), waitTimeout);

const loggedWith = (msg: string) => bot.logged.filter((line) => line.msg === msg);

describe.skipIf(onWindows)('I03: asked to end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s while idle, it ends at once', async (signal) => {
    await started();
    await atQuestion();
    bot.signal(signal);
    expect(await bot.ended()).toBe(0);
    expect(loggedWith('stopped')).toHaveLength(1);
  });

  test('it isn’t ready from then on, takes nothing new, and finishes what it does', async () => {
    await started();
    const bob = await atQuestion('webchat');
    const ada = await unanswered();
    expect(await health()).toBe(200);
    bot.signal('SIGTERM');
    await untilNotReady();
    const late = await bob.post(bob.clickOf('answer.no'));
    expect(late).toMatchObject({ status: 503, body: 'unavailable' });
    expect(bot.isAlive).toBe(true);
    ada.release();
    expect(await bot.ended()).toBe(0);
    expect(ada.title).toBe(titleAt('fixing'));
    await bot.start();
    expect(bob.title).toBe(titleAt('email'));
    await bob.redeliver(late.activity);
    expect(bob.title).toBe(titleAt('fixing'));
    await walk(ada, from('fixing'));
  });

  test('it ends by itself, whatever hangs and however often it is asked', async () => {
    await started();
    const people = await Promise.all([unanswered(), unanswered()]);
    const halfOpen = await Promise.all([
      opened(''),
      opened('POST /api/messages HTTP/1.1\r\nHost: localhost\r\n'),
      opened(
        'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
          'Content-Length: 100\r\n\r\n{',
      ),
    ]);
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) {
      bot.signal(signal);
      await wait(100);
    }
    expect(await bot.ended()).toBe(0);
    expect(loggedWith('stopped')).toHaveLength(1);
    for (const socket of halfOpen) socket.destroy();
    for (const { place } of people) {
      expect(storedIn(bot, place)).toMatchObject({ replied: false });
      expect(storedIn(bot, place)?.answers).toHaveLength(4);
    }
  });

  test('it closes its storage in order though clients hold their connections open', async () => {
    await started();
    await atQuestion();
    const sockets = [await opened(''), await opened('GET /healthz HTTP/1.1\r\n')];
    expect(await bot.stop()).toBe(0);
    expect(readdirSync(bot.folder)).toEqual([basename(bot.storagePath)]);
    for (const socket of sockets) socket.destroy();
  });

  test('it gives up in the end what never finishes', async () => {
    bot = await newBot();
    const child = spawn(process.execPath, ['--input-type=module', '--eval', neverFinishing]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    expect(exitCode).toBe(0);
  });

  test('with 50 turns running, it loses nothing that it acknowledged', async () => {
    await started();
    const people: Person[] = [];
    for (let count = 0; count < 50; count += 1) {
      const person = channel.newPerson(bot, 'webchat');
      await person.say('start');
      people.push(person);
    }
    const answers = people.map((person) =>
      person.post(person.clickOf('problem.described')).then(
        ({ status }) => status,
        () => 0, // The connection came too late.
      ),
    );
    await Promise.race(answers);
    bot.signal('SIGTERM');
    const statuses = await Promise.all(answers);
    expect(await bot.ended()).toBe(0);
    for (const [index, { place }] of people.entries()) {
      const saved = storedIn(bot, place)?.answers.length;
      expect(possible[statuses[index] ?? 0]).toContain(saved);
    }
  });
});

const addressOf = (file: string): string =>
  JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);

const neverFinishing = `
  import { shutDownOnSignal } from ${addressOf('shutdown.ts')};
  import { log } from ${addressOf('log.ts')};
  shutDownOnSignal(() => new Promise(() => undefined), log);
  setInterval(() => undefined, 1_000);
  process.kill(process.pid, 'SIGTERM');`;

/** How many answers may be saved, by the status that the channel got; 0 if it got none. */
const possible: Readonly<Record<number, readonly number[]>> = { 200: [1], 503: [0], 0: [0, 1] };

/** A connection that says this much and no more. */
async function opened(request: string): Promise<Socket> {
  const socket = connect(bot.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(request);
  return socket;
}

describe.skipIf(onWindows)('I04: after an error that nobody caught', () => {
  test.each([
    ['an exception', 'SIGUSR2', 'TypeError'],
    ['a rejection', 'SIGHUP', 'RangeError'],
  ] as const)('%s: it says where, finishes what it does, and exits 1', async (_, signal, name) => {
    await started();
    const ada = await unanswered();
    bot.signal(signal);
    await untilNotReady();
    ada.release();
    expect(await bot.ended()).toBe(1);
    expect(ada.title).toBe(titleAt('fixing'));
    const [line, ...others] = loggedWith('uncaught');
    expect(line).toMatchObject({ level: 60, error: name });
    expect(JSON.stringify(line?.place)).toContain('faulty.ts');
    expect(others).toEqual([]);
    expect(bot.stdout.join('\n')).not.toContain('Ada Admin');
  });
});

test.skipIf(onWindows)(
  'I05: frozen for a while, it handles once what was delivered twice',
  async () => {
    await started();
    const ada = await atQuestion('webchat');
    bot.signal('SIGSTOP');
    const click = ada.clickOf('answer.no');
    const answers = [ada.post(click), ada.post(click)];
    await wait(500);
    answers.push(ada.post(click));
    bot.signal('SIGCONT');
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(ada.title).toBe(titleAt('fixing'));
    expect(storedIn(bot, ada.place)?.answers).toHaveLength(4);
  },
);

describe('I09: without a log', () => {
  test('whose reader has gone, it goes on and ends as usual', async () => {
    await started();
    const ada = await atQuestion();
    bot.closeLog();
    await walk(ada, from('email'));
    expect(await bot.stop()).toBe(onWindows ? null : 0);
  });

  test.skipIf(!existsSync(fullDisk))('that its disk has room for, it goes on', async () => {
    await started({ LOG_FILE: fullDisk });
    const ada = await atQuestion();
    await walk(ada, from('email'));
    expect(bot.stdout).toEqual([]);
    expect(await bot.stop()).toBe(0);
  });
});

test('a port that is in use is named with what to do, in either family', async () => {
  for (const host of ['127.0.0.1', '::1']) {
    const taken = createServer().listen(0, host);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    bot = await newBot({ PORT: String(port) });
    bot.launch();
    expect(await bot.ended()).toBe(1);
    expect(bot.stderr.join('\n')).toContain(`Port ${port} is already in use.`);
    expect(bot.stderr.join('\n')).toContain('PORT');
    expect(bot.stderr).toHaveLength(1);
    taken.close();
    await bot.remove();
  }
});
