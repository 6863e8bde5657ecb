import type { EmailSought } from '../../../src/checks/sought.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { at, records, ref } from './records.ts';
import { setNames, type Cell, type OrganizationData } from './schema.ts';

/** An organization that shows what the plan says, among other things, and who is asked for. */
export interface Built {
  readonly data: OrganizationData;
  readonly sought: EmailSought;
  readonly emailId: string;
  readonly queueId: string;
  readonly subject: string;
}

/** The rows of a plan, with other people's emails, queues, rules and cases around them. */
export function build(plan: Plan, random: Random): Built {
  const {
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
  } = records(random);
  const id = random.guid;

  add('organizations', {
    organizationid: id(),
    name: 'Contoso',
    requireapprovalforqueueemail: true,
    ignoreinternalemail: false,
    orgdborgsettings: random.pick([
      null,
      '<OrgSettings><CreateQueueItemForSynchronizingMailbox>true</CreateQueueItemForSynchronizingMailbox></OrgSettings>',
    ]),
  });
  const people = addPeople();
  const support = addQueue('support');
  for (let index = 0; index < random.between(2, 4); index += 1) addOtherQueue(`desk${index}`);
  const emailId = id();
  const sent = plan.age;
  const created = plan.age - 2;
  if (plan.arrived) addEmail();
  if (plan.alert) {
    const { level, text, hoursBefore } = plan.alert;
    addAlert(support.mailbox, level, text, sent + hoursBefore * 60);
  }
  if (plan.failedItem) {
    const { code, sameSubject } = plan.failedItem;
    add('exchangesyncidmappings', {
      exchangesyncidmappingid: id(),
      itemsubject: sameSubject ? people.subject : 'Something else',
      objecttypecode: 4202,
      ownerid: ref('systemuser', people.user),
      lastsyncerrorcode: code,
      lastsyncerroroccurredon: at(sent - 5),
      createdon: at(sent - 5),
    });
  }
  addNoise();
  for (const set of setNames) rows[set].sort(() => random.next() - 0.5);

  return {
    data: { rows, forbidden: [], missing: [], missingColumns: {}, unseen: [] },
    sought: describe(),
    emailId,
    queueId: support.queue,
    subject: people.subject,
  };

  function describe(): EmailSought {
    const queue = support.address;
    const around = at(sent + random.between(-30, 30));
    const subject = random.chance(0.5) ? people.subject.slice(0, 9) : people.subject;
    if (!plan.arrived || plan.acceptedBy === 'user' || plan.item === 'none') {
      return random.pick([
        { sender: people.sender.toUpperCase(), queue, subject, around },
        { sender: people.sender, queue, around },
      ]);
    }
    return random.pick<EmailSought>([
      { sender: people.sender, queue, subject, around },
      { sender: people.sender, queue, around },
      { sender: people.sender, subject, around },
      { messageId: `<m-${emailId}@mail.example>` },
      { messageId: `m-${emailId}@mail.example`, queue },
    ]);
  }

  function addQueue(name: string) {
    const address = `${name}@contoso.example`;
    const queue = id();
    const mailbox = addMailbox(address, plan.mailbox, people.user);
    add('queues', {
      queueid: queue,
      name,
      emailaddress: address,
      emailrouteraccessapproval: 1,
      incomingemaildeliverymethod: 2,
      incomingemailfilteringmethod: 0,
      queueviewtype: 0,
      statecode: 0,
      defaultmailbox: ref('mailbox', mailbox),
      ownerid: ref('systemuser', people.user),
      ...plan.queue,
    });
    const owner = addOwner(plan.owner, 'Owner');
    const rule = id();
    const item = id();
    const flow = id();
    if (plan.rule !== 'none') {
      const active = plan.rule === 'active' || plan.rule === 'other-source';
      addRule(rule, queue, owner, {
        active,
        source: plan.rule === 'other-source' ? 1 : 2,
        allowsUnknown: plan.allowsUnknown,
        mapsInFlow: plan.mapsInFlow,
      });
      addWorkflow(flow, plan.flow, owner);
      if (plan.ruleItems) addItem(item, rule, flow);
    }
    return { queue, mailbox, address, rule, item, flow };
  }

  function addOtherQueue(name: string) {
    const address = `${name}@contoso.example`;
    const queue = id();
    const mailbox = addMailbox(address, random.chance(0.3) ? { incomingemailstatus: 2 } : {});
    add('queues', {
      queueid: queue,
      name,
      emailaddress: address,
      emailrouteraccessapproval: random.pick([1, 1, 2]),
      incomingemaildeliverymethod: 2,
      incomingemailfilteringmethod: random.pick([0, 1, 4]),
      statecode: 0,
      defaultmailbox: ref('mailbox', mailbox),
    });
    const owner = addOwner(random.pick(['enabled', 'enabled', 'disabled']), name);
    const [rule, item, flow] = [id(), id(), id()];
    addRule(rule, queue, owner, {
      active: random.chance(0.7),
      source: 2,
      allowsUnknown: random.chance(0.5),
      mapsInFlow: random.chance(0.2),
    });
    addItem(item, rule, flow);
    addWorkflow(flow, random.pick(['on', 'on', 'off']), owner);
    for (let index = 0; index < random.between(0, 3); index += 1) {
      addOtherEmail(queue, rule, random.pick([null, 7, 13, 14, 9, 2]));
    }
    if (random.chance(0.5)) addAlert(mailbox, 3, 'Another mailbox is ill.', random.between(0, 900));
    addRun(flow, random.pick(['Failed', 'Succeeded']), plan.age - 4, 'case is missing customer');
  }

  function addPeople() {
    const sender = `ana.${random.between(1, 999)}@customer.example`;
    const subject = `Invoice ${random.between(1000, 9999)} isn’t right`;
    const contact = id();
    const account = id();
    const user = id();
    if (plan.sender === 'contact-of-account') {
      add('accounts', {
        accountid: account,
        name: 'Customer',
        emailaddress1: plan.accountShares ? sender : 'office@customer.example',
        statecode: 0,
      });
    }
    if (plan.sender === 'account') {
      add('accounts', {
        accountid: account,
        name: 'Customer',
        emailaddress1: sender,
        statecode: 0,
      });
    }
    if (plan.sender.includes('contact')) {
      add('contacts', {
        contactid: contact,
        fullname: 'Ana',
        emailaddress1: random.chance(0.5) ? sender : null,
        emailaddress2: sender,
        statecode: plan.sender === 'inactive-contact' ? 1 : 0,
        parentcustomerid: plan.sender === 'contact-of-account' ? ref('account', account) : null,
      });
    }
    add('systemusers', { systemuserid: user, fullname: 'Colleague', isdisabled: false });
    const resolved = {
      contact: ref('contact', contact),
      'contact-of-account': ref('contact', contact),
      'inactive-contact': ref('contact', contact),
      account: ref('account', account),
      user: ref('systemuser', user),
      lead: ref('lead', id()),
      nobody: null,
    }[plan.sender];
    const customer = plan.sender === 'account' ? ref('account', account) : ref('contact', contact);
    return { sender, subject, resolved, customer, user };
  }

  function addEmail() {
    const toQueue = plan.recipients === 'to' || plan.recipients === 'unresolved-to';
    const to = toQueue ? support.address : 'friend@elsewhere.example';
    const earlierId = `<earlier-${emailId}@mail.example>`;
    const earlier = id();
    const replies = plan.earlier !== 'none';
    if (plan.earlier === 'there') {
      add('emails', {
        activityid: earlier,
        subject: 'Your order',
        messageid: earlierId,
        directioncode: true,
        statuscode: 3,
        sender: support.address,
        torecipients: people.sender,
        createdon: at(created + 3000),
        senton: at(created + 3000),
      });
    }
    const cases = addCases();
    add('emails', {
      activityid: emailId,
      subject: people.subject,
      messageid: `<m-${emailId}@mail.example>`,
      inreplyto: replies ? earlierId : null,
      directioncode: false,
      statecode: 1,
      statuscode: 4,
      correlationmethod: plan.correlation,
      sender: people.sender,
      torecipients: plan.recipients === 'alias' ? 'help@contoso.example' : to,
      createdon: at(created),
      senton: at(sent),
      emailsender: people.resolved,
      acceptingentityid:
        plan.acceptedBy === 'queue' ? ref('queue', support.queue) : ref('systemuser', people.user),
      receivingmailboxid: ref('mailbox', support.mailbox),
      correlatedactivityid: plan.tied ? ref('email', earlier) : null,
      parentactivityid: plan.tied ? ref('email', earlier) : null,
      regardingobjectid: cases.regarding,
      ownerid: ref('systemuser', people.user),
    });
    const party = (role: number, addressused: string, partyid: Cell) =>
      add('activityparties', {
        activitypartyid: id(),
        participationtypemask: role,
        addressused,
        partyid,
        activityid: ref('email', emailId),
      });
    const queue = ref('queue', support.queue);
    party(1, people.sender, people.resolved);
    if (plan.recipients === 'to') party(2, support.address, queue);
    if (plan.recipients === 'unresolved-to') party(2, support.address.toUpperCase(), null);
    if (plan.recipients === 'alias') party(2, 'help@contoso.example', null);
    if (plan.recipients === 'cc') party(3, support.address, queue);
    if (plan.recipients === 'bcc' || plan.recipients === 'cc') {
      party(2, 'friend@elsewhere.example', null);
    }
    if (plan.acceptedBy === 'user') {
      party(3, 'colleague@contoso.example', ref('systemuser', people.user));
    }
    if (cases.related) party(13, '', cases.related);

    const itemId = id();
    if (plan.item !== 'none') {
      add('queueitems', {
        queueitemid: itemId,
        statecode: plan.item === 'active' ? 0 : 1,
        statuscode: plan.item === 'active' ? 1 : 2,
        title: people.subject,
        enteredon: at(created),
        createdon: at(created),
        objectid: ref('email', emailId),
        queueid: ref('queue', support.queue),
      });
    }
    if (plan.evaluation) {
      const { state, reason, contactCreated } = plan.evaluation;
      addEvaluation(
        emailId,
        support.queue,
        support.rule,
        state,
        reason,
        created - 1,
        contactCreated,
      );
      for (let index = 0; index < plan.recurring; index += 1) {
        addEvaluation(
          id(),
          support.queue,
          support.rule,
          state,
          reason,
          created + 30 * index + 30,
          null,
        );
      }
    }
    if (plan.run) addRun(support.flow, plan.run, created - 2, plan.runMessage);
    if (plan.job) {
      add('asyncoperations', {
        asyncoperationid: id(),
        name: 'Case from email',
        statecode: 3,
        statuscode: 31,
        operationtype: 10,
        message: plan.job,
        errorcode: null,
        createdon: at(created - 1),
        completedon: at(created - 2),
        regardingobjectid:
          plan.jobRegards === 'item' && plan.item !== 'none'
            ? ref('queueitem', itemId)
            : ref('email', emailId),
      });
    }
  }

  function addCases(): { regarding: Cell; related: Cell } {
    const caseId = id();
    const target = ref('incident', caseId);
    const none = { regarding: null, related: null };
    if (plan.case === 'none') return none;
    const isOlder = plan.case.startsWith('older');
    const fromAnother = plan.case === 'senders-from-another-email';
    const madeAgo = created + (isOlder ? 9000 : fromAnother ? -300 : -5);
    addCase(caseId, madeAgo, people.customer, plan.case === 'older-resolved' ? 1 : 0);
    if (fromAnother) {
      addOtherEmail(support.queue, support.rule, undefined, {
        sender: people.sender,
        createdon: at(created - 298),
        senton: at(created - 297),
        regardingobjectid: target,
      });
    }
    if (plan.case.endsWith('related')) return { regarding: null, related: target };
    return plan.case.startsWith('senders') ? none : { regarding: target, related: null };
  }

  function addNoise() {
    const count = random.between(3, 8);
    for (let index = 0; index < count; index += 1) {
      const contact = id();
      const account = id();
      add('accounts', {
        accountid: account,
        name: `Account ${index}`,
        emailaddress1: `office${index}@elsewhere.example`,
        statecode: random.pick([0, 1]),
      });
      add('contacts', {
        contactid: contact,
        fullname: `Person ${index}`,
        emailaddress1: `someone.${index}@elsewhere.example`,
        statecode: random.pick([0, 1]),
        parentcustomerid: random.chance(0.5) ? ref('account', account) : null,
      });
      addCase(id(), random.between(0, 20_000), ref('contact', contact), random.pick([0, 1, 2]));
      addOtherEmail(id(), id(), undefined, random.chance(0.3) ? { subject: people.subject } : {});
    }
    // The same sender on another day, and the same subject in the other direction.
    const before = created + random.between(1500, 9000);
    addOtherEmail(support.queue, support.rule, undefined, {
      sender: people.sender,
      subject: people.subject,
      createdon: at(before),
      senton: at(before + 1),
    });
    addOtherEmail(support.queue, support.rule, undefined, {
      sender: people.sender,
      subject: people.subject,
      directioncode: true,
      statuscode: 3,
      createdon: at(created - 1),
      senton: at(created),
    });
    const customer = people.customer;
    addCase(id(), created + random.between(1000, 90_000), customer, random.pick([0, 1]));
  }
}
