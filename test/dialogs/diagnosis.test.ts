import { describe, expect, test } from 'vitest';
import {
  answered,
  corrected,
  newDiagnosis,
  replay,
  undone,
  type Answer,
  type Diagnosis,
} from '../../dialogs/diagnosis.ts';
import { stepIn } from '../../dialogs/steps.ts';
import { viewOf } from '../../dialogs/view.ts';
import { after, begun, given, on, suspect, where } from '../support/walk.ts';

const indexOf = ({ answers }: Diagnosis, at: string) =>
  answers.findIndex((answer) => answer.at === at);
const correct = (diagnosis: Diagnosis, at: string) =>
  corrected(diagnosis, indexOf(diagnosis, at), given) ?? newDiagnosis;

/** The email is there, the monitor says nothing, and the first three causes are judged. */
const halfway = after(
  begun,
  'answer.yes',
  'answer.no',
  'answer.yes',
  'answer.no',
  { type: 'fact.answered', fact: 'unknown-senders-allowed', answer: 'no' },
  'fix.declined',
);

describe('going back', () => {
  test('takes the last answer back, one after another, to the opening', () => {
    let diagnosis = halfway;
    for (let left = halfway.answers.length; left > 0; left -= 1) diagnosis = undone(diagnosis);
    expect(diagnosis).toEqual(newDiagnosis);
    expect(undone(newDiagnosis)).toEqual(newDiagnosis);
  });

  test('leads to the step at which the answer was given', () => {
    const { at } = halfway.answers.at(-1) ?? {};
    expect(viewOf(undone(halfway)).step).toBe(at);
  });
});

describe('correcting an earlier answer', () => {
  test('leads back to its step and keeps the verdicts on all other causes', () => {
    const asked = correct(halfway, 'checkingQueueItem');
    expect(where(asked)).toBe('checkingQueueItem (no-queue-item)');
    expect(viewOf(asked).verdicts['unknown-sender']).toEqual({ verdict: 'found' });
    expect(viewOf(asked).verdicts['no-queue-item'].verdict).toBe('not-checked');
  });

  test('goes on with the first cause that has no verdict once it is answered anew', () => {
    const again = after(correct(halfway, 'checkingQueueItem'), 'answer.no', 'fix.declined');
    expect(where(again)).toBe(where(halfway));
    expect(viewOf(again).verdicts['no-queue-item'].verdict).toBe('found');
  });

  test('takes back a second question of a cause without asking its first one again', () => {
    const asked = correct(halfway, 'checkingRecipients');
    expect(where(asked)).toBe('checkingUnknownSenders (unknown-sender)');
    expect(viewOf(asked).verdicts['no-queue-item']).toEqual({ verdict: 'ruled-out' });
  });

  test('drops what only the email could show when the email turns out to be missing', () => {
    const asked = correct(halfway, 'findingEmail');
    expect(where(asked)).toBe('findingEmail (email-not-synchronized)');
    const missing = after(asked, 'answer.no');
    expect(where(missing)).toBe('checkingMailbox (email-not-synchronized)');
    expect(viewOf(missing).verdicts['unknown-sender']).toEqual({
      verdict: 'not-checked',
      reason: 'needs-email',
    });
  });

  test('works from the end of a diagnosis', () => {
    let diagnosis = halfway;
    while (!viewOf(diagnosis).isOver) diagnosis = after(diagnosis, 'answer.unsure');
    const asked = correct(diagnosis, 'checkingReply');
    expect(where(asked)).toBe('checkingReply (reply-to-tracked-email)');
    expect(viewOf(asked).open).toEqual(['reply-to-tracked-email']);
    expect(where(after(asked, 'answer.no'))).toMatch(/^concluded/);
  });

  test('refuses an answer that isn’t there or is about no cause', () => {
    expect(corrected(halfway, 99, given)).toBeUndefined();
    expect(corrected(halfway, -1, given)).toBeUndefined();
    expect(corrected(halfway, 0, given)).toBeUndefined();
  });
});

