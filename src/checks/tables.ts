import {
  code,
  flag,
  lookup,
  number,
  records,
  text,
  time,
  traces,
  unselected,
  type RowOf,
} from './columns.ts';

// Which columns are read, and no others. Names are those of Dataverse's Web API.

export const emails = records('emails', 'activityid', {
  subject: text('subject', 200),
  messageId: text('messageid', 320),
  inReplyTo: text('inreplyto', 320),
  outgoing: flag('directioncode'),
  status: number('statuscode'),
  senderAddress: text('sender', 250),
  toRecipients: text('torecipients', 500),
  correlation: number('correlationmethod'),
  changedSubject: flag('correlatedsubjectchanged'),
  createdOn: time('createdon'),
  sentOn: time('senton'),
  acceptedBy: lookup('acceptingentityid'),
  receivingMailbox: lookup('receivingmailboxid'),
  sender: lookup('emailsender'),
  regarding: lookup('regardingobjectid'),
  parent: lookup('parentactivityid'),
  correlated: lookup('correlatedactivityid'),
  owner: lookup('ownerid'),
});

/** Without a key, which isn't among the columns confirmed for this table. */
export const parties = traces('activityparties', undefined, {
  role: number('participationtypemask'),
  address: text('addressused', 320),
  party: lookup('partyid'),
});

export const queues = records('queues', 'queueid', {
  name: text('name', 200),
  address: text('emailaddress', 320),
  state: number('statecode'),
  approval: number('emailrouteraccessapproval'),
  approvedByAdmin: flag('isemailaddressapprovedbyo365admin'),
  delivery: number('incomingemaildeliverymethod'),
  filter: number('incomingemailfilteringmethod'),
  mailbox: lookup('defaultmailbox'),
  owner: lookup('ownerid'),
});

export const mailboxes = records('mailboxes', 'mailboxid', {
  name: text('name', 200),
  address: text('emailaddress', 320),
  state: number('statecode'),
  approval: number('emailrouteraccessapproval'),
  approvedByAdmin: flag('isemailaddressapprovedbyo365admin'),
  enabled: flag('enabledforincomingemail'),
  delivery: number('incomingemaildeliverymethod'),
  incomingStatus: number('incomingemailstatus'),
  errorCode: code('lastsyncerrorcode'),
  error: text('lastsyncerror', 2000),
  errorOn: time('lastsyncerroroccurredon'),
  successOn: time('lastsuccessfulsynccompletedon'),
  postponedUntil: time('postponemailboxprocessinguntil'),
  receivingPostponedUntil: time('receivingpostponeduntil'),
  /** The system moves it forward with every email that it reads: a watermark, no setting. */
  watermark: time('processemailreceivedafter'),
  /** When the mailbox was last tested and enabled. */
  testedOn: time('testmailboxaccesscompletedon'),
  profile: lookup('emailserverprofile'),
  owner: lookup('ownerid'),
});

export const profiles = records('emailserverprofiles', 'emailserverprofileid', {
  name: text('name', 200),
  state: number('statecode'),
  /** 0 Exchange Server, 1 POP3, 2 Exchange Server (hybrid), 3 Exchange Online, 4 IMAP. */
  serverType: number('servertype'),
  /** A setting, unlike the mailbox's column of nearly the same name. */
  processFrom: time('processemailsreceivedafter'),
});

export const alerts = traces('tracelogs', 'tracelogid', {
  level: number('level'),
  text: text('text', 4000),
  createdOn: time('createdon'),
});

/** Items of all kinds and of everybody that synchronization failed to create; kept for three days. */
export const failedItems = traces('exchangesyncidmappings', 'exchangesyncidmappingid', {
  subject: text('itemsubject', 200),
  /** 4202 for an email. */
  objectType: number('objecttypecode'),
  owner: lookup('ownerid'),
  error: text('lastsyncerror', 2000),
  errorCode: code('lastsyncerrorcode'),
  errorOn: time('lastsyncerroroccurredon'),
  createdOn: time('createdon'),
});

export const queueItems = records('queueitems', 'queueitemid', {
  state: number('statecode'),
  enteredOn: time('enteredon'),
  queue: lookup('queueid'),
  object: lookup('objectid'),
});

