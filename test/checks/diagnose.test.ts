import type { Finding } from '../../dialogs/inspection.ts';
import { describe, expect, test } from 'vitest';
import type { CauseId } from '../../dialogs/causes.ts';
import { causeShownBy, messageRows, messages } from '../../dialogs/messages.ts';
import { diagnose, type Examination } from '../../src/checks/diagnose.ts';
import { emailSoughtSchema, type EmailSought } from '../../src/checks/sought.ts';

import { build } from '../support/organizations/build.ts';
import { inMemory } from '../support/organizations/inMemory.ts';
import { healthy, type Plan } from '../support/organizations/plan.ts';
import { randomOf } from '../support/organizations/random.ts';
import { now } from '../support/organizations/records.ts';
import {
  schema,
  setNames,
  type Cell,
  type OrganizationData,
  type Row,
  type SetName,
} from '../support/organizations/schema.ts';

const queue = 'support@contoso.example';
const skipped = 3;

/** An organization in which this differs from an email that went all the way. */
function organization(changes: Partial<Plan> = {}) {
  const plan = { ...healthy(), ...changes };
  const built = build(plan, randomOf(7));
  const [sender] = /ana\.\d+@customer\.example/i.exec(JSON.stringify(built)) ?? [];
  const around = new Date(now.getTime() - plan.age * 60_000).toISOString();
  const sought: EmailSought = { sender, queue, around };
  return { ...built, sought, around };
}

async function examine(
  { data, sought }: { data: OrganizationData; sought: EmailSought },
  more: Partial<OrganizationData> = {},
): Promise<Examination> {
  const read = inMemory({ ...data, ...more });
  const examined = await diagnose(read, sought, { now, onSeveral: 'ask' });
  if (examined.email === undefined) throw new Error('Several emails fit.');
  return examined;
}

const of = ({ verdicts }: Examination, cause: CauseId): Finding | undefined =>
  verdicts.find((each) => each.cause === cause);

const found = ({ verdicts }: Examination) =>
  verdicts.filter(({ verdict }) => verdict === 'found').map(({ cause }) => cause);

const withRows = (data: OrganizationData, set: SetName, change: (row: Row) => Row) => ({
  rows: { ...data.rows, [set]: data.rows[set].map(change) },
});

const withMailbox = ({ data }: { data: OrganizationData }, cells: Row) =>
  withRows(data, 'mailboxes', (row) => ({ ...row, ...cells }));

const evaluated = (reason: number | null, state = skipped) => ({
  evaluation: { state, reason, contactCreated: null },
  run: undefined,
});
const never = { evaluation: undefined, run: undefined };