describe('a recorded failure message', () => {
  const recorded = after(halfway, { type: 'message.recorded', message: 'reason14' });

  test('leads straight to its cause, from anywhere', () => {
    expect(where(recorded)).toBe('fixing (rule-disconnected)');
    expect(viewOf(recorded).verdicts['rule-disconnected']).toEqual({
      verdict: 'found',
      variant: 'flow-disconnected',
      message: 'reason14',
    });
  });

  test('returns afterwards to the first cause without a verdict', () => {
    expect(where(after(recorded, 'fix.declined'))).toBe(where(halfway));
  });

  test('that denies an answer is asked about once, and not again after “another email”', () => {
    const known = after(
      begun,
      'answer.yes',
      { type: 'fact.answered', fact: 'sender-known', answer: 'yes' },
      { type: 'message.recorded', message: 'reason7' },
    );
    expect(where(known)).toMatch(/^comparingMessage/);
    const aside = after(known, 'answer.no');
    expect(viewOf(aside).step).not.toBe('readingActivityMonitor');
    expect(viewOf(aside).verdicts['unknown-sender'].verdict).toBe('ruled-out');
  });

  test('that names no cause is noted and moves nothing', () => {
    const noted = after(halfway, { type: 'message.recorded', message: 'reason10' });
    expect(where(noted)).toBe(where(halfway));
    expect(viewOf(noted).messages).toEqual(['reason10']);
  });

  test('about the customer makes different addresses a finding', () => {
    const said = after(
      halfway,
      { type: 'message.recorded', message: 'A1' },
      { type: 'fact.answered', fact: 'addresses-equal', answer: 'no' },
    );
    expect(where(said)).toBe('fixing (address-mismatch)');
  });

  test('is taken back with its finding', () => {
    const left = after(recorded, 'fix.declined');
    const index = left.answers.findIndex(({ event }) => event.type === 'message.recorded');
    const asked = corrected(left, index, given) ?? newDiagnosis;
    expect(where(asked)).toBe('checkingRuleOwner (rule-disconnected)');
    expect(viewOf(asked).messages).toEqual([]);
  });
});

const stored = (answer: object): Diagnosis => ({
  answers: [...halfway.answers.slice(0, 3), answer as Answer, ...halfway.answers.slice(3)],
});

describe('a guide that was edited since', () => {
  test('drops an answer to a step that is gone and keeps the rest', () => {
    const answers = stored({
      at: 'checkingMoon',
      cause: 'no-queue-item',
      event: { type: 'answer.yes' },
      on,
    });
    const { kept, dropped, position } = replay(answers);
    expect(dropped).toHaveLength(1);
    expect(kept).toEqual(halfway.answers);
    expect(stepIn(position.value)).toBe(viewOf(halfway).step);
  });

  test('drops an answer that its step no longer offers and asks again', () => {
    const renamed = halfway.answers.map((answer) =>
      answer.at === 'checkingSender'
        ? { ...answer, event: { type: 'email.young' } as const }
        : answer,
    );
    const { dropped } = replay({ answers: renamed });
    expect(dropped.map(({ at }) => at)).toEqual(['checkingSender', 'fixing']);
    expect(where({ answers: renamed })).toBe('checkingSender (unknown-sender)');
  });

  test('brings an answer to its cause when a step was put in before it', () => {
    const without = { answers: halfway.answers.filter(({ at }) => at !== 'checkingItemStatus') };
    expect(replay(without).dropped).toEqual([]);
    expect(viewOf(without).verdicts['unknown-sender']).toEqual({ verdict: 'found' });
  });
});

test('an answer that the current step doesn’t offer is refused', () => {
  expect(answered(halfway, { type: 'fix.done' }, given)).toBeUndefined();
  expect(answered(newDiagnosis, { type: 'answer.yes' }, given)).toBeUndefined();
});

test('a diagnosis survives being written down and read again', () => {
  const copy = JSON.parse(JSON.stringify(halfway)) as Diagnosis;
  expect(viewOf(copy)).toEqual(viewOf(halfway));
});

describe('only positive proof rules out', () => {
  const yes = 'answer.yes';

  test('FC15: a run that succeeded asks whether the step that creates the case ran', () => {
    const succeeded = after(begun, suspect('rule-failed'), yes, 'answer.no');
    expect(where(succeeded)).toBe('checkingCreateStep (rule-failed)');
    expect(viewOf(succeeded).verdicts['rule-failed'].verdict).toBe('not-checked');
    const skipped = after(succeeded, 'answer.no');
    expect(viewOf(skipped).verdicts['rule-failed']).toEqual({
      verdict: 'found',
      variant: 'step-skipped',
    });
    expect(where(after(succeeded, yes))).toBe('checkingOutside (case-merged-or-deleted)');
  });

  test('FC16: an owner who is enabled asks for the connections of the flow', () => {
    const enabled = after(begun, suspect('rule-disconnected'), yes);
    expect(where(enabled)).toBe('checkingConnection (rule-disconnected)');
    expect(viewOf(enabled).verdicts['rule-disconnected'].verdict).toBe('not-checked');
    expect(viewOf(after(enabled, 'answer.no')).verdicts['rule-disconnected']).toEqual({
      verdict: 'found',
      variant: 'connection-broken',
    });
  });

  test('FC17: where nothing is left, what lies outside the ten comes next, and can be found', () => {
    let walked = begun;
    while (viewOf(walked).step !== 'lookingOutside') walked = after(walked, 'answer.unsure');
    const found = after(walked, suspect('background-work-off'), yes);
    expect(where(found)).toBe('fixing (background-work-off)');
    expect(where(after(walked, suspect('background-work-off'), 'answer.no'))).toMatch(
      /^lookingOutside/,
    );
    expect(viewOf(after(walked, 'answer.no')).step).toBe('concluded');
  });
});
