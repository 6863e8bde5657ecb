import type { Area } from '../../dialogs/areas.ts';
import type { Evidence } from '../../dialogs/inspection.ts';
import { readMessage } from '../../understanding/messages.ts';
import {
  causeShownBy,
  variantOf as variantShownBy,
  type MessageRow,
} from '../../dialogs/messages.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { evaluationOf, isReady } from './evaluation.ts';
import type { RowOf } from './columns.ts';
import type { Facts } from './facts.ts';
import { flowPage } from './flowPage.ts';
import { rowsOf } from './reader.ts';
import { itemsOf, kindOf } from './rule.ts';
import type { jobs, runs } from './tables.ts';
import { minutesAfter, minutesBetween } from './time.ts';
import { recordOf } from './verdict.ts';

type Job = RowOf<typeof jobs>;
type Run = RowOf<typeof runs>;

const failedJob = 31;
const canceledJob = 32;
const waitingForResources = 0;
const waiting = 10;
const workflowJob = 10;
/** Sending, and testing a mailbox: jobs that have nothing to do with a rule. */
const otherOperations: ReadonlySet<unknown> = new Set([50, 52]);
const readyForWorkflow = 0;

/** What was read where: the same code means one thing of a mailbox and another of a flow. */
type Where = 'rule' | 'mailbox';

/** A mailbox's text tells by itself whether it is about receiving. */
const areas: Readonly<Record<Where, Area | undefined>> = { rule: 'flow-run', mailbox: undefined };

/** The known failure message in what the product said there. */
export function messageIn(
  where: Where,
  ...texts: (string | null | undefined)[]
): MessageRow | undefined {
  return texts
    .flatMap((text) => (text ? readMessage(text, areas[where]).rows : []))
    .find((row) => (causeShownBy(row) === 'email-not-synchronized') === (where === 'mailbox'));
}

/** A failure with the way in which it happened. */
export interface Failure {
  readonly evidence: Evidence;
  readonly variant: VariantId | undefined;
}

/** The failed and stopped jobs and flow runs of the email, with what they said. */
export function failuresOf(facts: Facts): readonly Failure[] {
  const { runs, ended } = runsOf(facts);
  return [
    ...jobsOf(facts)
      .filter((job) => hasFailed(job, facts))
      .map((job) => ({ evidence: jobEvidence(job), variant: variantOfJob(job) })),
    ...(ended === 'failed' ? runs : []).map((run) => ({
      evidence: runEvidence(facts, run),
      variant: variantOf(run.errorMessage, run.errorCode) ?? ('flow-step-failed' as const),
    })),
  ];
}

/** Jobs about the email that prove nothing by themselves: canceled by somebody, or another workflow's. */
export const doubtfulJobsOf = (facts: Facts): readonly Evidence[] =>
  jobsOf(facts)
    .filter((job) => isOver(job) && !hasFailed(job, facts))
    .map(jobEvidence);

/**
 * Jobs that wait although the rule handed the email on long ago. A workflow that waits by its own
 * design has the status "Waiting" too, so that one counts only where the rule runs workflows.
 */
export function waitingJobsOf(facts: Facts): readonly Evidence[] {
  const evaluation = evaluationOf(facts);
  if (evaluation && !isReady(evaluation)) return [];
  const isForWorkflow = evaluation?.state === readyForWorkflow && kindOf(facts) !== 'modern';
  return jobsOf(facts)
    .filter(({ status, operation, createdOn }) => {
      if (operation !== workflowJob || !createdOn) return false;
      if (minutesBetween(createdOn, facts.now) < 15) return false;
      return status === waitingForResources || (status === waiting && isForWorkflow);
    })
    .map(jobEvidence);
}

const jobsOf = ({ jobs }: Facts) =>
  rowsOf(jobs).filter(({ operation }) => !otherOperations.has(operation));

const isOver = ({ status }: Job) => status === failedJob || status === canceledJob;

/**
 * Whether the job is one of the rule's that didn't come to its end. A rule whose flow is Power
 * Automate's has no jobs: what failed there is somebody's own workflow, unless it says otherwise.
 */
function hasFailed(job: Job, facts: Facts): boolean {
  if (job.status === canceledJob) return isLoop(job) && isRules(job, facts);
  return job.status === failedJob && isRules(job, facts);
}

function isRules({ message, friendlyMessage }: Job, facts: Facts): boolean {
  const said = messageIn('rule', message, friendlyMessage);
  const isModern = kindOf(facts) === 'modern' && evaluationOf(facts)?.state !== readyForWorkflow;
  return said !== undefined || !isModern;
}

/** The product cancels a workflow that started itself again and again. */
const isLoop = ({ message, friendlyMessage }: Job) =>
  /infinite loop/i.test(`${message ?? ''} ${friendlyMessage ?? ''}`);

