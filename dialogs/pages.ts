/** A published page, or an article or a report without a page of its own, with its date. */
export interface Source {
  readonly page?: string;
  /** A knowledge base article that has no page anymore. */
  readonly knowledgeBase?: string;
  /** A public report, as “owner/repository#number” on GitHub. */
  readonly report?: string;
  /** The date that the version which was read bears (YYYY-MM-DD). */
  readonly date: string | undefined;
}

const learn = 'https://learn.microsoft.com/en-us';
const customerService = `${learn}/troubleshoot/dynamics-365/customer-service`;
const admin = `${learn}/power-platform/admin`;
const rules = `${learn}/dynamics365/customer-service/administer`;
const powerAutomate = `${learn}/troubleshoot/power-platform/power-automate`;

/** An article of the folder on the synchronization of email with Exchange. */
export const syncPage = (article: string, date: string): Source => ({
  page: `${learn}/troubleshoot/power-platform/dataverse/email-exchange-synchronization/${article}`,
  date,
});

/** The pages that messages and variants are taken from. `docs/messages.md` says what is on them. */
export const pages = {
  article: {
    page: `${customerService}/email/incoming-email-not-converted-case`,
    date: '2025-04-18',
  },
  ruleErrors: { page: `${customerService}/email/common-email-error-messages`, date: '2023-06-08' },
  entitlement: {
    page: `${customerService}/entitlements/entitlement-with-associate-customer-contact`,
    date: '2024-03-06',
  },
  reasons: {
    page: `${learn}/dynamics365/developer/reference/entities/activitymonitor`,
    date: undefined,
  },
  rules: { page: `${rules}/automatically-create-update-records`, date: '2024-06-08' },
  ruleQuestions: { page: `${rules}/arc-faqs`, date: '2025-03-18' },
  migration: { page: `${rules}/migrate-tool-faqs`, date: '2025-01-31' },
  changedSubject: { page: `${rules}/arc-email-sub-chg`, date: '2026-05-25' },
  emailResolution: { page: `${rules}/configure-email-resolution`, date: '2026-06-23' },
  emailClassification: { page: `${rules}/configure-email-classification`, date: '2026-03-31' },
  senders: { page: `${admin}/associate-email-address`, date: '2025-11-04' },
  correlation: { page: `${admin}/email-message-filtering-correlation`, date: '2023-02-15' },
  settings: { page: `${admin}/orgdborgsettings`, date: '2021-07-13' },
  startDate: { page: `${admin}/select-incoming-email-processing-start-date`, date: '2024-06-07' },
  exchangeOnline: { page: `${admin}/connect-exchange-online`, date: '2021-07-12' },
  systemJobs: { page: `${admin}/monitor-system-jobs`, date: '2026-02-20' },
  administrationMode: { page: `${admin}/admin-mode`, date: '2020-06-20' },
  copiedEnvironment: { page: `${admin}/copy-environment`, date: '2022-05-26' },
  queueItems: {
    page: `${admin}/create-queue-items-from-synchronized-email-messages`,
    date: '2021-11-18',
  },
  merging: {
    page: `${learn}/power-apps/developer/data-platform/webapi/merge-entity-using-web-api`,
    date: undefined,
  },
  duplicates: {
    page: `${learn}/power-apps/developer/data-platform/org-service/detect-duplicate-data`,
    date: undefined,
  },
  monitoring: syncPage('troubleshooting-monitoring-server-side-synchronization', '2025-02-20'),
  tracking: syncPage('emails-not-automatically-tracked-or-synchronized', '2024-11-11'),
  unexpectedData: syncPage(
    'incoming-emails-unexpectedly-synchronized-have-unexpected-missing-data',
    '2024-11-11',
  ),
  incomingEmail: syncPage('error-when-creating-an-incoming-email', '2024-12-12'),
  unauthorized: syncPage('exception-when-using-server-side-sync', '2024-12-09'),
  plugIns: syncPage('unknownincomingemailintegrationerror-2147220891', '2024-12-20'),
  incomingErrors: syncPage('exception-appears-server-side-sync', '2024-12-31'),
  passing: syncPage('an-error-occurred-while-synchronizing-item', '2024-12-16'),
  gmail: syncPage('mailbox-fails-tested-enabled', '2024-12-11'),
  privileges: {
    page: `${learn}/previous-versions/troubleshoot/dynamics/crm/privilegedenied-error-when-using-server-side-sync`,
    date: undefined,
  },
  internalEmail: { knowledgeBase: 'KB 4339844', date: '2021-03-31' },
  brokenConnections: {
    page: `${powerAutomate}/connections/troubleshoot-broken-connections`,
    date: '2025-06-04',
  },
  servicePlan: {
    page: `${powerAutomate}/connections/user-does-not-have-a-service-plan-error`,
    date: '2021-03-31',
  },
  portalNetwork: {
    page: `${powerAutomate}/connections/client-request-aborted-failed-fetch`,
    date: '2021-03-31',
  },
  conditionalAccess: {
    page: `${powerAutomate}/administration/conditional-access-and-multi-factor-authentication-in-flow`,
    date: '2021-03-31',
  },
  nullFields: {
    page: `${powerAutomate}/flow-run-issues/getting-errors-null-fields`,
    date: '2024-08-27',
  },
  flowTrigger: {
    page: `${powerAutomate}/flow-run-issues/there-is-a-problem-with-the-flows-trigger`,
    date: '2021-03-31',
  },
  triggers: { page: `${powerAutomate}/flow-run-issues/triggers-troubleshoot`, date: '2025-10-16' },
  slowFlows: {
    page: `${powerAutomate}/flow-run-issues/troubleshoot-slow-running-flows`,
    date: '2023-09-08',
  },
  orphanedFlows: {
    page: `${powerAutomate}/flow-management/manage-orphan-flow-when-owner-leaves-org`,
    date: '2023-09-25',
  },
  flowErrors: { page: `${learn}/power-automate/error-reference`, date: '2026-04-09' },
  connectionFailures: {
    page: `${learn}/power-automate/fix-connection-failures`,
    date: '2026-04-09',
  },
  userDisabled: { report: 'microsoft/coe-starter-kit#8177', date: '2024-04-30' },
  conditionFields: {
    report: 'MicrosoftDocs/dynamics-365-customer-engagement#2884',
    date: '2023-01-27',
  },
  forwardedEmail: {
    report: 'MicrosoftDocs/dynamics-365-customer-engagement#3053',
    date: undefined,
  },
  ownQueueTeam: { report: 'MicrosoftDocs/power-platform#848', date: undefined },
} as const satisfies Record<string, Source>;
