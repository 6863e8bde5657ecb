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
  address: text('emailaddress', 320),
  state: number('statecode'),
  approval: number('emailrouteraccessapproval'),
  approvedByAdmin: flag('isemailaddressapprovedbyo365admin'),
  enabled: flag('enabledforincomingemail'),
  delivery: number('incomingemaildeliverymethod'),
  incomingStatus: number('incomingemailstatus'),
  errorCode: code('lastsyncerrorcode'),
  errorOn: time('lastsyncerroroccurredon'),
  successOn: time('lastsuccessfulsynccompletedon'),
  postponedUntil: time('postponemailboxprocessinguntil'),
  receivingPostponedUntil: time('receivingpostponeduntil'),
  processFrom: time('processemailreceivedafter'),
  profile: lookup('emailserverprofile'),
});

export const profiles = records('emailserverprofiles', 'emailserverprofileid', {
  state: number('statecode'),
  processFrom: time('processemailsreceivedafter'),
});

export const alerts = traces('tracelogs', 'tracelogid', {
  level: number('level'),
  text: text('text', 4000),
  createdOn: time('createdon'),
});

/** Emails that synchronization failed to create; kept for three days. */
export const failedItems = traces('exchangesyncidmappings', 'exchangesyncidmappingid', {
  subject: text('itemsubject', 200),
  errorCode: code('lastsyncerrorcode'),
  errorOn: time('lastsyncerroroccurredon'),
  createdOn: time('createdon'),
});

export const queueItems = records('queueitems', 'queueitemid', {
  state: number('statecode'),
  enteredOn: time('enteredon'),
  queue: lookup('queueid'),
});

/** No page confirms all the columns of the rules, so all that there are come. */
export const rules = unselected(
  records('convertrules', 'convertruleid', {
    state: number('statecode'),
    source: number('sourcetypecode'),
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
  rule: lookup('convertruleid'),
  workflow: lookup('workflowid'),
});

/** The flows and workflows that the items of a rule run. */
export const workflows = records('workflows', 'workflowid', {
  state: number('statecode'),
  owner: lookup('ownerid'),
});

export const users = records('systemusers', 'systemuserid', {
  disabled: flag('isdisabled'),
});

/** How a rule judged an email, as the activity monitor shows it. */
export const evaluations = traces('activitymonitors', 'activitymonitorid', {
  state: number('currentstate'),
  reason: number('reason'),
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
  createdOn: time('createdon'),
  customer: lookup('customerid'),
  primaryContact: lookup('primarycontactid'),
});

export type Email = RowOf<typeof emails>;
export type Queue = RowOf<typeof queues>;
export type Mailbox = RowOf<typeof mailboxes>;
export type Rule = RowOf<typeof rules>;
export type Evaluation = RowOf<typeof evaluations>;
export type Contact = RowOf<typeof contacts>;
export type Account = RowOf<typeof accounts>;
export type Case = RowOf<typeof cases>;
