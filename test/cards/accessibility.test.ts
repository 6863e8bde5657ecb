import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../cards/form.ts';
import { html } from '../../cards/gallery/markdown.ts';
import { galleryPage, type Chapter } from '../../cards/gallery/page.ts';
import { specimens } from '../../cards/gallery/specimens.ts';
import { languages } from '../../cards/text/languages.ts';
import { buttonsOf } from '../support/channel/cards.ts';
import { Gallery, type Control, type Shown, type Stop } from '../support/gallery.ts';
import { launchChromium } from '../support/playground.ts';

const timeout = 120_000;
const desktop = 1280;
const phone = 360;
const chapters = languages.map((text): Chapter => {
  const { language, languageName } = text;
  return { language, name: languageName, specimens: [...specimens(text, plain)] };
});
const wholePage = galleryPage('Cards', chapters);
const languageAt = (index: number) => chapters[index % chapters.length]?.language ?? 'en';

let browser: Browser;
let wide: Gallery;
let narrow: Gallery;

beforeAll(async () => {
  browser = await launchChromium();
  [wide, narrow] = await Promise.all([
    Gallery.open(browser, wholePage, desktop),
    Gallery.open(browser, wholePage, phone),
  ]);
}, timeout);

afterAll(() => browser.close());

describe('the gallery of all cards', { timeout }, () => {
  // Takes the languages in turn: colours and structure are the same in each.
  test.each([
    { theme: 'light', first: 0 },
    { theme: 'dark', first: 2 },
    { theme: 'contrast', first: 4 },
  ] as const)('has no violation in $theme', async ({ theme, first }) => {
    const found = await Promise.all(
      [wide, narrow].map(async (gallery, index) => {
        await gallery.show({ theme, language: languageAt(first + index) });
        return gallery.violations();
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  test('has no violation with the themes side by side', async () => {
    const found = await withCard(cardWith('ToggleVisibility'), async (gallery) => {
      await gallery.show({ theme: 'all' });
      return gallery.violations();
    });
    expect(found).toEqual([]);
  });
});

describe.each(chapters)('the cards in $language', { timeout }, (chapter) => {
  beforeAll(async () => {
    await narrow.show({ language: chapter.language, theme: 'light' });
  });

  test('fit on a phone', async () => {
    expect(await narrow.overflows()).toEqual([]);
  });

  test('name every input and button as the card does', async () => {
    const shown = await narrow.controls();
    expect(shown).toEqual(chapter.specimens.map(({ card }) => controlsOf(card)));
  });

  test('speak the title and the answers, briefly, and nothing that isn’t shown', async () => {
    const texts = await narrow.texts();
    const faults = chapter.specimens.flatMap(({ title, card }, index) =>
      misspoken(card, texts[index]).map((fault) => `${title}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

test('the gallery draws the Markdown of the cards, and no HTML of theirs', () => {
  expect(html('a **b**\n3. c\n4. d')).toBe(
    'a <strong>b</strong><ol start="3"><li>c</li><li>d</li></ol>',
  );
  expect(html('- [a](https://b.c)\n<i>')).toBe(
    '<ul><li><a href="https://b.c">a</a></li></ul>&lt;i&gt;',
  );
  expect(html('[a](javascript:b)')).toBe('[a](javascript:b)');
  expect(html('[a](https://b"c)')).toBe('<a href="https://b&quot;c">a</a>');
});

describe('the tab key', { timeout }, () => {
  test.each(['Input.Date', 'compact'])('reaches a whole card with %s', async (part) => {
    const card = cardWith(part);
    const stops = await withCard(card, (gallery) => gallery.tabStops());
    expect(outOfOrder(stops)).toEqual([]);
    expect(stops.map(named)).toEqual(reachable(controlsOf(card)));
  });
});

describe('the checks notice', { timeout }, () => {
  const good: IAdaptiveCard = {
    type: 'AdaptiveCard',
    version: '1.5',
    speak: 'Question? Hint Answer One Two',
    body: [
      { type: 'TextBlock', text: 'Question?', style: 'heading', wrap: true },
      { type: 'TextBlock', text: '1. **Hint**', size: 'Small', isSubtle: true, wrap: true },
      { type: 'Input.Text', id: 'a', label: 'Answer' },
    ],
    actions: [button('One'), button('Two')],
  };
  const nameless: IAdaptiveCard = { ...good, body: [{ type: 'Input.Text', id: 'a' }] };

  test('nothing about a good card', async () => {
    await withCard(good, async (gallery) => {
      expect(await gallery.violations()).toEqual([]);
      expect(await gallery.overflows()).toEqual([]);
      expect(await gallery.controls()).toEqual([controlsOf(good)]);
      expect(misspoken(good, (await gallery.texts())[0])).toEqual([]);
      expect(outOfOrder(await gallery.tabStops())).toEqual([]);
    });
  });

  test('an input without a name', async () => {
    await withCard(nameless, async (gallery) => {
      expect(await gallery.violations()).toContainEqual(
        expect.stringContaining('a card: label (critical)'),
      );
      expect(await gallery.controls()).not.toEqual([controlsOf(good)]);
    });
  });

  test('text that is too pale', async () => {
    const found = await withCard(good, (gallery) => gallery.violations(), pale);
    expect(found).toContainEqual(expect.stringContaining('a card: color-contrast (serious)'));
  });

  test('a button that is wider than a phone', async () => {
    const wideCard = { ...good, actions: [button('Long '.repeat(20))] };
    expect(await withCard(wideCard, (gallery) => gallery.overflows())).not.toEqual([]);
  });

  test('a title or an answer that isn’t spoken, what is only spoken, and too many words', async () => {
    const [shown] = await withCard(good, (gallery) => gallery.texts());
    const spokenAs = (speak: string) => misspoken({ ...good, speak }, shown);
    expect(spokenAs('Question? Answer One Two')).toEqual([]);
    expect(spokenAs('Hint Answer One Two')).toEqual(['not spoken: Question']);
    expect(spokenAs('Question? Answer One')).toEqual(['not spoken: Two']);
    expect(spokenAs('Question? Hint, more. Answer One Two')).toEqual(['not shown: more']);
    expect(spokenAs(`Question? Answer One Two ${'Hint '.repeat(120)}`)).toContain(
      'over 500 characters',
    );
  });

  test('an order of buttons that isn’t the one to read them in', async () => {
    const stops = await withCard(good, (gallery) => gallery.tabStops(), mirrored);
    expect(outOfOrder(stops)).toEqual(['Two']);
  });
});

const button = (title: string) => ({ type: 'Action.Submit', title }) as const;
const pale = (page: string) => page.replaceAll('#616161', '#9a9a9a');
const mirrored = (page: string) => page.replace('.ac-actionSet {', '$& direction: rtl;');

/** The last card of the first language that has something in it. */
function cardWith(part: string): IAdaptiveCard {
  const found = chapters[0]?.specimens.findLast(({ card }) => JSON.stringify(card).includes(part));
  if (!found) throw new Error(`No card has ${part}.`);
  return found.card;
}

/** Looks at a page with one card on a phone. */
async function withCard<T>(
  card: IAdaptiveCard,
  look: (gallery: Gallery) => Promise<T>,
  change = (page: string) => page,
): Promise<T> {
  const chapter = { language: 'en', name: 'English', specimens: [{ title: 'a card', card }] };
  const gallery = await Gallery.open(browser, change(galleryPage('One card', [chapter])), phone);
  await gallery.show({ theme: 'light' });
  try {
    return await look(gallery);
  } finally {
    await gallery.close();
  }
}

const named = ({ role, name }: Control): Control => ({ role, name });

/** What a screen reader has to tell of a card's controls. */
function controlsOf({ body, actions = [] }: IAdaptiveCard): Control[] {
  // A screen reader is told of one kind of space only, and of no place where a word may break.
  return [...body.flatMap(controlsIn), ...buttonsIn(actions)].map(({ role, name }) => ({
    role,
    name: name.replace(/\u200B/g, '').replace(/\s+/g, ' '),
  }));
}

const buttonsIn = (actions: readonly { title?: string }[]): Control[] =>
  actions.map(({ title = 'a title' }) => ({ role: 'button', name: title }));

/** A fold is named by the text that it shows of its two. */
const shownIn = (items: readonly CardElement[]): string =>
  items
    .flatMap((item) => (item.type === 'TextBlock' && item.isVisible !== false ? [item.text] : []))
    .join(' ');

function controlsIn(element: CardElement): Control[] {
  switch (element.type) {
    case 'TextBlock':
      return [...element.text.matchAll(/\[([^\]]+)\]\(https:/g)].map(([, name = '']) => ({
        role: 'link',
        name,
      }));
    case 'Container': {
      if (element.isVisible === false) return [];
      return [
        ...(element.selectAction ? [{ role: 'button', name: shownIn(element.items) }] : []),
        ...element.items.flatMap(controlsIn),
      ];
    }
    case 'ActionSet':
      return buttonsIn(element.actions);
    case 'Input.Text':
    case 'Input.Date':
      return [{ role: 'textbox', name: element.label ?? 'a label' }];
    case 'Input.ChoiceSet': {
      const { label = 'a label', choices, style } = element;
      if (style !== 'expanded') return [{ role: 'combobox', name: label }];
      const radios = choices.map(({ title }) => ({ role: 'radio', name: title ?? 'a title' }));
      return [{ role: 'radiogroup', name: label }, ...radios];
    }
    default:
      return [];
  }
}

/** Of a group of choices the tab key reaches one: the first, as long as the arrow keys are left alone. */
function reachable(controls: readonly Control[]): Control[] {
  return controls.filter(
    ({ role }, index) =>
      role !== 'radiogroup' && (role !== 'radio' || controls[index - 1]?.role === 'radiogroup'),
  );
}

/** The stops that aren’t below or beside the one before. */
function outOfOrder(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1]?.last;
    if (!before) return [];
    const { left, top } = stop.first;
    const isAfter = top >= before.bottom - 1 || (top >= before.top - 1 && left > before.left);
    return isAfter ? [] : [stop.name];
  });
}

/** As much is listened to in half a minute. */
const longestSpeak = 500;

const isFold = ({ name }: Control): boolean => /[▾▴]$/u.test(name);

/** Whether `speak` tells the title and the answers of a card, and nothing that doesn't stand there. */
function misspoken(card: IAdaptiveCard, texts: readonly Shown[] = []): string[] {
  const { speak = '' } = card;
  const spoken = words(speak);
  const controls = controlsOf(card).filter(({ role }) => role !== 'link');
  const answers = controls.filter((control) => !isFold(control)).flatMap(({ name }) => words(name));
  const heading = texts.find(({ isVisible }) => isVisible)?.text;
  const known = new Set([...texts.flatMap(({ text }) => words(text)), ...answers]);
  return [
    ...missing(words(heading), spoken).map((word) => `not spoken: ${word}`),
    ...buttonsOf(card)
      .filter((title) => !asidesOf(card).has(title))
      .flatMap((title) => missing(words(title), spoken).map((word) => `not spoken: ${word}`)),
    ...spoken.filter((word) => !known.has(word)).map((word) => `not shown: ${word}`),
    ...(speak.length > longestSpeak ? [`over ${longestSpeak} characters`] : []),
  ];
}

/** The buttons that are one tap away. */
const asidesOf = ({ body }: IAdaptiveCard): Set<string> =>
  new Set(
    body
      .filter(({ isVisible }) => isVisible === false)
      .flatMap((element) => (element.type === 'Container' ? element.items : []))
      .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
      .map(({ title = '' }) => title),
  );

/** Words in their order, without the numbers and signs that only mark a line. */
const words = (text = ''): string[] => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];

/** The first part that doesn't come in that order, if there is one. */
function missing(part: readonly string[], all: readonly string[]): string[] {
  let at = 0;
  for (const word of part) {
    at = all.indexOf(word, at) + 1;
    if (at === 0) return [word];
  }
  return [];
}
