/**
 * The tables of an organization with Dynamics 365 Customer Service, as far as they matter here:
 * the key first, lookups with an arrow. Written from the published schema, not from our queries.
 */
const columns = {
  emails:
    'activityid subject messageid inreplyto conversationindex trackingtoken directioncode statecode statuscode correlationmethod correlatedsubjectchanged sender torecipients submittedby createdon modifiedon senton importsequencenumber >emailsender >sendersaccount >acceptingentityid >receivingmailboxid >parentactivityid >correlatedactivityid >regardingobjectid >ownerid',
  activityparties:
    'activitypartyid participationtypemask addressused addressusedemailcolumnnumber unresolvedpartyname ispartydeleted >partyid >activityid',
  queues:
    'queueid name emailaddress emailrouteraccessapproval incomingemaildeliverymethod incomingemailfilteringmethod queueviewtype statecode isemailaddressapprovedbyo365admin >defaultmailbox >ownerid',
  mailboxes:
    'mailboxid name emailaddress emailrouteraccessapproval isemailaddressapprovedbyo365admin enabledforincomingemail incomingemaildeliverymethod incomingemailstatus mailboxstatus lastsyncerror lastsyncerrorcode lastsyncerrorcount lastsyncerroroccurredon lastsuccessfulsynccompletedon lastsyncstartedon postponemailboxprocessinguntil receivingpostponeduntil processemailreceivedafter testmailboxaccesscompletedon transientfailurecount statecode statuscode >emailserverprofile >regardingobjectid >ownerid',
  emailserverprofiles:
    'emailserverprofileid name servertype statecode processemailsreceivedafter lastauthorizationstatus lasttestexecutionstatus lastcrmmessage moveundeliveredemails',
  queueitems:
    'queueitemid statecode statuscode sender torecipients title enteredon createdon objecttypecode >objectid >queueid >workerid',
  convertrules:
    'convertruleid name statecode statuscode sourcetypecode sourcechanneltypecode allowunknownsender checkactiveentitlement checkifresolved resolvedsince convertruletype senderresolutionoption createdon modifiedon >queueid >ownerid >workflowid',
  convertruleitems:
    'convertruleitemid name conditionxml propertiesxml sequencenumber >convertruleid >queueid >workflowid',
  workflows:
    'workflowid name category statecode statuscode suspensionreasondetails modifiedon >ownerid',
  flowruns:
    'flowrunid name status errorcode errormessage starttime endtime workflowid isprimary >workflow',
  activitymonitors:
    'activitymonitorid currentstate reason recommendation createdon contactcreatedbyrule entitlementcheck advancedsettings >monitoredactivityitemid >ruleid >conditionid >queueid >ownerid',
  asyncoperations:
    'asyncoperationid name statecode statuscode operationtype message friendlymessage errorcode startedon completedon createdon >regardingobjectid >workflowactivationid',
  tracelogs:
    'tracelogid level text errordetails errortypedisplay tracecode tracestatus createdon >regardingobjectid',
  exchangesyncidmappings:
    'exchangesyncidmappingid itemsubject lastsyncerror lastsyncerrorcode lastsyncerroroccurredon retries objecttypecode createdon >objectid >ownerid',
  contacts:
    'contactid fullname emailaddress1 emailaddress2 emailaddress3 statecode >parentcustomerid',
  accounts: 'accountid name emailaddress1 emailaddress2 emailaddress3 statecode',
  incidents:
    'incidentid ticketnumber title statecode statuscode caseorigincode merged createdon >customerid >primarycontactid >entitlementid',
  systemusers:
    'systemuserid fullname isdisabled islicensed accessmode applicationid internalemailaddress',
  organizations:
    'organizationid name requireapprovalforqueueemail ignoreinternalemail emailcorrelationenabled enablesmartmatching flowruntimetoliveinseconds orgdborgsettings',
  emailsearches: 'emailsearchid emailaddress emailcolumnnumber parentobjecttypecode',
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
  /** How deep the account reads a set where it isn't the whole organization. */
  readonly depths?: Readonly<Partial<Record<SetName, Depth>>>;
}

/** The depths of a right, as the Web API names them. */
export type Depth = 'Basic' | 'Local' | 'Deep' | 'Global';

const depths: readonly Depth[] = ['Basic', 'Local', 'Deep', 'Global'];

/**
 * The privilege that opens each set, as the product's pages and error texts name it: recipients go
 * with their activity, items with their queue or rule. The last three have no owners.
 */
const privileges: Readonly<Record<SetName, string>> = {
  emails: 'prvReadActivity',
  activityparties: 'prvReadActivity',
  queues: 'prvReadQueue',
  queueitems: 'prvReadQueue',
  mailboxes: 'prvReadMailbox',
  emailserverprofiles: 'prvReadEmailServerProfile',
  convertrules: 'prvReadConvertRule',
  convertruleitems: 'prvReadConvertRule',
  workflows: 'prvReadWorkflow',
  flowruns: 'prvReadflowrun',
  activitymonitors: 'prvReadactivitymonitor',
  asyncoperations: 'prvReadAsyncOperation',
  tracelogs: 'prvReadTraceLog',
  exchangesyncidmappings: 'prvSyncToOutlook',
  contacts: 'prvReadContact',
  accounts: 'prvReadAccount',
  incidents: 'prvReadIncident',
  systemusers: 'prvReadUser',
  organizations: 'prvReadOrganization',
  emailsearches: 'prvReadEmailSearch',
};

/** The sets that one privilege opens together. */
export const openedWith = (set: SetName): readonly SetName[] =>
  setNames.filter((other) => privileges[other] === privileges[set]);

/** What the account holds of the privileges of these names: the least of all the sets that one opens. */
export function privilegesOf(
  { forbidden, depths: limited = {} }: OrganizationData,
  names?: readonly string[],
): { PrivilegeName: string; Depth: Depth }[] {
  const held = new Map<string, Depth>();
  const none = new Set(forbidden.map((set) => privileges[set]));
  for (const set of setNames) {
    const name = privileges[set];
    const depth = limited[set] ?? 'Global';
    const before = held.get(name) ?? 'Global';
    held.set(name, depths.indexOf(depth) < depths.indexOf(before) ? depth : before);
  }
  return [...held]
    .filter(([name]) => !none.has(name) && (!names || names.includes(name)))
    .map(([PrivilegeName, Depth]) => ({ PrivilegeName, Depth }));
}
