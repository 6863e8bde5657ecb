import type { CauseId } from './causes.ts';
import type { OutsideId } from './outside.ts';
import { pages, syncPage, type Source } from './pages.ts';

/** One way in which a cause really happens. */
export interface Variant {
  /** The cause it is a variant of, or what lies outside the ten; none for what explains nothing. */
  readonly of: CauseId | OutsideId | null;
  /** Where its meaning and its fix come from. */
  readonly sources: readonly Source[];
}

const synchronized = (...sources: readonly Source[]) =>
  ({ of: 'email-not-synchronized', sources }) as const;
const sender = (...sources: readonly Source[]) => ({ of: 'unknown-sender', sources }) as const;
const rule = (...sources: readonly Source[]) => ({ of: 'rule-failed', sources }) as const;
const reply = (...sources: readonly Source[]) =>
  ({ of: 'reply-to-tracked-email', sources }) as const;
const contact = (...sources: readonly Source[]) =>
  ({ of: 'contact-not-created', sources }) as const;
const noRule = (...sources: readonly Source[]) => ({ of: 'no-active-rule', sources }) as const;
const disconnected = (...sources: readonly Source[]) =>
  ({ of: 'rule-disconnected', sources }) as const;
const nothing = (...sources: readonly Source[]) => ({ of: null, sources }) as const;

