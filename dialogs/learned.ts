import { causes, type CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import { examine, factsOf, type Conclusion } from './examinations.ts';
import { withFact, withoutEmailFacts, type Fact, type FactAnswer, type StopFact } from './facts.ts';
import { causeShownBy, messages, variantOf, type MessageRow } from './messages.ts';
import { lacksEmail, withoutEmail } from './nextQuestion.ts';
import type { SuspectId } from './outside.ts';
import type { Judgement, PerCause } from './verdicts.ts';

export const withCause = <T>(
  known: PerCause<T>,
  cause: SuspectId | undefined,
  value: T,
): PerCause<T> => (cause ? { ...known, [cause]: value } : known);

/** What is known with one more answer: the fact, and what it says of every cause. */
export function withAnswer(
  context: GuideContext,
  fact: Fact,
  answer: FactAnswer,
): Partial<GuideContext> {
  const known = isMissing(fact, answer) ? withoutTheEmail(context) : context;
  const facts = withFact(known.facts, fact, answer);
  const seen = facts['email-in-activities'];
  const isSeen = seen && seen !== 'unsure' ? { emailSeen: seen === 'yes' } : {};
  const concluded = causes.flatMap((cause) => conclusionOf(cause, { ...known, ...isSeen, facts }));
  const lead = concluded.find(({ leadsTo }) => leadsTo)?.leadsTo ?? leadOf(fact, answer);
  return {
    ...known,
    facts,
    ...isSeen,
    judged: {
      ...known.judged,
      ...Object.fromEntries(concluded.map(({ cause, judgement }) => [cause, judgement])),
    },
    ...(lead && { lead }),
  };
}

const isMissing = (fact: Fact, answer: FactAnswer): boolean =>
  fact === 'email-in-activities' && answer === 'no';

const withoutTheEmail = (context: GuideContext): GuideContext => ({
  ...context,
  facts: withoutEmailFacts(context.facts),
  judged: withoutEmail(context.judged),
});

/** What the facts have newly come to about a cause; a verdict that something proved stays. */
function conclusionOf(
  cause: CauseId,
  context: GuideContext,
): ({ readonly cause: CauseId } & Conclusion)[] {
  const { judged, facts } = context;
  const before = judged[cause];
  if (lacksEmail(context, cause) || (before && before.verdict !== 'not-checked')) return [];
  const examination = examine(cause, facts);
  if ('fact' in examination || isSame(before, examination.judgement)) return [];
  return [{ cause, ...examination }];
}

const isSame = (one: Judgement | undefined, other: Judgement): boolean =>
  one?.verdict === 'not-checked' && other.verdict === 'not-checked' && one.reason === other.reason;

/** An active item has met no rule; a monitor without a reason leaves the rule itself. */
function leadOf(fact: Fact, answer: FactAnswer): SuspectId | undefined {
  return fact === 'queue-item-active' && answer === 'yes' ? 'no-active-rule' : undefined;
}

/** Only these messages make a difference of addresses more than a weak sign. */
const saysCustomerIsMissing: ReadonlySet<MessageRow> = new Set<MessageRow>(['A1', 'A4']);

/** What is known with one more message, and with the cause that it names. */
export function withMessage(context: GuideContext, message: MessageRow): Partial<GuideContext> {
  const known = { ...context, messages: [...new Set([...context.messages, message])] };
  const isReason = messages[message].id.startsWith('reason:');
  const told = isReason ? withAnswer(known, 'activity-monitor-reason', 'yes') : known;
  const also = saysCustomerIsMissing.has(message)
    ? { ...told, ...withAnswer({ ...known, ...told }, 'customer-missing', 'yes') }
    : told;
  const cause = causeShownBy(message);
  if (!cause) return also;
  const found: Judgement = { verdict: 'found', variant: variantOf(message), message };
  return { ...also, cause, judged: withCause(also.judged ?? known.judged, cause, found) };
}

/** What is known once a message counts more than the answer that it contradicts. */
export function withBelieved(context: GuideContext, message: MessageRow): Partial<GuideContext> {
  const isAway = causeShownBy(message) === 'email-not-synchronized';
  const corrected = isAway ? withoutTheEmail(context) : context;
  return {
    ...corrected,
    ...withMessage(corrected, message),
    emailSeen: !isAway,
    contradiction: undefined,
  };
}

/** What is known once a person overrules what was looked up: it is asked anew. */
export function withDisputed(context: GuideContext, cause: CauseId): Partial<GuideContext> {
  const { [cause]: _, ...judged } = context.judged;
  const asked = factsOf(cause);
  const facts = Object.fromEntries(
    Object.entries(context.facts).filter(([fact]) => !asked.includes(fact as Fact)),
  );
  return { judged, facts, suspect: cause, disputed: [...context.disputed, cause] };
}

/** What is known once a fact is to be answered anew: nothing that stood on its answer. */
export function withAskedAgain(context: GuideContext, fact: StopFact): Partial<GuideContext> {
  const { [fact]: _, ...facts } = context.facts;
  const judged = Object.fromEntries(
    Object.entries(context.judged).filter(([suspect, judgement]) => {
      const cause = causes.find((each) => each === suspect);
      const isProved = 'inspected' in judgement || 'message' in judgement;
      return isProved || cause === undefined || !factsOf(cause).includes(fact);
    }),
  );
  return { facts, judged, wanted: fact };
}

/** What is known once a message turns out to be about something else: its reason isn't asked again. */
export function withSetAside(context: GuideContext): Partial<GuideContext> {
  const { contradiction } = context;
  const isReason = contradiction && messages[contradiction].id.startsWith('reason:');
  const told = isReason ? withAnswer(context, 'activity-monitor-reason', 'unsure') : {};
  return { ...told, contradiction: undefined };
}
