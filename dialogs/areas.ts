/** Where the text of a message was seen. The ids are a contract: they are stored and measured. */
export const areas = [
  'mailbox-alert-incoming',
  'mailbox-alert-outgoing',
  /** A mailbox alert that doesn't say in which direction. */
  'mailbox-alert',
  /** Appointments, contacts and tasks. */
  'other-item',
  'flow-run',
  'system-job',
  'activity-monitor',
] as const;

export type Area = (typeof areas)[number];

/** The record whose plug-in, workflow or step a text names. */
export const recordKinds = ['case', 'email', 'contact'] as const;

export type RecordKind = (typeof recordKinds)[number];
