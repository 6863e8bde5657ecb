/**
 * The tables of an organization with Dynamics 365 Customer Service, as far as they matter here:
 * the key first, lookups with an arrow. Written from the published schema, not from our queries.
 */
const columns = {
  emails:
    'activityid subject messageid inreplyto conversationindex trackingtoken directioncode statecode statuscode correlationmethod sender torecipients submittedby createdon modifiedon senton importsequencenumber >emailsender >sendersaccount >acceptingentityid >receivingmailboxid >parentactivityid >correlatedactivityid >regardingobjectid >ownerid',
  activityparties:
    'activitypartyid participationtypemask addressused addressusedemailcolumnnumber unresolvedpartyname ispartydeleted >partyid >activityid',
  queues:
    'queueid name emailaddress emailrouteraccessapproval incomingemaildeliverymethod incomingemailfilteringmethod queueviewtype statecode isemailaddressapprovedbyo365admin >defaultmailbox >ownerid',
  mailboxes:
    'mailboxid name emailaddress emailrouteraccessapproval isemailaddressapprovedbyo365admin enabledforincomingemail incomingemaildeliverymethod incomingemailstatus mailboxstatus lastsyncerror lastsyncerrorcode lastsyncerrorcount lastsyncerroroccurredon lastsuccessfulsynccompletedon lastsyncstartedon postponemailboxprocessinguntil receivingpostponeduntil processemailreceivedafter transientfailurecount statecode statuscode >emailserverprofile >regardingobjectid >ownerid',
  emailserverprofiles:
    'emailserverprofileid name servertype statecode processemailsreceivedafter lastauthorizationstatus lasttestexecutionstatus lastcrmmessage moveundeliveredemails',
  queueitems:
    'queueitemid statecode statuscode sender torecipients title enteredon createdon objecttypecode >objectid >queueid >workerid',
  convertrules:
    'convertruleid name statecode statuscode sourcetypecode sourcechanneltypecode allowunknownsender checkactiveentitlement checkifresolved resolvedsince convertruletype senderresolutionoption createdon modifiedon >queueid >ownerid >workflowid',
  convertruleitems:
    'convertruleitemid name conditionxml propertiesxml sequencenumber >convertruleid >queueid >workflowid',
  workflows: 'workflowid name category statecode statuscode suspensionreasondetails >ownerid',
  flowruns:
    'flowrunid name status errorcode errormessage starttime endtime workflowid isprimary >workflow',
  activitymonitors:
    'activitymonitorid currentstate reason recommendation createdon contactcreatedbyrule entitlementcheck advancedsettings >monitoredactivityitemid >ruleid >conditionid >queueid >ownerid',
  asyncoperations:
    'asyncoperationid name statecode statuscode operationtype message friendlymessage errorcode startedon completedon createdon >regardingobjectid >workflowactivationid',
  tracelogs:
    'tracelogid level text errordetails errortypedisplay tracecode tracestatus createdon >regardingobjectid',
  exchangesyncidmappings:
    'exchangesyncidmappingid itemsubject lastsyncerror lastsyncerrorcode lastsyncerroroccurredon retries createdon >objectid >ownerid',
  contacts:
    'contactid fullname emailaddress1 emailaddress2 emailaddress3 statecode >parentcustomerid',
  accounts: 'accountid name emailaddress1 emailaddress2 emailaddress3 statecode',
  incidents:
    'incidentid ticketnumber title statecode statuscode caseorigincode createdon >customerid >primarycontactid >entitlementid',
  systemusers: 'systemuserid fullname isdisabled internalemailaddress',
} as const;

export type SetName = keyof typeof columns;

export const setNames = Object.keys(columns) as readonly SetName[];

interface Shape {
  readonly key: string;
  readonly columns: readonly string[];
  readonly lookups: readonly string[];
}

/** The key, columns and lookups of each set; a lookup is named without `_` and `_value`. */
export const schema = Object.fromEntries(
  Object.entries(columns).map(([set, text]) => {
    const names = text.split(' ');
    const lookups = names.filter((name) => name.startsWith('>')).map((name) => name.slice(1));
    const plain = names.filter((name) => !name.startsWith('>'));
    const shape: Shape = { key: plain[0] ?? '', columns: plain, lookups };
    return [set, shape];
  }),
) as unknown as Readonly<Record<SetName, Shape>>;

/** Where a lookup points to: the record's id and the table's logical name. */
export interface Target {
  readonly id: string;
  readonly type: string;
}

export type Cell = string | number | boolean | null | Target;

/** A row by the schema's names; what isn't given is empty. */
export type Row = Readonly<Record<string, Cell>>;

/** An organization as plain data, so that it can be served in memory or over OData alike. */
export interface OrganizationData {
  readonly rows: Readonly<Record<SetName, readonly Row[]>>;
  /** Sets that the account may not read: 403. */
  readonly forbidden: readonly SetName[];
  /** Sets that the organization doesn't have: 404. */
  readonly missing: readonly SetName[];
  /** Columns that it doesn't have, by set: a query that names one is refused. */
  readonly missingColumns: Readonly<Partial<Record<SetName, readonly string[]>>>;
  /** Ids of rows that the account doesn't see: they are left out silently. */
  readonly unseen: readonly string[];
}
