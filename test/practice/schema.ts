type Kind = 'id' | 'text' | 'number' | 'flag' | 'time';

/** An entity set: its key, and its columns by what they hold. A choice is a number. */
type Table = { readonly key: string } & { readonly [kind in Kind]?: string };

/**
 * The tables of a practice organization. Names are those of Microsoft's table reference; a query
 * that misspells one is refused, as the product would.
 */
export const schema = {
  emails: {
    key: 'activityid',
    id: '_acceptingentityid_value _receivingmailboxid_value _emailsender_value _sendersaccount_value _regardingobjectid_value _parentactivityid_value _correlatedactivityid_value _ownerid_value',
    text: 'subject description messageid inreplyto conversationindex trackingtoken sender torecipients submittedby',
    number:
      'statecode statuscode correlationmethod emailsenderobjecttypecode importsequencenumber deliveryattempts',
    flag: 'directioncode correlatedsubjectchanged',
    time: 'createdon modifiedon senton postponeemailprocessinguntil',
  },
  activityparties: {
    key: 'activitypartyid',
    id: '_activityid_value _partyid_value',
    text: 'addressused unresolvedpartyname partyobjecttypecode',
    number: 'participationtypemask addressusedemailcolumnnumber',
    flag: 'ispartydeleted',
  },
  queues: {
    key: 'queueid',
    id: '_defaultmailbox_value _ownerid_value',
    text: 'name emailaddress',
    number:
      'statecode statuscode queueviewtype emailrouteraccessapproval incomingemaildeliverymethod incomingemailfilteringmethod',
    flag: 'isemailaddressapprovedbyo365admin ignoreunsolicitedemail',
    time: 'createdon modifiedon',
  },
  mailboxes: {
    key: 'mailboxid',
    id: '_emailserverprofile_value _regardingobjectid_value _ownerid_value',
    text: 'name emailaddress lastsyncerror lastsyncerrorcode',
    number:
      'statecode statuscode emailrouteraccessapproval incomingemaildeliverymethod incomingemailstatus mailboxstatus lastsyncerrorcount processingstatecode noemailcount transientfailurecount itemsfailedforlastsync',
    flag: 'isemailaddressapprovedbyo365admin enabledforincomingemail testemailconfigurationscheduled isforwardmailbox',
    time: 'lastsyncerroroccurredon lastsuccessfulsynccompletedon lastsyncstartedon postponemailboxprocessinguntil receivingpostponeduntil processemailreceivedafter processinglastattemptedon testmailboxaccesscompletedon createdon modifiedon',
  },
  emailserverprofiles: {
    key: 'emailserverprofileid',
    id: '_ownerid_value',
    text: 'name lastcrmmessage owneremailaddress',
    number:
      'servertype statecode statuscode incomingcredentialretrieval lastauthorizationstatus lasttestexecutionstatus',
    flag: 'moveundeliveredemails',
    time: 'processemailsreceivedafter createdon modifiedon',
  },
  tracelogs: {
    key: 'tracelogid',
    id: '_regardingobjectid_value',
    text: 'text errordetails errortypedisplay',
    number: 'level tracecode tracestatus',
    time: 'createdon',
  },
  exchangesyncidmappings: {
    key: 'exchangesyncidmappingid',
    id: '_objectid_value _ownerid_value',
    text: 'itemsubject lastsyncerror',
    number: 'lastsyncerrorcode objecttypecode retries',
    time: 'lastsyncerroroccurredon createdon',
  },
  emailsearches: {
    key: 'emailsearchid',
    id: '_parentobjectid_value',
    text: 'emailaddress',
    number: 'emailcolumnnumber parentobjecttypecode',
  },
  queueitems: {
    key: 'queueitemid',
    id: '_objectid_value _queueid_value _workerid_value',
    text: 'title sender torecipients',
    number: 'statecode statuscode objecttypecode',
    time: 'enteredon createdon modifiedon',
  },
  convertrules: {
    key: 'convertruleid',
    id: '_queueid_value _ownerid_value _workflowid_value _responsetemplateid_value',
    text: 'name',
    number:
      'statecode statuscode sourcetypecode sourcechanneltypecode resolvedsince senderresolutionoption',
    flag: 'convertruletype allowunknownsender checkactiveentitlement checkifresolved checkblockedsocialprofile checkdirectmessages sendautomaticresponse',
    time: 'createdon modifiedon',
  },
  convertruleitems: {
    key: 'convertruleitemid',
    id: '_convertruleid_value _queueid_value _workflowid_value',
    text: 'name conditionxml propertiesxml',
    number: 'sequencenumber',
    time: 'createdon modifiedon',
  },
  workflows: {
    key: 'workflowid',
    id: '_ownerid_value',
    text: 'name suspensionreasondetails',
    number: 'category statecode statuscode',
    time: 'createdon modifiedon',
  },
  flowruns: {
    key: 'flowrunid',
    id: '_workflow_value _ownerid_value',
    text: 'name status errorcode errormessage workflowid',
    number: 'ttlinseconds',
    flag: 'isprimary',
    time: 'starttime endtime createdon',
  },
  activitymonitors: {
    key: 'activitymonitorid',
    id: '_monitoredactivityitemid_value _ruleid_value _conditionid_value _queueid_value _ownerid_value',
    text: 'recommendation advancedsettings',
    number: 'currentstate reason entitlementcheck statecode statuscode',
    flag: 'contactcreatedbyrule',
    time: 'createdon modifiedon',
  },
  asyncoperations: {
    key: 'asyncoperationid',
    id: '_regardingobjectid_value _workflowactivationid_value _ownerid_value',
    text: 'name message friendlymessage',
    number: 'statecode statuscode operationtype errorcode',
    time: 'startedon completedon createdon',
  },
  contacts: {
    key: 'contactid',
    id: '_parentcustomerid_value _ownerid_value',
    text: 'fullname emailaddress1 emailaddress2 emailaddress3',
    number: 'statecode statuscode',
    time: 'createdon modifiedon',
  },
  accounts: {
    key: 'accountid',
    id: '_primarycontactid_value _ownerid_value',
    text: 'name emailaddress1 emailaddress2 emailaddress3',
    number: 'statecode statuscode',
    time: 'createdon modifiedon',
  },
  incidents: {
    key: 'incidentid',
    id: '_customerid_value _primarycontactid_value _entitlementid_value _ownerid_value',
    text: 'ticketnumber title',
    number: 'statecode statuscode caseorigincode',
    flag: 'merged',
    time: 'createdon modifiedon',
  },
  entitlements: {
    key: 'entitlementid',
    id: '_customerid_value',
    text: 'name',
    number: 'statecode statuscode remainingterms',
    flag: 'restrictcasecreation isdefault',
    time: 'startdate enddate createdon',
  },
  systemusers: {
    key: 'systemuserid',
    text: 'fullname internalemailaddress',
    number: 'accessmode',
    flag: 'isdisabled islicensed',
  },
  organizations: {
    key: 'organizationid',
    text: 'name orgdborgsettings',
    number: 'flowruntimetoliveinseconds',
    flag: 'requireapprovalforqueueemail ignoreinternalemail emailcorrelationenabled enablesmartmatching',
  },
  teams: { key: 'teamid', text: 'name' },
  environmentvariabledefinitions: {
    key: 'environmentvariabledefinitionid',
    text: 'schemaname defaultvalue displayname',
  },
  environmentvariablevalues: {
    key: 'environmentvariablevalueid',
    id: '_environmentvariabledefinitionid_value',
    text: 'schemaname value',
  },
  emailaddressconfigurations: {
    key: 'emailaddressconfigurationid',
    text: 'name',
    number: 'statecode',
    flag: 'donotresolve',
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The columns of a table with what they hold, the key first. */
export function columnsOf({ key, ...kinds }: Table): [column: string, kind: Kind][] {
  const columns = Object.entries(kinds).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, Kind] => [name, kind as Kind]),
  );
  return [[key, 'id'], ...columns];
}
