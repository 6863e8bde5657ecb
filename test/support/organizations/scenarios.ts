import type { CauseId } from '../../../dialogs/causes.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { SetName } from './schema.ts';

/** One way in which a cause shows, after the rules of evidence. */
export interface Variant {
  readonly cause: CauseId;
  readonly name: string;
  /** Tables without which nobody can know it. */
  readonly shownBy: readonly SetName[];
  readonly change: (plan: Plan, random: Random) => void;
}

const skipped = 3;
const failed = 2;

const evaluated = (reason: number, state = skipped) => ({ state, reason, contactCreated: null });
const stopped = (plan: Plan, reason: number, state = skipped) => {
  plan.evaluation = evaluated(reason, state);
  plan.run = undefined;
};
const absent = (plan: Plan) => {
  plan.arrived = false;
};
/** Unless the rule stopped at the email before anything else. */
const neverEvaluated = (plan: Plan) => {
  if (!plan.evaluation?.reason) plan.evaluation = undefined;
  plan.run = undefined;
};

const email: readonly SetName[] = ['emails', 'queues'];
const monitor: readonly SetName[] = [...email, 'activitymonitors'];
const queueSettings: readonly SetName[] = ['emails', 'queues'];
const mailboxSettings: readonly SetName[] = ['emails', 'queues', 'mailboxes'];
// Approval counts only where the organization asks for it, and a filter by who the sender is.
const approval: readonly SetName[] = [...mailboxSettings, 'organizations'];
const senders: readonly SetName[] = ['contacts', 'accounts', 'emailsearches'];

const ofReason = (cause: CauseId, reasons: [number, ...number[]]): Variant => ({
  cause,
  name: `reason ${reasons.join(', ')}`,
  shownBy: monitor,
  change: (plan, random) => stopped(plan, random.pick(reasons), random.pick([failed, skipped])),
});

const ofMailbox = (
  name: string,
  columns: (random: Random) => Plan['mailbox'],
  shownBy = mailboxSettings,
): Variant => ({
  cause: 'email-not-synchronized',
  name,
  shownBy,
  change(plan, random) {
    absent(plan);
    plan.mailbox = columns(random);
  },
});

const hoursAhead = (hours: number) => `+${hours}h`;