describe('traps', () => {
  test('an inactive queue item is the normal trace of a rule and rules its cause out', async () => {
    const examined = await examine(organization());
    expect(of(examined, 'no-queue-item')).toMatchObject({
      verdict: 'ruled-out',
      evidence: [{ looked: 'queue-item', value: 1 }],
    });
    expect(examined.outcome).toBe('nothing-found');
  });

  test('an active item with an active rule and no trace of it leaves the rule unjudged', async () => {
    const examined = await examine(organization({ item: 'active', ...never }));
    expect(of(examined, 'rule-failed')?.verdict).toBe('not-checked');
    expect(of(examined, 'rule-disconnected')?.verdict).toBe('not-checked');
    expect(examined.outcome).toBe('nothing-found');
  });

  test('a case in Related counts although Regarding is empty', async () => {
    const examined = await examine(organization({ case: 'newer-related' }));
    expect(examined.outcome).toBe('case-exists');
    expect(examined.case).toMatchObject({ looked: 'case', value: expect.stringMatching(/^CAS-/) });
    expect(found(examined)).toEqual([]);
  });

  test('a case that is older than the email is no new case: the email is a reply', async () => {
    for (const made of ['older-regarding', 'older-related', 'older-resolved'] as const) {
      const examined = await examine(organization({ case: made, ...never }));
      expect(examined.outcome).toBe('cause-found');
      expect(found(examined)).toEqual(['reply-to-tracked-email']);
    }
  });

  test('a connected case that nobody may see counts as a reply where the rule says so', async () => {
    const replied = organization({ case: 'older-regarding', ...evaluated(3) });
    const examined = await examine(replied, { forbidden: ['incidents'] });
    expect(found(examined)).toEqual(['reply-to-tracked-email']);
  });

  test('a connected case that nobody may see is told, unless a cause was found beside it', async () => {
    const hidden = { forbidden: ['incidents'] } as const;
    const examined = await examine(organization({ case: 'newer-regarding' }), hidden);
    expect(examined.outcome).toBe('case-exists');
    const noRule = organization({ case: 'newer-regarding', rule: 'none', ...never });
    expect(found(await examine(noRule, hidden))).toEqual(['no-active-rule']);
  });

  test('a case that another email of the sender made isn’t this one’s', async () => {
    const examined = await examine(organization({ case: 'senders-from-another-email' }));
    expect(examined.outcome).toBe('nothing-found');
  });

  test('the sender’s case made since is the case', async () => {
    const examined = await examine(organization({ case: 'senders-since', ...evaluated(7) }));
    expect(examined.outcome).toBe('case-exists');
    expect(of(examined, 'unknown-sender')).toMatchObject({ reason: 'case-exists' });
  });

  test('an email in the other direction with the same subject isn’t taken for it', async () => {
    const examined = await examine(organization({ arrived: false }));
    expect(examined.email).toBeNull();
  });

  test('an email that is there, but wasn’t received, doesn’t rule synchronization out', async () => {
    const draft = organization();
    const examined = await examine(
      draft,
      withRows(draft.data, 'emails', (row) =>
        row['activityid'] === draft.emailId ? { ...row, statuscode: 5 } : row,
      ),
    );
    expect(of(examined, 'email-not-synchronized')?.verdict).toBe('not-checked');
  });

  test('a missing email younger than five minutes: wait, nothing is found or ruled out', async () => {
    const young = organization({
      arrived: false,
      age: 3,
      mailbox: { incomingemailstatus: 2 },
      rule: 'none',
    });
    const examined = await examine(young);
    expect(examined.outcome).toBe('wait');
    expect(examined.verdicts.every((each) => each.verdict === 'not-checked')).toBe(true);
  });

  test('an email younger than fifteen minutes may still get its queue item: wait', async () => {
    const examined = await examine(organization({ age: 8, item: 'none', ...never }));
    expect(examined.outcome).toBe('wait');
    expect(of(examined, 'no-queue-item')).toMatchObject({ reason: 'young' });
  });

  test('a missing email and healthy settings: nothing is found, and nothing ruled out', async () => {
    const examined = await examine(organization({ arrived: false }));
    expect(examined.outcome).toBe('nothing-found');
    expect(of(examined, 'email-not-synchronized')).toMatchObject({ reason: 'needs-person' });
    expect(of(examined, 'bcc-only')).toMatchObject({ reason: 'no-email' });
    expect(of(examined, 'no-active-rule')?.verdict).toBe('ruled-out');
  });

  test('a filter for known senders doesn’t keep a known sender out', async () => {
    const filtered = { arrived: false, queue: { incomingemailfilteringmethod: 2 } };
    expect(found(await examine(organization(filtered)))).toEqual([]);
    expect(found(await examine(organization({ ...filtered, sender: 'nobody' })))).toEqual([
      'email-not-synchronized',
    ]);
  });

  test('retention: no evaluation, no job and no run don’t rule the rule out', async () => {
    const examined = await examine(organization(never));
    expect(of(examined, 'rule-failed')?.verdict).toBe('not-checked');
  });

  test('a run that succeeded and an enabled owner rule nothing out by themselves', async () => {
    const examined = await examine(organization());
    expect(of(examined, 'rule-failed')).toMatchObject({
      reason: 'unproven',
      evidence: expect.arrayContaining([expect.objectContaining({ looked: 'run' })]),
    });
    expect(of(examined, 'rule-disconnected')).toMatchObject({ reason: 'unproven' });
  });

  test('an alias in To looks like Bcc, so it isn’t called Bcc', async () => {
    const alias = organization({ recipients: 'alias', item: 'none', ...never });
    expect(of(await examine(alias), 'bcc-only')).toMatchObject({ reason: 'needs-person' });
  });

  test('Bcc explains that there is no queue item', async () => {
    const bcc = organization({ recipients: 'bcc', item: 'none', ...never });
    const examined = await examine(bcc);
    expect(found(examined)).toEqual(['bcc-only']);
    expect(of(examined, 'no-queue-item')).toMatchObject({ reason: 'explained' });
  });

  test('an email in Bcc that has its queue item wasn’t stopped by that', async () => {
    const examined = await examine(organization({ recipients: 'bcc' }));
    expect(of(examined, 'bcc-only')).toMatchObject({ verdict: 'not-checked' });
  });

  test('a longer address that ends in the queue’s isn’t the queue’s', async () => {
    const bcc = organization({ recipients: 'bcc', item: 'none', ...never });
    const examined = await examine(
      bcc,
      withRows(bcc.data, 'emails', (row) =>
        row['activityid'] === bcc.emailId
          ? { ...row, torecipients: `it-${queue};x@y.example` }
          : row,
      ),
    );
    expect(found(examined)).toEqual(['bcc-only']);
  });

  test('a correlated reply explains that there is no queue item', async () => {
    const reply = organization({ correlation: 4, tied: true, item: 'none', ...never });
    expect(found(await examine(reply))).toEqual(['reply-to-tracked-email']);
  });

  test('differing addresses alone are weak; with the message they are found, with the rule', async () => {
    const differing = { sender: 'contact-of-account', accountShares: false } as const;
    const alone = await examine(organization(differing));
    expect(of(alone, 'address-mismatch')).toMatchObject({ reason: 'weak' });
    const failed = await examine(
      organization({ ...differing, job: 'The case is missing customer.' }),
    );
    expect(found(failed)).toEqual(['rule-failed', 'address-mismatch']);
    expect(of(failed, 'rule-failed')?.evidence).toMatchObject([{ looked: 'job', message: 'A1' }]);
  });

  test('no contact was made for a known sender: none was needed', async () => {
    const examined = await examine(
      organization({ evaluation: { state: 1, reason: null, contactCreated: false } }),
    );
    expect(of(examined, 'contact-not-created')?.verdict).toBe('ruled-out');
  });

  test('no contact was made where the flow maps the customer: none was to be made', async () => {
    const mapped = organization({ sender: 'nobody', mapsInFlow: true });
    expect(of(await examine(mapped), 'contact-not-created')?.verdict).toBe('not-checked');
  });

  test('an unknown sender that the rule takes isn’t found, and not ruled out either', async () => {
    const examined = await examine(organization({ sender: 'nobody', ...never }));
    expect(of(examined, 'unknown-sender')?.verdict).toBe('not-checked');
  });

  test('reason 17 is a lost connection with a disabled owner, else a failure of the rule', async () => {
    const gone = await examine(organization({ ...evaluated(17, 2), owner: 'disabled' }));
    expect(found(gone)).toEqual(['rule-disconnected']);
    expect(found(await examine(organization(evaluated(17, 2))))).toEqual(['rule-failed']);
    const hidden = await examine(organization(evaluated(17, 2)), { forbidden: ['systemusers'] });
    expect(found(hidden)).toEqual([]);
    expect(of(hidden, 'rule-disconnected')).toMatchObject({ reason: 'forbidden' });
  });

  test('a disabled owner whose flow is on is no finding', async () => {
    expect(found(await examine(organization({ owner: 'disabled' })))).toEqual([]);
  });

  test('a rule that was changed after the email doesn’t rule a missing rule out', async () => {
    const later = organization(never);
    const examined = await examine(
      later,
      withRows(later.data, 'convertrules', (row) => ({ ...row, modifiedon: now.toISOString() })),
    );
    expect(of(examined, 'no-active-rule')).toMatchObject({ reason: 'changed-since' });
  });
});

