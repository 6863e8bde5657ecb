import { describe, expect, test } from 'vitest';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import type { InspectionFailure } from '../../dialogs/inspectionFailures.ts';
import type { InspectionResult } from '../../src/conversation/inspectionResult.ts';
import { nextDue, withoutExpired } from '../../src/conversation/due.ts';
import {
  newRecord,
  parseRecord,
  stringify,
  type ConversationRecord,
} from '../../src/conversation/record.ts';
import type { Setting } from '../../src/conversation/setting.ts';
import { claimed, watchAfter, watched } from '../../src/conversation/watch.ts';

const now = Date.parse('2026-01-31T14:00:00.000Z');
const minute = 60_000;
const setting: Setting = {
  now,
  person: { id: 'ada' },
  isShared: false,
  hasGroups: true,
  organizations: [],
};

function after(...events: GuideEvent[]): Diagnosis {
  return events.reduce<Diagnosis>((diagnosis, event) => {
    const next = answered(diagnosis, event, { on: new Date(now).toISOString() });
    if (!next) throw new Error(`“${event.type}” isn’t offered.`);
    return next;
  }, newDiagnosis);
}

const events: GuideEvent[] = [
  { type: 'cause.suspected', cause: 'no-queue-item' },
  { type: 'answer.no' },
];
const found = after(...events);
const proving = after(...events, { type: 'fix.done' });

const record = (more: Partial<ConversationRecord> = {}): ConversationRecord => ({
  ...newRecord(1),
  diagnosis: proving,
  ...more,
});

const due = [0, 2, 10, 30].map((minutes) => now + minutes * minute);
const may = { isEnded: false, mayBegin: true, now };

const failed = (why: Exclude<InspectionFailure, 'notSignedIn'>): InspectionResult => ({
  kind: 'failed',
  why,
});

describe('the looks by itself', () => {
  test('begin with the fix, at once and after 2, 10 and 30 minutes', () => {
    expect(watchAfter(record({ diagnosis: found }), proving, may)).toEqual({ due });
  });

  test('don’t begin where there is nothing to look in or for', () => {
    const known = record({ diagnosis: found });
    expect(watchAfter(known, proving, { ...may, mayBegin: false })).toBeUndefined();
  });

  test('go on while the question is the same, and end with a click or another question', () => {
    const known = record({ watch: { due } });
    expect(watchAfter(known, proving, may)).toEqual({ due });
    expect(watchAfter(known, proving, { ...may, isEnded: true })).toBeUndefined();
    expect(watchAfter(known, newDiagnosis, may)).toBeUndefined();
  });

  test('don’t begin anew when an answer is taken back to the same question', () => {
    const waiting = after(...events, { type: 'fix.done' }, { type: 'case.pending' });
    expect(watchAfter(record({ diagnosis: waiting }), proving, may)).toBeUndefined();
  });

  test('are made by one instance, and by another one once that has had its time', () => {
    const taken = claimed(record({ watch: { due } }), 'one', now)!;
    expect(taken.watch?.taken?.by).toBe('one');
    expect(claimed(taken, 'other', now + 30_000)).toBeUndefined();
    expect(claimed(taken, 'other', now + minute)?.watch?.taken?.by).toBe('other');
    expect(claimed(taken, 'one', now + 1)).toBeDefined();
  });

  test('aren’t made before their time', () => {
    expect(claimed(record({ watch: { due } }), 'one', now - 1)).toBeUndefined();
    expect(claimed(record(), 'one', now)).toBeUndefined();
  });

  test('leave out what is past, as after a night without the bot', () => {
    const late = { ...setting, now: now + 11 * minute };
    const came = watched(record({ watch: { due } }), now, failed('slow'), late);
    expect(came?.record.watch).toEqual({ due: [due[3]], failed: 'slow' });
    expect(came?.isCase).toBe(false);
  });

  test('end where a later one comes to nothing too', () => {
    const came = watched(record({ watch: { due } }), now, failed('signInNeeded'), setting);
    expect(came?.record.watch).toEqual({ due: [], failed: 'signInNeeded' });
  });

  test('count only if somebody still waits for them', () => {
    expect(watched(record(), now, failed('slow'), setting)).toBeUndefined();
    const later = record({ watch: { due: due.slice(1) } });
    expect(watched(later, now, failed('slow'), setting)).toBeUndefined();
  });

  test('move no card: a click on the one that is shown still counts', () => {
    const came = watched(record({ watch: { due } }), now, failed('slow'), setting);
    expect(came?.record.revision).toBe(1);
  });
});

describe('what is due', () => {
  const sought = { sender: 'ada@example.com' };
  const restart = { diagnosis: found, sought, until: now + 10 * minute };

  test('is what comes first', () => {
    expect(nextDue(record())).toBe(Infinity);
    expect(nextDue(record({ restart }))).toBe(restart.until);
    expect(nextDue(record({ restart, watch: { due } }))).toBe(now);
    expect(nextDue(record({ soughtUntil: now }))).toBe(Infinity);
    expect(nextDue(record({ sought, soughtUntil: now }))).toBe(now);
  });

  test('goes on time and not before', () => {
    const kept = record({ restart, sought, soughtUntil: now + 20 * minute });
    expect(withoutExpired(kept, now)).toBe(kept);
    expect(withoutExpired(kept, now + 10 * minute)).not.toHaveProperty('restart');
    expect(withoutExpired(kept, now + 10 * minute).sought).toEqual(sought);
    expect(withoutExpired(kept, now + 20 * minute)).not.toHaveProperty('sought');
  });

  test('is stored and read again', () => {
    const kept = record({ restart, sought, soughtUntil: now, watch: { due, seen: now } });
    const parsed = parseRecord(stringify(kept));
    expect(parsed).toMatchObject({ kind: 'record', unreadable: 0, record: kept });
  });
});
