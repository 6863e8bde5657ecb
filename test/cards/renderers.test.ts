import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain } from '../../cards/form.ts';
import { plain as withoutMarks } from '../../cards/markdown.ts';
import { specimens } from '../../cards/gallery/specimens.ts';
import { languages } from '../../cards/text/languages.ts';
import { buttonsOf, textsOf } from '../support/channel/cards.ts';
import { launchChromium } from '../support/playground.ts';

const timeout = 120_000;
const { resolve } = createRequire(import.meta.url);

interface Renderer {
  readonly name: string;
  readonly bundle: string;
}

/** The renderers of Emulator 4.14.1, of Emulator 4.15.1, and of the newest Web Chat. */
const renderers: readonly [Renderer, ...Renderer[]] = [
  { name: 'adaptivecards 2.9', bundle: resolve('adaptivecards-2.9/dist/adaptivecards.min.js') },
  { name: 'adaptivecards 2.11', bundle: resolve('adaptivecards-2.11/dist/adaptivecards.min.js') },
  { name: 'adaptivecards 3.0', bundle: resolve('adaptivecards/dist/adaptivecards.min.js') },
];

const cards = languages.flatMap((text) =>
  [...specimens(text, plain)].map(({ title, card }) => ({
    title: `${text.language}: ${title}`,
    card,
  })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, timeout);
afterAll(() => browser.close());

/** What is drawn of each card, what is folded too: its text, and the titles of its buttons. */
interface Drawn {
  readonly text: string;
  readonly buttons: readonly string[];
  /** What the renderer has against the card: Web Chat leaves such a card out. */
  readonly complaints: readonly string[];
}

async function drawnBy(bundle: string, drawings: readonly IAdaptiveCard[]): Promise<Drawn[]> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: readFileSync(bundle, 'utf8') });
    return await page.evaluate<Drawn[]>(`
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = text;
        result.didProcess = true;
      };
      ${JSON.stringify(drawings)}.map((json) => {
        const card = new AdaptiveCards.AdaptiveCard();
        const context = new AdaptiveCards.SerializationContext();
        card.parse(json, context);
        const read = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
        const events = [...read, ...card.validateProperties().validationEvents];
        const drawn = card.render();
        return {
          text: drawn?.textContent ?? '',
          buttons: [...(drawn?.querySelectorAll('.ac-pushButton') ?? [])].map((each) => each.textContent),
          complaints: events.map(({ message }) => message),
        };
      })
    `);
  } finally {
    await page.close();
  }
}

/** White space and marks are drawn in different ways. */
const bare = (text: string): string => withoutMarks(text).replace(/\s/gu, '');

test.each(renderers)(
  '$name draws every text and button of every card',
  { timeout },
  async ({ bundle }) => {
    const drawn = await drawnBy(
      bundle,
      cards.map(({ card }) => card),
    );
    const faults = cards.flatMap(({ title, card }, index) => {
      const { text = '', buttons = [], complaints = [] } = drawn[index] ?? {};
      const shown = bare(text);
      return [
        ...complaints.map((each) => `${title}: ${each}`),
        ...textsOf(card)
          .filter((each) => !shown.includes(bare(each)))
          .map((each) => `${title}: no text “${each.slice(0, 60)}”`),
        ...buttonsOf(card)
          .filter((each) => !buttons.includes(each))
          .map((each) => `${title}: no button “${each}”`),
      ];
    });
    expect(faults).toEqual([]);
  },
);

test('adaptivecards 2.9 refuses a card of a newer version', { timeout }, async () => {
  const [{ bundle }] = renderers;
  const newer = cards.slice(0, 1).map(({ card }) => ({ ...card, version: '1.5' as const }));
  const [{ complaints } = {}] = await drawnBy(bundle, newer);
  expect(complaints?.join()).toContain('The maximum supported card version is 1.3.');
});