describe('a second opinion', () => {
  test('no contact was made of an email that the rule stopped before: none was due', async () => {
    const stopped = { sender: 'nobody', run: undefined } as const;
    for (const [reason, cause] of [
      [3, 'reply-to-tracked-email'],
      [13, 'rule-failed'],
      [14, 'rule-disconnected'],
    ] as const) {
      const evaluation = { state: skipped, reason, contactCreated: false };
      expect(found(await examine(organization({ ...stopped, evaluation })))).toEqual([cause]);
    }
  });

  test('a warning stops nothing: the run after it counts', async () => {
    const warned = { evaluation: { state: 1, reason: 10, contactCreated: null } };
    expect(found(await examine(organization({ ...warned, run: 'Failed' })))).toEqual([
      'rule-failed',
    ]);
  });

  test('an address that no Microsoft 365 administrator approved keeps email out of Exchange Online only', async () => {
    const absent = organization({ arrived: false });
    const { rows } = withMailbox(absent, { isemailaddressapprovedbyo365admin: false });
    const served = (servertype: number) => ({
      rows: {
        ...rows,
        emailserverprofiles: rows.emailserverprofiles.map((row) => ({ ...row, servertype })),
      },
    });
    expect(of(await examine(absent, served(3)), 'email-not-synchronized')).toMatchObject({
      verdict: 'found',
      variant: 'mailbox-not-approved',
      evidence: [{ looked: 'mailbox-approval', value: false }],
    });
    // POP3 and IMAP: false is what every such mailbox has.
    for (const servertype of [1, 4])
      expect(found(await examine(absent, served(servertype)))).toEqual([]);
  });

  test('an organization that does without approval keeps nothing out for it', async () => {
    const unapproved = { arrived: false, mailbox: { emailrouteraccessapproval: 2 } };
    const absent = organization(unapproved);
    expect(found(await examine(absent))).toEqual(['email-not-synchronized']);
    const off = withRows(absent.data, 'organizations', (row) => ({
      ...row,
      requireapprovalforqueueemail: false,
    }));
    expect(found(await examine(absent, off))).toEqual([]);
    const unknown = await examine(absent, { missing: ['organizations'] });
    expect(of(unknown, 'email-not-synchronized')).toMatchObject({ reason: 'weak' });
  });

  test('the mailbox’s watermark, which the system moves forward, is no setting', async () => {
    const absent = organization({ arrived: false });
    const minutesOld = new Date(now.getTime() - 600_000).toISOString();
    const moved = withMailbox(absent, { processemailreceivedafter: minutesOld });
    expect(found(await examine(absent, moved))).toEqual([]);
    // Tested again since, and standing still only because nothing came.
    const tested = withMailbox(absent, {
      processemailreceivedafter: minutesOld,
      testmailboxaccesscompletedon: now.toISOString(),
    });
    const enabled = await examine(absent, tested);
    expect(of(enabled, 'email-not-synchronized')).toMatchObject({
      verdict: 'found',
      variant: 'enabled-after-email',
    });
    const mailbox = absent.data.rows.queues.find((row) => row['emailaddress'] === queue)?.[
      'defaultmailbox'
    ];
    const before = {
      ...absent.data.rows.emails[0],
      activityid: '11111111-2222-4333-8444-555555555555',
      createdon: '2026-01-01T00:00:00Z',
      receivingmailboxid: mailbox ?? null,
    };
    const rows = { ...tested.rows, emails: [...tested.rows.emails, before] };
    expect(found(await examine(absent, { rows }))).toEqual([]);
  });

  test('the start date of the server profile is a setting', async () => {
    const absent = organization({ arrived: false });
    const from = new Date(Date.parse(absent.around) + 3_600_000).toISOString();
    const later = withRows(absent.data, 'emailserverprofiles', (row) => ({
      ...row,
      processemailsreceivedafter: from,
    }));
    expect(of(await examine(absent, later), 'email-not-synchronized')).toMatchObject({
      verdict: 'found',
      variant: 'profile-start-date',
      evidence: [{ looked: 'process-from', when: from }],
    });
  });

  test('the case of an account is found although only the email tells who sent it', async () => {
    const built = organization({ sender: 'account', case: 'senders-since' });
    const examined = await examine({ ...built, sought: { activityId: built.emailId } });
    expect(examined.outcome).toBe('case-exists');
  });

  test('an active rule for another type of activity is no sign of a missing one', async () => {
    const social = organization({ rule: 'other-source', ...never });
    // Rules for tasks have the default source, which is email, and a channel of their own.
    const ofTasks = withRows(social.data, 'convertrules', (row) => ({
      ...row,
      sourcetypecode: 2,
      sourcechanneltypecode: 'task',
    }));
    for (const more of [{}, ofTasks]) {
      const examined = await examine(social, more);
      expect(of(examined, 'no-active-rule')).toMatchObject({
        verdict: 'found',
        variant: 'no-rule',
        evidence: [{ looked: 'rule', value: null }],
      });
      expect(found(examined)).toEqual(['no-active-rule']);
    }
  });

  test('no item is a cause although the rule judged the email', async () => {
    const judged = organization({ item: 'none', ...evaluated(13) });
    expect(found(await examine(judged))).toEqual(['no-queue-item', 'rule-failed']);
  });

  test('a case that nobody may see could explain a missing item', async () => {
    const reply = organization({ case: 'older-regarding', item: 'none', ...never });
    const examined = await examine(reply, { forbidden: ['incidents'] });
    expect(of(examined, 'no-queue-item')).toMatchObject({ reason: 'forbidden' });
  });

  test('recipients that nobody may see could include an older case', async () => {
    const built = organization(evaluated(13));
    expect(of(await examine(built), 'reply-to-tracked-email')?.verdict).toBe('ruled-out');
    const hidden = await examine(built, { forbidden: ['activityparties'] });
    expect(of(hidden, 'reply-to-tracked-email')).toMatchObject({ reason: 'forbidden' });
  });

  test('an item of a queue that can’t be told from the named one proves nothing', async () => {
    const built = organization({ recipients: 'unresolved-to' });
    expect(of(await examine(built), 'no-queue-item')?.verdict).toBe('ruled-out');
    const hidden = await examine(built, { forbidden: ['queues'] });
    expect(of(hidden, 'no-queue-item')).toMatchObject({ reason: 'forbidden' });
  });

  test('evaluations for two queues count for none where nobody can tell which is meant', async () => {
    const built = organization({ recipients: 'unresolved-to', ...evaluated(13) });
    const elsewhere = { id: '11111111-2222-4333-8444-555555555555', type: 'queue' };
    const [own] = built.data.rows.activitymonitors.filter((row) =>
      JSON.stringify(row['monitoredactivityitemid'])?.includes(built.emailId),
    );
    const activitymonitors = [
      ...built.data.rows.activitymonitors,
      {
        ...own,
        activitymonitorid: elsewhere.id,
        queueid: elsewhere,
        reason: 7,
        createdon: now.toISOString(),
      },
    ];
    const rows = { ...built.data.rows, activitymonitors };
    expect(found(await examine(built, { rows }))).toEqual(['rule-failed']);
    expect(found(await examine(built, { rows, forbidden: ['queues'] }))).toEqual([]);
  });

  test('an owner is deleted if the account sees all users, and not for seeing some', async () => {
    const built = organization({ owner: 'deleted', flow: 'off', ...never });
    const some = await examine(built, { depths: { systemusers: 'Deep' } });
    expect(found(some)).toEqual(['rule-failed']);
    expect(of(some, 'rule-failed')).toMatchObject({ variant: 'flow-off' });
    const rows = {
      ...built.data.rows,
      ...withRows(built.data, 'emails', (row) => ({ ...row, ownerid: null })).rows,
      queues: built.data.rows.queues.map((row) => ({ ...row, ownerid: null })),
    };
    expect(found(await examine(built, { rows }))).toEqual(['rule-disconnected']);
  });
});

