import type { Outside } from '../../dialogs/inspection.ts';
import { connectedCase } from './case.ts';
import type { Facts } from './facts.ts';
import { waitingJobsOf } from './failures.ts';
import { cases } from './tables.ts';
import { whyUnsure } from './verdict.ts';

/** What none of the ten causes is and was seen nevertheless. */
export function outsideOf(facts: Facts): readonly Outside[] {
  return [...waitingJobs(facts), ...goneCase(facts)];
}

function waitingJobs(facts: Facts): Outside[] {
  const evidence = waitingJobsOf(facts);
  return evidence.length > 0
    ? [{ outside: 'background-work-off', variant: 'jobs-waiting', evidence }]
    : [];
}

/** A case that the email names, made since it came, and that was merged or isn't there any more. */
function goneCase(facts: Facts): Outside[] {
  const connected = connectedCase(facts);
  if (!connected) return [];
  const { is, isMerged, evidence } = connected;
  const outside = 'case-merged-or-deleted';
  if (is === 'newer' && isMerged)
    return [{ outside, variant: 'case-merged', evidence: [evidence] }];
  const isDeleted = is === 'hidden' && whyUnsure(facts, cases, facts.cases) === undefined;
  return isDeleted ? [{ outside, variant: 'case-deleted', evidence: [evidence] }] : [];
}
