import { addUser } from './people.ts';
import { ago, day, hour, maybe, minute, type Row, type Target, type World } from './world.ts';

/** A queue with its mailbox and profile, all healthy at first. */
export interface Queue {
  readonly queue: Target;
  readonly address: string;
  readonly mailbox: Target;
  readonly profile: Target;
  readonly owner: Target;
}

const names = ['support', 'service', 'returns', 'billing', 'help'] as const;

/** A queue that takes every email. */
export function addQueue(world: World): Queue {
  const { random } = world;
  const name = `${random.pick(names)}-${random.guid().slice(0, 4)}`;
  const address = `${name}@contoso.test`;
  const owner = addUser(world);
  const profile = world.add('emailserverprofiles', {
    name: 'Exchange Online',
    servertype: random.pick([0, 1, 3, 4]),
    statecode: 0,
    processemailsreceivedafter: maybe(random, ago(300 * day)),
    lastauthorizationstatus: random.pick([1, 1, null]),
    lasttestexecutionstatus: random.pick([1, 1, 2, null]),
    moveundeliveredemails: random.chance(0.5),
  });
  const mailbox = world.add('mailboxes', {
    name,
    emailaddress: address,
    emailrouteraccessapproval: 1,
    isemailaddressapprovedbyo365admin: random.pick([true, true, true, null]),
    enabledforincomingemail: true,
    incomingemaildeliverymethod: 2,
    incomingemailstatus: 1,
    mailboxstatus: 1,
    ...pastErrors(world),
    lastsuccessfulsynccompletedon: ago(random.between(1, 6) * minute),
    lastsyncstartedon: ago(random.between(1, 8) * minute),
    postponemailboxprocessinguntil: random.pick([
      null,
      ago(-4 * minute),
      ago(minute),
      ago(-5 * minute),
    ]),
    receivingpostponeduntil: random.pick([null, null, ago(day)]),
    processemailreceivedafter: random.pick([null, ago(200 * day)]),
    transientfailurecount: random.pick([0, 0, null]),
    statecode: 0,
    statuscode: 1,
    emailserverprofile: profile,
    ownerid: owner,
  });
  const queue = world.add('queues', {
    name,
    emailaddress: random.chance(0.2) ? address.toUpperCase() : address,
    emailrouteraccessapproval: 1,
    incomingemaildeliverymethod: 2,
    incomingemailfilteringmethod: 0,
    queueviewtype: random.pick([0, 1]),
    statecode: 0,
    isemailaddressapprovedbyo365admin: random.pick([true, true, null]),
    defaultmailbox: random.chance(0.9) ? mailbox : null,
    ownerid: random.chance(0.7) ? owner : { id: random.guid(), type: 'team' },
  });
  world.change('mailboxes', mailbox.id, { regardingobjectid: queue });
  quietAlerts(world, mailbox);
  return { queue, address, mailbox, profile, owner };
}

/** An error that was over long before. */
function pastErrors({ random }: World): Row {
  return random.chance(0.15)
    ? {
        lastsyncerror: 'ErrorMailboxStoreUnavailable',
        lastsyncerrorcode: -2147218000,
        lastsyncerrorcount: 0,
        lastsyncerroroccurredon: ago(60 * day),
      }
    : { lastsyncerrorcount: 0 };
}

function quietAlerts(world: World, mailbox: Target): void {
  const { random } = world;
  if (random.chance(0.4)) {
    world.add('tracelogs', {
      level: random.pick([1, 2]),
      text: 'The mailbox was tested.',
      tracestatus: 1,
      createdon: ago(random.between(1, 100) * hour),
      regardingobjectid: mailbox,
    });
  }
  if (random.chance(0.1)) {
    world.add('tracelogs', {
      level: 3,
      text: 'An error that is long over.',
      tracestatus: 1,
      createdon: ago(random.between(100, 200) * day),
      regardingobjectid: mailbox,
    });
  }
}

export interface Breakage {
  readonly name: string;
  /** What must be readable to see it; undefined where no table that is named for it shows it. */
  readonly needs: readonly string[] | undefined;
  readonly apply: (world: World, queue: Queue, sentOn: string, subject: string) => void;
  /** Only for senders who are neither contacts nor accounts. */
  readonly isForUnknown?: boolean;
  /** What the person has to tell besides the queue. */
  readonly told?: 'subject' | 'moment' | 'no reply';
}

const onQueue = (
  name: string,
  cells: (world: World) => Record<string, number | boolean>,
  needs: readonly string[] = ['queues'],
): Breakage => ({
  name,
  needs,
  apply: (world, { queue }) => {
    world.change('queues', queue.id, cells(world));
  },
});

const onMailbox = (
  name: string,
  cells: (world: World, sentOn: string) => Record<string, number | boolean | string | null>,
  needs: readonly string[] = ['queues', 'mailboxes'],
): Breakage => ({
  name,
  needs,
  apply: (world, { mailbox }, sentOn) => {
    world.change('mailboxes', mailbox.id, cells(world, sentOn));
  },
});

