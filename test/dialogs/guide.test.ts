import { transition, type AnyStateNode } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import type { Facts, Stop, StopFact } from '../../dialogs/facts.ts';
import { openFacts } from '../../dialogs/nextQuestion.ts';
import type { Position } from '../../dialogs/position.ts';
import { choices, guide, type GuideEvent } from '../../dialogs/guide.ts';
import type { SuspectId } from '../../dialogs/outside.ts';
import { leaves, stepIn } from '../../dialogs/steps.ts';
import type { Verdict } from '../../dialogs/verdicts.ts';
import { viewOf } from '../../dialogs/view.ts';
import { after, begun, inspection, suspect, where } from '../support/walk.ts';

/** Every answer, and of those that carry something, one for each way it can go. */
const events: GuideEvent[] = [
  ...choices.map((type) => ({ type })),
  { type: 'problem.described', problem: {} },
  { type: 'problem.described', problem: { existingCase: 'found' } },
  { type: 'message.recorded', message: 'reason7' },
  { type: 'message.recorded', message: 'A1' },
  { type: 'message.recorded', message: 'reason10' },
  { type: 'message.noted', unknown: { area: 'flow-run', marks: [] } },
  { type: 'message.noted', unknown: { area: 'mailbox-alert-incoming', marks: [] } },
  ...causes.map(suspect),
  // Told of, never asked for: only a correction leads to its question.
  { type: 'fact.asked', fact: 'queue-item-active' },
];

test('what is told of an email that isn’t there finds nothing', () => {
  const missing = after(begun, 'answer.no');
  const told = after(missing, { type: 'fact.answered', fact: 'is-reply', answer: 'yes' });
  expect(viewOf(told).verdicts['reply-to-tracked-email']).toEqual({
    verdict: 'not-checked',
    reason: 'needs-email',
  });
});

/** A fact that somebody tells of, wherever they stand. */
const volunteered: GuideEvent[] = [
  { type: 'fact.answered', fact: 'rule-active', answer: 'no' },
  { type: 'fact.answered', fact: 'queue-item', answer: 'yes' },
];

/** What a look into the organization can lead to, wherever somebody stands. */
const inspector: GuideEvent[] = [
  inspection({ 'bcc-only': 'found' }),
  inspection({}, { outcome: 'case-exists' }),
  inspection({}, { outcome: 'wait', emailSeen: false }),
  inspection({}, { emailSeen: true }, { set: 'activitymonitors' }),
];

/** Two positions count as one when the same can follow from them, but for the verdicts' values. */
const serializeState = ({ value, context }: Position): string =>
  JSON.stringify([
    value,
    context.cause,
    context.emailSeen,
    context.contradiction !== undefined,
    openFacts(context).length,
  ]);

const paths = getShortestPaths(guide, {
  events: (position) => events.filter((event) => position.can(event)),
  serializeState,
  limit: 200_000,
});
const positions = paths.map(({ state }) => state);
const visible = [...leaves.keys()].filter((state) => state !== 'deciding');
const everyNode = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(everyNode),
];
const offered = (position: Position) => events.filter((event) => position.can(event));
const follow = (position: Position, event: GuideEvent) => transition(guide, position, event)[0];

