/**
 * What a person can see and say, one fact at a time. The ids are a contract, as those of the causes
 * are: understanding writes them, records and reports keep them. A "yes" answers the question of the
 * step that asks for the fact.
 */
export const facts = [
  'email-in-activities',
  'activity-monitor-reason',
  'mailbox-fault',
  'queue-item',
  'queue-item-active',
  'sender-known',
  'unknown-senders-allowed',
  'rule-ran',
  'run-failed',
  'create-step-ran',
  'rule-item-fits',
  'addresses-equal',
  'customer-missing',
  'queue-in-to-or-cc',
  'is-reply',
  'contact-created',
  'contact-refused',
  'rule-active',
  'owner-enabled',
  'connection-valid',
  'case-from-email',
  'case-now',
] as const;

export type Fact = (typeof facts)[number];

export const factAnswers = ['yes', 'no', 'unsure'] as const;

export type FactAnswer = (typeof factAnswers)[number];

/** What was answered so far. */
export type Facts = Readonly<Partial<Record<Fact, FactAnswer>>>;

/** The places that a person opens, each of them once. */
export const stops = ['email', 'activity-monitor', 'rule', 'contact', 'mailbox'] as const;

export type Stop = (typeof stops)[number];

/** Where a fact is seen. The two about the case lie on the way in and out, at no stop. */
export const stopOf: Readonly<Record<Exclude<Fact, `case-${string}`>, Stop>> = {
  'email-in-activities': 'email',
  'activity-monitor-reason': 'activity-monitor',
  'mailbox-fault': 'mailbox',
  'queue-item': 'email',
  'queue-item-active': 'email',
  'sender-known': 'email',
  'unknown-senders-allowed': 'rule',
  'rule-ran': 'rule',
  'run-failed': 'rule',
  'create-step-ran': 'rule',
  'rule-item-fits': 'rule',
  'addresses-equal': 'contact',
  'customer-missing': 'rule',
  'queue-in-to-or-cc': 'email',
  'is-reply': 'email',
  'contact-created': 'contact',
  'contact-refused': 'activity-monitor',
  'rule-active': 'rule',
  'owner-enabled': 'rule',
  'connection-valid': 'rule',
};

/** A fact that the guide asks for at one of its stops. */
export type StopFact = keyof typeof stopOf;

export const isStopFact = (fact: Fact): fact is StopFact => fact in stopOf;

/** What only the email itself shows, so that none of it holds once the email turns out missing. */
const ofEmail: ReadonlySet<Fact> = new Set([
  'activity-monitor-reason',
  'queue-item',
  'queue-item-active',
  'sender-known',
  'rule-ran',
  'run-failed',
  'create-step-ran',
  'addresses-equal',
  'customer-missing',
  'is-reply',
  'contact-created',
  'contact-refused',
]);

export const isOfEmail = (fact: Fact): boolean => ofEmail.has(fact);

/** What still holds once it turns out that the email isn't there. */
export const withoutEmailFacts = (known: Facts): Facts =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => !isOfEmail(fact as Fact)));

/** What an answer says of other facts: whoever saw a run fail has seen a run. */
const implied: Readonly<Partial<Record<Fact, Partial<Record<FactAnswer, Facts>>>>> = {
  'queue-item': { yes: { 'email-in-activities': 'yes' } },
  'queue-item-active': {
    yes: { 'queue-item': 'yes', 'email-in-activities': 'yes' },
    no: { 'queue-item': 'yes', 'email-in-activities': 'yes' },
  },
  'run-failed': { yes: { 'rule-ran': 'yes' }, no: { 'rule-ran': 'yes' } },
  'create-step-ran': {
    yes: { 'rule-ran': 'yes', 'run-failed': 'no' },
    no: { 'rule-ran': 'yes', 'run-failed': 'no' },
  },
};

/** The facts with one more answer, and with what that says of others nobody has answered. */
export function withFact(known: Facts, fact: Fact, answer: FactAnswer): Facts {
  const said = implied[fact]?.[answer] ?? {};
  const open = Object.entries(said).filter(([each]) => {
    const before = known[each as Fact];
    return before === undefined || before === 'unsure';
  });
  return { ...known, ...Object.fromEntries(open), [fact]: answer };
}