/** No page confirms all the columns of the rules, so all that there are come. */
export const rules = unselected(
  records('convertrules', 'convertruleid', {
    name: text('name', 200),
    state: number('statecode'),
    /** On the legacy form; 2 (email) by default, whatever the rule watches. */
    source: number('sourcetypecode'),
    /** What the rule watches: a table's name or number. */
    channel: code('sourcechanneltypecode'),
    modern: flag('convertruletype'),
    queue: lookup('queueid'),
    owner: lookup('ownerid'),
    allowsUnknownSenders: flag('allowunknownsender'),
    /** 1: the customer is mapped in Power Automate, the rule makes no contact. */
    senderResolution: number('senderresolutionoption'),
    createdOn: time('createdon'),
    modifiedOn: time('modifiedon'),
  }),
);

export const ruleItems = records('convertruleitems', 'convertruleitemid', {
  name: text('name', 400),
  conditions: text('conditionxml', 4000),
  rule: lookup('convertruleid'),
  workflow: lookup('workflowid'),
});

/** The flows and workflows that the items of a rule run. */
export const workflows = records('workflows', 'workflowid', {
  name: text('name', 200),
  state: number('statecode'),
  modifiedOn: time('modifiedon'),
  owner: lookup('ownerid'),
});

export const users = records('systemusers', 'systemuserid', {
  name: text('fullname', 200),
  disabled: flag('isdisabled'),
  licensed: flag('islicensed'),
  /** 0 for people; others, such as application users, have no license and need none. */
  accessMode: number('accessmode'),
});

/** How a rule judged an email, as the activity monitor shows it. */
export const evaluations = traces('activitymonitors', 'activitymonitorid', {
  state: number('currentstate'),
  reason: number('reason'),
  recommendation: text('recommendation', 2000),
  createdOn: time('createdon'),
  contactCreated: flag('contactcreatedbyrule'),
  email: lookup('monitoredactivityitemid'),
  rule: lookup('ruleid'),
  ruleItem: lookup('conditionid'),
  queue: lookup('queueid'),
});

export const jobs = traces('asyncoperations', 'asyncoperationid', {
  status: number('statuscode'),
  operation: number('operationtype'),
  errorCode: code('errorcode'),
  message: text('message', 4000),
  friendlyMessage: text('friendlymessage', 4000),
  completedOn: time('completedon'),
  createdOn: time('createdon'),
});

export const runs = traces('flowruns', 'flowrunid', {
  /** The run's id in Power Automate. */
  name: text('name', 100),
  status: text('status', 50),
  errorCode: code('errorcode'),
  errorMessage: text('errormessage', 4000),
  startedOn: time('starttime'),
  workflow: lookup('workflow'),
});

export const contacts = records('contacts', 'contactid', {
  state: number('statecode'),
  address1: text('emailaddress1', 320),
  address2: text('emailaddress2', 320),
  address3: text('emailaddress3', 320),
  parent: lookup('parentcustomerid'),
});

export const accounts = records('accounts', 'accountid', {
  state: number('statecode'),
  address1: text('emailaddress1', 320),
  address2: text('emailaddress2', 320),
  address3: text('emailaddress3', 320),
});

export const cases = records('incidents', 'incidentid', {
  number: text('ticketnumber', 100),
  state: number('statecode'),
  merged: flag('merged'),
  createdOn: time('createdon'),
  customer: lookup('customerid'),
  primaryContact: lookup('primarycontactid'),
});

/** The one row with the settings of the organization. */
export const organizations = traces('organizations', undefined, {
  requiresApproval: flag('requireapprovalforqueueemail'),
  ignoresInternal: flag('ignoreinternalemail'),
  stored: text('orgdborgsettings', 200_000),
});

/** Every address of every record that may send or receive email. */
export const emailSearches = traces('emailsearches', 'emailsearchid', {
  address: text('emailaddress', 320),
});

export type Email = RowOf<typeof emails>;
export type Queue = RowOf<typeof queues>;
export type Mailbox = RowOf<typeof mailboxes>;
export type Rule = RowOf<typeof rules>;
export type Evaluation = RowOf<typeof evaluations>;
export type Contact = RowOf<typeof contacts>;
export type Account = RowOf<typeof accounts>;
export type Case = RowOf<typeof cases>;