/** Every way the generator knows for a cause to show itself. */
export const variants: readonly Variant[] = [
  ofMailbox(
    'mailbox not approved',
    (random) => ({ emailrouteraccessapproval: random.pick([0, 2, 3]) }),
    approval,
  ),
  ofMailbox('incoming status not Success', (random) => ({
    incomingemailstatus: random.pick([0, 2]),
  })),
  ofMailbox('mailbox postponed', (random) => ({
    postponemailboxprocessinguntil: hoursAhead(random.between(2, 30)),
  })),
  {
    cause: 'email-not-synchronized',
    name: 'queue not approved',
    shownBy: [...queueSettings, 'organizations'],
    change(plan, random) {
      absent(plan);
      plan.queue = { emailrouteraccessapproval: random.pick([0, 2, 3]) };
    },
  },
  {
    cause: 'email-not-synchronized',
    name: 'restrictive filter',
    shownBy: [...queueSettings, ...senders],
    change(plan, random) {
      absent(plan);
      plan.sender = 'nobody';
      plan.queue = { incomingemailfilteringmethod: random.pick([1, 2, 3, 4]) };
    },
  },
  {
    cause: 'email-not-synchronized',
    name: 'error alert',
    shownBy: [...mailboxSettings, 'tracelogs'],
    change(plan) {
      absent(plan);
      plan.alert = {
        level: 3,
        text: 'The mailbox location could not be determined while receiving email for the mailbox.',
        hoursBefore: 3,
      };
    },
  },
  {
    cause: 'email-not-synchronized',
    name: 'failed item',
    // Whose item it is tells whether it is this queue's.
    shownBy: [...mailboxSettings, 'exchangesyncidmappings'],
    change(plan) {
      absent(plan);
      plan.failedItem = { code: -2147218683, sameSubject: true };
    },
  },
  {
    cause: 'no-queue-item',
    name: 'no item',
    shownBy: [...email, 'queueitems', 'activityparties'],
    change(plan) {
      plan.item = 'none';
      neverEvaluated(plan);
    },
  },
  {
    ...ofReason('unknown-sender', [6, 7]),
    change(plan, random) {
      plan.sender = 'nobody';
      plan.allowsUnknown = false;
      stopped(plan, random.pick([6, 7]));
    },
  },
  {
    cause: 'unknown-sender',
    name: 'option off, sender nobody knows',
    shownBy: [...email, 'convertrules', 'contacts', 'accounts'],
    change(plan, random) {
      neverEvaluated(plan);
      plan.sender = random.pick(['nobody', 'inactive-contact', 'user', 'lead']);
      plan.allowsUnknown = false;
    },
  },
  ofReason('rule-failed', [11, 13, 18, 19]),
  {
    cause: 'rule-failed',
    name: 'failed job',
    shownBy: [...email, 'asyncoperations', 'queueitems'],
    change(plan, random) {
      plan.job = random.pick([
        'An error has occurred. Try this action again.',
        'You should specify a parent contact or account.',
        'Select an active entitlement that belongs to the specified customer.',
      ]);
      plan.jobRegards = random.pick(['email', 'item']);
      plan.run = undefined;
    },
  },
  {
    cause: 'rule-failed',
    name: 'failed run',
    shownBy: [...monitor, 'flowruns', 'convertrules', 'convertruleitems'],
    change(plan) {
      plan.run = 'Failed';
      plan.evaluation = { state: 1, reason: null, contactCreated: null };
    },
  },
  {
    cause: 'rule-failed',
    name: 'rule without item',
    shownBy: [...email, 'convertrules', 'convertruleitems'],
    change(plan) {
      plan.ruleItems = false;
      plan.run = undefined;
      plan.evaluation = undefined;
    },
  },
  {
    cause: 'rule-failed',
    name: 'flow off',
    shownBy: [...email, 'convertrules', 'convertruleitems', 'workflows'],
    change(plan, random) {
      plan.flow = random.pick(['off', 'suspended']);
      neverEvaluated(plan);
      plan.item = 'active';
    },
  },
  {
    cause: 'bcc-only',
    name: 'queue not among recipients',
    shownBy: [...email, 'activityparties'],
    change(plan, random) {
      plan.recipients = 'bcc';
      plan.acceptedBy = random.pick(['queue', 'user']);
      plan.item = 'none';
      neverEvaluated(plan);
    },
  },
  ofReason('reply-to-tracked-email', [2, 3, 4, 5]),
  {
    cause: 'reply-to-tracked-email',
    name: 'correlated',
    shownBy: email,
    change(plan, random) {
      plan.correlation = random.pick([3, 4, 5, 6]);
      plan.tied = true;
      plan.earlier = random.pick(['there', 'elsewhere']);
      plan.item = random.pick(['none', 'inactive']);
      neverEvaluated(plan);
    },
  },
  {
    cause: 'reply-to-tracked-email',
    name: 'older case',
    shownBy: [...email, 'incidents', 'activityparties'],
    change(plan, random) {
      plan.case = random.pick(['older-regarding', 'older-resolved', 'older-related']);
      neverEvaluated(plan);
    },
  },
  {
    cause: 'reply-to-tracked-email',
    name: 'known message id',
    shownBy: email,
    change(plan) {
      plan.earlier = 'there';
      plan.correlation = 3;
      neverEvaluated(plan);
    },
  },
  {
    ...ofReason('contact-not-created', [9, 16]),
    change(plan, random) {
      plan.sender = 'nobody';
      stopped(plan, random.pick([9, 16]), failed);
    },
  },
  {
    cause: 'contact-not-created',
    name: 'no contact by rule',
    shownBy: [...monitor, 'convertrules', 'contacts', 'accounts'],
    change(plan) {
      plan.sender = 'nobody';
      plan.allowsUnknown = true;
      plan.evaluation = { state: failed, reason: null, contactCreated: false };
      plan.run = undefined;
    },
  },
  {
    cause: 'no-active-rule',
    name: 'no active rule',
    shownBy: ['queues', 'convertrules'],
    change(plan, random) {
      plan.rule = random.pick(['draft', 'none', 'other-source']);
      neverEvaluated(plan);
      plan.item = plan.item === 'inactive' ? 'active' : plan.item;
    },
  },
  ofReason('rule-disconnected', [14, 15]),
  {
    cause: 'rule-disconnected',
    name: 'reason 17, owner gone',
    shownBy: [...monitor, 'convertrules', 'systemusers'],
    change(plan, random) {
      stopped(plan, 17, failed);
      plan.owner = random.pick(['disabled', 'deleted']);
    },
  },
  {
    cause: 'rule-disconnected',
    name: 'flow off, owner gone',
    shownBy: ['emails', 'queues', 'convertrules', 'convertruleitems', 'workflows', 'systemusers'],
    change(plan, random) {
      neverEvaluated(plan);
      plan.flow = 'off';
      plan.owner = random.pick(['disabled', 'deleted']);
    },
  },
  {
    cause: 'address-mismatch',
    name: 'message A1 or A4',
    shownBy: [...email, 'contacts', 'accounts', 'asyncoperations'],
    change(plan, random) {
      plan.sender = 'contact-of-account';
      plan.accountShares = false;
      plan.job = random.pick([
        'The case is missing customer.',
        'The specified contact doesn’t belong to the account selected as the customer.',
      ]);
      plan.run = undefined;
    },
  },
];