describe('what the account may not see', () => {
  test.each([
    ['forbidden', 'forbidden'],
    ['missing', 'missing'],
  ] as const)('a table that is %s leaves what it decides unchecked', async (way, reason) => {
    const broken = organization({ item: 'none', ...never });
    expect(of(await examine(broken, { [way]: ['queueitems'] }), 'no-queue-item')).toMatchObject({
      verdict: 'not-checked',
      reason,
    });
    expect(of(await examine(broken, { [way]: ['convertrules'] }), 'no-active-rule')).toMatchObject({
      verdict: 'not-checked',
      reason,
    });
    const blind = await examine(broken, { [way]: ['emails'] });
    expect(blind.email).toBeNull();
    expect(of(blind, 'email-not-synchronized')).toMatchObject({ reason });
    expect(of(blind, 'unknown-sender')).toMatchObject({ reason });
  });

  test.each([
    ['queueitems', 'no-queue-item', { item: 'none', ...never }],
    ['convertrules', 'no-active-rule', { rule: 'none', ...never }],
    ['contacts', 'unknown-sender', { sender: 'nobody', allowsUnknown: false, ...never }],
    ['accounts', 'unknown-sender', { sender: 'nobody', allowsUnknown: false, ...never }],
    ['activityparties', 'bcc-only', { recipients: 'bcc', item: 'none', ...never }],
    ['emails', 'email-not-synchronized', { arrived: false, mailbox: { incomingemailstatus: 2 } }],
  ] as const)('%s silently empty proves nothing of %s', async (set, cause, changes) => {
    const built = organization(changes);
    expect(found(await examine(built))).toContain(cause);
    // What an account with a limited right doesn't see may well be there.
    const examined = await examine(built, {
      rows: { ...built.data.rows, [set]: [] },
      depths: { [set]: 'Basic' },
    });
    expect(of(examined, cause)).toMatchObject({ verdict: 'not-checked', reason: 'empty-unproven' });
  });

  test('a column that the organization doesn’t have isn’t an empty one', async () => {
    const built = organization({ sender: 'nobody', allowsUnknown: false, ...never });
    const examined = await examine(built, {
      missingColumns: { convertrules: ['allowunknownsender'] },
    });
    expect(of(examined, 'unknown-sender')).toMatchObject({ reason: 'missing' });
  });
});

