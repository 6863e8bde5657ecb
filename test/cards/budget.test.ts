import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone, plain, teams, type Form } from '../../cards/form.ts';
import { galleryPage, type Chapter } from '../../cards/gallery/page.ts';
import { specimens } from '../../cards/gallery/specimens.ts';
import { en } from '../../cards/text/en/index.ts';
import { languages } from '../../cards/text/languages.ts';
import type { Text } from '../../cards/text/text.ts';
import { Gallery, type Size } from '../support/gallery.ts';
import { launchChromium } from '../support/playground.ts';

const timeout = 120_000;
/** A card on a phone, and what the page leaves beside it, in pixels. */
const width = 356;
const margins = 24;
/** About what a phone shows above its keyboard, and two screens, in pixels. */
const screenful = 560;
const twoScreens = 2 * screenful;
const mostButtons = 3;
/** Japanese is written without spaces, so its characters are counted. */
const most = { words: 80, characters: 200 };

/** Cards that may take more, by their English titles, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  languageChoice: 'each language is one button',
  human: 'the whole message to send',
  'several emails': 'eight emails to choose from',
  'several emails of any sender': 'eight emails to choose from, of people with long addresses',
  'overview, longest': 'more than an organization shows: ten causes with long codes',
  'found by itself, longest': 'the same',
  'Waiting for somebody else – It is a reply to a tracked email': 'the whole message to send',
  'Waiting for somebody else – There is no queue item': 'the whole message to send',
  'Waiting for somebody else – The sender is unknown': 'the whole message to send',
  'Waiting for somebody else – The rule isn’t set up right': 'the whole message to send',
};

const forms: Readonly<Record<string, Form>> = { teams, plain, phone: phone('execute') };
const titles = [...specimens(en, plain)].map(({ title }) => title);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, timeout);
afterAll(() => browser.close());

/** What a card has too much of. */
function excess({ height, text, buttons }: Size, language: string): string[] {
  const isCounted = language === 'ja';
  const length = isCounted
    ? text.replace(/\s/gu, '').length
    : (text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;
  return [
    ...(height > screenful ? [`${height} px`] : []),
    ...(length > (isCounted ? most.characters : most.words) ? [`${length} words`] : []),
    ...(buttons > mostButtons ? [`${buttons} buttons`] : []),
  ];
}

async function sizesIn(text: Text, form: Form): Promise<Size[]> {
  const { language, languageName: name } = text;
  const chapter: Chapter = { language, name, specimens: [...specimens(text, form)] };
  const gallery = await Gallery.open(browser, galleryPage('Cards', [chapter]), width + margins);
  try {
    await gallery.show({ theme: 'light' });
    return await gallery.sizes();
  } finally {
    await gallery.close();
  }
}

describe.each(Object.entries(forms))('a card for %s', { timeout }, (_name, form) => {
  test.each(languages)('is read at a glance on a phone, in $languageName', async (text) => {
    const sizes = await sizesIn(text, form);
    expect(sizes).toHaveLength(titles.length);
    const over = sizes.flatMap((size, index) => {
      const faults = excess(size, text.language);
      return faults.length > 0 ? [{ title: titles[index] ?? size.title, faults }] : [];
    });
    expect(over.filter(({ title }) => !exceptions[title])).toEqual([]);
    expect(sizes.filter(({ height }) => height > twoScreens)).toEqual([]);
    expect(over.length).toBeLessThanOrEqual(titles.length / 10);
  });
});

test('an exception is a card that there is', () => {
  expect(Object.keys(exceptions).filter((title) => !titles.includes(title))).toEqual([]);
});

test('the budget notices a card that is too high, too long, or has too many buttons', () => {
  const size = { title: 'a card', height: 561, text: 'word '.repeat(81), buttons: 4 };
  expect(excess(size, 'en')).toEqual(['561 px', '81 words', '4 buttons']);
  expect(excess({ ...size, height: 560, text: '字 '.repeat(200), buttons: 3 }, 'ja')).toEqual([]);
  expect(excess({ ...size, height: 560, text: '字'.repeat(201), buttons: 3 }, 'ja')).toEqual([
    '201 words',
  ]);
});
