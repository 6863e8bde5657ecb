import type { Random } from '../organizations/random.ts';
import {
  openedWith,
  schema,
  setNames,
  type Cell,
  type Depth,
  type OrganizationData,
  type Row,
  type SetName,
  type Target,
} from '../organizations/schema.ts';

/** The email that is looked for, and what it should have come to. */
export interface Scene {
  /** Undefined if the email isn't there. */
  readonly email: string | undefined;
  readonly queue: string;
  readonly sentOn: string;
  readonly createdOn: string;
  readonly now: string;
  readonly subject: string;
  /** Whether whoever looks names the queue. */
  readonly namesQueue: boolean;
  /** Whether it is only fair where everything can be seen. */
  readonly needsSight?: boolean;
  /** The causes that act, with what must be readable to know them. */
  readonly causes: readonly string[];
}

/** An organization with noise, and what of it makes a cause undecided that was decided before. */
export interface Noisy {
  readonly data: OrganizationData;
  readonly kinds: readonly NoiseKind[];
  /** Sets of which some rows may be hidden since. */
  readonly limited: readonly SetName[];
  /** Whether a run can't be told from another email's any more. */
  readonly runsMixed: boolean;
}

type Rows = Record<SetName, Row[]>;

interface World {
  readonly rows: Rows;
  readonly random: Random;
  readonly scene: Scene;
  readonly add: (set: SetName, cells: Row) => Target;
  readonly mailbox: Row | undefined;
  readonly profile: Row | undefined;
  readonly rule: Row | undefined;
  /** The flow that the first item of the rule runs. */
  readonly flow: Target | undefined;
}

const minute = 60_000;
const later = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) + minutes * minute).toISOString();

const isTarget = (cell: Cell | undefined): cell is Target =>
  typeof cell === 'object' && cell !== null;
const textIn = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : '');
const idIn = (cell: Cell | undefined) => (isTarget(cell) ? cell.id : undefined);

/** Changes a row of a set by its key. */
function change({ rows }: World, set: SetName, row: Row | undefined, cells: Row): void {
  const { key } = schema[set];
  rows[set] = rows[set].map((each) =>
    row && each[key] === row[key] ? { ...each, ...cells } : each,
  );
}

const acts = ({ scene }: World, cause: string) => scene.causes.includes(cause);
const isMissing = (world: World) => world.scene.email === undefined;

/** One kind of noise: rows that mean nothing for this email, by the pages that docs/rows.md names. */
type Noise = (world: World) => void;

/** An email of somebody else to the queue about that time, that the rule handed on. */
function otherEmail(world: World, minutesAfter: number): void {
  const { add, scene, rule, flow, random } = world;
  const createdon = later(scene.createdOn, minutesAfter);
  if (createdon > later(scene.now, -5)) return;
  const queueid: Target = { type: 'queue', id: scene.queue };
  const email = add('emails', {
    subject: 'Quite another matter',
    messageid: `<noise-${random.guid()}@elsewhere.example>`,
    directioncode: false,
    statecode: 1,
    statuscode: 4,
    correlationmethod: 0,
    sender: `other.${random.guid().slice(0, 6)}@elsewhere.example`,
    torecipients: 'desk@contoso.example;',
    createdon,
    senton: createdon,
    acceptingentityid: queueid,
  });
  add('queueitems', {
    statecode: 1,
    statuscode: 2,
    title: 'Quite another matter',
    enteredon: createdon,
    createdon,
    objectid: email,
    queueid,
  });
  if (!rule) return;
  add('activitymonitors', {
    currentstate: 1,
    reason: null,
    createdon: later(createdon, 1),
    contactcreatedbyrule: false,
    monitoredactivityitemid: email,
    ruleid: { type: 'convertrule', id: textIn(rule['convertruleid']) },
    queueid,
  });
  if (flow) {
    const status = random.pick(['Failed', 'Succeeded', 'Cancelled']);
    add('flowruns', {
      name: random.guid(),
      status,
      errorcode: status === 'Failed' ? 'ActionFailed' : null,
      errormessage: status === 'Failed' ? 'The case is missing customer.' : null,
      starttime: later(createdon, random.between(2, 4)),
      workflow: flow,
    });
  }
}

