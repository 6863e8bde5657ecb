import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { setNames, type Cell, type Row, type SetName } from './schema.ts';

/** The moment at which every generated organization is looked at. */
export const now = new Date('2026-03-10T12:00:00Z');

const minute = 60_000;

/** The time so many minutes before that moment. */
export const at = (minutesAgo: number) =>
  new Date(now.getTime() - minutesAgo * minute).toISOString();

/** Where a lookup points to. */
export const ref = (type: string, id: string) => ({ type, id });

/** What sort of rule it is. */
interface RuleKind {
  readonly active: boolean;
  /** 2 for email. */
  readonly source: number;
  readonly allowsUnknown: boolean;
  readonly mapsInFlow: boolean;
}

/** Empty tables, and what to fill them with. Times are in minutes before the moment of looking. */
export function records(random: Random) {
  const id = random.guid;
  const rows = Object.fromEntries(setNames.map((set) => [set, [] as Row[]])) as Record<
    SetName,
    Row[]
  >;
  const add = (set: SetName, row: Row) => {
    rows[set].push(row);
  };
  return {
    rows,
    add,
    addOwner,
    addMailbox,
    addRule,
    addItem,
    addWorkflow,
    addRun,
    addAlert,
    addEvaluation,
    addCase,
    addOtherEmail,
  };

  function addOwner(state: Plan['owner'], name: string): string {
    const owner = id();
    if (state !== 'deleted') {
      add('systemusers', { systemuserid: owner, fullname: name, isdisabled: state === 'disabled' });
    }
    return owner;
  }

  function addMailbox(address: string, cells: Plan['mailbox'], owner?: string): string {
    const mailbox = id();
    const profile = id();
    add('emailserverprofiles', {
      emailserverprofileid: profile,
      name: 'Exchange Online',
      servertype: 3,
      statecode: 0,
      processemailsreceivedafter: at(60 * 24 * 400),
    });
    const healthyMailbox: Row = {
      mailboxid: mailbox,
      name: address,
      emailaddress: address,
      emailrouteraccessapproval: 1,
      enabledforincomingemail: true,
      incomingemaildeliverymethod: 2,
      incomingemailstatus: 1,
      mailboxstatus: 1,
      lastsyncerrorcode: null,
      lastsuccessfulsynccompletedon: at(3),
      postponemailboxprocessinguntil: at(-4),
      statecode: 0,
      statuscode: 1,
      emailserverprofile: ref('emailserverprofile', profile),
      ownerid: owner ? ref('systemuser', owner) : null,
    };
    add('mailboxes', { ...healthyMailbox, ...timed(cells) });
    return mailbox;
  }

  function addRule(
    rule: string,
    queue: string,
    owner: string,
    { active, source, allowsUnknown, mapsInFlow }: RuleKind,
  ) {
    add('convertrules', {
      convertruleid: rule,
      name: 'Rule',
      statecode: active ? 1 : 0,
      statuscode: active ? 2 : 1,
      sourcetypecode: source,
      // Rules for social activities have no channel; those for email name theirs in either way, or none.
      sourcechanneltypecode: source === 2 ? random.pick<Cell>([4202, 'email', null]) : null,
      convertruletype: random.pick([true, null]),
      allowunknownsender: allowsUnknown,
      checkactiveentitlement: false,
      senderresolutionoption: mapsInFlow ? 1 : 0,
      createdon: at(60 * 24 * 300),
      modifiedon: at(60 * 24 * 200),
      queueid: ref('queue', queue),
      ownerid: ref('systemuser', owner),
      // The flow of before June 2024, which nothing uses any more.
      workflowid: ref('workflow', addWorkflow(id(), 'off', owner)),
    });
  }

  function addItem(item: string, rule: string, flow: string) {
    add('convertruleitems', {
      convertruleitemid: item,
      name: 'Item',
      sequencenumber: 1,
      convertruleid: ref('convertrule', rule),
      workflowid: ref('workflow', flow),
    });
  }

  function addWorkflow(flow: string, state: Plan['flow'], owner: string): string {
    add('workflows', {
      workflowid: flow,
      name: 'ARC: Item',
      category: 5,
      statecode: { on: 1, off: 0, suspended: 2 }[state],
      statuscode: { on: 2, off: 1, suspended: 3 }[state],
      ownerid: ref('systemuser', owner),
    });
    return flow;
  }

  function addRun(flow: string, status: string, startedAgo: number, message: string | undefined) {
    add('flowruns', {
      flowrunid: id(),
      name: 'run',
      status,
      errorcode: status === 'Failed' ? 'ActionFailed' : null,
      errormessage: status === 'Failed' ? (message ?? 'An action failed.') : null,
      starttime: at(startedAgo),
      endtime: at(startedAgo - 1),
      workflow: ref('workflow', flow),
    });
  }

  function addAlert(mailbox: string, level: number, text: string, minutesAgo: number) {
    add('tracelogs', {
      tracelogid: id(),
      level,
      text,
      createdon: at(minutesAgo),
      regardingobjectid: ref('mailbox', mailbox),
    });
  }

  function addEvaluation(
    email: string,
    queue: string,
    rule: string,
    state: number,
    reason: number | null,
    minutesAgo: number,
    contactCreated: boolean | null,
  ) {
    add('activitymonitors', {
      activitymonitorid: id(),
      currentstate: state,
      reason,
      createdon: at(minutesAgo),
      contactcreatedbyrule: contactCreated,
      monitoredactivityitemid: ref('email', email),
      ruleid: ref('convertrule', rule),
      queueid: ref('queue', queue),
    });
  }

  function addCase(caseId: string, minutesAgo: number, customer: Cell, state: number) {
    add('incidents', {
      incidentid: caseId,
      ticketnumber: `CAS-${random.between(10_000, 99_999)}`,
      title: 'A case',
      statecode: state,
      statuscode: state === 1 ? 5 : 1,
      caseorigincode: 2,
      createdon: at(minutesAgo),
      customerid: customer,
    });
  }

  function addOtherEmail(
    queue: string,
    rule: string,
    reason: number | null | undefined,
    cells: Row = {},
  ) {
    const other = id();
    const minutesAgo = random.between(20, 20_000);
    add('emails', {
      activityid: other,
      subject: random.pick(['Hello', 'Your order']),
      messageid: `<o-${other}@mail.example>`,
      directioncode: false,
      statecode: 1,
      statuscode: 4,
      correlationmethod: 0,
      sender: `someone.${random.between(1, 99)}@elsewhere.example`,
      torecipients: 'desk@contoso.example',
      createdon: at(minutesAgo),
      senton: at(minutesAgo + 1),
      acceptingentityid: ref('queue', queue),
      ...cells,
    });
    add('activityparties', {
      activitypartyid: id(),
      participationtypemask: 2,
      addressused: 'desk@contoso.example',
      partyid: ref('queue', queue),
      activityid: ref('email', other),
    });
    add('queueitems', {
      queueitemid: id(),
      statecode: random.pick([0, 1]),
      statuscode: 1,
      enteredon: at(minutesAgo),
      createdon: at(minutesAgo),
      objectid: ref('email', other),
      queueid: ref('queue', queue),
    });
    if (reason !== undefined) {
      addEvaluation(other, queue, rule, reason === null ? 1 : 3, reason, minutesAgo - 1, null);
    }
    if (random.chance(0.3)) {
      add('asyncoperations', {
        asyncoperationid: id(),
        name: 'Another job',
        statecode: 3,
        statuscode: 31,
        operationtype: 10,
        message: 'The case is missing customer.',
        createdon: at(minutesAgo),
        regardingobjectid: ref('email', other),
      });
    }
  }
}

/** Cells whose value is a time ahead: `+4m`, `+2h`. */
function timed(cells: Plan['mailbox']): Row {
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => {
      const [, amount, unit] = (typeof value === 'string' && /^\+(\d+)([mh])$/.exec(value)) || [];
      return [name, amount ? at(-Number(amount) * (unit === 'h' ? 60 : 1)) : value];
    }),
  );
}
