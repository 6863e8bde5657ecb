import type { CauseId } from './causes.ts';
import type { OutsideId } from './outside.ts';

/** One way in which a cause really happens. */
export interface Variant {
  /** The cause it is a variant of, or what lies outside the ten. */
  readonly of: CauseId | OutsideId;
}

/** Every variant, by an id that is a contract: it is stored, shown by tools and measured. */
export const variants = {
  // The email isn't synchronized.
  'mailbox-not-approved': { of: 'email-not-synchronized' },
  'mailbox-not-tested': { of: 'email-not-synchronized' },
  'mailbox-delivery-off': { of: 'email-not-synchronized' },
  'mailbox-off': { of: 'email-not-synchronized' },
  'mailbox-paused': { of: 'email-not-synchronized' },
  'queue-filter': { of: 'email-not-synchronized' },
  'profile-start-date': { of: 'email-not-synchronized' },
  'enabled-after-email': { of: 'email-not-synchronized' },
  'passing-fault': { of: 'email-not-synchronized' },
  'server-refuses-access': { of: 'email-not-synchronized' },
  'server-credentials': { of: 'email-not-synchronized' },
  'mailbox-owner-rights': { of: 'email-not-synchronized' },
  'internal-sender-refused': { of: 'email-not-synchronized' },
  'tracked-by-other-mailbox': { of: 'email-not-synchronized' },
  'no-recipient-match': { of: 'email-not-synchronized' },
  'same-address-twice': { of: 'email-not-synchronized' },
  'email-plug-in': { of: 'email-not-synchronized' },
  'bad-address-in-email': { of: 'email-not-synchronized' },
  'email-too-large': { of: 'email-not-synchronized' },
  'protected-email': { of: 'email-not-synchronized' },
  'pop-recent-mode': { of: 'email-not-synchronized' },
  subfolder: { of: 'email-not-synchronized' },
  // The sender is unknown.
  'unknown-senders-off': { of: 'unknown-sender' },
  'sender-inactive': { of: 'unknown-sender' },
  'sender-is-user': { of: 'unknown-sender' },
  'flow-terminated': { of: 'unknown-sender' },
  // The rule failed.
  'rule-without-item': { of: 'rule-failed' },
  'conditions-do-not-fit': { of: 'rule-failed' },
  'migrated-item-never-fits': { of: 'rule-failed' },
  'condition-on-recipients': { of: 'rule-failed' },
  'flow-off': { of: 'rule-failed' },
  'flow-step-failed': { of: 'rule-failed' },
  'step-skipped': { of: 'rule-failed' },
  'case-plug-in': { of: 'rule-failed' },
  'duplicate-case': { of: 'rule-failed' },
  'entitlement-missing': { of: 'rule-failed' },
  'job-canceled': { of: 'rule-failed' },
  'matching-error': { of: 'rule-failed' },
  // A reply or forward of an email that is tracked already.
  'case-still-active': { of: 'reply-to-tracked-email' },
  'case-resolved-recently': { of: 'reply-to-tracked-email' },
  'tracked-to-other-record': { of: 'reply-to-tracked-email' },
  'changed-subject': { of: 'reply-to-tracked-email' },
  'forward-correlated': { of: 'reply-to-tracked-email' },
  'smart-matching': { of: 'reply-to-tracked-email' },
  // The contact couldn't be created.
  'contact-rights': { of: 'contact-not-created' },
  'duplicate-contact': { of: 'contact-not-created' },
  // The queue has no active rule.
  'rule-draft': { of: 'no-active-rule' },
  'no-rule': { of: 'no-active-rule' },
  // The rule's flow is disconnected.
  'owner-disabled': { of: 'rule-disconnected' },
  'owner-unlicensed': { of: 'rule-disconnected' },
  'connection-broken': { of: 'rule-disconnected' },
  'connection-blocked-by-policy': { of: 'rule-disconnected' },
  // Outside the ten.
  'jobs-waiting': { of: 'background-work-off' },
  'administration-mode': { of: 'background-work-off' },
  'restored-environment': { of: 'background-work-off' },
  'case-merged': { of: 'case-merged-or-deleted' },
  'case-deleted': { of: 'case-merged-or-deleted' },
  'own-flow-or-plug-in': { of: 'custom-automation' },
  'resolved-without-case': { of: 'email-resolution' },
  'deflected-category': { of: 'email-classification' },
} as const satisfies Record<string, Variant>;

export type VariantId = keyof typeof variants;