const kinds = {
  /** The system moves the watermark with every email; the mailbox was tested again some day. */
  watermark: (world: World) => {
    const { rows, random, scene, add } = world;
    for (const mailbox of rows.mailboxes) {
      // One that was enabled late is no noise.
      if (mailbox['testmailboxaccesscompletedon']) continue;
      const watermark = later(scene.now, -random.between(1, 40));
      change(world, 'mailboxes', mailbox, {
        processemailreceivedafter: watermark,
        testmailboxaccesscompletedon: random.pick([
          later(scene.now, -60 * 24 * 90),
          later(scene.sentOn, 30),
          later(watermark, 1),
        ]),
      });
    }
    const { mailbox } = world;
    if (!mailbox || mailbox['testmailboxaccesscompletedon']) return;
    add('emails', {
      subject: 'What came before',
      directioncode: false,
      statuscode: 4,
      sender: 'somebody@elsewhere.example',
      torecipients: 'desk@contoso.example;',
      createdon: later(scene.sentOn, -60 * 24 * 3),
      senton: later(scene.sentOn, -60 * 24 * 3),
      receivingmailboxid: { type: 'mailbox', id: textIn(mailbox['mailboxid']) },
    });
  },
  /** Other people's items, other kinds of items, and other emails of the same owner. */
  'foreign failed items': ({ add, random, scene, mailbox }: World) => {
    const owner = idIn(mailbox?.['ownerid']) ?? random.guid();
    const item = (ownerId: string, objecttypecode: number, itemsubject: string | null) =>
      add('exchangesyncidmappings', {
        itemsubject,
        objecttypecode,
        lastsyncerror: 'NoRecipientMatch',
        lastsyncerrorcode: -2147218683,
        lastsyncerroroccurredon: later(scene.sentOn, random.between(-20, 20)),
        createdon: later(scene.sentOn, random.between(-20, 20)),
        ownerid: { type: 'systemuser', id: ownerId },
      });
    item(random.guid(), 4202, random.pick(['***', '********', scene.subject, null]));
    item(random.guid(), 4201, '***');
    item(owner, 4201, scene.subject);
    item(owner, 4202, 'Lunch on Friday');
  },
  /** Alerts of this mailbox about other things, passing ones, and other mailboxes' alerts. */
  'foreign alerts': ({ add, random, scene, mailbox, rows }: World) => {
    const alert = (id: unknown, text: string, minutes: number) =>
      add('tracelogs', {
        level: 3,
        text,
        createdon: later(scene.sentOn, minutes),
        regardingobjectid: { type: 'mailbox', id: String(id) },
      });
    const own = mailbox?.['mailboxid'];
    if (own) {
      alert(
        own,
        'The email message "Newsletter" cannot be sent. Its credentials are incorrect or have insufficient permissions for sending email.',
        random.between(-600, 600),
      );
      alert(own, 'Appointments, contacts, and tasks for the mailbox cannot be synchronized.', 20);
      alert(
        own,
        'A transient error occurred while receiving email. The system will try again later.',
        random.between(-9, 9),
      );
    }
    const other = random.pick([undefined, ...rows.mailboxes])?.['mailboxid'];
    if (other && other !== own)
      alert(other, 'The mailbox location could not be determined while receiving email.', 5);
  },
  /** Another email of the queue, evaluated within minutes, with a run of its own. */
  'other runs': (world: World) => otherEmail(world, world.random.pick([-3, -1, 1, 2, 4])),
  /** Runs of other emails that come late, long after this one's could have begun. */
  'late runs': (world: World) => otherEmail(world, world.random.between(70, 300)),
  /** Active rules of other activity types on the same queue. */
  'rules of other types': ({ add, random, scene, rows }: World) => {
    const owner: Target = { type: 'systemuser', id: textIn(rows.systemusers[0]?.['systemuserid']) };
    const rule = add('convertrules', {
      name: 'Tasks',
      statecode: 1,
      statuscode: 2,
      sourcetypecode: 2,
      sourcechanneltypecode: random.pick<Cell>(['task', 4212, 'phonecall', 4210, 'appointment']),
      allowunknownsender: false,
      convertruletype: true,
      queueid: { type: 'queue', id: scene.queue },
      ownerid: owner,
      createdon: later(scene.now, -60 * 24 * 300),
      modifiedon: later(scene.now, -60 * 24 * 200),
    });
    if (random.chance(0.5)) {
      add('convertruleitems', { name: 'Every task', convertruleid: rule, workflowid: null });
    }
  },
  /** The legacy rule that a migrated one replaced: inactive, its workflow off, its owner gone. */
  'legacy beside modern': ({ add, random, scene }: World) => {
    const owner = add('systemusers', { fullname: 'Former', isdisabled: true, islicensed: false });
    const rule = add('convertrules', {
      name: 'Legacy',
      statecode: 0,
      statuscode: 1,
      sourcetypecode: 2,
      sourcechanneltypecode: random.pick<Cell>([4202, 'email', null]),
      allowunknownsender: false,
      convertruletype: false,
      queueid: { type: 'queue', id: scene.queue },
      ownerid: owner,
      createdon: later(scene.now, -60 * 24 * 700),
      modifiedon: later(scene.now, -60 * 24 * 200),
    });
    const workflow = add('workflows', {
      name: 'Legacy',
      statecode: 0,
      category: 0,
      ownerid: owner,
    });
    add('convertruleitems', { name: 'Legacy', convertruleid: rule, workflowid: workflow });
  },
  /** Another queue took the email too, and its rule had its own reason. */
  'several queues': (world: World) => {
    const { add, random, scene, rows } = world;
    const other = rows.queues.find((row) => row['queueid'] !== scene.queue);
    // Whoever names no queue can't be told which of the two is meant.
    if (!other || scene.email === undefined || !scene.namesQueue) return;
    const queueid: Target = { type: 'queue', id: textIn(other['queueid']) };
    const email: Target = { type: 'email', id: scene.email };
    add('activityparties', {
      participationtypemask: 3,
      addressused: textIn(other['emailaddress']),
      partyid: queueid,
      activityid: email,
    });
    const rule = rows.convertrules.find(
      (row) => idIn(row['queueid']) === queueid.id && row['statecode'] === 1,
    );
    if (rule && random.chance(0.7)) {
      add('activitymonitors', {
        currentstate: 3,
        reason: random.pick([7, 13, 14, 16]),
        createdon: later(scene.createdOn, 3),
        contactcreatedbyrule: false,
        monitoredactivityitemid: email,
        ruleid: { type: 'convertrule', id: textIn(rule['convertruleid']) },
        queueid,
      });
    }
  },
  /** Email between users is left out, but what users write to queues is taken, as by default. */
  'internal senders': (world: World) => {
    change(world, 'organizations', world.rows.organizations[0], { ignoreinternalemail: true });
  },
  /** Servers that no administrator of Microsoft 365 approves anything of. */
  'other servers': (world: World) => {
    const { profile, mailbox, random, rows, scene } = world;
    if (acts(world, 'email-not-synchronized')) return;
    change(world, 'emailserverprofiles', profile, { servertype: random.pick([0, 1, 4]) });
    change(world, 'mailboxes', mailbox, { isemailaddressapprovedbyo365admin: false });
    const queue = rows.queues.find((row) => row['queueid'] === scene.queue);
    change(world, 'queues', queue, { isemailaddressapprovedbyo365admin: false });
  },
  /** The organization does without approval. */
  'approval off': (world: World) => {
    const { random, rows, scene, mailbox } = world;
    if (acts(world, 'email-not-synchronized')) return;
    change(world, 'organizations', rows.organizations[0], { requireapprovalforqueueemail: false });
    const cells = { emailrouteraccessapproval: random.pick([0, 2]) };
    change(world, 'mailboxes', mailbox, cells);
    const queue = rows.queues.find((row) => row['queueid'] === scene.queue);
    change(world, 'queues', queue, cells);
  },
  /** Errors that were over with the next cycle, and stand-in dates. */
  'passing errors': (world: World) => {
    const { scene, mailbox } = world;
    if (acts(world, 'email-not-synchronized')) return;
    change(world, 'mailboxes', mailbox, {
      lastsyncerror: 'A transient failure.',
      lastsyncerrorcode: -2147218000,
      lastsyncerroroccurredon: later(scene.now, -3),
      lastsuccessfulsynccompletedon: later(scene.now, -6),
      postponemailboxprocessinguntil: later(scene.now, 9),
      receivingpostponeduntil: '1900-01-01T00:00:00Z',
    });
  },
  /** Workflows of one's own that wait for the email by design, have ended well, or do other things. */
  'other jobs': ({ add, random, scene, rule }: World) => {
    if (scene.email === undefined || rule?.['convertruletype'] !== true) return;
    const job = (statuscode: number, message: string | null) =>
      add('asyncoperations', {
        name: 'Remind me',
        statecode: statuscode === 10 ? 1 : 3,
        statuscode,
        operationtype: 10,
        message,
        createdon: later(scene.createdOn, 1),
        regardingobjectid: { type: 'email', id: String(scene.email) },
      });
    job(10, null);
    job(30, null);
    if (random.chance(0.5)) job(32, null);
  },
} as const satisfies Record<string, Noise>;

