/**
 * The tables whose records a look into an organization names: by the set they are read from, the
 * name that a link to one of them needs.
 */
export const logicalNames = {
  emails: 'email',
  queues: 'queue',
  mailboxes: 'mailbox',
  emailserverprofiles: 'emailserverprofile',
  tracelogs: 'tracelog',
  exchangesyncidmappings: 'exchangesyncidmapping',
  queueitems: 'queueitem',
  convertrules: 'convertrule',
  workflows: 'workflow',
  systemusers: 'systemuser',
  activitymonitors: 'activitymonitor',
  asyncoperations: 'asyncoperation',
  flowruns: 'flowrun',
  contacts: 'contact',
  accounts: 'account',
  incidents: 'incident',
} as const;

/** The set of one of those tables. */
export type RecordSet = keyof typeof logicalNames;
