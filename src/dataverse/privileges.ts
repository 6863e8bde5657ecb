/**
 * The privilege that lets an account read a table; with the depth of the organization, all of it.
 * Names follow a table's schema name. Those of flow runs and of the activity monitor are written
 * small because their schema names are; what an organization itself names comes first.
 * Sources: the privileges of server-side synchronization
 * (learn.microsoft.com/dynamics365/outlook-app/deploy-dynamics-365-app-for-outlook) and the
 * automation center (learn.microsoft.com/power-automate/automation-center-overview).
 */
export const readPrivileges: Readonly<Record<string, string>> = {
  accounts: 'prvReadAccount',
  activitymonitors: 'prvReadactivitymonitor',
  activityparties: 'prvReadActivity',
  asyncoperations: 'prvReadAsyncOperation',
  contacts: 'prvReadContact',
  convertruleitems: 'prvReadConvertRule',
  convertrules: 'prvReadConvertRule',
  emails: 'prvReadActivity',
  emailserverprofiles: 'prvReadEmailServerProfile',
  flowruns: 'prvReadflowrun',
  incidents: 'prvReadIncident',
  mailboxes: 'prvReadMailbox',
  organizations: 'prvReadOrganization',
  queueitems: 'prvReadQueue',
  queues: 'prvReadQueue',
  systemusers: 'prvReadUser',
  tracelogs: 'prvReadTraceLog',
  workflows: 'prvReadWorkflow',
};

/** What the role editor calls a table, for a set: it shows tables, not privileges. */
export const tableNames: Readonly<Record<string, string>> = {
  accounts: 'Account',
  activitymonitors: 'Activity Monitor',
  activityparties: 'Activity',
  asyncoperations: 'System Job',
  contacts: 'Contact',
  convertruleitems: 'Record Creation and Update Rule',
  convertrules: 'Record Creation and Update Rule',
  emails: 'Activity',
  emailserverprofiles: 'Email Server Profile',
  flowruns: 'Flow Run',
  incidents: 'Case',
  mailboxes: 'Mailbox',
  organizations: 'Organization',
  queueitems: 'Queue',
  queues: 'Queue',
  systemusers: 'User',
  tracelogs: 'Trace',
  workflows: 'Process',
};
