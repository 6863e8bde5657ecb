import type { Practice } from './organization.ts';
import type { Row } from './tables.ts';

/** A readable id: what it is of, and which one. */
const id = (kind: number, nth: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(nth).padStart(12, '0')}`;

const agent = id(1, 1);
const support = id(2, 1);
const sales = id(2, 2);
const returns = id(2, 3);
const supportRule = id(3, 1);
const ada = id(4, 1);
const workflow = id(5, 1);
const mailboxes = [id(6, 1), id(6, 2), id(6, 3)] as const;
const profile = id(7, 1);
const earlierCase = id(8, 1);
const [adasEmail, strangersEmail, adasReply, salesEmail] = [1, 2, 3, 4].map((nth) => id(9, nth));

/** A lookup as Dataverse answers it: the id, and of what it is. */
function lookup(name: string, table: string, value: string | undefined): Row {
  return {
    [`_${name}_value`]: value,
    [`_${name}_value@Microsoft.Dynamics.CRM.lookuplogicalname`]: table,
  };
}

const hour = 3_600_000;

/**
 * A small company with several emails that didn't become cases. Its emails came in the hours
 * before `now`:
 * - ada@example.com to support@contoso.com, "Printer on fire": became a case.
 * - stranger@example.net to support, "Where is my order?": the rule refuses unknown senders.
 * - ada@example.com to support, "RE: Printer on fire": a reply to the first one.
 * - ada@example.com to sales@contoso.com, "A quote, please": that queue has no active rule.
 * - Nothing reaches returns@contoso.com: its mailbox fails.
 */
export function contoso(now = new Date()): Practice {
  const ago = (hours: number) =>
    new Date(now.valueOf() - hours * hour).toISOString().slice(0, 19) + 'Z';

  const queue = (queueid: string, name: string, emailaddress: string, mailbox: string): Row => ({
    queueid,
    name,
    emailaddress,
    statecode: 0,
    queueviewtype: 0,
    emailrouteraccessapproval: 1,
    incomingemaildeliverymethod: 2,
    incomingemailfilteringmethod: 0,
    isemailaddressapprovedbyo365admin: true,
    ...lookup('defaultmailbox', 'mailbox', mailbox),
    ...lookup('ownerid', 'systemuser', agent),
  });

  const mailbox = (
    mailboxid: string,
    emailaddress: string,
    of: string,
    isFailing = false,
  ): Row => ({
    mailboxid,
    name: emailaddress,
    emailaddress,
    statecode: 0,
    emailrouteraccessapproval: 1,
    isemailaddressapprovedbyo365admin: true,
    enabledforincomingemail: true,
    incomingemaildeliverymethod: 2,
    incomingemailstatus: isFailing ? 2 : 1,
    mailboxstatus: isFailing ? 2 : 1,
    lastsuccessfulsynccompletedon: ago(isFailing ? 30 : 0.1),
    // The system moves it with every email that is read.
    processemailreceivedafter: ago(isFailing ? 30 : 0.2),
    testmailboxaccesscompletedon: ago(2_000),
    ...lookup('emailserverprofile', 'emailserverprofile', profile),
    ...lookup('regardingobjectid', 'queue', of),
    ...lookup('ownerid', 'systemuser', agent),
  });

  const email = (activityid: string | undefined, hours: number, of: Row): Row => ({
    activityid,
    directioncode: false,
    statecode: 1,
    statuscode: 4,
    correlationmethod: 0,
    messageid: `<${activityid}@example.com>`,
    createdon: ago(hours),
    senton: ago(hours),
    ...lookup('ownerid', 'systemuser', agent),
    ...of,
  });

  const toSupport: Row = {
    torecipients: 'support@contoso.com;',
    ...lookup('acceptingentityid', 'queue', support),
    ...lookup('receivingmailboxid', 'mailbox', mailboxes[0]),
  };
  const fromAda: Row = { sender: 'ada@example.com', ...lookup('emailsender', 'contact', ada) };

  const emails = [
    email(adasEmail, 20, {
      ...toSupport,
      ...fromAda,
      subject: 'Printer on fire',
      ...lookup('regardingobjectid', 'incident', earlierCase),
    }),
    email(strangersEmail, 5, {
      ...toSupport,
      sender: 'stranger@example.net',
      subject: 'Where is my order?',
    }),
    email(adasReply, 4, {
      ...toSupport,
      ...fromAda,
      subject: 'RE: Printer on fire',
      correlationmethod: 3,
      inreplyto: `<${adasEmail}@example.com>`,
      ...lookup('regardingobjectid', 'incident', earlierCase),
      ...lookup('parentactivityid', 'email', adasEmail),
      ...lookup('correlatedactivityid', 'email', adasEmail),
    }),
    email(salesEmail, 3, {
      ...fromAda,
      torecipients: 'sales@contoso.com;',
      subject: 'A quote, please',
      ...lookup('acceptingentityid', 'queue', sales),
      ...lookup('receivingmailboxid', 'mailbox', mailboxes[1]),
    }),
  ];

  const activityparties = emails.flatMap((row, index): Row[] => {
    const isToSales = row.activityid === salesEmail;
    const ofEmail = lookup('activityid', 'email', String(row.activityid));
    return [
      {
        activitypartyid: id(10, 2 * index),
        ...ofEmail,
        participationtypemask: 1,
        addressused: row.sender,
        ...(row.sender === 'ada@example.com' ? lookup('partyid', 'contact', ada) : {}),
      },
      {
        activitypartyid: id(10, 2 * index + 1),
        ...ofEmail,
        participationtypemask: 2,
        addressused: isToSales ? 'sales@contoso.com' : 'support@contoso.com',
        ...lookup('partyid', 'queue', isToSales ? sales : support),
      },
    ];
  });

  return {
    tables: {
      emails,
      activityparties,
      queues: [
        queue(support, 'Support', 'support@contoso.com', mailboxes[0]),
        queue(sales, 'Sales', 'sales@contoso.com', mailboxes[1]),
        queue(returns, 'Returns', 'returns@contoso.com', mailboxes[2]),
      ],
      mailboxes: [
        mailbox(mailboxes[0], 'support@contoso.com', support),
        mailbox(mailboxes[1], 'sales@contoso.com', sales),
        mailbox(mailboxes[2], 'returns@contoso.com', returns, true),
      ],
      emailserverprofiles: [
        { emailserverprofileid: profile, name: 'Exchange Online', servertype: 3, statecode: 0 },
      ],
      tracelogs: [
        {
          tracelogid: id(11, 1),
          level: 3,
          text: 'Http server returned 401 Unauthorized',
          createdon: ago(1),
          ...lookup('regardingobjectid', 'mailbox', mailboxes[2]),
        },
        // Of email that goes out: nothing of what comes in.
        {
          tracelogid: id(11, 2),
          level: 3,
          text: 'The email message "Newsletter" cannot be sent: the recipient was refused.',
          createdon: ago(3),
          ...lookup('regardingobjectid', 'mailbox', mailboxes[0]),
        },
      ],
      // Somebody else's, as an administrator sees it.
      exchangesyncidmappings: [
        {
          exchangesyncidmappingid: id(17, 1),
          itemsubject: '***',
          objecttypecode: 4202,
          lastsyncerror: 'NoRecipientMatch',
          lastsyncerrorcode: -2147218683,
          lastsyncerroroccurredon: ago(4),
          createdon: ago(4),
          ...lookup('ownerid', 'systemuser', id(1, 9)),
        },
      ],
      queueitems: emails.map((row, index) => ({
        queueitemid: id(12, index),
        title: row.subject,
        statecode: row.activityid === salesEmail ? 0 : 1,
        statuscode: row.activityid === salesEmail ? 1 : 2,
        enteredon: row.createdon,
        createdon: row.createdon,
        ...lookup('objectid', 'email', String(row.activityid)),
        ...lookup('queueid', 'queue', row.activityid === salesEmail ? sales : support),
      })),
      convertrules: [
        {
          convertruleid: supportRule,
          name: 'Cases from support emails',
          statecode: 1,
          statuscode: 2,
          sourcetypecode: 2,
          sourcechanneltypecode: 4202,
          convertruletype: true,
          allowunknownsender: false,
          createdon: ago(1_000),
          modifiedon: ago(900),
          ...lookup('queueid', 'queue', support),
          ...lookup('ownerid', 'systemuser', agent),
        },
        // What it replaced, and a rule that watches tasks.
        {
          convertruleid: id(3, 2),
          name: 'Cases from support emails (legacy)',
          statecode: 0,
          statuscode: 1,
          sourcetypecode: 2,
          sourcechanneltypecode: 4202,
          convertruletype: false,
          allowunknownsender: false,
          createdon: ago(9_000),
          modifiedon: ago(900),
          ...lookup('queueid', 'queue', support),
          ...lookup('ownerid', 'systemuser', agent),
        },
        {
          convertruleid: id(3, 3),
          name: 'Cases from sales tasks',
          statecode: 1,
          statuscode: 2,
          sourcetypecode: 2,
          sourcechanneltypecode: 4212,
          convertruletype: true,
          allowunknownsender: false,
          createdon: ago(1_000),
          modifiedon: ago(900),
          ...lookup('queueid', 'queue', sales),
          ...lookup('ownerid', 'systemuser', agent),
        },
      ],
      convertruleitems: [
        {
          convertruleitemid: id(13, 1),
          name: 'Every email',
          sequencenumber: 1,
          ...lookup('convertruleid', 'convertrule', supportRule),
          ...lookup('workflowid', 'workflow', workflow),
        },
      ],
      workflows: [
        {
          workflowid: workflow,
          name: 'ARC: Every email',
          category: 5,
          statecode: 1,
          statuscode: 2,
          ...lookup('ownerid', 'systemuser', agent),
        },
      ],
      flowruns: [
        {
          flowrunid: id(14, 1),
          name: 'run',
          status: 'Succeeded',
          starttime: ago(19.9),
          endtime: ago(19.9),
          ...lookup('workflow', 'workflow', workflow),
        },
      ],
      activitymonitors: [
        evaluation(1, adasEmail, 1, undefined, ago(19.9)),
        evaluation(2, strangersEmail, 3, 7, ago(4.9)),
        evaluation(3, adasReply, 3, 3, ago(3.9)),
      ],
      contacts: [
        { contactid: ada, fullname: 'Ada', statecode: 0, emailaddress1: 'ada@example.com' },
      ],
      incidents: [
        {
          incidentid: earlierCase,
          ticketnumber: 'CAS-01001',
          title: 'Printer on fire',
          statecode: 0,
          statuscode: 1,
          caseorigincode: 2,
          createdon: ago(19.8),
          ...lookup('customerid', 'contact', ada),
        },
      ],
      systemusers: [
        {
          systemuserid: agent,
          fullname: 'Agent',
          isdisabled: false,
          islicensed: true,
          accessmode: 0,
        },
      ],
      organizations: [
        {
          organizationid: id(16, 1),
          name: 'Contoso',
          requireapprovalforqueueemail: true,
          ignoreinternalemail: false,
          orgdborgsettings: '<OrgSettings></OrgSettings>',
        },
      ],
    },
  };
}

/** What the activity monitor keeps: `state` 1 ready, 3 skipped. */
function evaluation(
  nth: number,
  email: string | undefined,
  state: number,
  reason: number | undefined,
  createdon: string,
): Row {
  return {
    activitymonitorid: id(15, nth),
    currentstate: state,
    reason,
    createdon,
    contactcreatedbyrule: false,
    ...lookup('monitoredactivityitemid', 'email', email),
    ...lookup('ruleid', 'convertrule', supportRule),
    ...lookup('queueid', 'queue', support),
  };
}