describe('the guide', () => {
  test('reaches every step', () => {
    const reached = new Set<string>(positions.map(({ value }) => stepIn(value)));
    expect(visible.filter((state) => !reached.has(state))).toEqual([]);
  });

  test('takes every transition that it declares', () => {
    const taken = new Set<unknown>();
    const passedOn = new Set<unknown>();
    const looked = positions.map((position) =>
      follow(position, inspection({ 'bcc-only': 'found' })),
    );
    const disputed: GuideEvent = { type: 'finding.disputed', cause: 'bcc-only' };
    const asked: GuideEvent = { type: 'fact.asked', fact: 'is-reply' };
    for (const position of [...positions, ...looked.slice(0, 1)]) {
      for (const event of [...offered(position), ...volunteered, ...inspector, disputed, asked]) {
        const chosen = guide.getTransitionData(position, event);
        for (const definition of chosen) taken.add(definition);
        const targets = chosen.flatMap(({ target }) => target?.map(({ key }) => key) ?? []);
        if (targets.includes('deciding')) passedOn.add(stepIn(follow(position, event).value));
      }
    }
    const nodes = everyNode(guide.root);
    const declared = nodes.flatMap((node) =>
      [...node.transitions.values()].flat().map((definition) => ({ node, definition })),
    );
    const missed = declared
      .filter(({ definition }) => !taken.has(definition))
      .map(({ node, definition }) => `${node.key}: ${definition.eventType}`);
    expect(missed).toEqual([]);
    const always = leaves.get('deciding')?.always ?? [];
    const unused = always.flatMap(({ target }) => target ?? []).map(({ key }) => key);
    passedOn.add('repairing');
    expect(passedOn).toContain('fixing');
    expect(unused.filter((key) => !passedOn.has(key))).toEqual([]);
  });

  test('has no dead end: from everywhere both ends can be reached', () => {
    const before = new Map<string, Set<string>>();
    for (const position of positions) {
      for (const event of offered(position)) {
        const next = serializeState(follow(position, event));
        before.set(next, (before.get(next) ?? new Set()).add(serializeState(position)));
      }
    }
    for (const end of ['resolved', 'concluded']) {
      const reaching = new Set(
        positions.filter(({ value }) => stepIn(value) === end).map(serializeState),
      );
      for (const each of reaching)
        for (const earlier of before.get(each) ?? []) reaching.add(earlier);
      const stuck = positions.filter(
        (position) => !position.hasTag('outcome') && !reaching.has(serializeState(position)),
      );
      expect(stuck.map(({ value, context }) => [value, context.cause])).toEqual([]);
    }
  });

  test('lets people say that they can’t tell, or that it is too early, at every question', () => {
    const unsure: GuideEvent[] = [{ type: 'answer.unsure' }, { type: 'case.pending' }];
    const closed = positions.filter(
      (position) => position.hasTag('question') && !unsure.some((event) => position.can(event)),
    );
    expect(closed.map(({ value }) => value)).toEqual([]);
  });

  test('needs no effects: nothing is invoked and nothing waits for time', () => {
    const nodes = everyNode(guide.root);
    expect(nodes.flatMap(({ invoke }) => invoke)).toEqual([]);
    expect(nodes.flatMap(({ after: delayed }) => delayed)).toEqual([]);
  });

  test('meets every step of the article with somebody who can’t tell anything', () => {
    const asked: (SuspectId | undefined)[] = [];
    let diagnosis = begun;
    for (let view = viewOf(diagnosis); !view.isOver; view = viewOf(diagnosis)) {
      asked.push(view.cause);
      diagnosis = after(diagnosis, 'answer.unsure');
    }
    expect(causes.filter((cause) => !asked.includes(cause))).toEqual([]);
    expect(viewOf(diagnosis).step).toBe('concluded');
  });

  test('asks first whether the email is there, as the article does', () => {
    expect(where(begun)).toBe('findingEmail (email-not-synchronized)');
  });

  test('makes each stop once for somebody who answers whole cards', () => {
    const made: (Stop | undefined)[] = [];
    let diagnosis = begun;
    for (let view = viewOf(diagnosis); view.asked.length > 0; view = viewOf(diagnosis)) {
      if (view.step !== 'findingEmail' && made.at(-1) !== view.stop) made.push(view.stop);
      diagnosis = after(
        diagnosis,
        ...view.asked.map((fact): GuideEvent =>
          fact === 'activity-monitor-reason'
            ? { type: 'answer.unsure' }
            : { type: 'fact.answered', fact, answer: 'unsure' },
        ),
      );
    }
    expect(made).toEqual([...new Set(made)]);
    expect(made).toContain('email');
    expect(made).toContain('rule');
  });

  test('asks nothing that only the email could show when the email isn’t there', () => {
    const diagnosis = after(begun, 'answer.no', 'answer.no');
    expect(viewOf(diagnosis).open).toEqual(['bcc-only', 'no-active-rule', 'rule-disconnected']);
    expect(viewOf(diagnosis).asked).toEqual(['rule-active', 'owner-enabled']);
    const { verdicts } = viewOf(after(diagnosis, 'answer.yes', 'answer.yes', 'answer.yes'));
    expect(verdicts['no-queue-item']).toEqual({ verdict: 'not-checked', reason: 'needs-email' });
    expect(verdicts['email-not-synchronized']).toEqual({
      verdict: 'not-checked',
      reason: 'unproven',
    });
  });
});

