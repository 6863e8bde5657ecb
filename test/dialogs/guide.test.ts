import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { causes, type CauseId } from '../../dialogs/causes.ts';
import type { Position } from '../../dialogs/position.ts';
import { choices, guide, type GuideEvent } from '../../dialogs/guide.ts';
import type { SuspectId } from '../../dialogs/outside.ts';
import type { Verdict } from '../../dialogs/verdicts.ts';
import { viewOf } from '../../dialogs/view.ts';
import { after, begun, inspection, suspect } from '../support/walk.ts';

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
    context.suspect,
    context.emailSeen,
    context.messages.includes('A1'),
    context.contradiction !== undefined,
    causes.filter((cause) => context.judged[cause]).length,
  ]);

const paths = getShortestPaths(guide, {
  events: (position) => events.filter((event) => position.can(event)),
  serializeState,
  limit: 500_000,
});
const positions = paths.map(({ state }) => state);
const visible = Object.keys(guide.states).filter((state) => state !== 'nextCause');
const offered = (position: Position) => events.filter((event) => position.can(event));
const follow = (position: Position, event: GuideEvent) => transition(guide, position, event)[0];

describe('the guide', () => {
  test('reaches every step', () => {
    const reached = new Set(positions.map(({ value }) => value));
    expect(visible.filter((state) => !reached.has(state as Position['value']))).toEqual([]);
  });

  test('takes every transition that it declares', () => {
    const taken = new Set<unknown>();
    const passedOn = new Set<unknown>();
    const looked = positions.map((position) =>
      follow(position, inspection({ 'bcc-only': 'found' })),
    );
    const disputed: GuideEvent = { type: 'finding.disputed', cause: 'bcc-only' };
    for (const position of [...positions, ...looked.slice(0, 1)]) {
      for (const event of [...offered(position), ...inspector, disputed]) {
        const chosen = guide.getTransitionData(position, event);
        for (const definition of chosen) taken.add(definition);
        const targets = chosen.flatMap(({ target }) => target?.map(({ key }) => key) ?? []);
        if (targets.includes('nextCause')) passedOn.add(follow(position, event).value);
      }
    }
    const nodes = [guide.root, ...Object.values(guide.states)];
    const declared = nodes.flatMap((node) =>
      [...node.transitions.values()].flat().map((definition) => ({ node, definition })),
    );
    const missed = declared
      .filter(({ definition }) => !taken.has(definition))
      .map(({ node, definition }) => `${node.key}: ${definition.eventType}`);
    expect(missed).toEqual([]);
    const always = guide.states.nextCause?.always ?? [];
    const unused = always.flatMap(({ target }) => target ?? []).map(({ key }) => key);
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
      const reaching = new Set(positions.filter(({ value }) => value === end).map(serializeState));
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
    const nodes = Object.values(guide.states);
    expect(nodes.flatMap(({ invoke }) => invoke)).toEqual([]);
    expect(nodes.flatMap(({ after: delayed }) => delayed)).toEqual([]);
  });

  test('asks the article’s causes in the article’s order when nothing points elsewhere', () => {
    const asked: SuspectId[] = [];
    let diagnosis = begun;
    for (let view = viewOf(diagnosis); !view.isOver; view = viewOf(diagnosis)) {
      if (view.cause && !asked.includes(view.cause)) asked.push(view.cause);
      diagnosis = after(diagnosis, 'answer.unsure');
    }
    expect(asked).toEqual(causes);
    expect(viewOf(diagnosis).step).toBe('concluded');
  });

  test('asks nothing that only the email could show when the email isn’t there', () => {
    const diagnosis = after(begun, 'answer.no', 'answer.no', 'answer.unsure');
    expect(viewOf(diagnosis).open).toEqual(['no-active-rule', 'rule-disconnected']);
    const { verdicts } = viewOf(after(diagnosis, 'answer.yes', 'answer.yes', 'answer.yes'));
    expect(verdicts['no-queue-item']).toEqual({ verdict: 'not-checked', reason: 'needs-email' });
    expect(verdicts['email-not-synchronized']).toEqual({
      verdict: 'not-checked',
      reason: 'unproven',
    });
  });
});

/** Shortest answers to a cause's questions that give it a verdict. */
const answersFor: Record<CauseId, Record<Verdict, GuideEvent['type'][]>> = {
  'email-not-synchronized': {
    found: ['answer.no', 'answer.yes', 'answer.no'],
    'ruled-out': ['answer.yes', 'answer.no'],
    'not-checked': ['answer.unsure', 'answer.no'],
  },
  'no-queue-item': verdictsBy('answer.no', ['answer.yes', 'answer.no']),
  'unknown-sender': {
    found: ['answer.no', 'answer.no', 'answer.no'],
    'ruled-out': ['answer.no', 'answer.yes'],
    'not-checked': ['answer.unsure'],
  },
  'rule-failed': {
    found: ['answer.yes', 'answer.yes', 'answer.no'],
    'ruled-out': ['answer.yes', 'answer.no', 'answer.yes'],
    'not-checked': ['answer.no', 'answer.yes'],
  },
  'address-mismatch': {
    found: ['answer.no', 'answer.yes', 'answer.no'],
    'ruled-out': ['answer.yes'],
    'not-checked': ['answer.no', 'answer.no'],
  },
  'bcc-only': verdictsBy('answer.no', ['answer.yes']),
  'reply-to-tracked-email': verdictsBy('answer.yes', ['answer.no']),
  'contact-not-created': {
    found: ['answer.no', 'answer.yes', 'answer.no'],
    'ruled-out': ['answer.yes'],
    'not-checked': ['answer.no', 'answer.no'],
  },
  'no-active-rule': verdictsBy('answer.no', ['answer.yes']),
  'rule-disconnected': verdictsBy('answer.no', ['answer.yes', 'answer.yes']),
};

function verdictsBy(
  found: GuideEvent['type'],
  ruledOut: GuideEvent['type'][],
): Record<Verdict, GuideEvent['type'][]> {
  return { found: [found, 'answer.no'], 'ruled-out': ruledOut, 'not-checked': ['answer.unsure'] };
}

describe('every pair of verdicts occurs in some journey', () => {
  const kinds: Verdict[] = ['found', 'ruled-out', 'not-checked'];
  const pairs = causes.flatMap((one, index) => causes.slice(index + 1).map((two) => [one, two]));

  test.each(pairs as [CauseId, CauseId][])('%s with %s', (one, two) => {
    for (const first of kinds) {
      for (const second of kinds) {
        const judged = [
          suspect(one),
          ...answersFor[one][first],
          suspect(two),
          ...answersFor[two][second],
        ] as Parameters<typeof after>[1][];
        let diagnosis = after(begun, ...judged);
        while (!viewOf(diagnosis).isOver) diagnosis = after(diagnosis, 'answer.unsure');
        const { verdicts } = viewOf(diagnosis);
        expect([verdicts[one].verdict, verdicts[two].verdict]).toEqual([first, second]);
      }
    }
  });
});
