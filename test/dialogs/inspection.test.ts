import { describe, expect, test } from 'vitest';
import { causes } from '../../dialogs/causes.ts';
import { newDiagnosis, replay, undone } from '../../dialogs/diagnosis.ts';
import { viewOf } from '../../dialogs/view.ts';
import { after, begun, inspection, suspect, where } from '../support/walk.ts';

const found = inspection(
  { 'no-queue-item': 'found', 'bcc-only': 'ruled-out' },
  { emailSeen: true },
);

describe('a look into the organization', () => {
  test('before anything was answered leads to what it found', () => {
    const view = viewOf(after(newDiagnosis, found));
    expect([view.step, view.cause]).toEqual(['fixing', 'no-queue-item']);
    expect(view.verdicts['no-queue-item']).toEqual({ verdict: 'found', inspected: true });
    expect(view.verdicts['bcc-only']).toEqual({ verdict: 'ruled-out', inspected: true });
    expect(view.verdicts['unknown-sender']).toMatchObject({ verdict: 'not-checked' });
  });

  test('that finds several causes leads to one after the other, the first that stops the email first', () => {
    const event = inspection({ 'unknown-sender': 'found', 'email-not-synchronized': 'found' });
    const both = {
      ...event,
      lookup: { ...event.lookup, found: ['unknown-sender', 'email-not-synchronized'] as const },
    };
    const first = after(newDiagnosis, both);
    expect(where(first)).toBe('fixing (unknown-sender)');
    expect(where(after(first, 'fix.declined'))).toBe('fixing (email-not-synchronized)');
    expect(where(after(first, 'fix.declined', 'fix.declined'))).toBe('readingActivityMonitor');
  });

  test('that finds nothing asks only what no table could tell', () => {
    const [asked, ...told] = causes;
    const rest = Object.fromEntries(told.map((cause) => [cause, 'ruled-out' as const]));
    expect(viewOf(after(begun, inspection(rest))).cause).toBe(asked);
    const all = Object.fromEntries(causes.map((cause) => [cause, 'ruled-out' as const]));
    expect(viewOf(after(begun, inspection(all))).step).toBe('lookingOutside');
  });

  test('that finds what lies outside the ten causes leads to its repair', () => {
    const waiting = {
      outside: 'background-work-off',
      variant: 'jobs-waiting',
      evidence: [],
    } as const;
    const looked = after(begun, inspection({}, { outcome: 'cause-found', outside: [waiting] }));
    expect(where(looked)).toBe('fixing (background-work-off)');
    const both = inspection({ 'bcc-only': 'found' }, { outside: [waiting] });
    expect(where(after(begun, both))).toBe('fixing (bcc-only)');
    expect(viewOf(after(begun, both)).toRepair).toEqual(['bcc-only', 'background-work-off']);
  });

  test('that finds a case asks whether it is the one', () => {
    const looked = after(begun, inspection({}, { outcome: 'case-exists', emailSeen: true }));
    expect(viewOf(looked).step).toBe('comparingCase');
    expect(viewOf(after(looked, 'answer.yes')).step).toBe('resolved');
  });

  test('for an email that may still come waits for it', () => {
    const looked = after(begun, inspection({}, { outcome: 'wait', emailSeen: false }));
    expect(where(looked)).toBe('waitingForEmail (email-not-synchronized)');
  });

  test('that may not read the activity monitor asks the person to, who may', () => {
    const monitor = { set: 'activitymonitors', privilege: 'prvReadActivityMonitor' };
    const looked = after(begun, inspection({}, { emailSeen: true }, monitor));
    expect(where(looked)).toBe('readingActivityMonitor (email-not-synchronized)');
    const read = after(looked, { type: 'message.recorded', message: 'reason7' });
    expect(viewOf(read).step).toBe('fixing');
    expect(viewOf(after(looked, 'answer.unsure')).step).not.toBe('readingActivityMonitor');

    const foundOne = inspection({ 'bcc-only': 'found' }, { emailSeen: true }, monitor);
    expect(where(after(begun, foundOne))).toBe('fixing (bcc-only)');
    const queues = inspection({}, { emailSeen: true }, { set: 'queues' });
    expect(viewOf(after(begun, queues)).step).not.toBe('readingActivityMonitor');
    const absent = inspection({}, { emailSeen: false }, monitor);
    expect(viewOf(after(begun, absent)).step).not.toBe('readingActivityMonitor');
  });

  test('that doesn’t see the email leaves out what only the email shows', () => {
    const { verdicts } = viewOf(after(begun, inspection({}, { emailSeen: false })));
    expect(verdicts['unknown-sender']).toEqual({ verdict: 'not-checked', reason: 'needs-email' });
  });

  test('counts more than what was answered, and can’t take away what it can’t tell', () => {
    const answered = after(begun, 'answer.yes', 'answer.no', 'answer.no', 'fix.declined');
    const before = viewOf(answered).verdicts;
    expect(before['no-queue-item'].verdict).toBe('found');
    const ruledOut = after(answered, inspection({ 'no-queue-item': 'ruled-out' }));
    expect(viewOf(ruledOut).verdicts['no-queue-item'].verdict).toBe('ruled-out');
    const untold = after(answered, inspection({}));
    expect(viewOf(untold).verdicts).toMatchObject({ 'no-queue-item': { verdict: 'found' } });
  });

  test('can be overruled, and doesn’t overrule that again', () => {
    const disputed = after(newDiagnosis, found, {
      type: 'finding.disputed',
      cause: 'no-queue-item',
    });
    expect(where(disputed)).toBe('checkingQueueItem (no-queue-item)');
    const answered = after(disputed, 'answer.yes');
    expect(viewOf(after(answered, found)).verdicts['no-queue-item']).toEqual({
      verdict: 'ruled-out',
    });
    expect(viewOf(undone(disputed)).step).toBe('fixing');
  });

  test('can’t be overruled where it said nothing', () => {
    expect(() => after(begun, { type: 'finding.disputed', cause: 'bcc-only' })).toThrow('offer');
    expect(() =>
      after(after(begun, found), { type: 'finding.disputed', cause: 'rule-failed' }),
    ).toThrow('offer');
  });

  test('after a fix says whether it worked', () => {
    const fixed = after(newDiagnosis, found, 'fix.done');
    expect(viewOf(fixed).repairs).toEqual({ 'no-queue-item': 'done' });
    const again = viewOf(after(fixed, found));
    expect([again.step, again.cause, again.repairs]).toEqual(['fixing', 'no-queue-item', {}]);
    const gone = viewOf(after(fixed, inspection({ 'no-queue-item': 'ruled-out' })));
    expect(gone.verdicts['no-queue-item'].verdict).toBe('ruled-out');
    expect(gone.repairs).toEqual({ 'no-queue-item': 'done' });
    expect(gone.earlierInspection?.found).toEqual(['no-queue-item']);
  });

  test('keeps the evidence of the last two looks only, and no answer is lost by that', () => {
    const fixed = after(
      newDiagnosis,
      found,
      'fix.done',
      found,
      'fix.declined',
      found,
      suspect('rule-failed'),
      found,
    );
    const { kept, dropped } = replay(fixed);
    expect(dropped).toEqual([]);
    const counts = kept.flatMap(({ event }) =>
      event.type === 'organisation.checked'
        ? event.lookup.findings['bcc-only'].evidence.length
        : [],
    );
    expect(counts).toEqual([0, 0, 1, 1]);
  });
});
