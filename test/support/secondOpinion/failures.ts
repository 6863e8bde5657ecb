import { failureTexts } from './failureTexts.ts';
import { addEvaluation, addJob, addRun } from './history.ts';
import { contactMadeFor } from './people.ts';
import type { Rule } from './rules.ts';
import type { Scene } from './scene.ts';
import { acts, open, type Need } from './truth.ts';
import { after, hour, minute, type Target } from './world.ts';

/** The rule ran and failed, as a reason, a job or a run tells. */
export function tellFailure(scene: Scene, rule: Rule, item: Target | undefined): void {
  const { world, chosen, arrived, queue, truths, notes } = scene;
  const { random } = world;
  const isMismatch = chosen.has('address-mismatch');
  // A rule that knows no customer, or has no item, hands nothing on.
  const isHandedOn = item !== undefined && !chosen.has('unknown-sender');
  const way =
    isMismatch || (isHandedOn && random.chance(0.7)) ? random.pick(['job', 'run']) : 'reason';
  if (way === 'reason') {
    const reason = random.pick([11, 13, 13, 18, 19]);
    addEvaluation(world, arrived, queue, rule, { reason, state: random.pick([2, 3]) });
    truths['rule-failed'] = acts(scene.reasonNeeds);
    notes.push(`reason ${reason}`);
    return;
  }
  const isMade = scene.sender.customer === null;
  if (isMade) contactMadeFor(world, scene.sender);
  if (random.chance(0.8)) {
    addEvaluation(world, arrived, queue, rule, {
      reason: random.pick([null, null, 0, 10]),
      state: way === 'run' ? 1 : 0,
      ...(isMade && { contactCreated: true }),
    });
  }
  const needs = way === 'job' ? failJob(scene, item, rule) : failRun(scene, rule);
  truths['rule-failed'] = acts(needs);
  // What has been handed on wasn't stopped for being a reply.
  if (chosen.has('reply-to-tracked-email')) truths['reply-to-tracked-email'] = open;
  // Empty cells of the account may be columns that are closed to the reader.
  const account = world.rows.accounts.find(
    ({ accountid }) => accountid === scene.sender.account?.id,
  );
  const isDecided = [1, 2, 3].some((number) => account?.[`emailaddress${number}`]);
  if (isMismatch) truths['address-mismatch'] = acts();
  if (isMismatch && isDecided) {
    truths['address-mismatch'] = acts([
      ...needs,
      'contacts',
      'contacts._parentcustomerid_value',
      'accounts',
      'accounts.emailaddress3',
      ...(way === 'run' ? ['flowruns.errormessage'] : []),
    ]);
  }
  notes.push(way);
}

function failJob(scene: Scene, item: Target | undefined, { rule }: Rule): readonly Need[] {
  const { world, arrived } = scene;
  const { random } = world;
  // A rule that runs flows has no jobs.
  world.change('convertrules', rule.id, { convertruletype: random.pick([false, null]) });
  const itsItem = random.chance(0.5) ? item : undefined;
  addJob(world, itsItem ?? arrived.email, arrived, 31, textOf(scene));
  if (random.chance(0.3)) addJob(world, arrived.email, arrived, random.pick([30, 32]));
  return ['emails', 'asyncoperations', ...(itsItem ? ['queueitems'] : [])];
}

function failRun(scene: Scene, { items }: Rule): readonly Need[] {
  const { world, arrived, queueNeeds } = scene;
  const { random } = world;
  const flow = random.pick(items as [Rule['items'][number], ...Rule['items'][number][]]).flow;
  const { message, code } = textOf(scene);
  addRun(world, flow, after(arrived.createdOn, 3 * minute), random.pick(['Failed', 'failed']), {
    message: message ?? null,
    code: code === undefined ? 'ActionFailed' : String(code),
  });
  if (random.chance(0.3)) {
    addRun(world, flow, after(arrived.createdOn, 9 * hour), 'Succeeded');
  }
  return [
    ...queueNeeds,
    'convertrules',
    'convertruleitems',
    'flowruns',
    'flowruns._workflow_value',
    // Whether the run was another email's the monitor tells, or else the queue.
    'activitymonitors',
    'queueitems',
  ];
}

/** Only where the addresses are the cause does the failure of such a sender speak of them. */
function textOf({ world: { random }, chosen, sender }: Scene) {
  if (chosen.has('address-mismatch')) return random.pick(failureTexts.ofAddresses);
  const isMisleading = sender.shape !== 'mismatched' && random.chance(0.4);
  return random.pick(isMisleading ? failureTexts.ofAddresses : failureTexts.others);
}
