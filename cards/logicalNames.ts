/**
 * The tables whose records a look into an organization names: by the set they are read from, the
 * name that a link to one of them needs. Those without a name have no form that opens: flows and
 * their runs open in Power Automate.
 */
export const logicalNames = {
  emails: 'email',
  queues: 'queue',
  mailboxes: 'mailbox',
  emailserverprofiles: 'emailserverprofile',
  tracelogs: undefined,
  exchangesyncidmappings: undefined,
  queueitems: 'queueitem',
  convertrules: 'convertrule',
  workflows: undefined,
  systemusers: 'systemuser',
  activitymonitors: 'activitymonitor',
  asyncoperations: 'asyncoperation',
  flowruns: undefined,
  contacts: 'contact',
  accounts: 'account',
  incidents: 'incident',
} as const;

/** The set of one of those tables. */
export type RecordSet = keyof typeof logicalNames;
