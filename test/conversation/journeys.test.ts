import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, teams } from '../../cards/form.ts';
import { report } from '../../cards/report.ts';
import { screenButtons, screenCard, type Screen } from '../../cards/screen.ts';
import { en } from '../../cards/text/en/index.ts';
import { causes } from '../../dialogs/causes.ts';
import { newDiagnosis, replay, type Diagnosis } from '../../dialogs/diagnosis.ts';
import { factAnswers, facts, isStopFact, type FactAnswer } from '../../dialogs/facts.ts';
import { viewOf } from '../../dialogs/view.ts';
import { intentOfButton } from '../../src/conversation/click.ts';
import { decide } from '../../src/conversation/decide.ts';
import { rulesBroken } from '../support/cardRules.ts';
import { on } from '../support/walk.ts';

/** Fixed, so that a red run can be repeated. */
const seed = 20261124;
const setting = {
  now: Date.parse(on),
  person: { id: 'ada' },
  isShared: false,
  hasGroups: true,
  organizations: [],
};
const forms = [teams, plain];

interface Stand {
  readonly diagnosis: Diagnosis;
  readonly screen: Screen;
}

const start: Stand = { diagnosis: newDiagnosis, screen: { show: 'step' } };

/** What people do beside clicking: paste a message, ask where things stand. */
const asides: Screen[] = [
  { show: 'status' },
  { show: 'help' },
  { show: 'messages', rows: ['reason14'] },
  { show: 'messages', rows: ['A1', 'reason9', 'reason10'] },
];

const stopFacts = facts.filter(isStopFact);

/** Inputs that fit whatever the screen asks for; a screen takes what it needs. */
const inputs = fc.record({
  scope: fc.constantFrom('', 'one-email', 'some-senders', 'all-mail'),
  since: fc.constantFrom('', '2026-01-29'),
  rules: fc.constantFrom('', 'modern', 'legacy'),
  existingCase: fc.constantFrom('', 'none', 'found'),
  message: fc.constantFrom('reason3', 'reason9', 'reason10', 'reason13'),
  answer: fc.nat(12).map(String),
  ...Object.fromEntries(
    stopFacts.map((fact) => [
      fact,
      fc.constantFrom('', ...factAnswers.map((answer) => `${fact}:${answer}`)),
    ]),
  ),
});

/** Everything that a stop may ask for, answered alike. */
const allFacts = (answer: FactAnswer): Record<string, string> =>
  Object.fromEntries(stopFacts.map((fact) => [fact, `${fact}:${answer}`]));

const move = fc.record({
  pick: fc.nat(5),
  aside: fc.option(fc.constantFrom(...asides), { freq: 12, nil: undefined }),
  inputs,
});

/** Clicks the button that was picked, as a person would on the card that is shown. */
function moved({ diagnosis, screen }: Stand, each: { pick: number; inputs: object }): Stand {
  const buttons = screenButtons(screen, viewOf(diagnosis), en);
  const button = buttons[each.pick % buttons.length];
  if (!button) return { diagnosis, screen };
  const intent = intentOfButton(button, button.withInputs ? each.inputs : {});
  const decision = decide(diagnosis, intent, setting);
  const next = decision.reply.kind === 'card' ? decision.reply.screen : screen;
  return { diagnosis: decision.diagnosis, screen: next };
}

function cardsOf({ diagnosis, screen }: Stand) {
  const view = viewOf(diagnosis);
  return forms.map((form) => ({
    form,
    card: screenCard(screen, view, { text: en, form, revision: 1, step: view.step }),
  }));
}

describe('whole random journeys', () => {
  test('show only cards that keep the rules, and are never stuck', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 40 }), (moves) => {
        let stand = start;
        for (const each of moves) {
          if (each.aside) stand = { ...stand, screen: each.aside };
          stand = moved(stand, each);
          for (const { card, form } of cardsOf(stand)) {
            expect(rulesBroken(card, form)).toEqual([]);
          }
          expect(screenButtons(stand.screen, viewOf(stand.diagnosis), en)).not.toEqual([]);
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  test('can be replayed: the answers alone lead to the same place, and none is dropped', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { diagnosis } = moves.reduce(
          (stand, each) => moved(each.aside ? { ...stand, screen: each.aside } : stand, each),
          start,
        );
        const copy = JSON.parse(JSON.stringify(diagnosis)) as Diagnosis;
        expect(viewOf(copy)).toEqual(viewOf(diagnosis));
        expect(replay(copy).dropped).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('end in a report with a verdict for every cause, wherever it is asked for', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { diagnosis } = moves.reduce(moved, start);
        const text = report(viewOf(diagnosis), en, on);
        for (const cause of causes) expect(text).toContain(en.causes[cause].shortName);
        expect(text).toMatch(/^Email-to-Case report, /);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('reach an end by always giving the first answer, and by always giving the last', () => {
    for (const pick of [0, -1]) {
      let stand = start;
      for (let left = 80; left > 0 && !viewOf(stand.diagnosis).isOver; left -= 1) {
        const view = viewOf(stand.diagnosis);
        const buttons = screenButtons(stand.screen, view, en);
        const last = buttons.findLastIndex(({ aside }) => aside === undefined);
        const answers = { message: 'reason9', ...allFacts(pick === 0 ? 'yes' : 'unsure') };
        stand = moved(stand, { pick: pick === 0 ? 0 : last, inputs: answers });
      }
      expect(viewOf(stand.diagnosis).isOver).toBe(true);
    }
  });
});