/** Facts that give a cause each verdict. */
const factsFor: Record<CauseId, Record<Verdict, Facts>> = {
  'email-not-synchronized': {
    found: { 'email-in-activities': 'no', 'mailbox-fault': 'yes' },
    'ruled-out': { 'email-in-activities': 'yes' },
    'not-checked': { 'email-in-activities': 'unsure' },
  },
  'no-queue-item': verdictsBy('queue-item', 'no'),
  'unknown-sender': {
    found: { 'sender-known': 'no', 'unknown-senders-allowed': 'no' },
    'ruled-out': { 'sender-known': 'yes' },
    'not-checked': { 'sender-known': 'unsure' },
  },
  'rule-failed': {
    found: { 'rule-ran': 'yes', 'run-failed': 'yes' },
    'ruled-out': { 'rule-ran': 'yes', 'run-failed': 'no', 'create-step-ran': 'yes' },
    'not-checked': { 'rule-ran': 'no', 'rule-item-fits': 'yes' },
  },
  'address-mismatch': {
    found: { 'addresses-equal': 'no', 'customer-missing': 'yes' },
    'ruled-out': { 'addresses-equal': 'yes' },
    'not-checked': { 'addresses-equal': 'no', 'customer-missing': 'no' },
  },
  'bcc-only': verdictsBy('queue-in-to-or-cc', 'no'),
  'reply-to-tracked-email': verdictsBy('is-reply', 'yes'),
  'contact-not-created': {
    found: { 'contact-created': 'no', 'contact-refused': 'yes' },
    'ruled-out': { 'contact-created': 'yes' },
    'not-checked': { 'contact-created': 'no', 'contact-refused': 'no' },
  },
  'no-active-rule': verdictsBy('rule-active', 'no'),
  'rule-disconnected': {
    found: { 'owner-enabled': 'no' },
    'ruled-out': { 'owner-enabled': 'yes', 'connection-valid': 'yes' },
    'not-checked': { 'owner-enabled': 'yes', 'connection-valid': 'unsure' },
  },
};

function verdictsBy(fact: StopFact, found: 'yes' | 'no'): Record<Verdict, Facts> {
  return {
    found: { [fact]: found },
    'ruled-out': { [fact]: found === 'yes' ? 'no' : 'yes' },
    'not-checked': { [fact]: 'unsure' },
  };
}

const tell = (told: Facts): GuideEvent[] =>
  Object.entries(told).map(([fact, answer]) => ({
    type: 'fact.answered',
    fact: fact as StopFact,
    answer,
  }));

/** Pairs of which one leaves nothing to see of the other. */
const isPossible = (one: CauseId, first: Verdict, two: CauseId, second: Verdict): boolean => {
  const is = (cause: CauseId, verdict: Verdict) =>
    (one === cause && first === verdict) || (two === cause && second === verdict);
  // Without the email nothing about it can be told; an item of it shows that it is there.
  if (is('email-not-synchronized', 'found')) return [one, two].every((id) => !ofTheEmail.has(id));
  if (is('no-queue-item', 'ruled-out')) return !is('email-not-synchronized', 'not-checked');
  // A known sender has a contact.
  return (
    !is('unknown-sender', 'ruled-out') ||
    is('contact-not-created', 'ruled-out') ||
    !has(one, two, 'contact-not-created')
  );
};

const has = (one: CauseId, two: CauseId, cause: CauseId) => one === cause || two === cause;

const ofTheEmail: ReadonlySet<CauseId> = new Set([
  'no-queue-item',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'reply-to-tracked-email',
  'contact-not-created',
]);

describe('every pair of verdicts occurs in some journey', () => {
  const kinds: Verdict[] = ['found', 'ruled-out', 'not-checked'];
  const pairs = causes.flatMap((one, index) => causes.slice(index + 1).map((two) => [one, two]));

  test.each(pairs as [CauseId, CauseId][])('%s with %s', (one, two) => {
    for (const first of kinds) {
      for (const second of kinds) {
        if (!isPossible(one, first, two, second)) continue;
        const said = [...tell(factsFor[one][first]), ...tell(factsFor[two][second])];
        let diagnosis = after(begun, ...said);
        for (let left = 60; !viewOf(diagnosis).isOver && left > 0; left -= 1) {
          const isFix = viewOf(diagnosis).step === 'fixing';
          diagnosis = after(diagnosis, isFix ? 'fix.declined' : 'answer.unsure');
        }
        const { verdicts } = viewOf(diagnosis);
        expect([verdicts[one].verdict, verdicts[two].verdict]).toEqual([first, second]);
      }
    }
  });
});
