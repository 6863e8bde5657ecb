import type { CauseId } from '../../../dialogs/causes.ts';
import { causes } from '../../../dialogs/causes.ts';
import type { Plot } from './drawn.ts';
import { addEmail, addQueueItem } from './emails.ts';
import { addSendersPast, someSubject } from './noise.ts';
import { knownSender } from './people.ts';
import { addQueue, breakages } from './queues.ts';
import { addRule } from './rules.ts';
import { nothingActs, open, unnamed } from './truth.ts';
import { ago, minute, type World } from './world.ts';

/** An email that is still on its way, or that just came. */
export function young(world: World): Plot {
  const { random } = world;
  const queue = addQueue(world);
  const sender = knownSender(world);
  const subject = someSubject(world);
  const rule = { hasItems: true };
  addRule(world, queue, rule);
  if (random.chance(0.5)) {
    const sentOn = ago(random.between(60, 200) * 1000);
    if (random.chance(0.4)) random.pick(breakages).apply(world, queue, sentOn, subject);
    addSendersPast(world, sender, queue, sentOn);
    return {
      name: 'not there, and young',
      sought: { sender: sender.address, queue: queue.address, subject, around: sentOn },
      truths: Object.fromEntries(
        causes.map((cause: CauseId) => [cause, unnamed]),
      ) as Plot['truths'],
      outcomes: ['wait'],
      email: null,
      about: { queue: queue.queue.id, sentOn, createdOn: sentOn, subject },
      // Where emails are hidden nobody can say that it isn't there, but the rule can be seen.
      truthsInTheDark: { 'no-active-rule': { is: 'absent' } },
    };
  }
  const sentOn = ago(random.between(5, 14) * minute);
  const arrived = addEmail(world, sender, queue, { subject, sentOn });
  const hasItem = random.chance(0.5);
  if (hasItem) addQueueItem(world, arrived, queue, true);
  addSendersPast(world, sender, queue, sentOn);
  return {
    name: `there, and young${hasItem ? ', in its queue' : ''}`,
    sought: { sender: sender.address, queue: queue.address, subject, around: sentOn },
    truths: {
      ...nothingActs(),
      ...(hasItem ? {} : { 'no-queue-item': unnamed }),
      'rule-failed': open,
      'rule-disconnected': open,
    },
    outcomes: ['wait', 'nothing-found'],
    email: arrived.email.id,
    about: { queue: queue.queue.id, sentOn, createdOn: arrived.createdOn, subject },
  };
}
