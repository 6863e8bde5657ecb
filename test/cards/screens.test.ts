import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import { drawn } from '../../cards/button.ts';
import { phone, plain, teams, type Form } from '../../cards/form.ts';
import { screenCard } from '../../cards/screen.ts';
import { specimens } from '../../cards/gallery/specimens.ts';
import { languages } from '../../cards/text/languages.ts';
import { newDiagnosis } from '../../dialogs/diagnosis.ts';
import { messages, type MessageRow } from '../../dialogs/messages.ts';
import { viewOf } from '../../dialogs/view.ts';
import { rulesBroken } from '../support/cardRules.ts';

const drawnFor = (form: Form) =>
  languages.flatMap((words) =>
    [...specimens(words, form)].map(
      ({ title, card }, index) => [`${words.language} ${index} ${title}`, card] as const,
    ),
  );

const cards = drawnFor(teams);

describe('every card for Microsoft Teams', () => {
  test.each(cards)('%s', (_title, card) => {
    expect(rulesBroken(card, teams)).toEqual([]);
  });
});

describe('every card for the Emulator and Web Chat', () => {
  test.each(drawnFor(plain))('%s', (_title, card) => {
    expect(rulesBroken(card, plain)).toEqual([]);
  });
});

const onPhone = phone('submit');

describe('every card for Teams on a phone', () => {
  test.each(drawnFor(onPhone))('%s', (_title, card) => {
    expect(rulesBroken(card, onPhone)).toEqual([]);
  });
});

describe('the card of every failure message', () => {
  const view = viewOf(newDiagnosis);

  test.each(languages)('in $languageName', (text) => {
    for (const row of Object.keys(messages) as MessageRow[]) {
      const drawing = { text, form: teams, revision: 1, step: view.step } as const;
      const card = screenCard({ show: 'messages', rows: [row] }, view, drawing);
      expect([row, rulesBroken(card, teams)]).toEqual([row, []]);
    }
  });
});

describe('the rules notice', () => {
  const [, good] = cards[0] ?? [];
  const broken = (change: (card: IAdaptiveCard) => void) => {
    const card = structuredClone(good as IAdaptiveCard);
    change(card);
    return rulesBroken(card, teams);
  };

  test('a card that is too new, too large or silent', () => {
    expect(broken((card) => (card.version = '1.6'))).toContain('version 1.6');
    expect(broken((card) => card.body?.push(text('x'.repeat(25_000))))).toContain('over 24 KB');
    expect(broken((card) => delete card.speak)).toContain('nothing to speak');
  });

  test('text that doesn’t wrap, a link elsewhere, an input without a label', () => {
    expect(broken((card) => card.body?.push({ type: 'TextBlock', text: 'a' }))).toContain(
      'text that doesn’t wrap: a',
    );
    expect(broken((card) => card.body?.push(text('[a](https://example.com)')))).toContain(
      'link to example.com',
    );
    expect(broken((card) => card.body?.push({ type: 'Input.Text', id: 'a' }))).toContain(
      'input without a label: a',
    );
  });

  test('S-8: a link that doesn’t say where it leads, or an address instead of one', () => {
    const url = 'https://learn.microsoft.com/dynamics365';
    for (const title of ['here', 'Dynamics 365', 'Microsoft Learn', ' – Microsoft Learn']) {
      expect(broken((card) => card.body?.push(text(`See [${title}](${url})`)))).toEqual([
        `link that doesn’t say where it leads: ${title}`,
      ]);
    }
    expect(broken((card) => card.body?.push(text(url)))).toEqual([
      `address without a title: ${url}`,
    ]);
    const link = `[Dynamics 365 – Microsoft Learn](${url})`;
    expect(broken((card) => card.body?.push(text(link)))).toEqual([]);
  });

  test('seven buttons, a long title, a button without a fallback', () => {
    const button = drawn(
      { verb: 'answer.yes', title: 'x'.repeat(31) },
      { form: plain, revision: 1, step: 'fixing' },
    );
    const faults = broken((card) => card.actions?.push(...Array.from({ length: 6 }, () => button)));
    expect(faults).toEqual(
      expect.arrayContaining([
        'more than 6 buttons',
        `long title: ${button.title}`,
        'Action.Submit',
      ]),
    );
  });
});

const text = (words: string): CardElement => ({ type: 'TextBlock', text: words, wrap: true });