describe('several', () => {
  test('several causes: all are found, the one that stops the email first on top', async () => {
    const several = organization({
      recipients: 'bcc',
      item: 'none',
      rule: 'draft',
      job: 'An error has occurred. Try this action again.',
      ...never,
    });
    expect(found(await examine(several))).toEqual(['bcc-only', 'no-active-rule', 'rule-failed']);
  });

  test('the same reason on several emails is the rule’s, not this email’s', async () => {
    const recurring = await examine(organization({ ...evaluated(14), recurring: 2 }));
    expect(recurring.recurrence).toEqual({ reason: 14, emails: 3 });
    expect((await examine(organization(evaluated(14)))).recurrence).toBeUndefined();
    const replies = await examine(organization({ ...evaluated(3), recurring: 2 }));
    expect(replies.recurrence).toBeUndefined();
  });

  test('several emails fit: they come back to pick from, and the picked one is examined', async () => {
    const built = organization();
    const twin = built.data.rows.emails.find((row) => row['activityid'] === built.emailId) ?? {};
    const id = '11111111-2222-4333-8444-555555555555';
    const rows = {
      ...built.data.rows,
      emails: [...built.data.rows.emails, { ...twin, activityid: id }],
    };
    const read = inMemory({ ...built.data, rows });
    const several = await diagnose(read, built.sought, { now, onSeveral: 'ask' });
    expect(several).toMatchObject({ email: undefined, reads: 5, rounds: 1 });
    expect(several.others.map((other) => other.id).toSorted()).toEqual(
      [id, built.emailId].toSorted(),
    );
    expect(several.others[0]).toMatchObject({ sender: built.sought.sender, connected: false });

    const picked = await diagnose(read, { activityId: id }, { now, onSeveral: 'ask' });
    expect(picked.email).toMatchObject({ id });
  });

  test('of two emails of the sender the one to the named queue is meant', async () => {
    const built = organization();
    const own = built.data.rows.emails.find((row) => row['activityid'] === built.emailId) ?? {};
    const other: Row = {
      ...own,
      activityid: '11111111-2222-4333-8444-555555555555',
      torecipients: 'billing@contoso.example;',
      acceptingentityid: { id: '11111111-2222-4333-8444-666666666666', type: 'queue' },
    };
    const both = { ...built.data.rows, emails: [other, ...built.data.rows.emails] };
    expect((await examine(built, { rows: both })).email?.id).toBe(built.emailId);

    const twoHoursLater = new Date(Date.parse(built.around) + 2 * 3_600_000).toISOString();
    const emails = built.data.rows.emails.map((row) =>
      row === own ? { ...other, createdon: twoHoursLater, senton: twoHoursLater } : row,
    );
    const read = inMemory({ ...built.data, rows: { ...built.data.rows, emails } });
    const alone = await diagnose(read, built.sought, { now, onSeveral: 'likeliest' });
    expect(alone.email).toBeNull();
    expect(alone.others).toHaveLength(1);
  });

  test('an email of another day isn’t taken for the missing one, but is named', async () => {
    const built = organization({ arrived: false });
    const old = new Date(now.getTime() - 630 * 60_000 + 20 * 3_600_000).toISOString();
    const other = {
      ...built.data.rows.emails[0],
      sender: built.sought.sender ?? '',
      directioncode: false,
    };
    const emails = [...built.data.rows.emails, { ...other, createdon: old, senton: old }];
    const read = inMemory({ ...built.data, rows: { ...built.data.rows, emails } });
    const asked = await diagnose(read, built.sought, { now, onSeveral: 'ask' });
    expect(asked.email).toBeUndefined();
    const alone = await diagnose(read, built.sought, { now, onSeveral: 'likeliest' });
    expect(alone.email).toBeNull();
    expect(alone.others).toHaveLength(1);
  });
});

