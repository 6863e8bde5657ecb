import { describe, expect, test } from 'vitest';
import type { Area } from '../../dialogs/areas.ts';
import type { CauseId } from '../../dialogs/causes.ts';
import { causeShownBy, messages, type MessageRow, variantOf } from '../../dialogs/messages.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { recognizeProblem } from '../../understanding/problems.ts';
import { readMessage } from '../../understanding/messages.ts';
import { understand } from '../../understanding/understand.ts';
import { describedVariant } from '../../understanding/describedVariant.ts';

/** A report from the field, shortened to the words that matter, and what it has to be read as. */
interface FieldCase {
  readonly text: string;
  readonly id?: string;
  readonly cause: CauseId | null;
  readonly variant?: VariantId;
  readonly area?: Area;
  readonly source: string;
}

const sync =
  'https://learn.microsoft.com/en-us/troubleshoot/power-platform/dataverse/email-exchange-synchronization';
const receiving = (rest: string) => `Receiving email through the mailbox "Helpdesk" ${rest}`;
const incoming = (code: string) =>
  receiving(
    `failed with an unknown error. Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError ${code} exception.`,
  );

const cases: Record<string, FieldCase> = {
  'FC01 a plug-in on the case': {
    text: '{"error":{"code":"0x80040265","message":"Please choose a product first.","@Microsoft.PowerApps.CDS.ErrorDetails.ApiExceptionSourceKey":"Plugin/Fabrikam.Plugins.IncidentPreCreate"}}',
    id: 'run:case-plug-in',
    cause: 'rule-failed',
    variant: 'case-plug-in',
    source: 'https://github.com/OfficeDev/Project-Dataverse-Plugin-Sample/issues/2',
  },
  'FC02 a plug-in on nobody knows what': {
    text: 'Business Process Error. An error occurred in OrderNumberPlugin. Error code: 0x80040265',
    id: 'run:isv-aborted',
    cause: null,
    variant: 'plug-in-somewhere',
    source: 'https://github.com/OfficeDev/Project-Dataverse-Plugin-Sample/issues/2',
  },
  'FC04 a team that owns the queue': {
    text: incoming('-2147209462'),
    id: 'sync:error-2147209462-logged-mailbox-record',
    cause: 'email-not-synchronized',
    variant: 'queue-owner-without-role',
    area: 'mailbox-alert-incoming',
    source: `${sync}/error-2147209462-logged-mailbox-record`,
  },
  'FC05 an owner who may not read the queue': {
    text: incoming('-2147220192'),
    id: 'sync:exception-appears-server-side-sync',
    cause: 'email-not-synchronized',
    variant: 'queue-owner-rights',
    area: 'mailbox-alert-incoming',
    source: `${sync}/exception-appears-server-side-sync`,
  },
  'FC06 an invalid address in one email': {
    text: incoming('-2147218677'),
    id: 'sync:exception-appears-server-side-sync',
    cause: 'email-not-synchronized',
    variant: 'bad-address-in-email',
    area: 'mailbox-alert-incoming',
    source: `${sync}/exception-appears-server-side-sync`,
  },
  'FC07 an internal sender': {
    text: 'Sync Error: InternalEmailReject',
    id: 'sync:an-email-fails-be-created',
    cause: 'email-not-synchronized',
    variant: 'internal-sender-refused',
    area: 'mailbox-alert',
    source: 'KB 4339844',
  },
  'FC08 EWS that is off': {
    text: 'Email cannot be received for the mailbox Helpdesk because a secure connection to the email server failed. Email Server Error Code: Http server returned Forbidden exception.',
    id: 'sync:http-server-returned-forbidden-exception',
    cause: 'email-not-synchronized',
    variant: 'server-refuses-access',
    area: 'mailbox-alert-incoming',
    source: `${sync}/http-server-returned-forbidden-exception`,
  },
  'FC09 a passing fault': {
    text: 'Receiving email for the mailbox Helpdesk failed while connecting to the email server. Email Server Error Code: Http server returned ServiceUnavailable exception',
    id: 'sync:an-error-occurred-while-synchronizing-item',
    cause: 'email-not-synchronized',
    variant: 'passing-fault',
    area: 'mailbox-alert-incoming',
    source: `${sync}/an-error-occurred-while-synchronizing-item`,
  },
  'FC10 a privilege that is missing': {
    text: 'Email Server Error Code: Crm.80040220.PrivilegeDenied Principal user (Id=00000000-0000-0000-0000-000000000009, type=8) is missing prvReadQueue privilege (Id=00000000-0000-0000-0000-000000000010)',
    id: 'sync:privilegedenied-error-when-using-server-side-sync',
    cause: 'email-not-synchronized',
    variant: 'mailbox-owner-privilege',
    area: 'mailbox-alert',
    source: 'KB 4015092',
  },
  'FC13 a user who is disabled': {
    text: '{"statusCode":403,"body":{"error":{"code":"0x80040225","message":"The specified user is disabled."}}}',
    id: 'run:user-disabled',
    cause: 'rule-disconnected',
    variant: 'connection-account-disabled',
    area: 'flow-run',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/8177',
  },
  'FC14 a connection that nobody used': {
    text: 'The refresh token has expired due to inactivity. The token was issued on 2026-01-05 and was inactive for 90.00:00:00.',
    id: 'run:refresh-token-expired',
    cause: 'rule-disconnected',
    variant: 'connection-broken',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/power-platform/power-automate/connections/troubleshoot-broken-connections',
  },
};

