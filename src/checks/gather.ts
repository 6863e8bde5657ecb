import type { Organization } from '../dataverse/query.ts';
import { chooseEmail, likeliest } from './chooseEmail.ts';
import { all, equals, oneOf } from './conditions.ts';
import { evaluationOf, isReady } from './evaluation.ts';
import type { Facts } from './facts.ts';
import * as questions from './questions.ts';
import { ask, isAsked, readerOf, rowsOf, type TableReading, type Reader } from './reader.ts';
import type { EmailSought } from './sought.ts';
import { unknownStanding, type Standing } from './standing.ts';
import * as tables from './tables.ts';
import type { Email } from './tables.ts';
import { targetQueueOf } from './targetQueue.ts';
import { mayStillArrive } from './time.ts';

/** What to do when several emails fit: leave the choice to a person, or take the likeliest. */
export type OnSeveral = 'ask' | 'likeliest';

/** The facts about one email, or the emails that may be meant. */
interface Gathered {
  /** Undefined when a person has to choose among `others` first. */
  readonly facts: Facts | undefined;
  readonly others: readonly Email[];
  readonly reads: number;
  readonly rounds: number;
}

const unread = { reason: 'not-read' } as const;

/**
 * Reads what is needed to judge one email: at most 16 reads in at most 4 rounds. Everything of a
 * round is asked side by side, the most telling first.
 * @throws whatever `Organization.read` throws
 */
export async function gather(
  organization: Organization,
  sought: EmailSought,
  now: Date,
  onSeveral: OnSeveral,
  known: Promise<Standing>,
): Promise<Gathered> {
  const reader = readerOf(organization);
  // What the account may read is asked for beside the first round.
  const [started, standing] = await Promise.all([
    readStart(reader, sought, now.toISOString()),
    known,
  ]);
  const begun: Facts = { ...started, standing };
  const queueIds = new Set(rowsOf(begun.queues).map(({ id }) => id));
  const { email: chosen, others } = chooseEmail(rowsOf(begun.emails), sought, queueIds);
  const email =
    chosen ?? (onSeveral === 'likeliest' ? likeliest(others, sought, queueIds) : undefined);

  let facts: Facts | undefined;
  if (email) facts = await readAboutEmail(reader, { ...begun, email }, email);
  else if (onSeveral === 'likeliest' || others.length === 0)
    facts = await readAbsence(reader, begun);
  return {
    facts,
    others: others.filter(({ id }) => id !== email?.id),
    reads: reader.reads,
    rounds: reader.rounds,
  };
}

/** What can be asked for before the email is known. */
async function readStart(reader: Reader, sought: EmailSought, now: string): Promise<Facts> {
  const { sender, queue, messageId, activityId } = sought;
  // An email named by its id tells its sender itself.
  const knownSender = messageId === undefined && activityId === undefined ? sender : undefined;
  const answers = await reader.round({
    emails: ask(tables.emails, questions.emailSought(sought, now), {
      top: 50,
      newest: 'createdon',
    }),
    rules: ask(tables.rules, undefined, { top: 250, newest: 'statecode' }),
    ruleItems: ask(tables.ruleItems, undefined, { top: 500 }),
    queues: queue ? ask(tables.queues, equals('emailaddress', queue), { top: 10 }) : undefined,
    contacts: knownSender
      ? ask(tables.contacts, questions.hasAnyAddress(knownSender), { top: 25 })
      : undefined,
  });
  const facts: Facts = {
    accounts: unread,
    workflows: unread,
    users: unread,
    cases: unread,
    recentEvaluations: unread,
    otherEmails: unread,
    parties: unread,
    queueItems: unread,
    evaluations: unread,
    nearItems: unread,
    jobs: unread,
    runs: unread,
    mailboxes: unread,
    profiles: unread,
    alerts: unread,
    failedItems: unread,
    emailSearches: unread,
    earlierReceived: unread,
    ...answers,
    sought,
    now,
    standing: unknownStanding,
    email: undefined,
    queue: undefined,
  };
  return { ...facts, queue: targetQueueOf(facts) };
}