test.each(Array.from({ length: 20 }, (_, reason) => reason))(
  'reason %i of the activity monitor leads to the cause that its message names',
  async (reason) => {
    const examined = await examine(organization(evaluated(reason, 2)));
    const row = messageRows.find((each) => messages[each].id === `reason:${reason}`);
    // Reason 17 with an owner who may still sign in: the rule itself failed.
    const cause = reason === 17 ? 'rule-failed' : row && causeShownBy(row);
    expect(found(examined)).toEqual(cause ? [cause] : []);
  },
);

/** Rows about another email of the queue, evaluated some minutes after this one. */
function withNeighbor({ data, emailId }: ReturnType<typeof organization>, minutes: number) {
  const own = data.rows.activitymonitors.find((row) =>
    JSON.stringify(row['monitoredactivityitemid'])?.includes(emailId),
  );
  const evaluatedOn = Date.parse(own?.['createdon'] as string) + minutes * 60_000;
  const other: Row = {
    ...own,
    activitymonitorid: '11111111-2222-4333-8444-777777777777',
    monitoredactivityitemid: { id: '11111111-2222-4333-8444-555555555555', type: 'email' },
    createdon: new Date(evaluatedOn).toISOString(),
  };
  return { rows: { ...data.rows, activitymonitors: [...data.rows.activitymonitors, other] } };
}