const rowsOf = (text: string): readonly MessageRow[] => readMessage(text).rows;

describe('A report from the field is read as what it is', () => {
  test.each(Object.entries(cases))('%s', (_, { text, id, cause, variant, area }) => {
    const reading = readMessage(text);
    const [row] = reading.rows;
    expect(reading.rows.map((each) => messages[each].id)).toEqual([id]);
    expect(row && causeShownBy(row)).toBe(cause);
    expect(row && variantOf(row)).toBe(variant);
    expect(reading.area).toBe(area);
    expect(reading.ambiguous).toBe(cause === null);
  });

  test('FC12: an alert that nobody published still tells its area and its code', () => {
    expect(readMessage(incoming('-2147299999'))).toEqual({
      rows: [],
      area: 'mailbox-alert-incoming',
      codes: ['-2147299999'],
      exceptions: ['UnknownIncomingEmailIntegrationError'],
      privileges: [],
      ambiguous: false,
    });
  });

  test('FC31: a flow run’s error about the case isn’t taken for one of synchronization', () => {
    const said = '0x80040265 The product is missing. (Fabrikam.IncidentPreCreate plug-in)';
    expect(readMessage(said, 'flow-run').rows).toEqual(['casePlugIn']);
    expect(readMessage('0x80040265', 'flow-run').rows).toEqual(['casePlugIn']);
  });

  test('FC32 and FC33: words tell the variant', () => {
    const cc = 'Our rule condition needs the Cc address but there is no such field';
    expect(describedVariant(cc)).toBe('condition-on-recipients');
    expect(recognizeProblem(cc).causes).toEqual(['rule-failed']);
    const forward =
      'Sales forwards a thread that is tracked to an order into the quality mailbox and no case is made';
    expect(describedVariant(forward)).toBe('forward-correlated');
    expect(recognizeProblem(forward).causes).toEqual(['reply-to-tracked-email']);
    expect(describedVariant('The email was only in Bcc')).toBeUndefined();
    expect(describedVariant('A reply to a tracked email makes no case')).toBeUndefined();
  });
});

describe('A report of what lies outside the ten causes', () => {
  test.each([
    ['FC26', 'The system job of the rule stays in Waiting For Resources'],
    ['FC27', 'After restoring a copy into our sandbox no mail becomes a case there'],
  ])('%s: background work is off', (_, text) => {
    expect(recognizeProblem(text)).toEqual({
      causes: [],
      outside: ['background-work-off'],
      caseExists: false,
    });
  });

  test('FC28: a sender who is only a user is one of the ten', () => {
    const text =
      'Colleagues who are users of Dynamics write to the queue and only their mails get no case';
    expect(recognizeProblem(text)).toEqual({ causes: ['unknown-sender'], caseExists: false });
  });
});

