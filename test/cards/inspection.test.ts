import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import { plain } from '../../cards/form.ts';
import { evidenceList, sentence } from '../../cards/evidence.ts';
import { literal } from '../../cards/markdown.ts';
import { report } from '../../cards/report.ts';
import { screenCard, type Screen } from '../../cards/screen.ts';
import { languages } from '../../cards/text/languages.ts';
import { whyUnknown } from '../../cards/whyUnknown.ts';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import {
  evidenceKinds,
  unknownReasons,
  type Evidence,
  type Finding,
  type Inspection,
  type InspectionScope,
  type MissingRight,
} from '../../dialogs/inspection.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import { buttonsOf, visibleTextsOf } from '../support/channel/cards.ts';
import * as tables from '../../src/checks/tables.ts';

const [en] = languages;
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const when = '2026-01-30T16:05:00.000Z';
const contoso = { name: 'Contoso', url: 'https://contoso.crm4.dynamics.com' };
const inspectionScope: InspectionScope = { organizations: [contoso] };

const rule: Evidence = { looked: 'rule', value: 0, when, record: { set: 'convertrules', id } };
const notTold = {
  verdict: 'not-checked',
  reason: 'forbidden',
  evidence: [],
} as const satisfies Finding;

/** What a look comes to: nothing is told of a cause that isn't given. */
function inspection(
  findings: Partial<Record<CauseId, Finding>>,
  more: Partial<Inspection> = {},
): Inspection {
  const found = causes.filter((cause) => findings[cause]?.verdict === 'found');
  return {
    outcome: found.length > 0 ? 'cause-found' : 'nothing-found',
    emailSeen: true,
    found,
    findings: Object.fromEntries(
      causes.map((cause) => [cause, findings[cause] ?? notTold]),
    ) as Inspection['findings'],
    ...more,
  };
}

const noActiveRule = inspection({
  'no-active-rule': { verdict: 'found', evidence: [rule] },
  'bcc-only': { verdict: 'ruled-out', evidence: [{ looked: 'recipients', value: true }] },
});
const checked = (result: Inspection): GuideEvent => ({
  type: 'organisation.checked',
  lookup: result,
});

function after(...events: GuideEvent[]): Diagnosis {
  return events.reduce((diagnosis, event) => {
    const next = answered(diagnosis, event, { on: when });
    if (!next) throw new Error(`${event.type} isn’t possible here`);
    return next;
  }, newDiagnosis);
}

const viewAfter = (...events: GuideEvent[]) => viewOf(after(...events), false, inspectionScope);

const draw = (screen: Screen, view: View): IAdaptiveCard =>
  screenCard(screen, view, { text: en, form: plain, revision: 1, step: view.step });
const overview = (view: View) => draw({ show: 'overview' }, view);

/** All texts of a card, what is folded too. */
const textsOf = (card: IAdaptiveCard): string => card.body.flatMap(textsIn).join('\n');

function textsIn(element: CardElement): string[] {
  if (element.type === 'TextBlock') return [element.text];
  return element.type === 'Container' ? element.items.flatMap(textsIn) : [];
}

const visibleIn = (card: IAdaptiveCard): string => visibleTextsOf(card).join('\n');

const choicesOf = (card: IAdaptiveCard, input: string) =>
  card.body
    .flatMap(elementsIn)
    .flatMap((element) =>
      element.type === 'Input.ChoiceSet' && element.id === input ? element.choices : [],
    );

const elementsIn = (element: CardElement): CardElement[] =>
  element.type === 'Container' ? element.items.flatMap(elementsIn) : [element];

const options: readonly (readonly [Evidence['looked'], readonly Evidence['value'][]])[] = [
  ['queue-filter', [0, 1, 2, 3, 4]],
  ['queue-approval', [0, 1, 2, 3]],
  ['mailbox-status', [0, 1, 2]],
  ['queue-item', [null, 0, 1, undefined]],
  ['rule', [null, 0, 1, undefined]],
  ['flow', [0, 1, 2]],
  ['owner', ['enabled', 'disabled', 'deleted', 'unknown']],
  ['sender-record', [null, 0, 1, undefined, 'systemuser']],
  ['recipients', [true, false]],
  ['run', ['Succeeded', 'Failed', 'ActionFailed']],
  ['evaluation', [null, 7, 14]],
];

