import type { Plot } from './drawn.ts';
import { addEmail, addQueueItem } from './emails.ts';
import { addEvaluation, addJob, addRun } from './history.ts';
import { addNamesakes, addSendersPast, someSubject } from './noise.ts';
import { knownSender, nobody } from './people.ts';
import { addQueue } from './queues.ts';
import { addRule } from './rules.ts';
import { soughtBy } from './seeking.ts';
import { acts, nothingActs, open } from './truth.ts';
import { after, ago, day, hour, minute, type World } from './world.ts';

/** An email without a case for which the tables show no cause. */
export function unexplained(world: World): Plot {
  const { random } = world;
  const shape = random.pick([
    'all went well',
    'weak difference',
    'no history',
    'never evaluated',
    'entitlement',
    'mapped in the flow',
    'failed at another time',
    'job is gone',
    'a reason without a meaning',
  ]);
  const queue = addQueue(world);
  const isMapped = shape === 'mapped in the flow';
  const sender = isMapped
    ? nobody(world)
    : knownSender(world, shape === 'weak difference' ? 'mismatched' : undefined);
  const rule = addRule(world, queue, {
    needsEntitlement: shape === 'entitlement',
    isModern: shape !== 'job is gone',
    mapsSender: isMapped,
    ...(isMapped && { allowsUnknown: true }),
  });
  const sentOn = ago(random.between(60, 20 * 24 * 60) * minute);
  const subject = someSubject(world);
  const arrived = addEmail(world, sender, queue, { subject, sentOn });
  addQueueItem(world, arrived, queue, shape === 'never evaluated');
  const truths = nothingActs();
  const [first] = rule.items;
  const startedOn = after(arrived.createdOn, 3 * minute);
  const run = (status: string, at = startedOn) => {
    if (first) addRun(world, first.flow, at, status);
  };
  switch (shape) {
    case 'all went well':
    case 'weak difference':
      addEvaluation(world, arrived, queue, rule, { reason: random.pick([null, 10]), state: 1 });
      run('Succeeded');
      break;
    case 'never evaluated':
      truths['rule-failed'] = open;
      truths['rule-disconnected'] = open;
      break;
    case 'entitlement':
      truths['rule-failed'] = acts();
      break;
    case 'mapped in the flow':
      addEvaluation(world, arrived, queue, rule, { reason: null, state: 1, contactCreated: false });
      run('Cancelled');
      truths['unknown-sender'] = open;
      truths['contact-not-created'] = open;
      truths['rule-failed'] = open;
      break;
    case 'failed at another time':
      addEvaluation(world, arrived, queue, rule, { reason: null, state: 1 });
      run('Failed', after(arrived.createdOn, random.pick([-2 * day, -5 * hour, 7 * hour])));
      addJob(world, arrived.email, arrived, 32);
      truths['rule-failed'] = acts();
      break;
    case 'job is gone':
      addEvaluation(world, arrived, queue, rule, { reason: null, state: 0 });
      truths['rule-failed'] = acts();
      break;
    case 'a reason without a meaning':
      addEvaluation(world, arrived, queue, rule, { reason: random.pick([0, 8, 12]), state: 3 });
      truths['rule-failed'] = open;
      break;
    default:
      truths['rule-failed'] = acts();
  }
  addSendersPast(world, sender, queue, sentOn);
  addNamesakes(world, sender, queue, subject, sentOn);
  return {
    name: `unexplained: ${shape}`,
    sought: soughtBy(world, {
      sender,
      queue,
      subject,
      sentOn,
      messageId: arrived.messageId,
      namesQueue: false,
    }),
    truths,
    // A flow that ends itself for want of a customer leaves a canceled run: that is a finding.
    outcomes: isMapped ? ['nothing-found', 'cause-found'] : ['nothing-found'],
    email: arrived.email.id,
    about: { queue: queue.queue.id, sentOn, createdOn: arrived.createdOn, subject },
  };
}
