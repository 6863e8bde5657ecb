import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { z } from 'zod';
import type { Verb } from '../../cards/button.ts';
import { en } from '../../cards/text/en/index.ts';
import { actionsOf, firstFactOf, isFull, type Action } from './channel/cards.ts';
import type { Account } from './channel/shapes.ts';
import { startPlayground, stop, untilPlaygroundAnswers } from '../../src/commands/playground.ts';

const desktop = { width: 1280, height: 900 };

/** How often a choice is picked until it stays. */
const attempts = 5;
/** What the page keeps for itself above and below the conversation, with some air. */
const frame = 280;
const waitTimeout = 20_000;
/** It comes and goes with the order in which a click's answer and an update arrive. */
const receipt = /\s*Your response was sent to the app$/;

/** A line of the page's own log. One that goes to the bot is written when the bot has answered. */
const logLine = z.object({
  log: z.object({
    to: z.string(),
    activityName: z.string(),
    request: z.object({ body: z.unknown().optional() }),
    response: z.object({ statusCode: z.number(), body: z.unknown().optional() }).optional(),
  }),
});

/** An activity that goes to the bot. */
const posted = z.looseObject({ conversation: z.object({ id: z.string() }) });

/** How the page answers a new message. */
const messageId = z.object({ id: z.string() });

/** A card that the bot sent, with the id of its message where it is an update. */
const cardMessage = z.object({
  id: z.string().optional(),
  attachments: z.tuple([z.object({ content: z.custom<IAdaptiveCard>() })]),
});

/** A request between the page and the bot, for a test to count or to look into. */
export interface Exchange {
  readonly to: 'bot' | 'page';
  /** The activity's type; `message` for an update too. */
  readonly activity: string;
  readonly status: number | undefined;
  readonly sent: unknown;
  readonly answer: unknown;
}

export interface ShownMessage {
  readonly from: 'bot' | 'user';
  readonly text: string;
}

/**
 * A Playground of its own for a running bot, in a real browser, with the personal chat open. The
 * page installs the app by itself: whatever the bot says to that is there when this resolves.
 */
