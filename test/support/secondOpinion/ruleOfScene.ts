import { addRule, type Rule, type RuleTraits } from './rules.ts';
import type { Scene } from './scene.ts';
import { acts, open } from './truth.ts';
import { after, day } from './world.ts';

const flowNeeds = ['convertrules', 'convertruleitems', 'workflows', 'systemusers'] as const;

/** The rule of the queue, with what is wrong with it for good. */
export function giveRule(scene: Scene): Rule {
  const { world, chosen, voice, sender, sought, queueNeeds, truths, notes } = scene;
  const { random } = world;
  const isWrong = chosen.has('rule-failed') && voice !== 'rule-failed';
  // The contact is made once an item applied, so there is one.
  const lacksItems = isWrong && !chosen.has('contact-not-created') && random.chance(0.5);
  const isLost = chosen.has('rule-disconnected');
  const isLostForGood = isLost && voice !== 'rule-disconnected';
  const gone = isLost
    ? random.pick(['rule owner disabled', 'rule owner deleted', 'flow owner disabled'] as const)
    : 'nobody';
  const takesAnyway = sender.customer === null || random.chance(0.4);
  const rule = addRules(scene, {
    allowsUnknown:
      chosen.has('contact-not-created') || (!chosen.has('unknown-sender') && takesAnyway),
    hasItems: !lacksItems,
    flow: (isWrong && !lacksItems) || isLostForGood ? 'off' : 'on',
    gone,
  });
  if (isLost) notes.push(gone);
  if (isWrong) {
    notes.push(lacksItems ? 'no rule item' : 'flow off');
    const needs = lacksItems ? (['convertrules', 'convertruleitems'] as const) : flowNeeds;
    truths['rule-failed'] = acts(...(isSure(rule) ? [[...queueNeeds, ...needs]] : []));
  }
  if (isLostForGood) {
    truths['rule-disconnected'] = acts(...(isSure(rule) ? [[...queueNeeds, ...flowNeeds]] : []));
    truths['rule-failed'] = open;
  }
  if (chosen.has('no-active-rule')) {
    const needs = sought.queue ? ['queues'] : queueNeeds;
    truths['no-active-rule'] = acts([...needs, 'convertrules']);
    truths['rule-failed'] = { is: 'free' };
    truths['rule-disconnected'] = { is: 'free' };
    if (sender.customer === null) truths['unknown-sender'] = open;
  }
  return rule;
}

/** Where only some of its flows are off, nobody knows that the email's was among them. */
const isSure = ({ items }: Rule) => items.every(({ isOff }) => isOff);

/** The rule of the queue, and those that only look like it. */
function addRules({ world, queue, chosen, sentOn }: Scene, traits: RuleTraits): Rule {
  const { random } = world;
  const decoys: readonly RuleTraits[] = [
    { isActive: false, allowsUnknown: false, flow: 'off', isModern: false },
    { isActive: false, allowsUnknown: false, hasItems: false },
    { isActive: true, sourceType: 1, channel: null },
    { isActive: false, gone: 'rule owner disabled' },
  ];
  for (const decoy of decoys) if (random.chance(0.12)) addRule(world, queue, decoy);
  const isMissing = chosen.has('no-active-rule');
  const isElsewhere = isMissing && random.chance(0.4);
  const rule = addRule(world, isElsewhere ? undefined : queue, {
    ...traits,
    isActive: !isMissing || isElsewhere,
  });
  if (random.chance(0.1)) {
    world.change('convertrules', rule.rule.id, { modifiedon: after(sentOn, day) });
  }
  return rule;
}
