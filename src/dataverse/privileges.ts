/**
 * The privilege that lets an account read a table, all of it: at the level of the organization.
 * Some names stand on no page of Microsoft's; what an organization itself names comes first.
 */
export const readPrivileges: Readonly<Record<string, string>> = {
  accounts: 'prvReadAccount',
  activitymonitors: 'prvReadActivityMonitor',
  activityparties: 'prvReadActivity',
  asyncoperations: 'prvReadAsyncOperation',
  contacts: 'prvReadContact',
  convertruleitems: 'prvReadConvertRule',
  convertrules: 'prvReadConvertRule',
  emails: 'prvReadActivity',
  emailserverprofiles: 'prvReadEmailServerProfile',
  flowruns: 'prvReadFlowRun',
  incidents: 'prvReadIncident',
  mailboxes: 'prvReadMailbox',
  queueitems: 'prvReadQueue',
  queues: 'prvReadQueue',
  systemusers: 'prvReadUser',
  tracelogs: 'prvReadTraceLog',
  workflows: 'prvReadWorkflow',
};