/** Every variant, by an id that is a contract: it is stored, shown by tools and measured. */
export const variants = {
  // The email isn't synchronized: the mailbox and its queue.
  'mailbox-not-approved': synchronized(pages.monitoring, pages.exchangeOnline),
  'mailbox-not-tested': synchronized(pages.exchangeOnline),
  'mailbox-delivery-off': synchronized(pages.exchangeOnline),
  'mailbox-off': synchronized(syncPage('email-message-cannot-be-sent', '2025-04-17')),
  'mailbox-paused': synchronized(pages.monitoring),
  'approval-refused': synchronized(syncPage('a-failure-occurred-crmsecurity', '2024-12-25')),
  'queue-filter': synchronized(
    syncPage('email-fails-to-create-with-nocorrelationmatch-error', '2024-12-13'),
    pages.correlation,
  ),
  'profile-start-date': synchronized(pages.unexpectedData),
  'enabled-after-email': synchronized(pages.startDate),
  subfolder: synchronized(pages.tracking, pages.correlation),
  // The mail server.
  'passing-fault': synchronized(pages.passing, pages.incomingErrors),
  'server-refuses-access': synchronized(
    syncPage('http-server-returned-forbidden-exception', '2024-11-19'),
  ),
  'server-credentials': synchronized(
    pages.monitoring,
    syncPage('test-connection-fails-email-server', '2024-12-05'),
  ),
  'server-unauthorized': synchronized(
    pages.unauthorized,
    syncPage('error-code-8005e272', '2024-05-13'),
  ),
  impersonation: synchronized(
    syncPage(
      'the-account-does-not-have-permission-to-impersonate-the-requested-user-error',
      '2024-11-19',
    ),
  ),
  'server-not-reached': synchronized(
    syncPage('general-mailbox-access-error-occurred', '2024-12-12'),
    syncPage('test-connection-fails-email-server', '2024-12-05'),
  ),
  'server-location': synchronized(syncPage('email-cannot-be-received-mailbox', '2024-12-26')),
  autodiscover: synchronized(
    pages.monitoring,
    syncPage('error-when-testing-enabling-mailbox', '2024-11-19'),
  ),
  'no-server-profile': synchronized(
    syncPage('mailbox-does-not-have-email-server-profile', '2024-12-11'),
  ),
  'mailbox-store-unavailable': synchronized(
    syncPage(
      'general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error',
      '2024-12-04',
    ),
  ),
  'no-exchange-mailbox': synchronized(syncPage('the-smtp-address-has-no-mailbox', '2024-12-03')),
  'mailbox-without-rest': synchronized(syncPage('error-code-8005e274', '2024-04-29')),
  'pop-recent-mode': synchronized(pages.gmail),
  // Who owns the queue and the mailbox.
  'mailbox-license': synchronized(
    syncPage('email-cannot-be-received-because-license-is-invalid-error', '2024-11-28'),
  ),
  'mailbox-user-unlicensed': synchronized(syncPage('error-code-8005e276', '2025-04-17')),
  'mailbox-account-disabled': synchronized(syncPage('error-code-8005e273', '2024-05-13')),
  'recreated-user': synchronized(pages.unauthorized),
  'no-user-with-address': synchronized(
    syncPage('test-enable-fails-for-unrecognized-email-address', '2025-09-05'),
  ),
  'mailbox-owner-rights': synchronized(
    syncPage('an-internal-dynamics-365-error', '2024-12-25'),
    syncPage('error-code-8005e259', '2024-04-29'),
    syncPage('error-when-you-test-enable-a-mailbox', '2025-04-17'),
  ),
  'mailbox-owner-privilege': synchronized(pages.privileges),
  'mailbox-owner-unlicensed': synchronized(pages.incomingErrors),
  'queue-owner-without-role': synchronized(
    syncPage('error-2147209462-logged-mailbox-record', '2024-11-27'),
    pages.ownQueueTeam,
  ),
  'queue-owner-rights': synchronized(pages.incomingErrors),
  // The email itself.
  'internal-sender-refused': synchronized(
    pages.internalEmail,
    pages.unexpectedData,
    pages.settings,
  ),
  'tracked-by-other-mailbox': synchronized(pages.unexpectedData, pages.queueItems),
  'no-recipient-match': synchronized(
    syncPage('email-fails-to-create-with-norecipientmatch-error', '2025-04-17'),
  ),
  'same-address-twice': synchronized(
    syncPage('email-fails-to-create-with-norecipientmatch-error', '2025-04-17'),
    pages.unexpectedData,
  ),
  'email-plug-in': synchronized(pages.plugIns, pages.incomingErrors, pages.tracking),
  'undeliverable-category': synchronized(pages.tracking),
  'email-not-created': synchronized(pages.incomingEmail),
  'invalid-sender': synchronized(pages.incomingEmail),
  'forward-mailbox': synchronized(pages.incomingEmail),
  'bad-address-in-email': synchronized(pages.incomingErrors),
  'email-too-large': synchronized(pages.monitoring),
  'protected-email': synchronized(pages.settings),

  // The sender is unknown.
  'unknown-senders-off': sender(pages.reasons, pages.rules),
  'no-sender': sender(pages.reasons),
  'sender-inactive': sender(pages.ruleErrors, pages.senders),
  'sender-is-user': sender(pages.ruleErrors, pages.senders),
  'flow-terminated': sender(pages.rules),

  // The rule failed: the rule and its items.
  'rule-without-item': rule(pages.ruleQuestions, pages.rules),
  'conditions-do-not-fit': rule(pages.reasons, pages.ruleQuestions),
  'migrated-item-never-fits': rule(pages.migration),
  'condition-on-recipients': rule(pages.conditionFields),
  'entitlement-missing': rule(pages.reasons, pages.rules),
  'internal-failure': rule(pages.reasons),
  // How the case is filled.
  'case-without-customer': rule(pages.ruleErrors),
  'customer-from-account': rule(pages.ruleErrors),
  'contact-is-customer': rule(pages.ruleErrors),
  'contact-of-other-account': rule(pages.ruleErrors),
  'entitlement-of-other-customer': rule(pages.entitlement),
  'sender-only-a-user': rule({ knowledgeBase: 'KB 3094208', date: undefined }),
  'regarding-empty-in-flow': rule(pages.ruleErrors),
  'sender-in-text-field': rule(pages.ruleErrors),
  'case-plug-in': rule(pages.plugIns),
  'duplicate-case': rule(pages.duplicates),
  // Its flow, or its job.
  'flow-off': rule(pages.ruleQuestions, pages.connectionFailures),
  'wrong-trigger': rule(pages.reasons, pages.ruleQuestions),
  'flow-step-failed': rule(pages.flowErrors),
  'flow-expression': rule(pages.flowErrors, pages.nullFields),
  'flow-forbidden': rule(pages.flowErrors, pages.connectionFailures),
  'flow-limit': rule(pages.flowErrors, pages.slowFlows),
  'flow-run-passing': rule(pages.connectionFailures, pages.flowErrors),
  'rule-owner-privilege': rule(pages.connectionFailures, pages.privileges),
  'step-skipped': rule(pages.rules),
  'job-canceled': rule(pages.systemJobs),

  // A reply or forward of an email that is tracked already.
  'case-still-active': reply(pages.reasons),
  'case-resolved': reply(pages.reasons, pages.rules),
  'case-resolved-recently': reply(pages.reasons, pages.rules),
  'tracked-to-other-record': reply(pages.reasons),
  'changed-subject': reply(pages.changedSubject),
  'forward-correlated': reply(pages.settings, pages.forwardedEmail),
  'smart-matching': reply(pages.correlation),

  // The contact couldn't be created.
  'contact-rights': contact(pages.reasons, pages.article, pages.rules),
  'duplicate-contact': contact(pages.duplicates),

  // The queue has no active rule.
  'rule-draft': noRule(pages.rules, pages.migration),
  'no-rule': noRule(pages.article, pages.rules),

  // The rule's flow is disconnected.
  'flow-disconnected': disconnected(pages.reasons),
  'workflow-disconnected': disconnected(pages.reasons),
  'matching-error': disconnected(pages.article),
  'owner-disabled': disconnected(pages.article),
  'owner-unlicensed': disconnected(pages.servicePlan, pages.flowErrors),
  'connection-broken': disconnected(pages.brokenConnections, pages.connectionFailures),
  'connection-account-disabled': disconnected(pages.brokenConnections, pages.userDisabled),
  'connection-application-off': disconnected(pages.brokenConnections),
  'connection-blocked-by-policy': disconnected(pages.triggers, pages.connectionFailures),
  'connection-blocked-by-access-policy': disconnected(
    pages.brokenConnections,
    pages.conditionalAccess,
  ),
  'flow-trigger-failing': disconnected(pages.flowTrigger, pages.triggers),

  // Outside the ten.
  'jobs-waiting': { of: 'background-work-off', sources: [pages.systemJobs] },
  'administration-mode': {
    of: 'background-work-off',
    sources: [pages.administrationMode, pages.triggers],
  },
  'restored-environment': { of: 'background-work-off', sources: [pages.copiedEnvironment] },
  'case-merged': { of: 'case-merged-or-deleted', sources: [pages.merging] },
  'case-deleted': { of: 'case-merged-or-deleted', sources: [pages.systemJobs] },
  'own-flow-or-plug-in': { of: 'custom-automation', sources: [pages.ruleQuestions] },
  'resolved-without-case': { of: 'email-resolution', sources: [pages.emailResolution] },
  'deflected-category': { of: 'email-classification', sources: [pages.emailClassification] },

  // Known, but no reason why there is no case; or not without knowing where it was seen.
  'no-reason-given': nothing(pages.reasons, pages.ruleQuestions),
  'reason-unpublished': nothing(pages.reasons),
  'email-gone': nothing(pages.reasons),
  'additional-actions-only': nothing(pages.reasons),
  'plug-in-somewhere': nothing(pages.plugIns),
  'privilege-missing': nothing(pages.privileges),
  'outgoing-only': nothing(pages.monitoring),
  'mailbox-off-for-sending': nothing(syncPage('email-message-cannot-be-sent', '2025-04-17')),
  'other-items-only': nothing(pages.monitoring),
  'information-only': nothing(syncPage('tracked-to-dynamics-365-category-added', '2024-11-25')),
  'sign-in-refused': nothing(syncPage('error-when-signing-dynamics-365', '2025-04-17')),
  'maker-portal': nothing(pages.portalNetwork),
} as const satisfies Record<string, Variant>;

export type VariantId = keyof typeof variants;