describe('evidence belongs to the email', () => {
  const ready = { evaluation: { state: 1, reason: null, contactCreated: null } } as const;

  test('a failed run counts only if no other email was evaluated about then', async () => {
    const failed = organization({ ...ready, run: 'Failed' });
    expect(found(await examine(failed))).toEqual(['rule-failed']);
    expect(found(await examine(failed, withNeighbor(failed, 2)))).toEqual([]);
    expect(found(await examine(failed, withNeighbor(failed, -60)))).toEqual(['rule-failed']);
  });

  test('without a run yet it is said that the history comes late', async () => {
    const recent = organization({ ...ready, run: undefined, age: 40 });
    expect(of(await examine(recent), 'rule-failed')).toMatchObject({ reason: 'history-late' });
  });

  test('a canceled run shows the unknown sender where the flow maps the customer', async () => {
    const mapped = organization({ ...ready, sender: 'nobody', mapsInFlow: true });
    const canceled = withRows(mapped.data, 'flowruns', (row) => ({ ...row, status: 'Cancelled' }));
    expect(of(await examine(mapped, canceled), 'unknown-sender')).toMatchObject({
      verdict: 'found',
      variant: 'flow-terminated',
    });
  });

  test('failed items of others, of other kinds and of other emails prove nothing', async () => {
    const item = { code: -2147218683, sameSubject: true };
    const built = organization({ arrived: false, failedItem: item });
    const sought = { ...built.sought, subject: built.subject };
    const asked = { ...built, sought };
    expect(of(await examine(asked), 'email-not-synchronized')).toMatchObject({
      verdict: 'found',
      variant: 'no-recipient-match',
    });
    const changes: Row[] = [
      { objecttypecode: 4201 },
      { ownerid: { id: '11111111-2222-4333-8444-555555555555', type: 'systemuser' } },
      { itemsubject: '***' },
      { itemsubject: 'Something else' },
    ];
    for (const cells of changes) {
      const other = withRows(built.data, 'exchangesyncidmappings', (row) => ({ ...row, ...cells }));
      expect(found(await examine(asked, other))).toEqual([]);
    }
  });

  test.each([
    ['unknown', 'Something went wrong.'],
    [
      'outgoing',
      'The credentials are incorrect or have insufficient permissions for sending email.',
    ],
    ['passing', 'ErrorMailboxStoreUnavailable while receiving email.'],
  ])('an alert that is %s is likely at most', async (_, text) => {
    const absent = organization({ arrived: false, alert: { level: 3, text, hoursBefore: 1 } });
    expect(found(await examine(absent))).toEqual([]);
  });

  test('a flow that was switched since, or is one of several, may not have been off then', async () => {
    const off = organization({ flow: 'off', item: 'active', ...never });
    expect(of(await examine(off), 'rule-failed')).toMatchObject({ variant: 'flow-off' });
    const since = withRows(off.data, 'workflows', (row) => ({
      ...row,
      modifiedon: now.toISOString(),
    }));
    expect(of(await examine(off, since), 'rule-failed')).toMatchObject({
      verdict: 'not-checked',
      evidence: expect.arrayContaining([expect.objectContaining({ looked: 'flow' })]),
    });
  });

  test('FC29: a job that waits is told, and isn’t “nothing found”', async () => {
    const legacy = organization({
      evaluation: { state: 0, reason: null, contactCreated: null },
      run: undefined,
      job: 'x',
    });
    const waiting = withRows(legacy.data, 'asyncoperations', (row) => ({
      ...row,
      statecode: 0,
      statuscode: 0,
      message: null,
    }));
    const examined = await examine(legacy, waiting);
    expect(examined.outcome).not.toBe('nothing-found');
    expect(examined.outside).toMatchObject([
      { outside: 'background-work-off', variant: 'jobs-waiting', evidence: [{ looked: 'job' }] },
    ]);
    expect(of(examined, 'rule-failed')).toMatchObject({
      verdict: 'not-checked',
      evidence: expect.arrayContaining([expect.objectContaining({ looked: 'job' })]),
    });
  });

  test('FC30: a job canceled for looping is a failure of the rule', async () => {
    const legacy = organization({
      evaluation: { state: 0, reason: null, contactCreated: null },
      run: undefined,
      job: 'x',
    });
    const canceled = withRows(legacy.data, 'asyncoperations', (row) => ({
      ...row,
      statuscode: 32,
      message: 'This workflow job was canceled because it included an infinite loop.',
    }));
    expect(of(await examine(legacy, canceled), 'rule-failed')).toMatchObject({
      verdict: 'found',
      variant: 'job-canceled',
      evidence: [{ looked: 'job' }],
    });
  });

  test('FC31: what a plug-in on the case says isn’t said of synchronization', async () => {
    const failed = organization({ ...ready, run: 'Failed' });
    const plugIn = withRows(failed.data, 'flowruns', (row) => ({
      ...row,
      errorcode: '0x80040265',
      errormessage: 'ISV code aborted the operation: a plug-in on the case.',
    }));
    const examined = await examine(failed, plugIn);
    expect(of(examined, 'rule-failed')).toMatchObject({
      verdict: 'found',
      variant: 'case-plug-in',
    });
    expect(JSON.stringify(of(examined, 'rule-failed'))).not.toContain('IncomingEmail');
    expect(of(examined, 'email-not-synchronized')?.verdict).toBe('ruled-out');
  });

  test('a rule’s kind is read, so that nobody is asked', async () => {
    const built = organization();
    for (const [convertruletype, kind] of [
      [true, 'modern'],
      [false, 'legacy'],
      [null, undefined],
    ] as const) {
      const rows = withRows(built.data, 'convertrules', (row) => ({ ...row, convertruletype }));
      expect((await examine(built, rows)).rules).toBe(kind);
    }
  });

  test('a case that was merged or deleted lies outside the ten', async () => {
    const built = organization({ case: 'newer-regarding' });
    const merged = withRows(built.data, 'incidents', (row) => ({ ...row, merged: true }));
    expect((await examine(built, merged)).outside).toMatchObject([{ variant: 'case-merged' }]);
    const gone = await examine(built, { rows: { ...built.data.rows, incidents: [] } });
    expect(gone.outside).toMatchObject([{ variant: 'case-deleted' }]);
    const hidden = await examine(built, {
      rows: { ...built.data.rows, incidents: [] },
      depths: { incidents: 'Local' },
    });
    expect(hidden.outside).toEqual([]);
  });

  test('without rights that can be read nothing is absent', async () => {
    const none = organization({ rule: 'none', ...never });
    const read = inMemory(none.data);
    const mute = { ...read, call: () => Promise.resolve(undefined) };
    const examined = await diagnose(mute, none.sought, { now, onSeveral: 'likeliest' });
    expect(examined).toMatchObject({ outcome: 'nothing-found' });
  });
});

