import type { Plot } from './drawn.ts';
import { addEmail, addQueueItem } from './emails.ts';
import { addCase, addEvaluation, addJob, addRun } from './history.ts';
import { addElsewhere, addNamesakes, addSendersPast, someSubject } from './noise.ts';
import { contactMadeFor, knownSender, nobody } from './people.ts';
import { addInactiveDouble, addQueue, breakages, type Queue } from './queues.ts';
import { addRule } from './rules.ts';
import { soughtBy } from './seeking.ts';
import { nothingActs } from './truth.ts';
import { after, ago, day, minute, type World } from './world.ts';

/** An email that became a case, however odd it looks. */
export function converted(world: World, surroundings: readonly Queue[]): Plot {
  const { random } = world;
  const queue = addQueue(world);
  const shape = random.pick([
    'regarding',
    'regarding',
    'related',
    'of the sender',
    'new after a resolved one',
  ]);
  const isUnknown = shape !== 'of the sender' && random.chance(0.25);
  const sender = isUnknown ? nobody(world) : knownSender(world);
  const hasLatentFault = random.chance(0.2);
  const rule = addRule(world, queue, {
    allowsUnknown: isUnknown || random.chance(0.4),
    mapsSender: isUnknown && random.chance(0.3),
    isActive: !hasLatentFault || random.chance(0.5),
    hasItems: !hasLatentFault || random.chance(0.5),
  });
  const sentOn = ago(random.between(30, 60 * 24 * 60) * minute);
  const subject = someSubject(world);
  const others = shape === 'related' && random.chance(0.6) ? surroundings.slice(0, 1) : [];
  const addressing = random.pick(['to', 'to', 'cc', 'by record', 'unresolved'] as const);
  const arrived = addEmail(world, sender, queue, { subject, sentOn, addressing, others });
  const item = addQueueItem(world, arrived, queue, false);
  for (const other of others) addQueueItem(world, arrived, other, random.chance(0.5));

  const customer = isUnknown
    ? contactMadeFor(world, sender)
    : ((random.chance(0.5) ? sender.account : null) ?? sender.customer);
  const made = addCase(world, customer, after(arrived.createdOn, random.between(1, 9) * minute), {
    statecode: random.pick([0, 0, 1]),
  });
  if (shape === 'regarding') world.change('emails', arrived.email.id, { regardingobjectid: made });
  if (shape === 'related') {
    world.add('activityparties', {
      participationtypemask: 13,
      ispartydeleted: false,
      partyid: made,
      activityid: arrived.email,
    });
  }
  if (shape === 'new after a resolved one') {
    const former = addCase(world, customer, after(sentOn, -20 * day), { statecode: 1 });
    const earlier = addEmail(world, sender, queue, {
      subject: 'The first one',
      sentOn: after(sentOn, -20 * day),
      cells: { regardingobjectid: former },
    });
    world.change('emails', arrived.email.id, {
      regardingobjectid: made,
      correlationmethod: random.pick([3, 4, 5, 6]),
      inreplyto: earlier.messageId,
      parentactivityid: earlier.email,
    });
  }
  if (random.chance(0.8)) {
    if (random.chance(0.2)) {
      addEvaluation(world, arrived, queue, rule, {
        reason: random.pick([7, 13, 14]),
        state: 3,
        minutes: 1,
      });
    }
    addEvaluation(world, arrived, queue, rule, {
      reason: random.pick([null, null, 10]),
      state: rule.isModern ? 1 : 0,
      contactCreated: isUnknown,
      minutes: 5,
    });
  }
  if (!rule.isModern && random.chance(0.5)) addJob(world, item, arrived, 30);
  const [first] = rule.items;
  if (first && rule.isModern && random.chance(0.6)) {
    addRun(world, first.flow, after(arrived.createdOn, 5 * minute), 'Succeeded');
  }
  if (hasLatentFault) random.pick(breakages).apply(world, queue, sentOn, subject);
  if (random.chance(0.1)) addInactiveDouble(world, queue);
  addSendersPast(world, sender, queue, sentOn);
  const sought = soughtBy(world, {
    sender,
    queue,
    subject,
    sentOn,
    messageId: arrived.messageId,
    namesQueue: others.length > 0,
  });
  addElsewhere(world, sender, surroundings, sought, sentOn);
  addNamesakes(world, sender, queue, subject, sentOn);
  return {
    name: `converted, ${shape}${isUnknown ? ', unknown sender' : ''}${hasLatentFault ? ', settings broken' : ''}`,
    sought,
    truths: nothingActs(),
    outcomes: ['case-exists'],
    email: arrived.email.id,
    about: { queue: queue.queue.id, sentOn, createdOn: arrived.createdOn, subject },
    needsSight: hasLatentFault || shape === 'new after a resolved one',
  };
}