const jobEvidence = (job: Job): Evidence => ({
  looked: 'job',
  value: job.errorCode ?? (job.status === failedJob ? null : statusOf(job)),
  message: messageIn('rule', job.message, job.friendlyMessage, job.errorCode),
  when: job.completedOn ?? job.createdOn ?? undefined,
  record: recordOf('asyncoperations', job.id),
  column: 'asyncoperation.statuscode',
});

function statusOf({ status }: Job): string | null {
  if (status === canceledJob) return 'canceled';
  return status === waiting || status === waitingForResources ? 'waiting' : null;
}

function variantOfJob(job: Job): VariantId | undefined {
  if (job.status === canceledJob) return 'job-canceled';
  return variantOf(`${job.message ?? ''} ${job.friendlyMessage ?? ''}`, job.errorCode);
}

/** Texts and codes by which a connection or its credentials are told. */
const connectionFault =
  /\bAADSTS\d{4,7}\b|InvalidAuthenticationToken|ConnectionAuthorizationFailed|\binvalid_grant\b/i;
const plugInFault = /plug-?in|ISV code|0x80040265|-2147220891/i;

function variantOf(
  message: string | null | undefined,
  code: string | null | undefined,
): VariantId | undefined {
  const said = `${message ?? ''} ${code ?? ''}`;
  const known = messageIn('rule', said);
  if (known) return variantShownBy(known);
  if (connectionFault.test(said)) return 'connection-broken';
  if (/duplicate/i.test(said)) return 'duplicate-case';
  if (/entitlement/i.test(said)) return 'entitlement-missing';
  return plugInFault.test(said) ? 'case-plug-in' : undefined;
}

interface Runs {
  readonly runs: readonly Run[];
  readonly ended: 'failed' | 'succeeded' | 'cancelled' | 'unclear';
}

/** Power Automate's page says Success where its data says Succeeded. */
const ends: Readonly<Record<string, Runs['ended']>> = {
  failed: 'failed',
  succeeded: 'succeeded',
  success: 'succeeded',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

const none: Runs = { runs: [], ended: 'unclear' };

/**
 * How the rule's flow ended for the email. A run doesn't name its email, and the history is neither
 * complete nor prompt: only runs that began within minutes of the evaluation count, only if they
 * all ended alike, and only if no other email of the queue was evaluated about then.
 */
export function runsOf(facts: Facts): Runs {
  const evaluation = evaluationOf(facts);
  const at = evaluation?.createdOn ?? facts.email?.createdOn;
  if (!at || (evaluation && !isReady(evaluation))) return none;
  const flows = new Set(itemsOf(facts).map(({ workflow }) => workflow?.id));
  const own = rowsOf(facts.runs).filter(({ workflow }) => workflow && flows.has(workflow.id));
  const within = (minutes: number) =>
    own.filter(({ startedOn }) => {
      const delay = startedOn ? minutesBetween(at, startedOn) : Infinity;
      return delay > -1 && delay <= minutes;
    });
  const near = within(5).length > 0 ? within(5) : within(evaluation ? 30 : 10);
  const last = near
    .map(({ startedOn }) => startedOn ?? at)
    .toSorted()
    .at(-1);
  if (last === undefined || ('rows' in facts.runs && facts.runs.cut)) return none;
  if (!isAlone(facts, minutesAfter(at, -10), minutesAfter(last, 10))) return none;
  const ended = new Set(near.map(({ status }) => ends[status?.toLowerCase() ?? '']));
  const [end] = ended;
  return ended.size === 1 && end !== undefined ? { runs: near, ended: end } : none;
}

/**
 * Whether the email is the only one of its queue that a run of that time can belong to. Without an
 * evaluation of its own the queue has to say so, since the monitor may leave such rows out.
 */
function isAlone(facts: Facts, from: string, to: string): boolean {
  const { recentEvaluations: recent, nearItems, email } = facts;
  if (!('rows' in recent)) return false;
  const times = recent.rows.map(({ createdOn }) => createdOn ?? '').toSorted();
  const reaches = !recent.cut || (times[0] ?? '') < from;
  const isOther = (id: string | undefined, time: string | null | undefined) =>
    id !== email?.id && Boolean(time && time >= from && time <= to);
  const others = recent.rows.some((row) => isOther(row.email?.id, row.createdOn));
  if (!reaches || others) return false;
  if (evaluationOf(facts)) return true;
  if (!('rows' in nearItems) || nearItems.cut) return false;
  return !nearItems.rows.some((row) => isOther(row.object?.id, row.enteredOn));
}

/** A flow run as evidence. */
export const runEvidence = ({ standing }: Facts, run: Run): Evidence => ({
  looked: 'run',
  value: run.errorCode ?? run.status,
  message: messageIn('rule', run.errorMessage, run.errorCode),
  when: run.startedOn ?? undefined,
  record: recordOf('flowruns', run.id),
  column: 'flowrun.status',
  link: flowPage(standing, run.workflow?.id, run.name),
  ...(run.workflow?.name && { name: run.workflow.name }),
});
