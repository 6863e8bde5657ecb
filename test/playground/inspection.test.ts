import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { runBot, type RunningBot } from '../support/channel/runBot.ts';
import { launchPlayground, type Playground } from '../support/playground.ts';
import { contoso } from '../practice/contoso.ts';
import { startPractice, type RunningPractice } from '../practice/organization.ts';

const timeout = 120_000;
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

let organization: RunningPractice;
let bot: RunningBot;
let playground: Playground;

beforeAll(async () => {
  organization = await startPractice(contoso());
  const { url, token } = organization;
  bot = await runBot({ DATAVERSE_URL: `Contoso=${url}`, DATAVERSE_TOKEN: token });
  playground = await launchPlayground({ botPort: bot.port });
}, timeout);

afterAll(async () => {
  await playground.close();
  await bot.stop();
  await organization.stop();
});

async function picture(name: string): Promise<void> {
  if (process.env.PICTURES === '1') await playground.screenshot(`${folder}${name}.png`);
}

/** What a look comes to arrives some seconds after its click. */
const cardSays = (text: string): Promise<void> =>
  vi.waitFor(async () => expect(await playground.lastCardText()).toContain(text), {
    timeout: 30_000,
    interval: 200,
  });

test(
  'In the Playground the bot looks into the practice organization, leads to the fix, and checks again',
  async () => {
    await playground.click('Start');
    await playground.fill(en.inspection.form.sender, 'stranger@example.net');
    await playground.fill(en.inspection.form.queue, 'support@contoso.com');
    await picture('look-up-form');
    await playground.click(en.inspection.form.submit);
    await cardSays(en.causes['unknown-sender'].name);
    expect(await playground.lastCardText()).toContain(en.causes['unknown-sender'].name);
    await picture('found-by-itself');
    await playground.say('check');
    await playground.say(en.inspection.again);
    await cardSays(en.inspection.changes.none);
    await picture('checked-again');
  },
  timeout,
);
