import { causes, type CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import { examine, factsOf } from './examinations.ts';
import { isOfEmail, stopOf, stops, type Stop, type StopFact } from './facts.ts';
import { isMonitorHidden } from './inspected.ts';
import { causeShownBy, messageRows, messages } from './messages.ts';
import { isOutside, outsideCauses, type SuspectId } from './outside.ts';
import type { Judgement, PerCause } from './verdicts.ts';

/** What can be judged only by looking at the email itself: it begins with a fact of the email. */
const needEmail: ReadonlySet<SuspectId> = new Set(
  causes.filter((cause) => factsOf(cause).slice(0, 1).some(isOfEmail)),
);

/** Whether a cause can't be judged because the email isn't there. */
export function lacksEmail(context: GuideContext, cause: SuspectId): boolean {
  return context.emailSeen === false && needEmail.has(cause);
}

/** What still holds of the verdicts once it turns out that the email isn't there. */
export function withoutEmail(judged: PerCause<Judgement>): PerCause<Judgement> {
  return Object.fromEntries(
    Object.entries(judged).filter(([cause]) => !needEmail.has(cause as SuspectId)),
  );
}

/** Whether a cause was found and nothing was done about it yet. */
export function isToRepair({ judged, repairs }: GuideContext, cause: SuspectId): boolean {
  return judged[cause]?.verdict === 'found' && !repairs[cause];
}

/** What is examined, and the fact to ask for; neither where nothing is left to ask. */
export interface Question {
  readonly cause?: SuspectId;
  readonly fact?: StopFact;
}

/**
 * The one place that decides what comes next: the question that the person asked for, the cause
 * they suspect, a cause that was found, what an answer led to; otherwise the stop that splits best
 * what is left, and there the first open fact in the article's order.
 */
export function nextQuestion(context: GuideContext): Question {
  const { wanted, suspect, lead } = context;
  if (wanted && context.facts[wanted] === undefined) {
    const cause = causes.find((each) => factsOf(each).includes(wanted));
    return { fact: wanted, ...(cause && { cause }) };
  }
  return (
    questionAbout(context, suspect) ??
    explanationOf(context) ??
    brokenIn(context) ??
    questionAbout(context, lead) ??
    firstQuestion(context) ??
    firstAt(context, bestStop(context)) ??
    {}
  );
}

/** Addresses that differ explain a run without a customer better than the failed run itself. */
const explanationOf = (context: GuideContext): Question | undefined =>
  context.facts['customer-missing'] === 'yes'
    ? (questionAbout(context, 'address-mismatch') ?? repairOf(context, 'address-mismatch'))
    : undefined;

const repairOf = (context: GuideContext, cause: SuspectId): Question | undefined =>
  isToRepair(context, cause) ? { cause } : undefined;

/** What is to be repaired: the order in which the organization showed it comes first. */
function brokenIn(context: GuideContext): Question | undefined {
  const isBroken = (cause: SuspectId) => isToRepair(context, cause);
  const all = [...(context.inspection?.found ?? []), ...causes, ...outsideCauses];
  const cause = all.find(isBroken);
  return cause && { cause };
}

/** The question about a cause that somebody or something points to. */
function questionAbout(context: GuideContext, cause: SuspectId | undefined): Question | undefined {
  if (cause === undefined || context.judged[cause]) return undefined;
  if (isOutside(cause)) return { cause };
  const examination = examine(cause, context.facts);
  return 'fact' in examination ? { cause, fact: examination.fact as StopFact } : undefined;
}

/** Whether the email is there decides what can be asked at all: the article's first step. */
function firstQuestion(context: GuideContext): Question | undefined {
  return questionAbout(context, 'email-not-synchronized');
}

/** A fact that is open, with the cause that it is asked for. */
interface Open {
  readonly cause: CauseId;
  readonly fact: StopFact;
}

/** Every open fact, in the article's order. */
export function openFacts(context: GuideContext): readonly Open[] {
  return causes.flatMap((cause): Open[] => {
    if (context.judged[cause] || lacksEmail(context, cause) || isTooEarly(context, cause)) {
      return [];
    }
    const examination = examine(cause, context.facts);
    return 'fact' in examination ? [{ cause, fact: examination.fact as StopFact }] : [];
  });
}

/** Who the sender is decides which of their records there are to look at. */
const afterSender: ReadonlySet<CauseId> = new Set(['address-mismatch', 'contact-not-created']);

const isTooEarly = ({ facts, judged }: GuideContext, cause: CauseId): boolean =>
  afterSender.has(cause) && facts['sender-known'] === undefined && !judged['unknown-sender'];

/** What the activity monitor can give as a reason. */
const monitorCauses: ReadonlySet<CauseId> = new Set(
  messageRows
    .filter((row) => messages[row].id.startsWith('reason:'))
    .flatMap((row) => causeShownBy(row) ?? []),
);

const isMonitorOpen = ({ emailSeen, facts, inspection }: GuideContext): boolean =>
  facts['activity-monitor-reason'] === undefined &&
  emailSeen !== false &&
  (inspection?.emailSeen !== true || isMonitorHidden(inspection));

const isProved = (judgement: Judgement | undefined): boolean =>
  judgement !== undefined && judgement.verdict !== 'not-checked';

/** The open causes that a stop can judge. */
function causesAt(context: GuideContext, stop: Stop): readonly CauseId[] {
  const open = openFacts(context);
  // A reason tells what looking elsewhere left open, too.
  return stop === 'activity-monitor' && isMonitorOpen(context)
    ? causes.filter((cause) => monitorCauses.has(cause) && !isProved(context.judged[cause]))
    : open.filter(({ fact }) => stopOf[fact] === stop).map(({ cause }) => cause);
}

/** The stops that are still to make, the one that splits best what is left first. */
export function stopsLeft(context: GuideContext): readonly Stop[] {
  const ranked = stops
    .map((stop) => ({ stop, judges: causesAt(context, stop) }))
    .filter(({ judges }) => judges.length > 0);
  return ranked
    .toSorted(
      (one, two) =>
        two.judges.length - one.judges.length ||
        causes.indexOf(one.judges[0] as CauseId) - causes.indexOf(two.judges[0] as CauseId),
    )
    .map(({ stop }) => stop);
}

/** The stop that the person is at, while something is open there; otherwise the best one. */
function bestStop(context: GuideContext): Stop | undefined {
  const left = stopsLeft(context);
  const { fact } = context;
  const here = fact && fact !== 'email-in-activities' ? stopOf[fact] : undefined;
  return left.find((stop) => stop === here) ?? left[0];
}

function firstAt(context: GuideContext, stop: Stop | undefined): Question | undefined {
  if (stop === 'activity-monitor' && isMonitorOpen(context)) {
    return { fact: 'activity-monitor-reason' };
  }
  return openFacts(context).find(({ fact }) => stopOf[fact] === stop);
}

/** So many facts are asked for on one card. */
const mostAsked = 4;

/**
 * What a card asks for together with a fact: what else is open at the same stop. A fact that
 * somebody came for is asked alone, so that they get their answer first.
 */
export function askedWith(context: GuideContext, fact: StopFact): readonly StopFact[] {
  const { suspect, wanted } = context;
  const isAlone =
    fact === 'email-in-activities' ||
    fact === 'activity-monitor-reason' ||
    wanted === fact ||
    (suspect !== undefined && !context.judged[suspect]);
  if (isAlone) return [fact];
  const here = openFacts(context)
    .map((open) => open.fact)
    .filter(
      (each) => each !== fact && stopOf[each] === stopOf[fact] && each !== 'customer-missing',
    );
  return [fact, ...messageOfRun(context, fact), ...here].slice(0, mostAsked);
}

/** Who looks at the runs sees their messages too: this one tells of addresses that differ. */
const messageOfRun = (context: GuideContext, fact: StopFact): StopFact[] =>
  fact === 'rule-ran' &&
  context.facts['customer-missing'] === undefined &&
  context.judged['address-mismatch'] === undefined
    ? ['customer-missing']
    : [];

/**
 * Whether the person should look outside the ten causes: there is still no case, and every cause
 * that was found has been repaired.
 */
export function mayLieOutside({ judged, repairs, outsideAsked }: GuideContext): boolean {
  const isSettled = causes.every(
    (cause) => judged[cause]?.verdict !== 'found' || repairs[cause] === 'done',
  );
  return isSettled && !outsideAsked && outsideCauses.some((outside) => !judged[outside]);
}
