import { addUser } from './people.ts';
import type { Queue } from './queues.ts';
import type { Cell } from '../organizations/schema.ts';
import { ago, day, maybe, type Target, type World } from './world.ts';

/** A rule and what hangs on it. */
export interface Rule {
  readonly rule: Target;
  readonly items: readonly {
    readonly item: Target;
    readonly flow: Target;
    readonly isOff: boolean;
  }[];
  readonly isModern: boolean;
  readonly owner: Target;
}

/** How a rule differs from one that works. */
export interface RuleTraits {
  readonly isActive?: boolean;
  readonly sourceType?: number;
  /** What it watches: a table's name or number; email if it isn't told. */
  readonly channel?: string | number | null;
  readonly allowsUnknown?: boolean;
  readonly mapsSender?: boolean;
  readonly needsEntitlement?: boolean;
  readonly hasItems?: boolean;
  readonly flow?: 'on' | 'off';
  /** Whose account is gone: nobody's, the rule's or only the flow's. */
  readonly gone?: 'nobody' | 'rule owner disabled' | 'rule owner deleted' | 'flow owner disabled';
  readonly isModern?: boolean;
}

/** A rule that watches a queue. */
export function addRule(world: World, queue: Queue | undefined, traits: RuleTraits = {}): Rule {
  const { random } = world;
  const isModern = traits.isModern ?? random.chance(0.7);
  const name = `Rule ${random.guid().slice(0, 4)}`;
  const { owner, flowOwner } = ownersOf(world, traits.gone ?? 'nobody');
  const isActive = traits.isActive ?? true;
  const rule = world.add('convertrules', {
    name,
    statecode: isActive ? 1 : 0,
    statuscode: isActive ? 2 : 1,
    sourcetypecode: traits.sourceType ?? 2,
    sourcechanneltypecode:
      traits.channel === undefined ? random.pick<Cell>([4202, 'email', null]) : traits.channel,
    allowunknownsender: traits.allowsUnknown ?? random.chance(0.5),
    checkactiveentitlement: traits.needsEntitlement ?? false,
    checkifresolved: random.chance(0.5),
    resolvedsince: random.pick([null, 0, 60, 1440]),
    convertruletype: random.pick([isModern, null]),
    senderresolutionoption: isModern ? (traits.mapsSender ? 1 : 0) : null,
    createdon: ago(random.between(150, 400) * day),
    modifiedon: random.pick([null, ago(random.between(100, 140) * day)]),
    queueid: queue?.queue ?? null,
    ownerid: owner,
    workflowid: isModern && random.chance(0.3) ? formerFlow(world, name, owner) : null,
  });
  const items =
    (traits.hasItems ?? true) ? itemsOf(world, rule, name, isModern, traits, flowOwner) : [];
  return { rule, items, isModern, owner };
}

/** The flow that rules had before 06/2024: it is there, off, and unused. */
function formerFlow(world: World, name: string, owner: Target): Target {
  return world.add('workflows', {
    name: `ARC | ${name}`,
    category: 5,
    statecode: 0,
    statuscode: 1,
    ownerid: owner,
  });
}

function ownersOf(world: World, gone: NonNullable<RuleTraits['gone']>) {
  const { random } = world;
  switch (gone) {
    case 'rule owner disabled': {
      const owner = addUser(world, true);
      return { owner, flowOwner: random.chance(0.5) ? owner : addUser(world) };
    }
    case 'rule owner deleted': {
      const owner = { id: random.guid(), type: 'systemuser' };
      return { owner, flowOwner: random.chance(0.5) ? owner : addUser(world) };
    }
    case 'flow owner disabled':
      return { owner: addUser(world), flowOwner: addUser(world, true) };
    case 'nobody': {
      const user = addUser(world);
      const owner = random.chance(0.15) ? { id: random.guid(), type: 'team' } : user;
      return { owner, flowOwner: random.chance(0.7) ? user : addUser(world) };
    }
  }
}

function itemsOf(
  world: World,
  rule: Target,
  name: string,
  isModern: boolean,
  { flow = 'on' }: RuleTraits,
  flowOwner: Target,
): Rule['items'] {
  const { random } = world;
  const count = random.pick([1, 1, 1, 2, 3]);
  const faulty = random.between(0, count - 1);
  return Array.from({ length: count }, (_each, index) => {
    const isOff = flow === 'off' && (index === faulty || random.chance(0.4));
    const state = isOff
      ? random.pick([
          [0, 1],
          [0, 1],
          [2, 3],
        ] as const)
      : ([1, 2] as const);
    const target = world.add('workflows', {
      name: isModern ? `ARC: ${name} item ${index}` : `${name} step ${index}`,
      category: isModern ? 5 : 0,
      statecode: state[0],
      statuscode: state[1],
      suspensionreasondetails: state[0] === 2 ? 'CompanyDlpViolation' : null,
      ownerid: flowOwner,
    });
    const item = world.add('convertruleitems', {
      name: `item ${index}`,
      conditionxml: maybe(random, '<and/>'),
      propertiesxml: maybe(random, '<properties/>'),
      sequencenumber: index + 1,
      convertruleid: rule,
      workflowid: target,
    });
    return { item, flow: target, isOff };
  });
}