test('an email can be looked for by any one fact, but not by none', () => {
  expect(emailSoughtSchema.safeParse({}).success).toBe(false);
  expect(emailSoughtSchema.safeParse({ queue: 'a\r\nb' }).success).toBe(false);
  expect(emailSoughtSchema.safeParse({ around: 'yesterday' }).success).toBe(false);
  expect(emailSoughtSchema.parse({ messageId: ' <a@b> ' })).toEqual({ messageId: '<a@b>' });
});

test('H05: rows that hold what no table should are read without harm', async () => {
  const built = organization();
  const hostile = withRows(built.data, 'emails', (row) => ({
    ...row,
    subject: 'x'.repeat(1_000_000),
    statuscode: 'four',
    createdon: 'yesterday',
  }));
  const examined = await examine(
    { ...built, sought: { sender: built.sought.sender } },
    // Without a time only what came lately is searched.
    withRows(built.data, 'emails', (row) => ({ ...row, subject: 'x'.repeat(1_000_000) })),
  ).catch((error: unknown) => error);
  expect(examined).toEqual(new Error('Several emails fit.'));
  const picked = await examine({ ...built, sought: { activityId: built.emailId } }, hostile);
  expect(picked.email?.subject).toHaveLength(200);
  expect(of(picked, 'email-not-synchronized')?.verdict).toBe('not-checked');
});

test('rows with missing columns, unknown options and stand-in dates: never a crash, never a claim', async () => {
  const strange: Cell[] = [
    undefined as never,
    null,
    99,
    -1,
    '',
    'four',
    '1900-01-01T00:00:00Z',
    true,
  ];
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = randomOf(seed);
    const arrived = seed % 2 === 0;
    const built = organization({ arrived });
    const rows = Object.fromEntries(
      setNames.map((set) => [
        set,
        built.data.rows[set].map((row) => {
          const { key } = schema[set];
          const columns = Object.keys(row).filter(
            (name) => name !== key && isOption(name) && random.chance(0.5),
          );
          return {
            ...row,
            ...Object.fromEntries(
              columns.map((name) => [name, random.pick(strange as [Cell, ...Cell[]])]),
            ),
          };
        }),
      ]),
    ) as unknown as OrganizationData['rows'];
    const sought = arrived ? { activityId: built.emailId } : built.sought;
    const examined = await examine({ ...built, sought }, { rows });
    expect(found(examined), `seed ${seed}`).toEqual([]);
  }
});

/** Choices and times, of which a value may be one that nobody knows; yes or no is always one. */
const isOption = (name: string) =>
  /state|status|code|approval|method|option|type$|reason|level|on$|until$|after$|time$/.test(
    name,
  ) && name !== 'directioncode';
