import type { Sender } from './people.ts';
import type { Queue } from './queues.ts';
import { after, maybe, minute, otherwiseWritten, type Target, type World } from './world.ts';

/** Where the queue stands on the email. */
export type Addressing = 'to' | 'cc' | 'by record' | 'unresolved' | 'bcc' | 'bcc into its mailbox';

/** An email that came in. */
export interface Arrived {
  readonly email: Target;
  readonly messageId: string;
  readonly createdOn: string;
}

interface EmailTraits {
  readonly subject: string;
  readonly sentOn: string;
  readonly addressing?: Addressing;
  readonly others?: readonly Queue[];
  readonly user?: Target;
  readonly cells?: Readonly<Record<string, string | number | boolean | Target | null>>;
}

/** An incoming email with its parties. */
export function addEmail(
  world: World,
  sender: Sender,
  target: Queue,
  { subject, sentOn, addressing = 'to', others = [], user, cells = {} }: EmailTraits,
): Arrived {
  const { random } = world;
  const messageId = `<${random.guid()}@${random.pick(['mail.example.com', 'eurprd04.prod.outlook.com'])}>`;
  const bare = messageId.slice(1, -1);
  const createdOn = after(sentOn, random.between(1, 4) * minute);
  const isBcc = addressing.startsWith('bcc');
  // Another queue of the same email, or a person.
  const other = isBcc ? others[0] : undefined;
  const acceptedElsewhere = addressing === 'bcc' || (user !== undefined && random.chance(0.5));
  const colleague = `colleague.${random.guid().slice(0, 4)}@contoso.test`;
  const recipients = [...(isBcc ? [] : [target.address]), ...others.map((queue) => queue.address)];
  const email = world.add('emails', {
    subject,
    messageid: random.chance(0.2) ? bare : messageId,
    inreplyto: random.chance(0.1) ? `<${random.guid()}@elsewhere.example>` : null,
    conversationindex: maybe(random, random.guid()),
    trackingtoken: null,
    directioncode: false,
    statecode: 1,
    statuscode: 4,
    correlationmethod: random.pick([0, 0, 1, null]),
    sender: otherwiseWritten(random, sender.address),
    torecipients: `${recipients.join(';') || colleague};`,
    submittedby: maybe(random, sender.address),
    createdon: createdOn,
    modifiedon: after(createdOn, minute),
    senton: random.chance(0.9) ? sentOn : null,
    importsequencenumber: random.pick([null, 1]),
    emailsender: sender.resolved,
    sendersaccount: sender.account,
    acceptingentityid: acceptedElsewhere ? (other?.queue ?? user ?? null) : target.queue,
    receivingmailboxid: acceptedElsewhere
      ? (other?.mailbox ?? (user ? mailboxOf(world, user) : null))
      : target.mailbox,
    ownerid: random.pick([target.owner, target.owner, { id: random.guid(), type: 'team' }, null]),
    ...cells,
  });
  const party = (mask: number, address: string | null, partyid: Target | null) => {
    world.add('activityparties', {
      participationtypemask: mask,
      addressused: address,
      addressusedemailcolumnnumber: partyid ? 1 : null,
      unresolvedpartyname: partyid ? null : address,
      ispartydeleted: false,
      partyid,
      activityid: email,
    });
  };
  party(1, sender.address, sender.resolved);
  if (!isBcc) addTarget(party, target, addressing, otherwiseWritten(random, target.address));
  if (isBcc && random.chance(0.3))
    party(2, `partner.${random.guid().slice(0, 4)}@example.com`, null);
  else if (isBcc || random.chance(0.3)) party(2, colleague, user ?? null);
  if (random.chance(0.2)) party(3, `watcher.${random.guid().slice(0, 4)}@example.com`, null);
  for (const queue of others) party(random.pick([2, 3]), queue.address, queue.queue);
  party(9, null, target.owner);
  return { email, messageId, createdOn };
}

function addTarget(
  party: (mask: number, address: string | null, partyid: Target | null) => void,
  { queue }: Queue,
  addressing: Addressing,
  written: string,
): void {
  if (addressing === 'cc') party(3, written, queue);
  else if (addressing === 'by record') party(2, 'an.alias@contoso.test', queue);
  else if (addressing === 'unresolved') party(2, written, null);
  else party(2, written, queue);
}

function mailboxOf(world: World, user: Target): Target {
  return world.add('mailboxes', {
    name: 'A person',
    emailaddress: `person.${world.random.guid().slice(0, 4)}@contoso.test`,
    emailrouteraccessapproval: 1,
    enabledforincomingemail: true,
    incomingemaildeliverymethod: 2,
    incomingemailstatus: 1,
    mailboxstatus: 1,
    statecode: 0,
    statuscode: 1,
    regardingobjectid: user,
    ownerid: user,
  });
}

/** An item of a queue for an email. */
export function addQueueItem(
  world: World,
  { email, createdOn }: Arrived,
  { queue }: Queue,
  isActive: boolean,
): Target {
  return world.add('queueitems', {
    statecode: isActive ? 0 : 1,
    statuscode: isActive ? 1 : 2,
    title: 'An email',
    enteredon: createdOn,
    createdon: createdOn,
    objecttypecode: 4202,
    objectid: email,
    queueid: queue,
  });
}
