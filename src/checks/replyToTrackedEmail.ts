import type { Evidence, Finding } from '../../dialogs/inspection.ts';
import type { VariantId } from '../../dialogs/variants.ts';
import { connectedCase } from './case.ts';
import { evaluatedAs, evaluationEvidence, evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { earlierEmailOf } from './earlierEmail.ts';
import { evaluations, parties, type Email } from './tables.ts';
import {
  asVariant,
  found,
  notChecked,
  recordOf,
  ruledOut,
  whyUnsure,
  withoutEmail,
} from './verdict.ts';

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
  const evaluation = evaluationOf(facts);
  // A rule that handed it on didn't stop at what it is connected with.
  if (signs.length > 0 && evaluation && isReady(evaluation)) {
    return notChecked('unproven', evaluationEvidence(evaluation), ...signs);
  }
  if (signs.length > 0) return asVariant(variantOf(facts, evaluated), found(...signs));

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

const smartMatching = 6;

/** What it is connected with, as the rule's reason, the columns of the email or its record tell. */
function variantOf({ email }: Facts, evaluated: Evidence | undefined): VariantId | undefined {
  const byReason: Readonly<Record<number, VariantId>> = {
    2: 'tracked-to-other-record',
    3: 'case-still-active',
    4: 'case-resolved-recently',
    5: 'case-resolved-recently',
  };
  if (typeof evaluated?.value === 'number') return byReason[evaluated.value];
  if (email?.changedSubject === true) return 'changed-subject';
  if (email?.correlation === smartMatching) return 'smart-matching';
  const { regarding } = email ?? {};
  return regarding && regarding.type !== 'incident' ? 'tracked-to-other-record' : undefined;
}

const isTied = ({ regarding, parent, correlated: tied }: Email) =>
  Boolean(regarding ?? parent ?? tied);

const earlierEvidence = ({ id, createdOn }: Email): Evidence => ({
  looked: 'earlier-email',
  when: createdOn ?? undefined,
  record: recordOf('emails', id),
});
