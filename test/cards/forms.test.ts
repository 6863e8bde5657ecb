import { describe, expect, test } from 'vitest';
import { card } from '../../cards/card.ts';
import { phone, plain, teams, type Form } from '../../cards/form.ts';
import { screenCard } from '../../cards/screen.ts';
import { en } from '../../cards/text/en/index.ts';
import { answered, newDiagnosis } from '../../dialogs/diagnosis.ts';
import { viewOf } from '../../dialogs/view.ts';
import { formOf } from '../../src/delivery/channels.ts';
import { actionsOf, buttonsOf, textsOf, visibleTextsOf } from '../support/channel/cards.ts';

const drawnFor = (form: Form) =>
  card(
    { text: en, form, revision: 1, step: 'findingEmail' },
    {
      body: [{ type: 'TextBlock', text: 'Is it there?', wrap: true }],
      more: [{ type: 'TextBlock', text: 'Why I ask', wrap: true }],
    },
    [
      { verb: 'answer.yes', title: 'Yes' },
      { verb: 'answer.no', title: 'No' },
      { verb: 'answer.takenBack', title: 'Back', aside: 'menu' },
      { verb: 'answer.corrected', title: 'Change', withInputs: true, aside: 'fold' },
    ],
  );

describe('a card', () => {
  test('is of the version that its client draws', () => {
    const versions = [teams, plain, phone('submit')].map((form) => drawnFor(form).version);
    expect(versions).toEqual(['1.5', '1.3', '1.5']);
  });

  test('has what is seldom needed in the menu of Teams, and what belongs to an input in the fold', () => {
    const { actions = [], body } = drawnFor(teams);
    const modes = actions.map((action) => [
      action.title,
      'mode' in action ? action.mode : undefined,
    ]);
    expect(modes).toEqual([
      ['Yes', undefined],
      ['No', undefined],
      ['Back', 'secondary'],
    ]);
    expect(buttonsOf({ ...drawnFor(teams), actions: [] })).toEqual(['Change']);
    expect(body.at(-1)).toMatchObject({ id: 'more', isVisible: false });
  });

  test.each([plain, phone('execute')])('has it behind “More” where there is no menu', (form) => {
    const drawn = drawnFor(form);
    const folded = drawn.body.filter(({ isVisible }) => isVisible === false);
    expect(
      buttonsOf({ ...drawn, body: folded }).map((title) => title.replace(/^\d\. /, '')),
    ).toEqual(['Back', 'Change']);
    expect(JSON.stringify(drawn)).not.toContain('secondary');
  });

  test('carries the numbers on a phone by which its buttons can be typed', () => {
    expect(buttonsOf(drawnFor(phone('submit')))).toEqual([
      '1. Yes',
      '2. No',
      '3. Back',
      '4. Change',
    ]);
    expect(buttonsOf(drawnFor(plain))).toEqual(['Yes', 'No', 'Back', 'Change']);
  });

  test('is read aloud briefly: what is asked, and the answers', () => {
    expect(drawnFor(plain).speak).toBe('Is it there? Yes. No.');
  });
});

test('a fold shows one of two words, so that its name tells whether it is open', () => {
  const drawn = drawnFor(plain);
  expect(visibleTextsOf(drawn)).toEqual(['Is it there?', 'More ▾']);
  expect(textsOf(drawn)).toContain('Less ▴');
  expect(JSON.stringify(drawn)).toContain('"targetElements":["more","more-closed","more-open"]');
});

describe('a client', () => {
  test.each([
    ['msteams', 'iOS', 'execute', phone('execute')],
    ['msteams', 'Android', 'submit', phone('submit')],
    ['msteams', 'Windows', 'submit', teams],
    ['msteams', undefined, 'submit', teams],
    ['emulator', 'iOS', 'execute', plain],
    ['webchat', undefined, 'execute', plain],
    ['directline', undefined, 'execute', plain],
  ] as const)('of %s on %s with %s gets its form', (channelId, platform, buttons, form) => {
    expect(formOf(channelId, platform, buttons)).toEqual(form);
  });
});

test('no answer to a question is favored', () => {
  const described = answered(
    newDiagnosis,
    { type: 'problem.described', problem: {} },
    { on: '2026-01-31T09:00:00.000Z' },
  );
  const view = viewOf(described ?? newDiagnosis);
  for (const form of [teams, plain]) {
    const drawing = { text: en, form, revision: 1, step: view.step };
    const answers = actionsOf(screenCard({ show: 'step' }, view, drawing));
    expect(answers.map(({ data }) => data.verb)).toContain('answer.yes');
    expect(answers.filter((action) => 'style' in action)).toEqual([]);
  }
});