async function readAboutEmail(reader: Reader, begun: Facts, email: Email): Promise<Facts> {
  const contacts = rowsOf(begun.contacts);
  const lacksSender =
    email.sender?.type === 'contact' && !contacts.some(({ id }) => id === email.sender?.id);
  let facts = withQueue(lacksSender ? { ...begun, contacts: unread } : begun);
  const first = await reader.round({
    evaluations: ask(tables.evaluations, oneOf('_monitoredactivityitemid_value', [email.id]), {
      top: 20,
      newest: 'createdon',
    }),
    queueItems: ask(tables.queueItems, oneOf('_objectid_value', [email.id]), { top: 20 }),
    parties: ask(tables.parties, oneOf('_activityid_value', [email.id]), { top: 100 }),
    ...questions.askSender(facts),
    ...questions.askQueue(facts),
  });
  facts = withQueue({ ...facts, ...answered(first) });

  const second = await reader.round({
    workflows: questions.askWorkflows(facts),
    jobs: questions.askJobs(facts, email),
    cases: questions.askCases(facts),
    ...questions.askSender(facts),
    ...questions.askQueue(facts),
  });
  facts = withQueue({ ...facts, ...answered(second) });

  const evaluation = evaluationOf(facts);
  const mayHaveRun = !evaluation || isReady(evaluation);
  const third = await reader.round({
    users: questions.askUsers(facts),
    otherEmails: questions.askOtherEmails(facts),
    runs: mayHaveRun ? questions.askRuns(facts, email) : undefined,
    recentEvaluations: questions.askRecent(facts),
    nearItems: evaluation ? undefined : questions.askNearItems(facts, email),
  });
  return { ...facts, ...answered(third) };
}

async function readAbsence(reader: Reader, begun: Facts): Promise<Facts> {
  if ('reason' in begun.emails) return readRule(reader, begun);
  let facts = begun;
  const first = await reader.round({
    mailboxes: questions.askMailbox(facts),
    workflows: questions.askWorkflows(facts),
    ...questions.askSender(facts),
    recentEvaluations: questions.askRecent(facts),
  });
  facts = { ...facts, ...answered(first) };
  if (mayStillArrive(facts)) return facts;

  const [found] = rowsOf(facts.mailboxes);
  const second = await reader.round({
    alerts: found
      ? ask(
          tables.alerts,
          all(oneOf('_regardingobjectid_value', [found.id]), {
            is: 'ge',
            column: 'level',
            value: 2,
          }),
          { top: 20, newest: 'createdon' },
        )
      : undefined,
    profiles: found?.profile
      ? ask(tables.profiles, oneOf('emailserverprofileid', [found.profile.id]), { top: 1 })
      : undefined,
    failedItems: questions.askFailedItems(facts),
    users: questions.askUsers(facts),
    emailSearches: questions.askEmailSearches(facts),
    earlierReceived: questions.askEarlierReceived(facts),
    cases: questions.askCases(facts),
  });
  facts = { ...facts, ...answered(second) };
  const third = await reader.round({ otherEmails: questions.askOtherEmails(facts) });
  return { ...facts, ...answered(third) };
}

/** What the queue's rule tells when nobody may look at emails. */
async function readRule(reader: Reader, begun: Facts): Promise<Facts> {
  const first = await reader.round({
    workflows: questions.askWorkflows(begun),
    recentEvaluations: questions.askRecent(begun),
  });
  const facts = { ...begun, ...answered(first) };
  return { ...facts, ...(await reader.round({ users: questions.askUsers(facts) })) };
}

/** The answers to what was asked; what wasn't stays as it was. */
function answered<A extends object>(answers: A): Partial<A> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => isAsked(answer as TableReading<unknown>)),
  ) as Partial<A>;
}

const withQueue = (facts: Facts): Facts => ({ ...facts, queue: targetQueueOf(facts) });