export type NoiseKind = keyof typeof kinds | 'limited rights';

export const noiseKinds = [...Object.keys(kinds), 'limited rights'] as readonly NoiseKind[];

/** The set's rows of which an account with a limited right sees those of some owners only. */
const limitable: readonly [SetName, ...SetName[]] = [
  'emails',
  'queues',
  'convertrules',
  'activitymonitors',
  'systemusers',
  'contacts',
  'accounts',
  'incidents',
  'asyncoperations',
  'mailboxes',
];

/** Adds noise of most kinds to an organization, whatever is wrong with it. */
export function withNoise(data: OrganizationData, scene: Scene, random: Random): Noisy {
  const rows = Object.fromEntries(setNames.map((set) => [set, [...data.rows[set]]])) as Rows;
  const queue = rows.queues.find((row) => row['queueid'] === scene.queue);
  const mailbox = rows.mailboxes.find(
    (row) =>
      row['mailboxid'] === idIn(queue?.['defaultmailbox']) ||
      textIn(row['emailaddress']).toLowerCase() === textIn(queue?.['emailaddress']).toLowerCase(),
  );
  const profile = rows.emailserverprofiles.find(
    (row) => row['emailserverprofileid'] === idIn(mailbox?.['emailserverprofile']),
  );
  const rule = rows.convertrules.find(
    (row) =>
      idIn(row['queueid']) === scene.queue && row['statecode'] === 1 && row['sourcetypecode'] === 2,
  );
  const item = rows.convertruleitems.find(
    (row) => rule && idIn(row['convertruleid']) === rule['convertruleid'],
  );
  const flow = item?.['workflowid'];
  const world: World = {
    rows,
    random,
    scene,
    mailbox,
    profile,
    rule,
    flow: isTarget(flow) ? flow : undefined,
    add(set, cells) {
      const id = random.guid();
      rows[set].push({ [schema[set].key]: id, ...cells });
      return { id, type: singular[set] ?? set.slice(0, -1) };
    },
  };
  const drawn: NoiseKind[] = [];
  for (const [kind, apply] of Object.entries(kinds) as [keyof typeof kinds, Noise][]) {
    // Runs are mixed up now and then only, so that some organizations still decide by them.
    if (!random.chance(kind === 'other runs' ? 0.4 : 0.7)) continue;
    // Where rules have no channel there are none of other types.
    const lacksChannel = data.missingColumns.convertrules?.includes('sourcechanneltypecode');
    if (lacksChannel && kind === 'rules of other types') continue;
    apply(world);
    drawn.push(kind);
  }
  const depths: Partial<Record<SetName, Depth>> = { ...data.depths };
  const unseen = [...data.unseen];
  const limited: SetName[] = [];
  if (random.chance(0.25) && !scene.needsSight) {
    const set = random.pick(limitable);
    limited.push(...openedWith(set));
    depths[set] = random.pick(['Basic', 'Local', 'Deep']);
    for (const row of rows[set]) {
      const isOthers = random.chance(0.4) && row['activityid'] !== scene.email;
      const isOfEmail = idIn(row['monitoredactivityitemid']) === scene.email;
      if (isOthers && !isOfEmail) unseen.push(textIn(row[schema[set].key]));
    }
    drawn.push('limited rights');
  }
  return {
    data: { ...data, rows, depths, unseen },
    kinds: drawn,
    limited,
    runsMixed: drawn.includes('other runs') && !isMissing(world),
  };
}

const singular: Readonly<Partial<Record<SetName, string>>> = {
  activityparties: 'activityparty',
  mailboxes: 'mailbox',
};