export async function launchPlayground({
  botPort,
  onPage,
}: {
  botPort: number;
  /** Gets the page just before it loads. */
  onPage?: (page: Page) => void;
}): Promise<Playground> {
  const port = await freePort();
  const server = startPlayground(botPort, port, { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' });
  let browser: Browser | undefined;
  try {
    await untilPlaygroundAnswers(server, port);
    browser = await launchChromium();
    return await openWindow(browser, server, `http://127.0.0.1:${port}/`, onPage);
  } catch (error) {
    await browser?.close();
    await stop(server);
    throw error;
  }
}

async function openWindow(
  browser: Browser,
  server: ChildProcess,
  url: string,
  onPage?: (page: Page) => void,
): Promise<Playground> {
  const page = await browser.newPage({ viewport: desktop, deviceScaleFactor: 1, locale: 'en-US' });
  const playground = new Playground(page, browser, server);
  onPage?.(page);
  await playground.load(url);
  return playground;
}

/** The page as its user sees it. What is done to the bot resolves when the bot has answered. */
export class Playground {
  /** All requests between the page and the bot so far. */
  readonly exchanges: Exchange[] = [];
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: ChildProcess;
  #requests = 0;

  constructor(page: Page, browser: Browser, server: ChildProcess) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
    page.setDefaultTimeout(waitTimeout);
    page.on('request', (request) => {
      if (request.method() === 'POST') this.#requests += 1;
    });
    page.on('websocket', (socket) => {
      if (!socket.url().includes('/_ws/log/')) return;
      socket.on('framereceived', ({ payload }) => this.#record(String(payload)));
    });
  }

  async load(url: string): Promise<void> {
    // Its fonts come from the internet, where no test should depend on.
    await this.page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await this.page.goto(url);
    await this.#composeBox.waitFor();
    await this.page.getByTitle('Hide log panel').click();
    await until(
      () => ['installationUpdate', 'conversationUpdate'].every((name) => this.#answered(name) > 0),
      'an answer to the installation',
    );
    await this.#settled();
  }

  /** Another window on the same chats; closing any of them closes all. */
  anotherWindow(): Promise<Playground> {
    return openWindow(this.#browser, this.#server, this.page.url());
  }

  /** Installs the app once more; the page already did it when it opened. */
  async install(): Promise<void> {
    await this.#mock('Install application');
  }

  async uninstall(): Promise<void> {
    await this.#mock('Uninstall application');
  }

  /** Opens the group chat or a channel; what the bot says on coming into it is there then. */
  async open(chat: 'Group Chat' | 'General'): Promise<void> {
    const before = this.#answered('conversationUpdate');
    await this.page.getByText(chat, { exact: true }).last().click();
    await until(() => this.#answered('conversationUpdate') > before, 'an answer to the addition');
    await this.#settled();
  }

  /** Writes to the bot in a group chat by mentioning it. */
  async mention(text: string): Promise<void> {
    await this.#turn(async () => {
      await this.#writeMention(this.#composeBox, text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Begins a thread in a channel by mentioning the bot. */
  async post(text: string): Promise<void> {
    await this.#turn(async () => {
      await this.#writeMention(this.page.locator('[data-lexical-editor=true]').first(), text);
      await this.page.getByRole('button', { name: 'Post', exact: true }).click();
    });
  }

  async say(text: string): Promise<void> {
    await this.#turn(async () => {
      await this.#composeBox.click();
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Presses the button of the last card that has it. Nothing is sent while an input is missing. */
  async click(buttonTitle: string): Promise<void> {
    const button = this.#card.getByRole('button', { name: buttonTitle, exact: true }).last();
    await this.#turn(() => button.click());
  }

  /**
   * Presses a button of the last card as somebody else who is in the chat. The page’s buttons are
   * those of its one user; what others do is written down as a custom activity.
   */
  async clickAs(user: Account, buttonTitle: string): Promise<void> {
    const { id, actions } = this.#lastCard;
    const action = actions.find(({ title }) => title === buttonTitle);
    if (!action) throw new Error(`No button “${buttonTitle}” on the last card.`);
    const { type, title, verb, data } = action;
    const template = this.page.waitForResponse(/customActivities\/template/);
    await this.#mock('Custom activity', async () => {
      await this.#writeActivity({
        ...(await (await template).json()),
        type: 'invoke',
        name: 'adaptiveCard/action',
        from: user,
        replyToId: id,
        value: { action: { type, title, verb, data }, trigger: 'manual' },
      });
    });
  }

  /** Picks a choice on the last card that has the input, whether it is a list or a drop-down. */
  async choose(inputLabel: string, choiceTitle: string): Promise<void> {
    const radios = this.#card.getByRole('radiogroup', { name: inputLabel });
    if ((await radios.count()) > 0) {
      await radios.last().getByRole('radio', { name: choiceTitle, exact: true }).check();
      return;
    }
    const list = this.#card.getByRole('combobox', { name: inputLabel }).last();
    // A card that is drawn anew meanwhile, as an update does, loses what was picked.
    for (let left = attempts; left > 0; left -= 1) {
      await list.click();
      const option = this.page.getByRole('option', { name: choiceTitle, exact: true });
      const isThere = await option
        .waitFor({ timeout: 3_000 })
        .then(() => true)
        .catch(() => false);
      if (isThere) await option.click();
      await this.page.waitForTimeout(500);
      const picked = await list.evaluate((element) =>
        String((element as { value?: unknown }).value ?? element.textContent),
      );
      if (isThere && picked?.includes(choiceTitle)) return;
    }
    throw new Error(`“${choiceTitle}” can’t be picked.`);
  }

  /** Types into a text field of the last card that has it. */
  async fill(inputLabel: string, text: string): Promise<void> {
    await this.#card.getByRole('textbox', { name: inputLabel }).last().fill(text);
  }

  /** Picks a day, written 2026-11-24, in the calendar of the last card that has the input. */
  async pickDate(inputLabel: string, date: string): Promise<void> {
    const [year, month, day] = date.split('-').map(Number);
    const monthName = new Date(`${date}T12:00Z`).toLocaleString('en', { month: 'long' });
    await this.#card.getByRole('combobox', { name: inputLabel }).last().click();
    const calendar = this.page.getByRole('dialog', { name: 'Calendar' });
    const shown = calendar.getByRole('grid');
    for (;;) {
      const label = (await shown.getAttribute('aria-label'))?.split(',')[0] ?? '';
      const first = new Date(`1 ${label} 12:00Z`);
      const distance = Number(year) * 12 + Number(month) - 1 - monthCount(first);
      if (distance === 0) break;
      await calendar.getByTitle(distance < 0 ? /^Previous month/ : /^Next month/).click();
    }
    await calendar
      .getByRole('button', { name: `${day}, ${monthName}, ${year}`, exact: true })
      .click();
  }

  /** The texts of all cards on the page, oldest first. */
  cards(): Promise<string[]> {
    return this.#card.allInnerTexts();
  }

  async lastCardText(): Promise<string> {
    return (await this.cards()).at(-1) ?? '';
  }

  /** The heading of the last card. */
  lastCardTitle(): Promise<string> {
    return this.#card.last().getByRole('heading').first().innerText();
  }

  /** The title of a button of the last card. */
  titleOfButton(verb: Verb): string {
    const first = firstFactOf(this.#lastCard.card, verb);
    if (first) return first.title;
    const action = this.#lastCard.actions.find(({ data }) => data.verb === verb);
    if (!action) throw new Error(`No button for ${verb} on the last card.`);
    return action.title;
  }

  /**
   * Does what a button means. On the card of a stop, yes and no answer its first fact; what the
   * client keeps in its menu is typed.
   */
  async answer(verb: Verb): Promise<void> {
    const first = firstFactOf(this.#lastCard.card, verb);
    if (first) {
      await this.choose(first.label, first.title);
      return this.click(en.ui.next);
    }
    const title = this.titleOfButton(verb);
    const button = this.#card.getByRole('button', { name: title, exact: true });
    await ((await button.count()) > 0 ? this.click(title) : this.say(title));
  }

  /** The id of the chat that is open. */
  get conversationId(): string {
    const { sent } = this.exchanges.findLast(({ to }) => to === 'bot') ?? {};
    return posted.parse(sent).conversation.id;
  }

  /** The button titles of the last card, in their order. */
  lastCardButtons(): Promise<string[]> {
    return this.#card.last().locator('.ac-actionSet').getByRole('button').allInnerTexts();
  }

  /** Unfolds the answers on the last card, and reads them. */
  async foldedAnswers(): Promise<string[]> {
    const card = this.#card.last();
    const visible = card.getByRole('listitem').filter({ visible: true });
    const others = await visible.count();
    await card.getByText(/▾$/).click();
    return (await visible.allInnerTexts()).slice(others);
  }

  async messages(): Promise<ShownMessage[]> {
    const headers = await this.#headers.allInnerTexts();
    const texts = await this.#bodies.allInnerTexts();
    // Only the bot's messages have their author's name above them, besides the time.
    return texts.map((text, index) => ({
      from: headers[index]?.trim().includes('\n') ? 'bot' : 'user',
      text: text.trim().replace(receipt, ''),
    }));
  }

  /** A picture of the last card alone, made from a window that is tall enough for it. */
  async screenshot(path: string): Promise<void> {
    const last = this.#card.last();
    const { height = 0 } = (await last.boundingBox()) ?? {};
    await this.page.setViewportSize({
      ...desktop,
      height: Math.max(desktop.height, Math.ceil(height) + frame),
    });
    await this.#atRest();
    await last.screenshot({ path, animations: 'disabled' });
    await this.page.setViewportSize(desktop);
  }

  /** A picture of the whole window, which isn’t resized: what was picked would be lost. */
  async windowPicture(): Promise<Buffer> {
    await this.#atRest();
    return this.page.screenshot({ animations: 'disabled' });
  }

  /** Nothing is pointed at or written to, and the last card is in sight. */
  async #atRest(): Promise<void> {
    await this.#composeBox.blur();
    await this.page.mouse.move(0, 0);
    await this.#card.last().scrollIntoViewIfNeeded();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await stop(this.#server);
  }

  /** The last card that can be used, as the bot sent it. */
  get #lastCard(): {
    readonly id: string | undefined;
    readonly card: IAdaptiveCard;
    readonly actions: readonly Action[];
  } {
    for (const { to, sent, answer } of this.exchanges.toReversed()) {
      const { id, attachments } = (to === 'page' && cardMessage.safeParse(sent).data) || {};
      const card = attachments?.[0].content;
      if (isFull(card)) {
        return { id: id ?? messageId.parse(answer).id, card, actions: actionsOf(card) };
      }
    }
    throw new Error('The bot sent no card yet.');
  }

  get #composeBox(): Locator {
    return this.page.locator('[data-lexical-editor=true]').last();
  }

  get #card(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  get #headers(): Locator {
    return this.page.getByLabel('Message header');
  }

  get #bodies(): Locator {
    return this.#headers.locator('xpath=following-sibling::*[1]');
  }

  async #writeMention(box: Locator, text: string): Promise<void> {
    await box.click();
    await this.page.keyboard.type('@');
    await this.page.getByLabel('Typeahead menu').getByText('Test Bot', { exact: true }).click();
    await this.page.keyboard.insertText(` ${text}`);
  }

  #record(payload: string): void {
    const { data } = logLine.safeParse(JSON.parse(payload));
    if (!data) return; // A note for the reader of the page.
    const { to, activityName, request, response } = data.log;
    this.exchanges.push({
      to: to === 'User Application' ? 'bot' : 'page',
      activity: activityName,
      status: response?.statusCode,
      sent: request.body,
      answer: response?.body,
    });
  }

  #answered(activity?: string): number {
    return this.exchanges.filter(
      (each) => each.to === 'bot' && (!activity || each.activity === activity),
    ).length;
  }

  async #mock(item: string, fillIn?: () => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: 'Mock an Activity' }).click();
    await this.page.getByRole('menu').getByText(item, { exact: true }).click();
    const send = this.page.getByRole('button', { name: 'Send activity' });
    await send.waitFor();
    await fillIn?.();
    await this.#turn(() => send.click());
  }

  /** Replaces what stands in the page’s editor for custom activities. */
  async #writeActivity(content: object): Promise<void> {
    const editor = this.page.getByRole('code');
    await editor.getByText('recipient').waitFor();
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(JSON.stringify(content));
    // The editor closes the first brackets by itself.
    await this.page.keyboard.press('ControlOrMeta+Shift+End');
    await this.page.keyboard.press('Delete');
  }

  async #turn(act: () => Promise<void>): Promise<void> {
    const requests = this.#requests;
    const answered = this.#answered();
    await act();
    for (let tries = 0; this.#requests === requests; tries += 1) {
      // Some clicks ask the bot for nothing.
      if (tries === 60) return;
      await wait(50);
    }
    await until(() => this.#answered() > answered, 'an answer of the bot');
    await this.#settled();
  }

  /** The page draws what it got a little later, sometimes twice. */
  async #settled(): Promise<void> {
    let before = '';
    let quiet = 0;
    await until(async () => {
      const now = (await this.#bodies.allInnerTexts()).join('\n');
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      return quiet === 4;
    }, 'the page to come to rest');
  }
}

const monthCount = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();

async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + waitTimeout;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited ${waitTimeout / 1000} s for ${what}.`);
    await wait(100);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * Made for small cloud functions: all of the browser in one process, or its graphics at least. That
 * sets environment variables while other threads read them, and crashes now and then.
 */
const isFragile = (arg: string): boolean =>
  /^--(single-process|no-zygote|in-process-gpu|ignore-gpu-blocklist|use-gl=|use-angle=)/.test(arg);

/** How often a browser is started that crashes, or that another test is still unpacking. */
const launches = 5;

/** The browser from npm where it is made for, the installed Chrome elsewhere. */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome' });
  }
  const executablePath = await sparticuz.executablePath();
  const args = [
    ...sparticuz.args.filter((arg) => !isFragile(arg)),
    '--disable-gpu',
    '--no-sandbox',
    '--disable-background-networking',
  ];
  for (let left = launches - 1; ; left -= 1) {
    try {
      return await chromium.launch({ executablePath, args });
    } catch (error) {
      if (left === 0) throw error;
    }
    await wait(2_000);
  }
}
