import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { en } from '../cards/text/en/index.ts';
import { titleAt, toSummary, type Move } from '../test/support/channel/journeys.ts';
import { runBot } from '../test/support/channel/runBot.ts';
import { launchPlayground, type Playground } from '../test/support/playground.ts';
import { Relay } from './relay.ts';
import { say } from './run.ts';

/** How long it took from what somebody did to the card that follows, in milliseconds. */
export interface Wait {
  /** Until the person saw it. */
  readonly person: number;
  /** Of that, between the request to the bot and its answer. */
  readonly bot: number;
}

export interface ClientRun {
  readonly rounds: number;
  readonly firstCards: readonly Wait[];
  readonly nextCards: readonly Wait[];
}

/** Nobody reads a card in less; by then the page has drawn the update that follows a click too. */
const reading = 500;
const timeout = 20_000;

/**
 * What somebody waits for in the real client, with a new page and a whole walk in each round. The
 * bot runs on, as it does when somebody comes.
 */
export async function client(rounds: number): Promise<ClientRun> {
  const bot = await runBot();
  const relay = await Relay.open(bot.port);
  const firstCards: Wait[] = [];
  const nextCards: Wait[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${round + 1} of ${rounds}`);
      // The headless browser itself ends now and then as it starts.
      const { playground, firstCard } = await open(relay).catch(() => open(relay));
      try {
        firstCards.push(firstCard);
        for (const move of toSummary) nextCards.push(await click(playground, relay, move));
      } finally {
        await playground.close();
      }
    }
    return { rounds, firstCards, nextCards };
  } finally {
    relay.close();
    await bot.remove();
  }
}

async function open(relay: Relay): Promise<{ playground: Playground; firstCard: Wait }> {
  let seen: Promise<number> | undefined;
  const playground = await launchPlayground({
    botPort: relay.port,
    onPage(page) {
      seen = timeTo(page, en.welcome.title);
      // Where the page doesn't even load, the launch says so itself.
      seen.catch(() => undefined);
    },
  });
  return { playground, firstCard: { person: (await seen) ?? NaN, bot: relay.longest() } };
}

async function click(playground: Playground, relay: Relay, [button, leadsTo]: Move): Promise<Wait> {
  const { page } = playground;
  await wait(reading);
  await lastCard(page)
    .getByRole('button', { name: playground.titleOfButton(button), exact: true })
    .hover();
  await page.mouse.down();
  const updates = updatesOf(playground);
  const [person] = await Promise.all([timeTo(page, titleAt(leadsTo)), page.mouse.up()]);
  const end = performance.now() + timeout;
  while (updatesOf(playground) === updates) {
    if (performance.now() > end) throw new Error('The bot updated no message.');
    await wait(20);
  }
  return { person, bot: relay.longest() };
}

/** Milliseconds from now until the last card has a heading. */
async function timeTo(page: Page, title: string): Promise<number> {
  const begin = performance.now();
  await lastCard(page).getByRole('heading', { name: title, exact: true }).first().waitFor();
  return performance.now() - begin;
}

const lastCard = (page: Page): Locator => page.locator('.ac-adaptiveCard').last();

/** What the bot sent to the page so far. */
const updatesOf = ({ exchanges }: Playground): number =>
  exchanges.filter(({ to }) => to === 'page').length;