describe('A message is evidence in a context', () => {
  const aborted = 'Crm.80040265.ISV code aborted the operation.';

  test.each<[Area | undefined, string, string, CauseId | null]>([
    [
      'mailbox-alert-incoming',
      receiving(`failed. Email Server Error Code: ${aborted}`),
      'email-plug-in',
      'email-not-synchronized',
    ],
    [
      'mailbox-alert',
      `Email Server Error Code: ${aborted}`,
      'email-plug-in',
      'email-not-synchronized',
    ],
    [
      'other-item',
      `An internal error occurred while synchronizing appointments, contacts, and tasks for the mailbox. Email Server Error Code: ${aborted}`,
      'other-items-only',
      null,
    ],
    [
      'mailbox-alert-outgoing',
      `The email message "Hello" cannot be sent. Email Server Error Code: ${aborted}`,
      'outgoing-only',
      null,
    ],
    ['flow-run', `Action 'Create_a_record' failed: ${aborted}`, 'case-plug-in', 'rule-failed'],
    ['system-job', `The system job says: ${aborted}`, 'case-plug-in', 'rule-failed'],
    [undefined, aborted, 'plug-in-somewhere', null],
  ])('the same code in %s', (area, text, variant, cause) => {
    const reading = readMessage(text);
    const [row] = reading.rows;
    expect(reading.area).toBe(area);
    expect(row && variantOf(row)).toBe(variant);
    expect(row && causeShownBy(row)).toBe(cause);
  });

  test('alerts about sending, appointments, contacts and tasks show no cause', () => {
    const codes = [
      'UserPrivilegeError',
      'Http server returned Forbidden exception',
      'HostNotFound',
    ];
    for (const code of codes) {
      const sent = `The email message "Hi" cannot be sent. Email Server Error Code: ${code}.`;
      const items = `Appointments, contacts, and tasks can't be synchronized for the mailbox. Email Server Error Code: ${code}.`;
      expect(rowsOf(sent).map(causeShownBy)).toEqual([null]);
      expect(rowsOf(items).map(causeShownBy)).toEqual([null]);
      expect(rowsOf(`Email Server Error Code: ${code}.`).map(causeShownBy)).toEqual([
        'email-not-synchronized',
      ]);
    }
  });

  test('a privilege is the mailbox’s in an alert, the rule’s in a run, and nobody’s alone', () => {
    const dump = 'Principal user (Id=1, type=8) is missing prvCreateIncident privilege (Id=2)';
    expect(rowsOf(`Email Server Error Code: ${dump}`)).toEqual(['mailboxPrivilege']);
    expect(rowsOf(`Action 'Create_a_record' failed: ${dump}`)).toEqual(['runPrivilege']);
    expect(readMessage(dump)).toMatchObject({
      rows: ['privilegeMissing'],
      privileges: ['prvCreateIncident'],
      ambiguous: true,
    });
  });

  test('two alerts in one paste keep what each is about', () => {
    const text = `The email message "Hi" cannot be sent. Email Server Error Code: HostNotFound.

${receiving('failed. Email Server Error Code: ErrorInvalidLicense.')}`;
    expect(rowsOf(text).map(variantOf)).toEqual(['mailbox-license']);
  });

  test('a mailbox that may not impersonate isn’t a disconnected rule', () => {
    const [row] = rowsOf('The account does not have permission to impersonate the requested user');
    expect(row && causeShownBy(row)).toBe('email-not-synchronized');
  });

  test('names of exceptions are kept, and no address, id or word of a person', () => {
    const { codes, exceptions, privileges } = readMessage(
      'Unhandled Exception: Microsoft.Crm.CrmException: anna@contoso.example said no (0x80099999), ErrorAccessDenied, 80040265-1c2d-4e5f-8a9b-0c1d2e3f4a5b, AADSTS90002, prvReadMailbox',
    );
    expect(codes).toEqual(['0x80099999', 'AADSTS90002']);
    expect(exceptions).toEqual(['Microsoft.Crm.CrmException', 'ErrorAccessDenied']);
    expect(privileges).toEqual(['prvReadMailbox']);
  });
});

