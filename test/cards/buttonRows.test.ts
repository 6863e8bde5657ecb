import { expect, test } from 'vitest';
import { card } from '../../cards/card.ts';
import { teams } from '../../cards/form.ts';
import { en } from '../../cards/text/en/index.ts';
import { rulesBroken } from '../support/cardRules.ts';
import { buttonsOf } from '../support/channel/cards.ts';

test.each([0, 1, 5, 6, 10, 11])('all of %i buttons can be seen, in their order', (count) => {
  const titles = Array.from({ length: count }, (_, at) => `Language ${at}`);
  const buttons = titles.map((title) => ({ verb: 'language.chosen', title }) as const);
  const drawing = { text: en, form: teams, revision: 1, step: 'findingEmail' } as const;
  const drawn = card(
    drawing,
    { body: [{ type: 'TextBlock', text: 'Which?', wrap: true }] },
    buttons,
  );
  expect(buttonsOf(drawn)).toEqual(titles);
  expect(drawn.actions?.length).toBeLessThanOrEqual(5);
  expect(rulesBroken(drawn, teams)).toEqual([]);
});
