import type { Arrived } from './emails.ts';
import type { Queue } from './queues.ts';
import type { Rule } from './rules.ts';
import { after, maybe, minute, type Target, type World } from './world.ts';

interface EvaluationTraits {
  readonly reason: number | null;
  readonly state: number;
  readonly contactCreated?: boolean | null;
  /** After how many minutes. */
  readonly minutes?: number;
}

/** What the activity monitor wrote about an email. */
export function addEvaluation(
  world: World,
  { email, createdOn }: Arrived,
  { queue }: Queue,
  rule: Rule,
  { reason, state, contactCreated, minutes = 2 }: EvaluationTraits,
): void {
  const { random } = world;
  world.add('activitymonitors', {
    currentstate: state,
    reason,
    recommendation: maybe(random, '<p>Look at the rule.</p>'),
    createdon: after(createdOn, minutes * minute),
    contactcreatedbyrule: contactCreated ?? random.pick([false, null]),
    entitlementcheck: random.pick([null, false]),
    advancedsettings: maybe(random, '{}'),
    monitoredactivityitemid: email,
    ruleid: rule.rule,
    conditionid: random.chance(0.5)
      ? ((rule.items.find(({ isOff }) => isOff) ?? rule.items[0])?.item ?? null)
      : null,
    queueid: queue,
    ownerid: rule.owner,
  });
}

/** A system job that ran for an email or for its queue item. */
export function addJob(
  world: World,
  regarding: Target,
  { createdOn }: Arrived,
  statuscode: number,
  failure: { readonly message?: string | null; readonly code?: number | null } = {},
): void {
  const { random } = world;
  world.add('asyncoperations', {
    name: 'Create a case',
    statecode: 3,
    statuscode,
    operationtype: 10,
    message: failure.message ?? null,
    friendlymessage: maybe(random, failure.message ?? null),
    errorcode: failure.code ?? null,
    startedon: after(createdOn, 2 * minute),
    completedon: after(createdOn, 3 * minute),
    createdon: after(createdOn, 2 * minute),
    regardingobjectid: regarding,
  });
}

/** A run of a flow. */
export function addRun(
  world: World,
  flow: Target,
  startedOn: string,
  status: string,
  failure: { readonly message?: string | null; readonly code?: string | null } = {},
): void {
  world.add('flowruns', {
    name: world.random.guid(),
    status,
    errorcode: failure.code ?? null,
    errormessage: failure.message ?? null,
    starttime: startedOn,
    endtime: after(startedOn, minute),
    workflowid: flow.id,
    isprimary: true,
    workflow: flow,
  });
}

/** A case, made by email unless said otherwise. */
export function addCase(
  world: World,
  customer: Target | null,
  createdOn: string,
  { statecode = 0, origin = 2 }: { readonly statecode?: number; readonly origin?: number } = {},
): Target {
  return world.add('incidents', {
    ticketnumber: `CAS-${world.random.between(10_000, 99_999)}-${world.random.guid().slice(0, 5)}`,
    title: 'A case',
    statecode,
    statuscode: statecode === 0 ? 1 : 5,
    caseorigincode: origin,
    createdon: createdOn,
    customerid: customer,
    primarycontactid: customer?.type === 'contact' ? customer : null,
  });
}