describe('Large pastes', () => {
  const noise =
    '   at Microsoft.Crm.Extensibility.InternalOperation.Execute(IServiceProvider services) <a:Item xmlns:a="http://x">{"k":[1,2,"\\u0041"]}</a:Item>\n';
  const line = incoming('-2147220192');

  test.each(['first', 'amid', 'last'])('a dump of 100 KB with the known line %s', (place) => {
    const dump = noise.repeat(Math.floor((102_400 - line.length) / noise.length));
    const at = { first: 0, amid: dump.length / 2, last: dump.length }[place] ?? 0;
    const text = `${dump.slice(0, at)}\n${line}\n${dump.slice(at)}`;
    readMessage(text);
    const began = performance.now();
    const { rows } = readMessage(text);
    // Tens of milliseconds; the limit leaves room for a machine that is busy.
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(rows).toEqual(['queueOwnerCannotRead']);
  });

  test('twenty messages in one paste: all of them, the specific first', () => {
    const texts = [
      'An error has occurred. Try this action again.',
      aRun('0x80040265'),
      'The case is missing customer.',
      'You should specify a parent Contact or Account.',
      'An existing entity is already connected with this record.',
      'Email is coming from an unknown sender.',
      'No valid entitlement for this email sender.',
      'Contact creation failed for this sender',
      'Incorrect workflow trigger type',
      'Error matching conditions.',
      'AADSTS700082: The refresh token has expired due to inactivity.',
      'AADSTS50173: The provided grant has expired due to it being revoked',
      'InvalidTemplate. Unable to process template language expressions',
      'TriggerConditionNotMet',
      'ActionTimedOut',
      'Sync Error: NoRecipientMatch',
      'Email Server Error Code: InvalidSender',
      'Email Server Error Code: ErrorInvalidLicense',
      'Email Server Error Code: IncomingMailboxInternalCrmError',
      incoming('-2147209462'),
    ];
    const { rows } = readMessage(texts.join('\n\n'));
    expect(rows).toEqual([
      'A1',
      'A6',
      'reason2',
      'reason7',
      'reason11',
      'reason16',
      'reason19',
      'reason17',
      'refreshTokenExpired',
      'grantRevoked',
      'flowExpression',
      'TriggerConditionNotMet',
      'flowTimedOut',
      'NoRecipientMatch',
      'InvalidSender',
      'ErrorInvalidLicense',
      'passingFault',
      'queueTeamWithoutRole',
      'casePlugIn',
    ]);
  });
});

/** What a failed step of a flow says. */
function aRun(code: string): string {
  return `Action 'Create_a_record' failed: ${code}`;
}

describe('A report from the field is understood where it is said', () => {
  test('FC18: an item that is inactive at once was taken by a rule', () => {
    const said = understand(
      'Queue items of new mails are inactive at once, the mail is in Dynamics, and there is no ticket',
    );
    expect(said.intent).toBe('problem');
    expect(['unknown-sender', 'rule-failed']).toContain(said.value?.[0]);
    expect(said.causes).not.toContain('no-queue-item');
    expect(said.facts).toMatchObject({
      'email-in-activities': 'yes',
      'queue-item': 'yes',
      'queue-item-active': 'no',
    });
  });

  test('FC19: a team without a role', () => {
    const said = understand(
      'Test and Enable is green for our queue mailbox, but nothing is created and Outlook marks the mails; the queue belongs to a team without any role',
    );
    expect(said.value?.[0]).toBe('email-not-synchronized');
    expect(said.value).not.toContain('no-queue-item');
  });

  test('FC20: after a restore', () => {
    const said = understand('After the restore no email turns into a case any more');
    expect(said).toMatchObject({ intent: 'problem', value: [] });
  });

  test('FC21: later mails hang themselves on the case', () => {
    const said = understand(
      'Once a case was made from a mail, later mails of the same person with the same subject just hang themselves on that case',
    );
    expect(said.value?.[0]).toBe('reply-to-tracked-email');
  });

  test.each([
    ['FC22', 'It failed', 'question:run-failed', 'yes'],
    ['FC23', 'Nope, it is not there', 'question:email-in-activities', 'no'],
    ['FC24', 'yes, there is an alert', 'question:mailbox-fault', 'yes'],
  ] as const)('%s: %s', (_, words, place, value) => {
    expect(understand(words, place)).toMatchObject({ intent: 'answer', value });
  });

  test('FC25: no activity monitor, legacy rules', () => {
    const words = 'we have no activity monitor, our rules are legacy';
    expect(understand(words, 'question:activity-monitor-reason')).toMatchObject({
      intent: 'answer',
      value: 'unsure',
      rules: 'legacy',
    });
  });
});
