import type { CauseId } from './causes.ts';
import type { QuestionStep } from './steps.ts';
import { isOutside, type OutsideId, type SuspectId } from './outside.ts';

const learn = 'https://learn.microsoft.com/en-us/';

/** The pages that the guide is made from, with the date that each one bears (YYYY-MM-DD). */
export const sources = {
  article: {
    url: `${learn}troubleshoot/dynamics-365/customer-service/email/incoming-email-not-converted-case`,
    date: '2023-04-11',
  },
  articleUpdate: {
    url: `${learn}troubleshoot/dynamics-365/customer-service/email/incoming-email-not-converted-case`,
    date: '2025-04-18',
  },
  errorMessages: {
    url: `${learn}troubleshoot/dynamics-365/customer-service/email/common-email-error-messages`,
    date: '2023-06-08',
  },
  rules: {
    url: `${learn}dynamics365/customer-service/administer/automatically-create-update-records`,
    date: '2024-06-08',
  },
  ruleQuestions: {
    url: `${learn}dynamics365/customer-service/administer/arc-faqs`,
    date: '2025-03-18',
  },
  legacyRules: {
    url: `${learn}dynamics365/customer-service/administer/automatically-create-case-from-email`,
    date: '2024-06-21',
  },
  activityMonitor: {
    url: `${learn}dynamics365/customer-service/administer/manage-activity-arc`,
    date: '2025-09-22',
  },
  migration: {
    url: `${learn}dynamics365/customer-service/administer/migrate-tool-faqs`,
    date: '2025-01-31',
  },
  systemJobs: {
    url: `${learn}power-platform/admin/monitor-system-jobs`,
    date: '2026-02-20',
  },
  severalCases: {
    url: `${learn}dynamics365/customer-service/administer/arc-multiple-cases`,
    date: '2024-03-14',
  },
  queueItems: {
    url: `${learn}power-platform/admin/create-queue-items-from-synchronized-email-messages`,
    date: '2021-11-18',
  },
  correlation: {
    url: `${learn}power-platform/admin/email-message-filtering-correlation`,
    date: '2023-02-15',
  },
  startDate: {
    url: `${learn}power-platform/admin/select-incoming-email-processing-start-date`,
    date: '2024-06-07',
  },
  settings: {
    url: `${learn}power-platform/admin/orgdborgsettings`,
    date: '2021-07-13',
  },
  senders: {
    url: `${learn}power-platform/admin/associate-email-address`,
    date: '2025-11-04',
  },
  tracking: {
    url: `${learn}troubleshoot/power-platform/dataverse/email-exchange-synchronization/emails-not-automatically-tracked-or-synchronized`,
    date: '2024-11-11',
  },
  recipients: {
    url: `${learn}troubleshoot/power-platform/dataverse/email-exchange-synchronization/email-fails-to-create-with-norecipientmatch-error`,
    date: '2025-04-17',
  },
  processEmailFrom: {
    url: `${learn}troubleshoot/power-platform/dataverse/email-exchange-synchronization/incoming-emails-unexpectedly-synchronized-have-unexpected-missing-data`,
    date: '2024-11-11',
  },
  brokenConnections: {
    url: `${learn}troubleshoot/power-platform/power-automate/connections/troubleshoot-broken-connections`,
    date: '2025-06-04',
  },
  triggers: {
    url: `${learn}troubleshoot/power-platform/power-automate/flow-run-issues/triggers-troubleshoot`,
    date: '2025-10-16',
  },
  administrationMode: {
    url: `${learn}power-platform/admin/admin-mode`,
    date: '2020-06-20',
  },
  copiedEnvironment: {
    url: `${learn}power-platform/admin/copy-environment`,
    date: '2022-05-26',
  },
  mergedCases: {
    url: `${learn}dynamics365/customer-service/use/customer-service-hub-user-guide-merge-cases`,
    date: '2025-04-21',
  },
  emailResolution: {
    url: `${learn}dynamics365/customer-service/administer/configure-email-resolution`,
    date: '2026-06-23',
  },
  emailClassification: {
    url: `${learn}dynamics365/customer-service/administer/configure-email-classification`,
    date: '2026-03-31',
  },
} as const satisfies Record<string, { url: `https://${string}`; date?: string }>;

export type SourceId = keyof typeof sources;

/** A page, and where on it: the article numbers its steps, its newer version its causes. */
export interface Citation {
  readonly page: SourceId;
  readonly step?: number;
  readonly cause?: number;
}

/** Where the opening's advice on finding a case that is there already comes from. */
export const openingSources: readonly Citation[] = [
  { page: 'severalCases' },
  { page: 'correlation' },
];

