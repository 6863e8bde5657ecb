import type { Plot } from './drawn.ts';
import { addEmail, addQueueItem } from './emails.ts';
import { enterQueues } from './entering.ts';
import { addCase, addEvaluation } from './history.ts';
import { addElsewhere, addNamesakes, addOther, addSendersPast, someSubject } from './noise.ts';
import { knownSender } from './people.ts';
import type { Queue } from './queues.ts';
import { giveRule } from './ruleOfScene.ts';
import type { Rule } from './rules.ts';
import { openScene, type Scene } from './scene.ts';
import { tell } from './telling.ts';
import { after, ago, hour, minute, type Target, type World } from './world.ts';

/** An email that is there and didn't become a case. */
export function stuck(world: World, surroundings: readonly Queue[]): Plot {
  const scene = openScene(world, surroundings);
  const rule = giveRule(scene);
  tell(scene, rule, enterQueues(scene));
  addNoise(scene, rule, surroundings);
  const hasLaterSuccess = addLaterSuccess(scene);
  const { chosen, notes, sought, truths, arrived } = scene;
  return {
    name: `stuck: ${[...chosen].toSorted().join(', ')} (${notes.join('; ')})`,
    sought,
    truths,
    outcomes: ['cause-found'],
    email: arrived.email.id,
    about: {
      queue: scene.queue.queue.id,
      sentOn: scene.sentOn,
      createdOn: arrived.createdOn,
      subject: scene.subject,
    },
    // Where emails are hidden, the case of a later one looks like this one's.
    needsSight: hasLaterSuccess,
  };
}

function addNoise(scene: Scene, rule: Rule, surroundings: readonly Queue[]): void {
  const { world, chosen, voice, sender, queue, subject, sentOn, sought } = scene;
  const { random } = world;
  if (voice !== undefined && random.chance(0.3)) addCompany(scene, rule);
  for (let count = random.between(0, 2); count > 0; count -= 1) {
    addOther(world, queue, rule, knownSender(world), sentOn);
  }
  addSendersPast(world, sender, queue, sentOn);
  addNamesakes(world, sender, queue, subject, sentOn);
  if (!chosen.has('bcc-only')) addElsewhere(world, sender, surroundings, sought, sentOn);
}

/** Another email of the sender that became a case since. */
function addLaterSuccess({ world, sender, queue, sentOn, sought }: Scene): boolean {
  const isToldApart = sought.subject !== undefined || sought.messageId !== undefined;
  if (!sender.customer || !isToldApart || world.random.chance(0.85)) return false;
  const sentLater = after(sentOn, 5 * hour);
  const made = addCase(world, sender.customer, after(sentLater, 6 * minute));
  addEmail(world, sender, queue, {
    subject: 'Quite another matter',
    sentOn: sentLater,
    cells: { regardingobjectid: made },
  });
  return true;
}

/** Other recent emails of the queue that the same reason stopped. */
function addCompany({ world, queue, arrived }: Scene, rule: Rule): void {
  const { random } = world;
  const row = world.rows.activitymonitors.find(
    (each) => (each['monitoredactivityitemid'] as Target | null)?.id === arrived.email.id,
  );
  const reason = row?.['reason'];
  if (typeof reason !== 'number') return;
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    const sentOn = ago(random.between(1, 200) * hour);
    const other = addEmail(world, knownSender(world), queue, {
      subject: someSubject(world),
      sentOn,
    });
    addQueueItem(world, other, queue, false);
    addEvaluation(world, other, queue, rule, { reason, state: 3 });
  }
}