describe.each(languages)('what the bot saw, in $languageName', (text) => {
  const anything = [undefined, null, true, false, 'systemuser', 'Failed', ...Array(20).keys()];

  test.each(evidenceKinds)('%s is a sentence, whatever was there', (looked) => {
    for (const value of anything) {
      for (const moment of [undefined, when]) {
        const said = sentence({ looked, value, ...(moment && { when: moment }) }, text);
        expect(said).toMatch(/^[^\s].{3,160}[^.。\s]$/u);
        expect(said).not.toMatch(/undefined|null|NaN|\[object|\btrue\b|\bfalse\b/);
      }
    }
  });

  test.each(options)('%s: one option is told from another', (looked, values) => {
    const said = values.map((value) => sentence({ looked, value }, text));
    expect(new Set(said).size).toBe(values.length);
  });

  test('every reason for not knowing is one sentence of its own', () => {
    const said = unknownReasons.map((reason) => text.inspection.reasons[reason]);
    expect(new Set(said).size).toBe(unknownReasons.length);
    expect(said.filter((each) => !/[.。]$/u.test(each))).toEqual([]);
  });

  test('H02: a table that may not be read is named, with the privilege if that is known', () => {
    const why = (lacks: MissingRight) => whyUnknown({ reason: 'forbidden', lacks }, text);
    const named = why({ set: 'queueitems', privilege: 'prvReadQueue' });
    expect(named).toContain(`**${text.inspection.records.queueitems}**`);
    expect(named).toContain('**prvReadQueue**');
    for (const { set } of Object.values(tables)) {
      expect(why({ set })).toMatch(/^[^\s].{10,160}[.。]$/u);
      expect(why({ set })).not.toMatch(/undefined|prv/);
    }
    expect(why({ set: 'constructor' })).toContain('**constructor**');
  });
});

const linkOf = (evidence: Evidence, where: InspectionScope | undefined): string =>
  textsIn(evidenceList([evidence], { ...viewAfter(), inspectionScope: where }, en)).join();

describe('a link to a record', () => {
  test('leads to the record in the organization, and says so', () => {
    expect(linkOf(rule, inspectionScope)).toContain(
      `[Rule – Dynamics 365](https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=convertrule&id=${id})`,
    );
  });

  test('is there for every table but those without a form that opens, or no evidence by themselves', () => {
    const apart = Object.values(tables).flatMap(({ set }) =>
      linkOf({ ...rule, record: { set, id } }, inspectionScope).includes('](https:') ? [] : [set],
    );
    expect(apart).toEqual([
      'activityparties',
      'tracelogs',
      'exchangesyncidmappings',
      'convertruleitems',
      'workflows',
      'flowruns',
      'organizations',
      'emailsearches',
    ]);
  });

  test('leads to Power Automate where a flow or its run lives there', () => {
    const link =
      'https://make.powerautomate.com/environments/e-1/flows/00000000-0000-4000-8000-000000000001/runs/08585';
    const run: Evidence = { looked: 'run', record: { set: 'flowruns', id }, link };
    expect(linkOf(run, inspectionScope)).toContain(`[Flow run – Power Automate](${link})`);
  });

  test('isn’t made of an id that is none, an unknown table or an unknown organization', () => {
    const several: InspectionScope = {
      organizations: [contoso, { name: 'Fabrikam', url: 'https://fabrikam.crm.dynamics.com' }],
    };
    expect(linkOf(rule, { ...several, sought: { organisation: 'Fabrikam' } })).toContain(
      'https://fabrikam.crm.dynamics.com/',
    );
    for (const [evidence, where] of [
      [rule, undefined],
      [rule, several],
      [
        { ...rule, record: { set: 'convertrules', id: `${id}&x=1) [a](https://b.c` } },
        inspectionScope,
      ],
      [{ ...rule, record: { set: 'constructor', id } }, inspectionScope],
      [{ looked: 'rule', value: 0 } satisfies Evidence, inspectionScope],
    ] as const) {
      expect(linkOf(evidence, where)).not.toContain('](');
    }
  });
});

test('H05: what the organization holds is shown as it is, never as markup', () => {
  const hostile = '**A** [x](https://evil.example) <b>_i_\n# \u202Etxt `c`';
  const shown = literal(hostile);
  expect(shown).not.toMatch(/[*_`<>[\]\n\u202E]|:\/\//);
  expect(literal('x'.repeat(1_000_000)).length).toBeLessThan(130);
  const view = viewAfter(
    checked(inspection({}, { outcome: 'case-exists', case: { looked: 'case', value: hostile } })),
  );
  expect(textsOf(overview(view))).not.toMatch(/\[x\]|:\/\/evil/);
});

describe('the overview', () => {
  test('shows the cause with its evidence and its fix, and the other verdicts as one line', () => {
    const card = overview(viewAfter(checked(noActiveRule)));
    const visible = visibleIn(card);
    expect(visible).toContain('● Found: The queue has no active rule');
    expect(visible).toContain('The rule is a draft, last changed Jan 30, 2026, 4:05 PM UTC');
    expect(visible).toContain(en.causes['no-active-rule'].brief);
    expect(visible).toContain('● 1 found · ✓ 1 ruled out · ? 8 not checked ▾');
    expect(visible).not.toContain('Queue only in Bcc');
  });

  test('unfolds to every verdict with a sign and a word, and what it stands on', () => {
    const said = textsOf(overview(viewAfter(checked(noActiveRule))));
    expect(said).toContain('● Found\n- **No active rule**');
    expect(said).toContain('✓ Ruled out\n- **Queue only in Bcc**');
    expect(said).toContain('The queue is in To or Cc');
    expect(said).toContain('I may not read what would show it.');
    for (const cause of causes) expect(said).toContain(en.causes[cause].shortName);
  });

  test('names what stops the email first on top', () => {
    const both = inspection({
      'unknown-sender': { verdict: 'found', evidence: [] },
      'no-active-rule': { verdict: 'found', evidence: [] },
    });
    const view = viewAfter(checked({ ...both, found: ['no-active-rule', 'unknown-sender'] }));
    expect(textsOf(overview(view))).toContain('- **No active rule**\n- **Unknown sender**');
  });

  test('tells a fault of the rule from a fault of this email', () => {
    const view = viewAfter(checked({ ...noActiveRule, recurrence: { reason: 14, emails: 6 } }));
    expect(textsOf(overview(view))).toContain(
      'The same reason on 6 recent emails: “The rule is disconnected from the Power Automate flow”.',
    );
  });

  test('says after a second look what has changed, or that nothing has', () => {
    const mended = inspection({ 'no-active-rule': { verdict: 'ruled-out', evidence: [rule] } });
    const [once, same, changed] = [[], [noActiveRule], [mended]].map((looked) =>
      textsOf(overview(viewAfter(...[noActiveRule, ...looked].map(checked)))),
    );
    expect(once).not.toContain('What changed');
    expect(same).toContain('What changed since the last look\nNothing changed.');
    expect(changed).toContain('- No active rule: Found before, now Ruled out');
    expect(changed).toContain('- Queue only in Bcc: Ruled out before, now Not checked');
  });

  test('takes a verdict back that a person sees differently, once', () => {
    const before = overview(viewAfter(checked(noActiveRule)));
    expect(choicesOf(before, 'cause')).toEqual([
      { title: 'Queue only in Bcc: Ruled out', value: 'bcc-only' },
      { title: 'No active rule: Found', value: 'no-active-rule' },
    ]);
    const view = viewAfter(checked(noActiveRule), {
      type: 'finding.disputed',
      cause: 'no-active-rule',
    });
    expect(textsOf(overview(view))).toContain('**No active rule** (you see it differently)');
    expect(choicesOf(overview(view), 'cause').map(({ value }) => value)).toEqual(['bcc-only']);
  });

  test('leads to the fix where one was found, and lets look again only where the bot can', () => {
    const view = viewAfter(checked(noActiveRule));
    expect(buttonsOf(overview(view))).toEqual([
      'Done',
      'I may not do this myself',
      'Leave it as it is',
      'Back',
      'Check again',
      'Another email',
      'I see it differently',
    ]);
    const { inspectionScope: _, ...apart } = view;
    expect(buttonsOf(overview(apart))).toEqual([
      'Done',
      'I may not do this myself',
      'Leave it as it is',
      'Back',
      'I see it differently',
    ]);
  });
});

test('of many traces of one cause a card shows three, and says how many there are more', () => {
  const alert = { looked: 'alert', when, record: { set: 'tracelogs', id } } as const;
  const evidence = Array.from({ length: 40 }, () => alert);
  const view = viewAfter(
    checked(inspection({ 'email-not-synchronized': { verdict: 'found', evidence } })),
  );
  for (const show of ['overview', 'step'] as const) {
    const said = textsOf(draw({ show }, view));
    expect(said.match(/error among its alerts/g)).toHaveLength(3);
    expect(said).toContain('- 37 more of the kind');
  }
});

describe('the steps after a look', () => {
  test('name what was seen of a found cause, and take it back', () => {
    const card = draw({ show: 'step' }, viewAfter(checked(noActiveRule)));
    expect(visibleIn(card)).toContain('The rule is a draft');
    expect(buttonsOf(card)).toEqual(
      expect.arrayContaining(['I see it differently', 'What I saw', 'Back']),
    );
  });

  test('say why a question is still asked', () => {
    const card = draw({ show: 'step' }, viewAfter(checked(inspection({}))));
    expect(textsOf(card)).toContain(
      'I looked in the organization but couldn’t tell. I may not read what would show it.',
    );
  });

  test('H02: name the missing privilege on the cards and in the report', () => {
    const lacks = { set: 'mailboxes', privilege: 'prvReadMailbox' };
    const view = viewAfter(
      checked(inspection({ 'email-not-synchronized': { ...notTold, lacks } })),
    );
    const said =
      'I may not read the table **Mailbox**: the privilege **prvReadMailbox** is missing.';
    for (const show of ['overview', 'status'] as const) {
      expect(textsOf(draw({ show }, view))).toContain(said);
    }
    expect(report(view, en, when)).toContain('the privilege prvReadMailbox is missing');
  });

  test('offer to look for the person once the fix was made', () => {
    const view = viewAfter(checked(noActiveRule), { type: 'fix.done' });
    expect(buttonsOf(draw({ show: 'step' }, view))).toContain('Look for me');
  });

  test('tell in status and report what a verdict stands on; a ticket has where to open it', () => {
    const view = viewAfter(checked(noActiveRule));
    const line = 'Checked in the organization: The rule is a draft, last changed Jan 30, 2026';
    expect(textsOf(draw({ show: 'status' }, view))).toContain(`**No active rule**: ${line}`);
    const ticket = report(view, en, when);
    expect(ticket).toContain(`Found: No active rule. ${line}`);
    expect(ticket).toMatch(/Dynamics 365: https:\/\/\S+\.crm4\.dynamics\.com\/main\.aspx\S+/);
    expect(ticket).not.toMatch(/\]\(|\*\*/);
  });

  test('aren’t an answer to change', () => {
    const card = draw({ show: 'status' }, viewAfter(checked(noActiveRule)));
    expect(choicesOf(card, 'answer')).toEqual([]);
  });
});

describe('in a group', () => {
  test('nothing is looked up; the form says where it can be', () => {
    const view = viewOf(newDiagnosis, true, inspectionScope);
    const card = draw({ show: 'step' }, view);
    expect(buttonsOf(card)).toEqual(['Continue', 'Continue in private']);
    expect(visibleIn(card)).toContain(
      'In our private chat I can look in the organization by myself.',
    );
    expect(JSON.stringify(card)).not.toContain('"sender"');
  });
});

describe('the form', () => {
  test('keeps what was said of the email, and asks for the organization only among several', () => {
    const sought = { sender: 'adele@example.com', around: '2026-01-30' };
    const card = draw(
      { show: 'step' },
      viewOf(newDiagnosis, false, { ...inspectionScope, sought }),
    );
    const values = card.body.flatMap((element) =>
      'id' in element && 'value' in element ? [[element.id, element.value]] : [],
    );
    expect(values).toEqual(Object.entries(sought));
    expect(choicesOf(card, 'organization')).toEqual([]);
    expect(buttonsOf(card)).toEqual(['Look in the organization', 'Go on without looking']);
  });
});