/** Each way in which the settings keep an email out, C.3, B.1 and A.3. */
export const breakages: readonly [Breakage, ...Breakage[]] = [
  onQueue(
    'queue not approved',
    ({ random }) => ({ emailrouteraccessapproval: random.pick([0, 2, 3]) }),
    ['queues', 'organizations', 'organizations.requireapprovalforqueueemail'],
  ),
  onQueue('queue filter', () => ({ incomingemailfilteringmethod: 4 })),
  {
    ...onQueue('queue filter for responses', () => ({ incomingemailfilteringmethod: 1 })),
    told: 'no reply',
  },
  {
    ...onQueue(
      'queue filter for known senders',
      ({ random }) => ({ incomingemailfilteringmethod: random.pick([2, 3]) }),
      ['queues', 'contacts', 'accounts', 'emailsearches', 'accounts.emailaddress3'],
    ),
    isForUnknown: true,
  },
  onQueue('queue takes no email', () => ({ incomingemaildeliverymethod: 0 })),
  onMailbox(
    'mailbox not approved',
    ({ random }) => ({
      emailrouteraccessapproval: random.pick([0, 2, 3]),
      isemailaddressapprovedbyo365admin: random.pick([false, null, true]),
    }),
    ['queues', 'mailboxes', 'organizations'],
  ),
  {
    name: 'mailbox not approved by the administrator',
    needs: [
      'queues',
      'mailboxes',
      'mailboxes.isemailaddressapprovedbyo365admin',
      'emailserverprofiles',
      'organizations',
    ],
    // An administrator of Microsoft 365 approves only what Exchange Online serves.
    apply: (world, { mailbox, profile }) => {
      world.change('mailboxes', mailbox.id, { isemailaddressapprovedbyo365admin: false });
      world.change('emailserverprofiles', profile.id, { servertype: 3 });
    },
  },
  onMailbox('incoming status', ({ random }, sentOn) => ({
    incomingemailstatus: random.pick([0, 2]),
    ...(random.chance(0.6)
      ? {
          lastsyncerror: random.pick([
            'InvalidIncomingEmailServerProfile',
            'UserPrivilegeError',
            '',
          ]),
          lastsyncerrorcode: -2147220970,
          lastsyncerrorcount: random.between(1, 10),
          lastsyncerroroccurredon: sentOn,
        }
      : {}),
  })),
  onMailbox('mailbox inactive', () => ({ statecode: 1, statuscode: 2 })),
  onMailbox('mailbox not for incoming', () => ({ enabledforincomingemail: false })),
  onMailbox('mailbox takes no email', () => ({ incomingemaildeliverymethod: 0 })),
  onMailbox('postponed', ({ random }) => ({
    postponemailboxprocessinguntil: ago(-random.between(1, 40) * hour),
  })),
  onMailbox('receiving postponed', ({ random }) => ({
    receivingpostponeduntil: ago(-random.between(1, 40) * hour),
  })),
  {
    name: 'profile processes later email only',
    needs: ['queues', 'mailboxes', 'emailserverprofiles'],
    told: 'moment',
    apply: (world, { profile }, sentOn) => {
      world.change('emailserverprofiles', profile.id, {
        processemailsreceivedafter: new Date(Date.parse(sentOn) + 70 * minute).toISOString(),
      });
    },
  },
  // Neither C.3 nor C.4 names these two as signs.
  { ...onMailbox('no profile', () => ({ emailserverprofile: null })), needs: undefined },
  {
    name: 'profile inactive',
    needs: undefined,
    apply: (world, { profile }) => {
      world.change('emailserverprofiles', profile.id, { statecode: 1 });
    },
  },
  {
    name: 'alert',
    needs: ['queues', 'mailboxes', 'tracelogs'],
    apply: (world, { mailbox }, sentOn) => {
      world.add('tracelogs', {
        level: 3,
        text: world.random.pick([
          'The mailbox location could not be determined while receiving email for the mailbox.',
          'The credentials specified in the mailbox are incorrect or have insufficient permissions for receiving email.',
        ]),
        tracestatus: 1,
        createdon: new Date(Date.parse(sentOn) + 10 * minute).toISOString(),
        regardingobjectid: mailbox,
      });
    },
  },
  {
    name: 'alert of the profile',
    needs: undefined,
    apply: (world, { profile }, sentOn) => {
      world.add('tracelogs', {
        level: 3,
        text: 'The credentials are incorrect or have insufficient permissions.',
        tracestatus: 1,
        createdon: new Date(Date.parse(sentOn) + 10 * minute).toISOString(),
        regardingobjectid: profile,
      });
    },
  },
  {
    name: 'failed item',
    told: 'subject',
    needs: ['queues', 'mailboxes', 'exchangesyncidmappings'],
    apply: (world, { owner }, sentOn, subject) => {
      const { random } = world;
      world.add('exchangesyncidmappings', {
        itemsubject: subject,
        objecttypecode: 4202,
        lastsyncerror: random.pick(['NoRecipientMatch', 'IsvAborted', 'Undeliverable', null]),
        lastsyncerrorcode: random.pick([-2147218683, -2147220891, 17]),
        lastsyncerroroccurredon: new Date(Date.parse(sentOn) + 5 * minute).toISOString(),
        retries: random.between(0, 10),
        createdon: new Date(Date.parse(sentOn) + 3 * minute).toISOString(),
        ownerid: owner,
      });
    },
  },
];

/** A queue that once had the same address and is switched off. */
export function addInactiveDouble(world: World, { address }: Queue): void {
  world.add('queues', {
    name: 'Old',
    emailaddress: address,
    emailrouteraccessapproval: 0,
    incomingemaildeliverymethod: 0,
    incomingemailfilteringmethod: 4,
    queueviewtype: 0,
    statecode: 1,
    ownerid: addUser(world),
  });
}
