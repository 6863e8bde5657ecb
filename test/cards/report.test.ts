import { describe, expect, test } from 'vitest';
import { report } from '../../cards/report.ts';
import { en } from '../../cards/text/en/index.ts';
import { languages } from '../../cards/text/languages.ts';
import { anonymous, answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import { viewOf, type View } from '../../dialogs/view.ts';

const now = '2026-01-31T10:00:00.000Z';
const by = { id: 'ada', name: 'Ada Admin' };

function after(...events: GuideEvent[]): Diagnosis {
  return events.reduce<Diagnosis>((diagnosis, event) => {
    const next = answered(diagnosis, event, { on: '2026-01-31T09:00:00.000Z', by });
    if (!next) throw new Error(`“${event.type}” isn’t offered.`);
    return next;
  }, newDiagnosis);
}

const sought = {
  sender: 'ada.lovelace@example.com',
  queue: 'support@contoso.com',
  subject: 'Where is my *order*?',
  around: '2026-01-30',
};

/** The lines of a report, each of which is a paragraph. */
const linesOf = (view: View, text = en): string[] => report(view, text, now).split('\n\n');

const fixed = after(
  { type: 'problem.described', problem: {} },
  { type: 'cause.suspected', cause: 'no-queue-item' },
  { type: 'answer.no' },
);

describe('the report', () => {
  test.each(languages)(
    'has no line break that a client could draw as a space: $languageName',
    (text) => {
      const view = { ...viewOf(fixed), sought, recognized: ['A1' as const] };
      expect(report(view, text, now).replaceAll('\n\n', '')).not.toContain('\n');
      expect(linesOf(view, text).every((line) => line.trim().length > 0)).toBe(true);
    },
  );

  test('says what it came to before anything else, and then which email', () => {
    const [title, outcome, email] = linesOf({ ...viewOf(fixed), sought });
    expect(title).toBe('Email-to-Case report, Jan 31, 2026');
    expect(outcome).toBe('Found: No queue item');
    expect(email).toBe(
      'The email: from: ada.lovelace@example.com; to: support@contoso.com; ' +
        'subject: “Where is my ＊order＊?”; day: Jan 30, 2026',
    );
  });

  test('says what was done, by whom and when', () => {
    const done = after(...fixed.answers.map(({ event }) => event), { type: 'fix.done' });
    expect(report(viewOf(done, true), en, now)).toContain(
      `${en.repairs.done} (by Ada Admin, Jan 31, 2026, 9:00 AM UTC)`,
    );
    expect(report(viewOf(anonymous(done)), en, now)).toContain(
      `${en.repairs.done} (Jan 31, 2026, 9:00 AM UTC)`,
    );
  });

  test('says that nothing was found, and calls nothing a verdict that is none', () => {
    const lines = linesOf(viewOf(newDiagnosis));
    expect(lines[1]).toBe(en.report.noCauseYet);
    expect(lines.filter((line) => line.startsWith(en.verdicts['not-checked']))).toHaveLength(1);
  });

  test('S-20: masks addresses where others read along', () => {
    const said = report({ ...viewOf(fixed, true), sought }, en, now);
    expect(said).toContain('from: …@example.com; to: …@contoso.com');
    expect(said).not.toContain('lovelace');
  });

  test('names a message that was recognized and not confirmed', () => {
    const view = { ...viewOf(fixed), recognized: ['A1' as const] };
    expect(linesOf(view)).toContain(
      `${en.report.recognized}: ${en.ui.quoted(en.messages.A1.name)}`,
    );
  });
});
