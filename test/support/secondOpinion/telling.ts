import { tellFailure } from './failures.ts';
import { addEvaluation } from './history.ts';
import { tieToEarlier } from './replies.ts';
import { addRule, type Rule } from './rules.ts';
import type { Scene } from './scene.ts';
import { acts } from './truth.ts';
import type { Target } from './world.ts';

const senderNeeds = ['convertrules', 'contacts', 'accounts', 'accounts.emailaddress3'] as const;

/** Who the email is from and what became of it, as the email, the monitor, jobs and runs tell. */
export function tell(scene: Scene, rule: Rule, item: Target | undefined): void {
  const { chosen, voice } = scene;
  if (chosen.has('reply-to-tracked-email')) tieToEarlier(scene, rule);
  if (chosen.has('unknown-sender')) tellSender(scene, rule);
  if (voice === 'rule-failed') tellFailure(scene, rule, item);
  if (voice === 'contact-not-created') tellContact(scene, rule);
  if (voice === 'rule-disconnected') tellDisconnection(scene, rule);
  tellOfOtherTimes(scene, rule);
}

function tellSender(scene: Scene, rule: Rule): void {
  const { world, voice, queue, arrived, isNameless, needsReason, truths } = scene;
  const isTold = voice === 'unknown-sender';
  if (isTold) {
    addEvaluation(world, arrived, queue, rule, { reason: isNameless ? 6 : 7, state: 3 });
    scene.notes.push('reason 6 or 7');
  }
  truths['unknown-sender'] = acts(
    ...(isTold ? [scene.reasonNeeds] : []),
    ...(needsReason || isNameless ? [] : [[...scene.queueNeeds, ...senderNeeds]]),
  );
}

function tellContact(scene: Scene, rule: Rule): void {
  const { world, queue, arrived, truths } = scene;
  const reason = world.random.pick([9, 16, 16, null]);
  addEvaluation(world, arrived, queue, rule, {
    reason,
    state: 2,
    contactCreated: reason === null ? false : world.random.pick([false, null]),
  });
  const withoutReason = [
    ...scene.queueNeeds,
    ...senderNeeds,
    'activitymonitors.contactcreatedbyrule',
  ];
  truths['contact-not-created'] = acts(
    reason === null ? [...withoutReason, 'activitymonitors'] : scene.reasonNeeds,
  );
  truths['unknown-sender'] = { is: 'free' };
  scene.notes.push(`reason ${reason}`);
}

function tellDisconnection(scene: Scene, rule: Rule): void {
  const { world, queue, arrived, truths, queueNeeds } = scene;
  const reason = world.random.pick([14, 15, 17]);
  addEvaluation(world, arrived, queue, rule, { reason, state: world.random.pick([2, 3]) });
  const byOwner = [
    'activitymonitors',
    'convertrules',
    'convertruleitems',
    'workflows',
    'systemusers',
  ];
  truths['rule-disconnected'] = acts(
    reason === 17 ? [...queueNeeds, ...byOwner] : scene.reasonNeeds,
  );
  truths['rule-failed'] = { is: 'free' };
  scene.notes.push(`reason ${reason}`);
}

/** What the monitor says of the email besides: an earlier try, and another queue's rule. */
function tellOfOtherTimes({ world, queue, other, arrived }: Scene, rule: Rule): void {
  const { random } = world;
  const isEvaluated = world.rows.activitymonitors.some(
    (row) => (row['monitoredactivityitemid'] as Target | null)?.id === arrived.email.id,
  );
  if (isEvaluated && random.chance(0.15)) {
    const reason = random.pick([0, 8, 12, null, 7, 13, 14, 16, 3]);
    addEvaluation(world, arrived, queue, rule, { reason, state: 3, minutes: 1 });
  }
  if (isEvaluated && other && random.chance(0.5)) {
    const reason = random.pick([7, 13, 14, 16, null]);
    const others = addRule(world, undefined, { isActive: false });
    addEvaluation(world, arrived, other, others, { reason, state: 3, minutes: 30 });
  }
}
