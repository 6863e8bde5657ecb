import type { Evidence } from '../../dialogs/inspection.ts';
import { recognize } from '../../understanding/messages.ts';
import type { MessageRow } from '../../dialogs/messages.ts';
import { evaluationOf, isReady } from './evaluation.ts';
import type { RowOf } from './columns.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './reader.ts';
import { itemsOf } from './rule.ts';
import type { runs } from './tables.ts';
import { minutesBetween } from './time.ts';
import { recordOf } from './verdict.ts';

const failedJob = 31;
/** Sending, and testing a mailbox: jobs that have nothing to do with a rule. */
const otherOperations: ReadonlySet<unknown> = new Set([50, 52]);

/** The known failure message in what the product said. */
export function messageIn(...texts: (string | null | undefined)[]): MessageRow | undefined {
  return texts.flatMap((text) => (text ? recognize(text) : []))[0];
}

/** The failed jobs and flow runs of the email, with what they said. */
export function failuresOf(facts: Facts): readonly Evidence[] {
  const jobs = rowsOf(facts.failedJobs)
    .filter(({ status, operation }) => status === failedJob && !otherOperations.has(operation))
    .map((job): Evidence => ({
      looked: 'job',
      value: job.errorCode,
      message: messageIn(job.message, job.friendlyMessage, job.errorCode),
      when: job.completedOn ?? job.createdOn ?? undefined,
      record: recordOf('asyncoperations', job.id),
    }));
  const { runs, ended } = runsOf(facts);
  return ended === 'failed' ? [...jobs, ...runs.map(runEvidence)] : jobs;
}

interface Runs {
  readonly runs: readonly RowOf<typeof runs>[];
  readonly ended: 'failed' | 'succeeded' | 'unclear';
}

/**
 * How the rule's flow ended for the email. A run doesn't name its email: those that began within
 * minutes of the evaluation count, and only if they all ended alike.
 */
export function runsOf(facts: Facts): Runs {
  const flows = new Set(itemsOf(facts).map(({ workflow }) => workflow?.id));
  const evaluation = evaluationOf(facts);
  const evaluatedOn = evaluation?.createdOn ?? facts.email?.createdOn;
  const none: Runs = { runs: [], ended: 'unclear' };
  if (!evaluatedOn || (evaluation && !isReady(evaluation))) return none;

  const own = rowsOf(facts.runs).filter(({ workflow }) => workflow && flows.has(workflow.id));
  const within = (minutes: number) =>
    own.filter(({ startedOn }) => {
      const delay = startedOn ? minutesBetween(evaluatedOn, startedOn) : Infinity;
      return delay > -1 && delay <= minutes;
    });
  const near = within(5).length > 0 ? within(5) : within(evaluation ? 30 : 10);
  const ends = new Set(near.map(({ status }) => status?.toLowerCase()));
  const [end] = ends;
  if (ends.size !== 1 || (end !== 'failed' && end !== 'succeeded')) return none;
  return { runs: near, ended: end };
}

/** A flow run as evidence. */
export const runEvidence = (run: Runs['runs'][number]): Evidence => ({
  looked: 'run',
  value: run.errorCode ?? run.status,
  message: messageIn(run.errorMessage, run.errorCode),
  when: run.startedOn ?? undefined,
  record: recordOf('flowruns', run.id),
});
