import { addQueueItem } from './emails.ts';
import type { Scene } from './scene.ts';
import { acts, unnamed } from './truth.ts';
import type { Target } from './world.ts';

/** The email's way into its queues; a missing item that something else explains isn't named. */
export function enterQueues(scene: Scene): Target | undefined {
  const { world, chosen, queue, other, arrived, hasItem, queueNeeds, truths, notes } = scene;
  const { random } = world;
  const staysActive =
    chosen.has('no-active-rule') ||
    (chosen.has('rule-disconnected') && random.chance(0.5)) ||
    random.chance(0.1);
  const item = hasItem ? addQueueItem(world, arrived, queue, staysActive) : undefined;
  const isElsewhere = other !== undefined && random.chance(0.7);
  if (isElsewhere) addQueueItem(world, arrived, other, true);
  if (!hasItem) {
    notes.push(isElsewhere ? 'item of another queue' : 'no item');
    truths['no-queue-item'] = unnamed;
  }
  if (chosen.has('bcc-only')) {
    truths['bcc-only'] = acts(['emails', 'activityparties', 'queues']);
  }
  if (chosen.has('no-queue-item')) {
    truths['no-queue-item'] = isElsewhere
      ? acts()
      : acts([...queueNeeds, 'queueitems', 'activityparties', 'emails.correlationmethod']);
  }
  return item;
}
