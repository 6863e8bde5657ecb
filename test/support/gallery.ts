import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';

/** What axe-core checks: WCAG 2.2 up to AA, and what its authors advise beyond that. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be filled in, chosen or pressed, as a screen reader names it. */
const control =
  /^\s*- '?(?<role>button|link|radiogroup|radio|combobox|textbox)\b(?: (?<name>"(?:[^"\\]|\\.)*"))?/;

/** What the page is asked to show. */
export interface Choice {
  readonly language?: string;
  readonly theme?: 'all' | 'light' | 'dark' | 'contrast';
}

export interface Control {
  readonly role: string;
  readonly name: string;
}

/** Where the keyboard stops, from its first line to its last. */
export interface Stop extends Control {
  readonly first: Place;
  readonly last: Place;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a card shows, piece by piece. */
export interface Shown {
  readonly text: string;
  readonly isVisible: boolean;
}

/** What a card takes before anything is unfolded. */
export interface Size {
  readonly title: string;
  /** In pixels. */
  readonly height: number;
  /** What can be read: texts, labels, choices and buttons. */
  readonly text: string;
  readonly buttons: number;
}

/** The gallery page in a browser, as its users meet it. */
export class Gallery {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser, html: string, width: number): Promise<Gallery> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'en-US' });
    await page.setContent(html);
    return new Gallery(page);
  }

  async show({ language, theme }: Choice): Promise<void> {
    const filter = this.#page.getByRole('search');
    const wishes = [
      { list: filter.getByLabel('Language'), wish: language },
      { list: filter.getByLabel('Theme'), wish: theme },
    ];
    for (const { list, wish } of wishes) {
      // Every choice draws all cards anew.
      if (wish && (await list.inputValue()) !== wish) await list.selectOption(wish);
    }
  }

  /** What axe-core has against the page, a line each: the card, the rule and the element. */
  async violations(): Promise<string[]> {
    await this.#page.evaluate(axe.source);
    const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
    return this.#page.evaluate<string[]>(`
      axe.run(document, ${options}).then(({ violations }) =>
        violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ target, html }) => {
          const card = document.querySelector(target[0])?.closest('article');
          const place = card?.querySelector('h2').textContent ?? 'the page itself';
          return place + ': ' + id + ' (' + impact + '): ' + help + ': ' + html;
        })))
    `);
  }

  /** What is wider than its place, a line each: the card and the text. */
  overflows(): Promise<string[]> {
    return this.#page.evaluate<string[]>(`
      [document.body, ...document.querySelectorAll('.ac-adaptiveCard')].flatMap((whole) => {
        const title = whole.closest('article')?.querySelector('h2').textContent ?? 'the page';
        const { right } = whole.getBoundingClientRect();
        const parts = whole === document.body ? [whole] : [whole, ...whole.querySelectorAll('*')];
        return parts
          .filter((part) => part.getBoundingClientRect().right > right + 1 ||
            (part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1))
          .map((part) => title + ': ' + part.localName + ' ' + part.textContent.slice(0, 60));
      })
    `);
  }

  /** The controls of each card, by role and name, in their order. */
  async controls(): Promise<Control[][]> {
    const snapshot = await this.#page.locator('main').ariaSnapshot();
    const [, ...cards] = snapshot.split(/^ {2}- '?article /m);
    return cards.map((card) => card.split('\n').flatMap((line) => readControl(line) ?? []));
  }

  /** The texts of each card but those of its choices and buttons. */
  texts(): Promise<Shown[][]> {
    return this.#page.evaluate<Shown[][]>(`
      [...document.querySelectorAll('article')].map((card) =>
        [...card.querySelectorAll('.ac-textBlock, .ac-richTextBlock')]
          .filter((block) => !block.closest('[role=radiogroup]'))
          .map((block) => {
            const copy = block.cloneNode(true);
            for (const line of copy.querySelectorAll('li, br')) line.before(' ');
            return { text: copy.textContent, isVisible: block.checkVisibility() };
          }))
    `);
  }

  /** What each card takes, all at once. */
  sizes(): Promise<Size[]> {
    return this.#page.evaluate<Size[]>(`
      [...document.querySelectorAll('article')].map((article) => {
        const card = article.querySelector('.ac-adaptiveCard');
        const texts = [];
        const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement: parent, data } = walker.currentNode;
          const list = parent.closest('select');
          if (list ? list.selectedOptions[0] === parent : parent.checkVisibility()) texts.push(data);
        }
        const buttons = [...card.querySelectorAll('.ac-pushButton')];
        return {
          title: article.querySelector('h2').textContent,
          height: Math.round(card.getBoundingClientRect().height),
          text: texts.join(' '),
          buttons: buttons.filter((button) => button.checkVisibility() && button.textContent.trim() !== '...').length,
        };
      })
    `);
  }

  /** Where the tab key stops in the cards that are shown. */
  async tabStops(): Promise<Stop[]> {
    const stops: Stop[] = [];
    await this.#search.focus();
    for (;;) {
      await this.#page.keyboard.press('Tab');
      const places = await this.#page.evaluate<[Place, Place] | undefined>(focusPlaces);
      if (!places) return stops;
      const snapshot = await this.#page.locator('[data-stop]').ariaSnapshot();
      const [focused] = snapshot.split('\n').flatMap((line) => readControl(line) ?? []);
      const [first, last] = places;
      const stop = { role: 'nothing', name: snapshot, ...focused, first, last };
      // A date is one input with several stops.
      if (stops.at(-1)?.name !== stop.name) stops.push(stop);
    }
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  get #search(): Locator {
    return this.#page.getByLabel('Title or text');
  }
}

/** Marks what has the focus; its first and its last line, from the top of its card. */
const focusPlaces = `(() => {
  document.querySelector('[data-stop]')?.removeAttribute('data-stop');
  const focused = document.activeElement;
  const card = focused.closest('.ac-adaptiveCard');
  if (!card) return undefined;
  focused.dataset.stop = '';
  const above = card.getBoundingClientRect().top;
  const lines = [...focused.getClientRects()].map(({ left, top, bottom }) =>
    ({ left, top: top - above, bottom: bottom - above }));
  return [lines[0], lines.at(-1)];
})()`;

function readControl(line: string): Control | undefined {
  const { role, name = '""' } = control.exec(line)?.groups ?? {};
  if (!role) return undefined;
  const isQuoted = line.trimStart().startsWith("- '");
  return { role, name: JSON.parse(isQuoted ? name.replaceAll("''", "'") : name) as string };
}
