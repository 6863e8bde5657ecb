import type { CauseId } from './causes.ts';
import type { Fact, FactAnswer, Facts } from './facts.ts';
import type { SuspectId } from './outside.ts';
import type { VariantId } from './variants.ts';
import type { Judgement } from './verdicts.ts';

/** What the facts say of a cause: the fact to ask for next, or what they come to. */
export type Examination = Ask | Conclusion;

interface Ask extends Readonly<Record<FactAnswer, Examination>> {
  readonly fact: Fact;
}

export interface Conclusion {
  readonly judgement: Judgement;
  /** What an answer points to. */
  readonly leadsTo?: SuspectId;
}

const found: Conclusion = { judgement: { verdict: 'found' } };
const foundAs = (variant: VariantId): Conclusion => ({ judgement: { verdict: 'found', variant } });
const ruledOut: Conclusion = { judgement: { verdict: 'ruled-out' } };
const cannotTell: Conclusion = { judgement: { verdict: 'not-checked', reason: 'cannot-tell' } };
const unproven: Conclusion = { judgement: { verdict: 'not-checked', reason: 'unproven' } };
const leading = (conclusion: Conclusion, leadsTo: SuspectId): Conclusion => ({
  ...conclusion,
  leadsTo,
});

const ask = (
  fact: Fact,
  { yes, no, unsure = cannotTell }: { yes: Examination; no: Examination; unsure?: Examination },
): Ask => ({ fact, yes, no, unsure });

/**
 * How each cause is examined: which fact first, and what each answer says. Only positive proof
 * finds a cause or rules it out. Sources: `questionSources` in `sources.ts`.
 */
const examinations: Readonly<Record<CauseId, Ask>> = {
  'email-not-synchronized': ask('email-in-activities', {
    yes: ruledOut,
    // A healthy mailbox doesn't prove that this email was read.
    no: ask('mailbox-fault', { yes: found, no: unproven }),
  }),
  'no-queue-item': ask('queue-item', { yes: ruledOut, no: found }),
  'unknown-sender': ask('sender-known', {
    yes: ruledOut,
    no: ask('unknown-senders-allowed', {
      yes: leading(ruledOut, 'contact-not-created'),
      no: found,
    }),
  }),
  'rule-failed': ask('rule-ran', {
    yes: ask('run-failed', {
      yes: found,
      // A run succeeds although it skipped the step that creates the case.
      no: ask('create-step-ran', {
        yes: leading(ruledOut, 'case-merged-or-deleted'),
        no: foundAs('step-skipped'),
        unsure: unproven,
      }),
    }),
    no: ask('rule-item-fits', {
      // A rule that fits and left no trace: missing history proves nothing.
      yes: leading(unproven, 'no-active-rule'),
      no: found,
    }),
  }),
  'address-mismatch': ask('addresses-equal', {
    yes: ruledOut,
    // Different addresses alone are a weak sign.
    no: ask('customer-missing', { yes: found, no: unproven, unsure: unproven }),
  }),
  'bcc-only': ask('queue-in-to-or-cc', { yes: ruledOut, no: found }),
  'reply-to-tracked-email': ask('is-reply', { yes: found, no: ruledOut }),
  'contact-not-created': ask('contact-created', {
    yes: ruledOut,
    // A contact that isn't there proves nothing: perhaps no rule ran.
    no: ask('contact-refused', { yes: found, no: unproven, unsure: unproven }),
  }),
  'no-active-rule': ask('rule-active', { yes: ruledOut, no: found }),
  'rule-disconnected': ask('owner-enabled', {
    // An enabled owner proves nothing of the connections that the flow signs in with.
    yes: ask('connection-valid', {
      yes: ruledOut,
      no: foundAs('connection-broken'),
      unsure: unproven,
    }),
    no: found,
  }),
};

/** What the facts say of a cause, as far as they are known. */
export function examine(cause: CauseId, known: Facts): Examination {
  // No contact is made for a sender who has one.
  if (cause === 'contact-not-created' && known['sender-known'] === 'yes') return ruledOut;
  let examination: Examination = examinations[cause];
  while ('fact' in examination) {
    const answer: FactAnswer | undefined = known[examination.fact];
    if (answer === undefined) return examination;
    examination = examination[answer];
  }
  return examination;
}

/** Every fact that the examination of a cause may ask for, in its order. */
export const factsOf = (cause: CauseId): readonly Fact[] => factsBelow(examinations[cause]);

/** The facts that a cause may ask for once one of them is answered, and that one. */
export function factsFrom(fact: Fact): readonly Fact[] {
  const all = Object.values(examinations).flatMap((examination) => factsIn(examination, fact));
  return [...new Set([fact, ...all])];
}

function factsBelow(examination: Examination): Fact[] {
  if (!('fact' in examination)) return [];
  const { fact, yes, no, unsure } = examination;
  return [fact, ...[yes, no, unsure].flatMap(factsBelow)];
}

function factsIn(examination: Examination, fact: Fact): Fact[] {
  if (!('fact' in examination)) return [];
  if (examination.fact === fact) return factsBelow(examination);
  return [examination.yes, examination.no, examination.unsure].flatMap((each) =>
    factsIn(each, fact),
  );
}