/** Pairs that a real organization shows together, and triples that come with them. */
export const together: readonly (readonly string[])[] = [
  ['restrictive filter', 'no active rule'],
  ['mailbox not approved', 'no active rule'],
  ['mailbox not approved', 'flow off, owner gone'],
  ['incoming status not Success', 'error alert'],
  ['no item', 'no active rule'],
  ['no item', 'flow off, owner gone'],
  ['queue not among recipients', 'no active rule'],
  ['option off, sender nobody knows', 'queue not among recipients'],
  ['older case', 'no active rule'],
  ['correlated', 'no active rule'],
  ['correlated', 'option off, sender nobody knows'],
  ['reason 14, 15', 'message A1 or A4'],
  ['option off, sender nobody knows', 'rule without item'],
  ['reason 6, 7', 'flow off, owner gone'],
];

/** Things that look like a cause and aren't one; each leaves the truth as it is. */
export const lookalikes: readonly {
  readonly name: string;
  readonly fits: (plan: Plan) => boolean;
  readonly change: (plan: Plan, random: Random) => void;
}[] = [
  {
    name: 'mailbox postponed by its normal cycle',
    fits: () => true,
    change(plan) {
      plan.mailbox = { postponemailboxprocessinguntil: '+4m', ...plan.mailbox };
    },
  },
  {
    name: 'a warning, and an error of long ago',
    fits: (plan) => !plan.alert,
    change(plan, random) {
      plan.alert = random.pick([
        { level: 2, text: 'A warning.', hoursBefore: 2 },
        { level: 3, text: 'Long ago.', hoursBefore: 24 * 40 },
      ]);
    },
  },
  {
    name: 'outgoing mail of the mailbox fails',
    fits: () => true,
    change(plan) {
      plan.mailbox = { mailboxstatus: 2, ...plan.mailbox };
    },
  },
  {
    name: 'another email’s failed item',
    fits: (plan) => !plan.failedItem,
    change(plan) {
      plan.failedItem = { code: -2147218683, sameSubject: false };
    },
  },
  {
    name: 'a queue address that isn’t resolved',
    fits: ({ recipients }) => recipients === 'to',
    change(plan) {
      plan.recipients = 'unresolved-to';
    },
  },
  {
    name: 'queue in Cc',
    fits: ({ recipients }) => recipients === 'to',
    change(plan) {
      plan.recipients = 'cc';
    },
  },
  {
    name: 'a case of the sender that another email made',
    fits: (plan) => plan.case === 'none' && plan.arrived,
    change(plan) {
      plan.case = 'senders-from-another-email';
    },
  },
  {
    name: 'addresses differ, and nothing failed for it',
    fits: (plan) => plan.sender === 'contact' && !plan.job,
    change(plan) {
      plan.sender = 'contact-of-account';
      plan.accountShares = false;
    },
  },
  {
    name: 'owner disabled, flow on',
    fits: (plan) =>
      plan.owner === 'enabled' && plan.flow === 'on' && plan.evaluation?.reason !== 17,
    change(plan) {
      plan.owner = 'disabled';
    },
  },
];
