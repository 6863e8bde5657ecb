import type { EmailSought } from '../../../src/checks/sought.ts';
import { chooseCauses, voiceOf, type Stopping } from './choosing.ts';
import { addEmail, type Addressing, type Arrived } from './emails.ts';
import { someSubject } from './noise.ts';
import { addUser, knownSender, mismatched, nobody, unknownSender, type Sender } from './people.ts';
import { addInactiveDouble, addQueue, type Queue } from './queues.ts';
import { soughtBy } from './seeking.ts';
import { nothingActs, type Need, type Truths } from './truth.ts';
import { ago, minute, type World } from './world.ts';

/** An email that arrived, and what is going to stop it. */
export interface Scene {
  readonly world: World;
  readonly chosen: ReadonlySet<Stopping>;
  /** The cause that the history tells of. */
  readonly voice: Stopping | undefined;
  readonly queue: Queue;
  /** Another queue that it was sent to. */
  readonly other: Queue | undefined;
  readonly sender: Sender;
  /** Only a reason tells that the sender counts as unknown. */
  readonly needsReason: boolean;
  /** The email names no sender at all. */
  readonly isNameless: boolean;
  readonly addressing: Addressing;
  readonly hasItem: boolean;
  readonly isOld: boolean;
  readonly subject: string;
  readonly sentOn: string;
  readonly arrived: Arrived;
  readonly sought: EmailSought;
  /** What must be readable to know the queue, and to know which evaluation counts. */
  readonly queueNeeds: readonly Need[];
  readonly reasonNeeds: readonly Need[];
  readonly truths: Truths;
  readonly notes: string[];
}

/** Decides what stops an email, and lets it arrive. */
export function openScene(world: World, surroundings: readonly Queue[]): Scene {
  const { random } = world;
  const chosen = chooseCauses(world);
  const isBcc = chosen.has('bcc-only');
  const isReplyWithoutItem = chosen.has('reply-to-tracked-email') && random.chance(0.3);
  const hasItem = !isBcc && !chosen.has('no-queue-item') && !isReplyWithoutItem;
  const needsHistory = chosen.has('contact-not-created') || chosen.has('address-mismatch');
  const isOld = !needsHistory && random.chance(0.2);
  // C.3 calls a missing item a cause, whatever else is told of the email.
  const hasHistory = !isOld && (hasItem || (chosen.has('no-queue-item') && random.chance(0.4)));
  const voice = voiceOf(world, chosen, hasHistory);
  const minutes = isOld ? random.between(35 * 24 * 60, 200 * 24 * 60) : random.between(60, 36_000);
  const sentOn = ago(minutes * minute);

  const queue = addQueue(world);
  if (random.chance(0.1)) addInactiveDouble(world, queue);
  const { sender, needsReason } = senderFor(world, chosen, voice);
  const other = random.chance(isBcc ? 0.3 : 0.1) ? surroundings[0] : undefined;
  const user = random.chance(0.15) || isBcc ? addUser(world) : undefined;
  const addressing: Addressing = isBcc
    ? random.pick(['bcc', 'bcc into its mailbox'])
    : random.pick(['to', 'to', 'to', 'cc', 'by record', 'unresolved']);
  const subject = someSubject(world);
  const arrived = addEmail(world, sender, queue, {
    subject,
    sentOn,
    addressing,
    others: other ? [other] : [],
    ...(user && { user }),
  });
  const isNameless = voice === 'unknown-sender' && random.chance(0.1);
  if (isNameless) world.change('emails', arrived.email.id, { sender: null, emailsender: null });
  const sought = isNameless
    ? { messageId: arrived.messageId, queue: queue.address }
    : soughtBy(world, {
        sender,
        queue,
        subject,
        sentOn,
        messageId: arrived.messageId,
        namesQueue: isBcc || Boolean(user ?? other) || addressing === 'unresolved',
        namesSubject: isBcc && other !== undefined,
      });
  return {
    world,
    chosen,
    voice,
    queue,
    other,
    sender,
    needsReason,
    isNameless,
    addressing,
    hasItem,
    isOld,
    subject,
    sentOn,
    arrived,
    sought,
    queueNeeds: sought.queue
      ? ['emails', 'queues']
      : ['emails', 'queues', 'emails._acceptingentityid_value', 'activityparties'],
    // Where several queues took it, or one was named, only the queue tells which evaluation counts.
    reasonNeeds: ['emails', 'activitymonitors', ...(other || sought.queue ? ['queues'] : [])],
    truths: nothingActs(),
    notes: [sender.shape, ...(isBcc ? [addressing] : []), ...(isOld ? ['old'] : [])],
  };
}

const plain = (sender: Sender) => ({ sender, needsReason: false });

function senderFor(
  world: World,
  chosen: ReadonlySet<Stopping>,
  voice: Stopping | undefined,
): { readonly sender: Sender; readonly needsReason: boolean } {
  if (chosen.has('address-mismatch')) return plain(mismatched(world));
  if (chosen.has('contact-not-created')) return plain(nobody(world));
  if (!chosen.has('unknown-sender')) {
    return plain(world.random.chance(0.8) ? knownSender(world) : nobody(world));
  }
  const sender = unknownSender(world);
  const isHopeless = sender.needsReason && voice !== 'unknown-sender' && world.random.chance(0.7);
  return isHopeless ? plain(nobody(world)) : { sender, needsReason: sender.needsReason };
}
