import { causes, perCause } from '../../dialogs/causes.ts';
import { answered, newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import type { Evidence, Finding, Inspection, InspectionScope } from '../../dialogs/inspection.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import { inspectionFailures } from '../../dialogs/inspectionFailures.ts';
import type { Screen } from '../screen.ts';

/** A screen, and the view it is drawn from. */
export interface Scene {
  readonly title: string;
  readonly screen: Screen;
  readonly view: View;
}

const given = { on: '2026-01-31T09:00:00.000Z' };
const when = '2026-01-30T16:05:00.000Z';
const contoso = { name: 'Contoso', url: 'https://contoso.crm4.dynamics.com' };
const fabrikam = { name: 'Fabrikam', url: 'https://fabrikam.crm.dynamics.com' };
const sought = {
  sender: 'adele@example.com',
  queue: 'support@contoso.com',
  subject: 'My order',
  around: '2026-01-30',
};
const inspectionScope: InspectionScope = { organizations: [contoso], sought };
const severalOrganizations: InspectionScope = {
  organizations: [contoso, fabrikam],
  sought: { ...sought, organisation: fabrikam.name },
};

const seen = (set: string, evidence: Evidence): Evidence => ({
  when,
  record: { set, id: '00000000-0000-4000-8000-000000000001' },
  ...evidence,
});
const found = (...evidence: Evidence[]): Finding => ({ verdict: 'found', evidence });
const ruledOut = (...evidence: Evidence[]): Finding => ({ verdict: 'ruled-out', evidence });
const mayNotRead = (set: string, privilege: string): Finding => ({
  verdict: 'not-checked',
  reason: 'forbidden',
  lacks: { set, privilege },
  evidence: [],
});
const unproven: Finding = { verdict: 'not-checked', reason: 'unproven', evidence: [] };

const draftRule = seen('convertrules', { looked: 'rule', value: 0 });
const unknownReason = seen('activitymonitors', { looked: 'evaluation', value: 7 });
const optionOff = seen('convertrules', { looked: 'unknown-senders-option', value: false });
const caseSeen = seen('incidents', { looked: 'case', value: 'CAS-01001-X2Y3Z4' });

const ruleIsOff: Inspection = {
  outcome: 'cause-found',
  emailSeen: true,
  found: ['no-active-rule', 'unknown-sender'],
  findings: {
    'email-not-synchronized': ruledOut(seen('emails', { looked: 'email-status', value: 4 })),
    'no-queue-item': ruledOut(seen('queueitems', { looked: 'queue-item', value: 0 })),
    'unknown-sender': found(unknownReason, optionOff),
    'rule-failed': { verdict: 'not-checked', reason: 'empty-unproven', evidence: [unknownReason] },
    'address-mismatch': { verdict: 'not-checked', reason: 'weak', evidence: [] },
    'bcc-only': ruledOut(seen('emails', { looked: 'recipients', value: true })),
    'reply-to-tracked-email': ruledOut(seen('emails', { looked: 'correlation', value: 0 })),
    'contact-not-created': mayNotRead('activitymonitors', 'prvReadActivityMonitor'),
    'no-active-rule': found(draftRule),
    'rule-disconnected': unproven,
  },
  recurrence: { reason: 7, emails: 4 },
};

const caseMade: Inspection = {
  outcome: 'case-exists',
  emailSeen: true,
  case: caseSeen,
  found: [],
  findings: {
    ...ruleIsOff.findings,
    'unknown-sender': ruledOut(seen('contacts', { looked: 'sender-record', value: 0 })),
    'no-active-rule': ruledOut(seen('convertrules', { looked: 'rule', value: 1 })),
  },
};

const tooYoung: Inspection = {
  outcome: 'wait',
  emailSeen: false,
  found: [],
  findings: perCause(() => ({ verdict: 'not-checked', reason: 'young', evidence: [] })),
};

const nothing: Inspection = {
  outcome: 'nothing-found',
  emailSeen: false,
  found: [],
  findings: {
    ...perCause(() => ({ verdict: 'not-checked', reason: 'no-email', evidence: [] })),
    'no-active-rule': ruledOut(seen('convertrules', { looked: 'rule', value: 1 })),
  },
};

/** More than a real organization shows at once: the longest card there can be. */
const longest: Inspection = {
  outcome: 'cause-found',
  emailSeen: false,
  found: causes,
  findings: perCause((cause) =>
    found(
      seen('asyncoperations', { looked: 'job', value: `${cause} `.repeat(5) }),
      seen('exchangesyncidmappings', { looked: 'failed-item', value: '1', message: 'A6' }),
      seen('systemusers', { looked: 'sender-record', value: 'systemuser' }),
      draftRule,
    ),
  ),
  recurrence: { reason: 5, emails: 20 },
};

const after = (diagnosis: Diagnosis, ...events: GuideEvent[]): Diagnosis =>
  events.reduce((so, event) => answered(so, event, given) ?? so, diagnosis);
const checked = (inspection: Inspection): GuideEvent => ({
  type: 'organisation.checked',
  lookup: inspection,
});

const fresh = viewOf(newDiagnosis, false, inspectionScope);
const looked = after(newDiagnosis, checked(ruleIsOff));
const leftAlone = after(looked, { type: 'answer.no' }, { type: 'answer.no' });
const disputed = after(looked, { type: 'finding.disputed', cause: 'unknown-sender' });

/** Every screen of a look into the organization, and every step that tells of one. */
export function* inspectionScenes(): Generator<Scene> {
  const { organizations } = severalOrganizations;
  const step = { show: 'step' } as const;
  const overview = { show: 'overview' } as const;
  const viewAfter = (...events: GuideEvent[]) =>
    viewOf(after(newDiagnosis, ...events), false, inspectionScope);
  yield { title: 'the form', screen: step, view: fresh };
  yield {
    title: 'the form, several organizations',
    screen: step,
    view: viewOf(newDiagnosis, false, severalOrganizations),
  };
  yield {
    title: 'no organization chosen',
    screen: { show: 'opening' },
    view: viewOf(looked, false, { organizations }),
  };
  for (const show of ['welcome', 'help', 'deletion'] as const) {
    yield { title: `${show}, with look-ups`, screen: { show }, view: fresh };
  }
  for (const screen of [step, { show: 'sharedWelcome', addedBy: 'Adele' }] as const) {
    yield { title: 'in a group', screen, view: viewOf(newDiagnosis, true, inspectionScope) };
  }
  yield { title: 'checking', screen: { show: 'checking', done: 4, of: 10 }, view: fresh };
  yield { title: 'several emails', screen: { show: 'emails', emails }, view: fresh };
  yield {
    title: 'several emails of any sender',
    screen: { show: 'emails', emails },
    view: viewOf(newDiagnosis, false, { organizations }),
  };
  for (const why of inspectionFailures) {
    const minutes = why === 'throttled' ? { minutes: 10 } : {};
    const screen = { show: 'lookupFailed', why, ...minutes } as const;
    yield { title: `look-up failed: ${why}`, screen, view: fresh };
  }
  yield { title: 'overview, causes found', screen: overview, view: viewAfter(checked(ruleIsOff)) };
  yield {
    title: 'overview, a case since',
    screen: overview,
    view: viewAfter(checked(ruleIsOff), checked(caseMade)),
  };
  yield {
    title: 'overview, nothing new',
    screen: overview,
    view: viewAfter(checked(nothing), checked(nothing)),
  };
  yield { title: 'overview, too young', screen: overview, view: viewAfter(checked(tooYoung)) };
  yield {
    title: 'overview, overruled',
    screen: overview,
    view: viewOf(disputed, false, inspectionScope),
  };
  yield { title: 'overview, longest', screen: overview, view: viewAfter(checked(longest)) };
  yield { title: 'found by itself', screen: step, view: viewAfter(checked(ruleIsOff)) };
  yield { title: 'found by itself, longest', screen: step, view: viewAfter(checked(longest)) };
  yield { title: 'disputed', screen: step, view: viewOf(disputed, false, inspectionScope) };
  yield { title: 'couldn’t tell', screen: step, view: viewOf(leftAlone, false, inspectionScope) };
  yield { title: 'a case seen', screen: step, view: viewAfter(checked(caseMade)) };
  yield {
    title: 'after the fix',
    screen: step,
    view: viewAfter(checked(ruleIsOff), { type: 'answer.yes' }, { type: 'fix.done' }),
  };
  for (const inspection of [ruleIsOff, longest]) {
    yield { title: 'status', screen: { show: 'status' }, view: viewAfter(checked(inspection)) };
  }
  yield {
    title: 'resolved',
    screen: step,
    view: viewAfter(checked(ruleIsOff), checked(caseMade), { type: 'answer.yes' }),
  };
}

const emails = [
  { id: '1', subject: 'My order', sender: 'adele@example.com', on: when },
  { id: '2', subject: '**Sale** [here](https://example.com) <b>', sender: 'b@example.com' },
  { id: '3', on: given.on },
  ...[4, 5, 6, 7, 8, 9].map((id) => ({
    id: String(id),
    subject: 'x'.repeat(300),
    sender: `${'y'.repeat(300)}@example.com`,
    on: when,
  })),
];