/** Where each question comes from. */
export const questionSources: Readonly<Record<QuestionStep, readonly Citation[]>> = {
  comparingCase: [{ page: 'severalCases' }, { page: 'correlation' }],
  findingEmail: [{ page: 'article', step: 1 }],
  waitingForEmail: [{ page: 'article', step: 1 }],
  readingActivityMonitor: [{ page: 'articleUpdate' }, { page: 'activityMonitor' }],
  checkingMailbox: [{ page: 'article', step: 1 }, { page: 'tracking' }],
  checkingQueueItem: [{ page: 'article', step: 2 }, { page: 'queueItems' }],
  checkingItemStatus: [{ page: 'article', step: 2 }, { page: 'rules' }],
  checkingSender: [
    { page: 'article', step: 3 },
    { page: 'senders' },
    { page: 'errorMessages' },
    { page: 'legacyRules' },
  ],
  checkingUnknownSenders: [
    { page: 'article', step: 3 },
    { page: 'rules' },
    { page: 'legacyRules' },
  ],
  checkingRuleRuns: [
    { page: 'article', step: 4 },
    { page: 'ruleQuestions' },
    { page: 'systemJobs' },
  ],
  checkingRunResult: [{ page: 'article', step: 4 }, { page: 'rules' }],
  checkingRuleItems: [{ page: 'rules' }, { page: 'ruleQuestions' }],
  checkingAddresses: [{ page: 'article', step: 5 }, { page: 'legacyRules' }],
  checkingCustomerMessage: [{ page: 'errorMessages' }],
  checkingRecipients: [{ page: 'article', step: 6 }, { page: 'senders' }, { page: 'recipients' }],
  checkingReply: [{ page: 'articleUpdate', cause: 7 }, { page: 'correlation' }],
  checkingContactCreation: [{ page: 'articleUpdate', cause: 8 }],
  checkingContactFailure: [{ page: 'articleUpdate', cause: 8 }, { page: 'activityMonitor' }],
  checkingActiveRule: [{ page: 'articleUpdate', cause: 9 }, { page: 'rules' }],
  checkingRuleOwner: [{ page: 'articleUpdate' }, { page: 'rules' }],
  checkingCreateStep: [{ page: 'triggers' }, { page: 'rules' }],
  checkingConnection: [{ page: 'triggers' }, { page: 'brokenConnections' }],
  comparingMessage: [{ page: 'activityMonitor' }, { page: 'tracking' }],
  lookingOutside: [{ page: 'rules' }],
  checkingOutside: [{ page: 'rules' }],
};

/** Where what is said of what lies outside the ten causes comes from. */
export const outsideSources: Readonly<Record<OutsideId, readonly Citation[]>> = {
  'case-merged-or-deleted': [{ page: 'mergedCases' }],
  'background-work-off': [
    { page: 'triggers' },
    { page: 'copiedEnvironment' },
    { page: 'administrationMode' },
    { page: 'systemJobs' },
  ],
  'custom-automation': [{ page: 'rules' }],
  'email-resolution': [{ page: 'emailResolution' }],
  'email-classification': [{ page: 'emailClassification' }],
};

/** Where what is said of each cause and its fix comes from. */
export const causeSources: Readonly<Record<CauseId, readonly Citation[]>> = {
  'email-not-synchronized': [
    { page: 'article', step: 1 },
    { page: 'tracking' },
    { page: 'startDate' },
    { page: 'processEmailFrom' },
    { page: 'correlation' },
  ],
  'no-queue-item': [
    { page: 'article', step: 2 },
    { page: 'queueItems' },
    { page: 'settings' },
    { page: 'rules' },
    { page: 'activityMonitor' },
  ],
  'unknown-sender': [
    { page: 'article', step: 3 },
    { page: 'rules' },
    { page: 'legacyRules' },
    { page: 'activityMonitor' },
  ],
  'rule-failed': [
    { page: 'article', step: 4 },
    { page: 'errorMessages' },
    { page: 'ruleQuestions' },
    { page: 'activityMonitor' },
  ],
  'address-mismatch': [
    { page: 'article', step: 5 },
    { page: 'legacyRules' },
    { page: 'errorMessages' },
    { page: 'activityMonitor' },
  ],
  'bcc-only': [
    { page: 'article', step: 6 },
    { page: 'recipients' },
    { page: 'queueItems' },
    { page: 'tracking' },
  ],
  'reply-to-tracked-email': [
    { page: 'articleUpdate', cause: 7 },
    { page: 'correlation' },
    { page: 'rules' },
    { page: 'legacyRules' },
  ],
  'contact-not-created': [
    { page: 'articleUpdate', cause: 8 },
    { page: 'rules' },
    { page: 'activityMonitor' },
  ],
  'no-active-rule': [
    { page: 'articleUpdate', cause: 9 },
    { page: 'rules' },
    { page: 'migration' },
    { page: 'activityMonitor' },
  ],
  'rule-disconnected': [
    { page: 'articleUpdate' },
    { page: 'ruleQuestions' },
    { page: 'activityMonitor' },
  ],
};

/** Where what is said of a suspect comes from. */
export const suspectSources = (suspect: SuspectId): readonly Citation[] =>
  isOutside(suspect) ? outsideSources[suspect] : causeSources[suspect];
