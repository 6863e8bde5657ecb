import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { runBot, type RunningBot } from '../support/channel/runBot.ts';
import { movingPicture } from '../support/movingPicture.ts';
import { launchPlayground, type Playground } from '../support/playground.ts';

const timeout = 120_000;

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

let bot: RunningBot;
let playground: Playground;

beforeAll(async () => {
  bot = await runBot();
});

afterAll(async () => {
  await bot.stop();
});

beforeEach(async () => {
  playground = await launchPlayground({ botPort: bot.port });
}, timeout);

afterEach(async () => {
  await playground.close();
});

/** Takes a picture for the README, when it was asked for with PICTURES=1. */
async function picture(name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  mkdirSync(folder, { recursive: true });
  await playground.screenshot(`${folder}${name}.png`);
}

/** The pictures of one conversation, for the moving one. */
const film: Buffer[] = [];

async function filmed(): Promise<void> {
  if (process.env.PICTURES === '1') film.push(await playground.windowPicture());
}

/** Resolves once a window’s newest card has this title: what somebody else does comes by itself. */
const shows = (window: Playground, title: string) =>
  vi.waitFor(async () => expect(await window.lastCardTitle()).toBe(title), timeout / 4);

/** How many requests between the page and the bot went wrong. */
const failures = () => playground.exchanges.filter(({ status = 500 }) => status >= 400);

// The headless browser itself ended now and then as it started; a second start tells it from a fault of ours.
describe('In the Microsoft 365 Agents Playground', { timeout, retry: 1 }, () => {
  test('a person gets from the installation to “Resolved” with the mouse', async () => {
    expect(await playground.messages()).toHaveLength(1);
    expect(await playground.lastCardText()).toContain(en.botName);
    await picture('welcome');
    await filmed();
    await playground.click('Start');
    await playground.choose('What is affected?', 'One email');
    await picture('opening');
    await playground.click('Continue');
    expect(await playground.lastCardText()).toContain('Can you see the email in Activities?');
    await picture('question');
    await filmed();
    await playground.click('Yes, I see it');
    await playground.choose('Reason that is shown', en.messages.reason7.name);
    await picture('activity-monitor');
    await filmed();
    await playground.click('Use this reason');
    expect(await playground.lastCardText()).toContain(en.causes['unknown-sender'].name);
    await picture('fix');
    await filmed();
    await playground.click('Done');
    expect(await playground.lastCardText()).toContain('Is there a case now?');
    await filmed();
    await playground.click('Not yet');
    await playground.click('Yes, there is a case');
    expect(await playground.lastCardText()).toContain(en.outcomes.resolved.title);
    await picture('resolved');
    await filmed();
    if (film.length > 0) writeFileSync(`${folder}conversation.png`, movingPicture(film, 2_500));
    expect(await playground.messages()).toHaveLength(1);
    expect(failures()).toEqual([]);
  });

  test('a person who can tell nothing gets, typing, to a summary with every cause', async () => {
    await playground.say('start');
    await playground.say('continue');
    for (let left = 30; left > 0; left -= 1) {
      if ((await playground.lastCardText()).includes(en.outcomes.concluded.title)) break;
      await playground.say('not sure');
    }
    const summary = await playground.lastCardText();
    expect(summary).toContain(en.outcomes.concluded.title);
    expect(summary).toContain(en.ui.askSomebody.message);
    await picture('summary');
    await playground.say('report');
    const report = (await playground.messages()).at(-1)?.text ?? '';
    expect(report.split('\n').filter(Boolean).length).toBeGreaterThan(5);
    expect(report).toMatch(/^Email-to-Case report, .+\n+No cause was found\./);
    const living = (await playground.cards()).filter((text) => text.trim() !== en.ui.movedBelow);
    expect(living).toHaveLength(1);
    expect(failures()).toEqual([]);
  });

  test('a group shares one case, and shows who answered', async () => {
    await playground.open('Group Chat');
    expect(await playground.lastCardText()).toContain('Everybody here can answer');
    await playground.mention('start');
    await playground.click('Continue');
    await playground.mention('yes');
    expect(await playground.lastCardText()).toContain('What does the activity monitor say');
    await playground.click('The email isn’t listed');
    expect(await playground.lastCardTitle()).toBe(en.stops.email);
    await playground.mention('status');
    await picture('group');
    await playground.click('Back to the question');
    await playground.mention(en.commands.inPrivate[0]);
    expect(failures()).toEqual([]);
  });

  test('two people in a group share one card: who answers replaces it for both', async () => {
    const megan = { id: 'user-id-1', name: 'Megan Bowen' };
    await playground.open('Group Chat');
    const window = await playground.anotherWindow();
    await window.open('Group Chat');
    await playground.mention('start');
    await playground.click('Continue');

    await shows(window, 'Can you see the email in Activities?');
    await window.clickAs(megan, 'Yes, I see it');
    for (const each of [playground, window]) {
      await shows(each, 'What does the activity monitor say about this email?');
    }
    await playground.click('The email isn’t listed');
    for (const each of [playground, window]) await shows(each, en.stops.email);
    expect(await window.cards()).toEqual((await playground.cards()).slice(-1));
    await playground.mention('no');
    for (const each of [playground, window]) {
      await shows(each, en.repair.fixing.title);
    }
    expect(failures()).toEqual([]);
  });

  test('a thread of a channel is a case of its own', async () => {
    await playground.open('General');
    await playground.post('start');
    // The newest thread stands on top; the welcome to the channel is below it.
    const [newest, ...older] = await playground.cards();
    expect(newest).toContain('Which email didn’t become a case?');
    await playground.click('Continue');
    expect((await playground.cards())[0]).toContain('Can you see the email in Activities?');
    expect((await playground.cards()).slice(1)).toEqual(older);
    await picture('channel');
    expect(failures()).toEqual([]);
  });

  test('a pasted failure message is explained and leads to its fix', async () => {
    await playground.say('start');
    await playground.click('Continue');
    await playground.say('Error in the flow run: “The case is missing customer.”');
    expect(await playground.lastCardText()).toContain('I know this message');
    await picture('message');
    await playground.click(en.ui.recordOne);
    expect(await playground.lastCardText()).toContain(en.causes['rule-failed'].name);
    expect(failures()).toEqual([]);
  });
});
