import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import { connectedCase } from './case.ts';
import { evaluatedAs, evaluationOf } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { earlierEmailOf } from './earlierEmail.ts';
import { evaluations, parties, type Email } from './tables.ts';
import { found, notChecked, recordOf, ruledOut, whyUnsure, withoutEmail } from './verdict.ts';

const connectedReasons = [2, 3, 4, 5];
/** In-Reply-To, tracking token, conversation index, smart matching. */
const correlated: ReadonlySet<unknown> = new Set([3, 4, 5, 6]);
const notCorrelated: ReadonlySet<unknown> = new Set([0, 1]);

/** Whether the email belongs to an email or case that was there before, so no new case is made. */
export function replyToTrackedEmail(facts: Facts): Finding {
  const { email } = facts;
  if (!email) return withoutEmail(facts);
  const record = recordOf('emails', email.id);
  const evaluated = evaluatedAs(facts, ...connectedReasons);
  const connected = connectedCase(facts);
  const earlier = earlierEmailOf(facts);
  const signs: Evidence[] = [
    ...(evaluated ? [evaluated] : []),
    ...(connected?.is === 'older' ? [connected.evidence] : []),
    ...(correlated.has(email.correlation) && isTied(email)
      ? [{ looked: 'correlation', value: email.correlation, record } as const]
      : []),
    ...(earlier && (earlier.regarding || !notCorrelated.has(email.correlation))
      ? [earlierEvidence(earlier)]
      : []),
  ];
  if (signs.length > 0) return found(...signs);

  const free =
    email.inReplyTo === null &&
    email.regarding === null &&
    !email.parent &&
    !email.correlated &&
    !connected &&
    (email.correlation === undefined ||
      email.correlation === null ||
      notCorrelated.has(email.correlation));
  // A rule may know of a connection that nobody else may see, and so may Related.
  const unsure =
    (evaluationOf(facts) ? undefined : whyUnsure(facts, evaluations, facts.evaluations)) ??
    whyUnsure(facts, parties, facts.parties);
  if (free && unsure) return notChecked(unsure);
  return free
    ? ruledOut({ looked: 'correlation', value: email.correlation, record })
    : notChecked('unproven', { looked: 'correlation', value: email.correlation, record });
}

const isTied = ({ regarding, parent, correlated: tied }: Email) =>
  Boolean(regarding ?? parent ?? tied);

const earlierEvidence = ({ id, createdOn }: Email): Evidence => ({
  looked: 'earlier-email',
  when: createdOn ?? undefined,
  record: recordOf('emails', id),
});
