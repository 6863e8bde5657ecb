import type { CauseId } from '../../../dialogs/causes.ts';
import { build, type Built } from './build.ts';
import { healthy, type Plan, type Truth } from './plan.ts';
import { withNoise, type NoiseKind } from '../noise/noise.ts';
import { randomOf, type Random } from './random.ts';
import { at, now } from './records.ts';
import { lookalikes, together, variants, type Variant } from './scenarios.ts';
import {
  openedWith,
  schema,
  setNames,
  type Depth,
  type OrganizationData,
  type SetName,
} from './schema.ts';

/** An organization with known causes. */
export interface Generated extends Built {
  readonly seed: number;
  /** What was put into it, for a message when a test fails. */
  readonly story: readonly string[];
  readonly truth: Truth;
  /** What of it the account can't see. */
  readonly hidden: readonly SetName[];
  /** The kinds of noise around it. */
  readonly noise: readonly NoiseKind[];
}

/** The organization of a seed. */
export function generate(seed: number): Generated {
  const random = randomOf(seed);
  const chosen = chooseVariants(random);
  const plan = planOf(chosen, random);
  const story = chosen.map(({ name }) => name);
  const caseExists = plan.arrived && chosen.length === 0 && random.chance(0.3);
  if (caseExists) {
    plan.case = random.pick(['newer-regarding', 'newer-related', 'senders-since']);
    story.push(plan.case);
  }
  for (const { name, fits, change } of lookalikes) {
    if (!caseExists && random.chance(0.25) && fits(plan)) {
      change(plan, random);
      story.push(name);
    }
  }
  plan.recurring = random.chance(0.3) ? random.between(1, 3) : 0;

  const built = build(plan, random);
  const seen = random.chance(0.4) ? hide(built.data, random) : { data: built.data, hidden: [] };
  const truth = truthOf(plan, chosen, caseExists, built);
  const noisy = withNoise(
    seen.data,
    {
      email: plan.arrived ? built.emailId : undefined,
      queue: built.queueId,
      sentOn: at(plan.age),
      createdOn: at(plan.age - 2),
      now: now.toISOString(),
      subject: built.subject,
      namesQueue: built.sought.queue !== undefined,
      causes: truth.causes,
    },
    random,
  );
  return {
    ...built,
    data: noisy.data,
    hidden: [...new Set([...seen.hidden, ...noisy.limited])],
    noise: noisy.kinds,
    seed,
    story,
    truth: noisy.runsMixed ? withoutRuns(truth) : truth,
  };
}

/** What only a run shows isn't decided where it may be another email's. */
function withoutRuns(truth: Truth): Truth {
  const open = truth.causes.filter((cause) => truth.shownBy[cause]?.includes('flowruns'));
  return {
    ...truth,
    undecided: open,
    outcome: open.length === truth.causes.length && open.length > 0 ? undefined : truth.outcome,
  };
}

/** What happened to an email where causes show themselves in these ways. */
export function planOf(chosen: readonly Variant[], random: Random): Plan {
  const plan = healthy();
  for (const { change } of chosen) change(plan, random);
  if (!plan.arrived) {
    plan.evaluation = undefined;
    plan.run = undefined;
  }
  return plan;
}

function chooseVariants(random: Random): readonly Variant[] {
  if (random.chance(0.12)) return [];
  if (random.chance(0.3)) {
    const names = random.pick(together as [readonly string[], ...(readonly string[])[]]);
    return names.flatMap((name) => variants.filter((variant) => variant.name === name));
  }
  const [first] = variants;
  return first ? [random.pick([first, ...variants.slice(1)])] : [];
}

function truthOf(
  plan: Plan,
  chosen: readonly Variant[],
  caseExists: boolean,
  { sought }: Built,
): Truth {
  const shownBy: Partial<Record<CauseId, readonly SetName[]>> = {};
  for (const { cause, shownBy: sets } of chosen) shownBy[cause] = sets;
  // A failed case-create job that names the customer is a failure of the rule too.
  if (shownBy['address-mismatch'])
    shownBy['rule-failed'] ??= ['emails', 'queues', 'asyncoperations'];
  // Bcc or a reply explains why there is no item.
  if (shownBy['bcc-only'] || shownBy['reply-to-tracked-email']) delete shownBy['no-queue-item'];
  if (!plan.arrived) {
    const judgedWithout: readonly CauseId[] = [
      'email-not-synchronized',
      'no-active-rule',
      'rule-disconnected',
    ];
    for (const cause of Object.keys(shownBy) as CauseId[]) {
      if (!judgedWithout.includes(cause)) delete shownBy[cause];
    }
  }
  // Whether a failed item is this email only its subject tells.
  if (plan.failedItem?.sameSubject && sought.subject === undefined)
    delete shownBy['email-not-synchronized'];
  const causes = Object.keys(shownBy) as CauseId[];
  // Where nobody names the queue, only the email tells which it is.
  if (sought.queue === undefined) {
    for (const cause of causes)
      shownBy[cause] = [...(shownBy[cause] ?? []), 'emails', 'queueitems'];
  }
  // A flow that is off is a fault of the rule, whoever owns it.
  const tolerated: readonly CauseId[] = plan.flow === 'on' ? [] : ['rule-failed'];
  const outcome = caseExists ? 'case-exists' : causes.length > 0 ? 'cause-found' : 'nothing-found';
  return { causes, shownBy, tolerated, undecided: [], outcome };
}

/** Takes one to three tables from view: forbidden, missing, short of a column, or silently empty. */
function hide(
  data: OrganizationData,
  random: Random,
): { data: OrganizationData; hidden: readonly SetName[] } {
  const chosen = Array.from({ length: random.between(1, 3) }, () =>
    random.pick(setNames as [SetName, ...SetName[]]),
  );
  const forbidden: SetName[] = [];
  const depths: Partial<Record<SetName, Depth>> = {};
  const missing: SetName[] = [];
  const unseen: string[] = [];
  const missingColumns: Partial<Record<SetName, readonly string[]>> = {};
  for (const set of chosen) {
    const way = random.pick(['forbidden', 'missing', 'column', 'silent']);
    const { key, columns, lookups } = schema[set];
    if (way === 'forbidden') forbidden.push(...openedWith(set));
    if (way === 'missing') missing.push(set);
    if (way === 'column') {
      const names = [...columns, ...lookups.map((name) => `_${name}_value`)];
      missingColumns[set] = [random.pick(names as [string, ...string[]])].filter(
        (name) => name !== key,
      );
    }
    if (way === 'silent') {
      depths[set] = random.pick(['Basic', 'Local', 'Deep']);
      for (const row of data.rows[set]) {
        const rowId = row[key];
        if (typeof rowId === 'string') unseen.push(rowId);
      }
    }
  }
  // What is shown in part only is so for all that the same right opens.
  const limited = (Object.keys(depths) as SetName[]).flatMap(openedWith);
  const hidden = [...new Set([...chosen, ...forbidden, ...limited])];
  return { data: { ...data, forbidden, missing, missingColumns, unseen, depths }, hidden };
}
