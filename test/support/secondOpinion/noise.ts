import type { EmailSought } from '../../../src/checks/sought.ts';
import { addEmail, addQueueItem } from './emails.ts';
import { addCase, addEvaluation, addJob, addRun } from './history.ts';
import { addStrangers, addUser, knownSender, nobody, type Sender } from './people.ts';
import { addQueue, breakages, type Queue } from './queues.ts';
import { addRule, type Rule } from './rules.ts';
import { after, ago, day, hour, minute, type World } from './world.ts';

const subjects = [
  'Invoice',
  'Printer on fire',
  '50% off_now',
  "It's broken",
  'RE: Order [A-7]',
  'お問い合わせ',
] as const;

/** A subject that others may have too. */
export function someSubject({ random }: World): string {
  return `${random.pick(subjects)} ${random.between(1, 99)}`;
}

/** Everything around the email: people, queues, rules, other emails and what became of them. */
export function addSurroundings(world: World): readonly Queue[] {
  const { random } = world;
  addStrangers(world);
  const queues = Array.from({ length: random.between(1, 3) }, () => addQueue(world));
  for (const queue of queues) {
    const rule = addRule(world, queue, {
      isActive: random.chance(0.7),
      hasItems: random.chance(0.85),
      flow: random.pick(['on', 'on', 'on', 'off']),
      gone: random.pick(['nobody', 'nobody', 'nobody', 'rule owner disabled']),
    });
    for (let count = random.between(1, 4); count > 0; count -= 1) {
      addOther(world, queue, rule, random.chance(0.6) ? knownSender(world) : nobody(world));
    }
    if (random.chance(0.15)) {
      random.pick(breakages).apply(world, queue, ago(2 * day), 'Something else');
    }
  }
  if (random.chance(0.3)) addRule(world, undefined, { isActive: random.chance(0.5) });
  if (random.chance(0.3)) addForeignItems(world, queues[0]);
  return queues;
}

/** An email of somebody else, hours away from a moment, with one of the ends that emails come to. */
export function addOther(
  world: World,
  queue: Queue,
  rule: Rule,
  sender: Sender,
  awayFrom?: string,
): void {
  const { random } = world;
  const sentOn = awayFrom
    ? after(awayFrom, -random.between(5, 500) * hour)
    : ago(random.between(2 * 60, 50 * 24 * 60) * minute);
  const arrived = addEmail(world, sender, queue, { subject: someSubject(world), sentOn });
  const end = random.pick(['converted', 'converted', 'skipped', 'failed', 'waiting', 'no item']);
  if (end === 'no item') return;
  const item = addQueueItem(world, arrived, queue, end === 'waiting');
  if (end === 'converted') {
    const made = addCase(world, sender.customer, after(arrived.createdOn, 2 * minute));
    world.change('emails', arrived.email.id, { regardingobjectid: made });
    addEvaluation(world, arrived, queue, rule, { reason: null, state: 1 });
    if (random.chance(0.4)) addJob(world, item, arrived, 30);
    const [first] = rule.items;
    if (first && random.chance(0.6)) {
      addRun(world, first.flow, after(arrived.createdOn, 3 * minute), 'Succeeded');
    }
  }
  if (end === 'skipped') {
    addEvaluation(world, arrived, queue, rule, {
      reason: random.pick([0, 1, 2, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19]),
      state: random.pick([2, 3]),
    });
  }
  if (end === 'failed') {
    addEvaluation(world, arrived, queue, rule, { reason: null, state: 0 });
    addJob(world, random.pick([item, arrived.email]), arrived, 31, {
      message: random.pick(['The case is missing customer.', 'Access is denied.']),
    });
    const [first] = rule.items;
    if (first) {
      addRun(world, first.flow, after(arrived.createdOn, 3 * minute), 'Failed', {
        message: 'An action failed.',
      });
    }
  }
}

/** What the queues hold that isn't an email, and mappings of other people's mail. */
function addForeignItems(world: World, queue: Queue | undefined): void {
  world.add('queueitems', {
    statecode: 0,
    statuscode: 1,
    title: 'A case in a queue',
    objecttypecode: 112,
    createdon: ago(3 * day),
    objectid: addCase(world, null, ago(4 * day), { origin: 1 }),
    queueid: queue?.queue ?? null,
  });
  world.add('exchangesyncidmappings', {
    itemsubject: '***',
    lastsyncerror: null,
    lastsyncerrorcode: null,
    createdon: ago(20 * hour),
    ownerid: addUser(world),
  });
  world.add('exchangesyncidmappings', {
    itemsubject: `Quite another matter ${world.random.between(1, 99)}`,
    lastsyncerror: 'IsvAborted',
    lastsyncerrorcode: -2147220891,
    retries: 2,
    createdon: ago(20 * hour),
    ownerid: addUser(world),
  });
}

/** The sender's other emails and cases, which aren't this one's. */
export function addSendersPast(world: World, sender: Sender, queue: Queue, sentOn: string): void {
  const { random } = world;
  if (random.chance(0.4)) {
    addEmail(world, sender, queue, {
      subject: `Older matter ${random.between(1, 99)}`,
      sentOn: after(sentOn, -random.between(3, 30) * day),
    });
  }
  if (sender.customer && random.chance(0.4)) {
    addCase(world, sender.customer, after(sentOn, -random.between(2, 60) * day), {
      statecode: random.pick([0, 1, 2]),
    });
  }
  if (sender.customer && random.chance(0.2)) {
    addCase(world, sender.customer, after(sentOn, 10 * minute), { origin: random.pick([1, 3]) });
  }
}

/** The same subject from another person to the same queue, and an answer that went out. */
export function addNamesakes(
  world: World,
  sender: Sender,
  queue: Queue,
  subject: string,
  sentOn: string,
): void {
  const { random } = world;
  if (random.chance(0.3)) {
    addEmail(world, knownSender(world), queue, {
      subject,
      sentOn: after(sentOn, -random.between(3, 9) * day),
    });
  }
  if (random.chance(0.3)) {
    const outgoing = addEmail(
      world,
      { ...sender, address: queue.address, resolved: queue.queue },
      queue,
      {
        subject: `RE: ${subject}`,
        sentOn: after(sentOn, 20 * minute),
        cells: { directioncode: true, statuscode: 3, torecipients: `${sender.address};` },
      },
    );
    world.change('emails', outgoing.email.id, {
      acceptingentityid: null,
      receivingmailboxid: null,
    });
  }
}

/** What the sender wrote to another queue within hours: the named queue, or the subject, tells them apart. */
export function addElsewhere(
  world: World,
  sender: Sender,
  [other]: readonly Queue[],
  sought: EmailSought,
  sentOn: string,
): void {
  const { random } = world;
  const isTold = sought.sender !== undefined && sought.queue !== undefined;
  if (!other || !isTold || random.chance(0.8)) return;
  addEmail(world, sender, other, {
    subject: 'Zwischenfall',
    sentOn: after(sentOn, random.between(-100, 100) * minute),
  });
}
