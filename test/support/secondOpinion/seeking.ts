import type { EmailSought } from '../../../src/checks/sought.ts';
import type { Sender } from './people.ts';
import type { Queue } from './queues.ts';
import { after, day, minute, now, otherwiseWritten, type World } from './world.ts';

interface Known {
  readonly sender: Sender;
  readonly queue: Queue;
  readonly subject: string;
  readonly sentOn: string;
  readonly messageId?: string | undefined;
  /** Only the person can name the queue, or nothing can be said without it. */
  readonly namesQueue: boolean;
  /** Only the subject tells it from what the sender may have sent elsewhere. */
  readonly namesSubject?: boolean;
}

/** What a person tells of the email: enough to tell it from others. */
export function soughtBy(world: World, known: Known): EmailSought {
  const { random } = world;
  const queue =
    known.namesQueue || random.chance(0.7)
      ? otherwiseWritten(random, known.queue.address)
      : undefined;
  const sender = otherwiseWritten(random, known.sender.address);
  const subject = partOf(world, known.subject);
  const time = after(known.sentOn, random.between(-60, 60) * minute);
  const around = random.chance(0.7) ? time : known.sentOn.slice(0, 10);
  if (known.messageId !== undefined && random.chance(0.2)) {
    const messageId = random.chance(0.5) ? known.messageId : known.messageId.slice(1, -1);
    return compact({ messageId, queue });
  }
  // Whoever asks for what came long ago says when: without a time the last 90 days are searched.
  const isRecent = Date.parse(known.sentOn) > now.getTime() - 80 * day;
  if (known.messageId !== undefined && isRecent && random.chance(0.15))
    return compact({ sender, subject, queue });
  if (random.chance(0.1)) {
    return compact({ queue: queue ?? known.queue.address, subject: known.subject, around: time });
  }
  return compact({
    sender,
    queue,
    subject: (known.namesSubject ?? false) || random.chance(0.7) ? subject : undefined,
    around,
  });
}

function partOf({ random }: World, subject: string): string {
  const part = random.pick([subject, subject, subject.slice(0, 8).trim(), subject.slice(3).trim()]);
  return random.chance(0.3) ? part.toLowerCase() : part;
}

function compact(sought: EmailSought): EmailSought {
  return Object.fromEntries(Object.entries(sought).filter(([, value]) => value !== undefined));
}
