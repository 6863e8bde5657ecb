import type { Step } from './diagnosis.ts';

/**
 * What a person can see and say, one fact at a time. The ids are a contract, as those of the causes
 * are: understanding writes them, records and reports keep them. docs/facts.md says what each one's
 * "yes" means.
 */
export const facts = [
  'email-in-activities',
  'activity-monitor-reason',
  'mailbox-fault',
  'queue-item',
  'queue-item-active',
  'sender-known',
  'unknown-senders-allowed',
  'rule-ran',
  'run-failed',
  'create-step-ran',
  'rule-item-fits',
  'addresses-equal',
  'customer-missing',
  'queue-in-to-or-cc',
  'is-reply',
  'contact-created',
  'contact-refused',
  'rule-active',
  'owner-enabled',
  'connection-valid',
  'case-from-email',
  'case-now',
] as const;

export type Fact = (typeof facts)[number];

export const factAnswers = ['yes', 'no', 'unsure'] as const;

export type FactAnswer = (typeof factAnswers)[number];

/** The state of the guide that asks for a fact. */
export const stepOfFact = {
  'email-in-activities': 'findingEmail',
  'activity-monitor-reason': 'readingActivityMonitor',
  'mailbox-fault': 'checkingMailbox',
  'queue-item': 'checkingQueueItem',
  'queue-item-active': 'checkingItemStatus',
  'sender-known': 'checkingSender',
  'unknown-senders-allowed': 'checkingUnknownSenders',
  'rule-ran': 'checkingRuleRuns',
  'run-failed': 'checkingRunResult',
  'create-step-ran': 'checkingCreateStep',
  'rule-item-fits': 'checkingRuleItems',
  'addresses-equal': 'checkingAddresses',
  'customer-missing': 'checkingCustomerMessage',
  'queue-in-to-or-cc': 'checkingRecipients',
  'is-reply': 'checkingReply',
  'contact-created': 'checkingContactCreation',
  'contact-refused': 'checkingContactFailure',
  'rule-active': 'checkingActiveRule',
  'owner-enabled': 'checkingRuleOwner',
  'connection-valid': 'checkingConnection',
  'case-from-email': 'comparingCase',
  'case-now': 'proving',
} as const satisfies Record<Fact, Step>;

/** The fact that a state asks for; undefined for one that asks for none. */
export const factAt = (step: Step): Fact | undefined =>
  step === 'waitingForEmail'
    ? 'email-in-activities'
    : step === 'waitingForCase'
      ? 'case-now'
      : facts.find((fact) => stepOfFact[fact] === step);
