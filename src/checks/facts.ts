import type { Answer } from './reader.ts';
import type { EmailSought } from './sought.ts';
import type { Standing } from './standing.ts';
import type {
  Account,
  Case,
  Contact,
  Email,
  Evaluation,
  Mailbox,
  Queue,
  Rule,
  alerts,
  emailSearches,
  failedItems,
  jobs,
  parties,
  profiles,
  queueItems,
  ruleItems,
  runs,
  users,
  workflows,
} from './tables.ts';
import type { RowOf } from './columns.ts';

/** The queue that the email should have come to. Its row may be hidden. */
export interface TargetQueue {
  readonly id: string;
  readonly address: string | undefined;
  readonly row: Queue | undefined;
}

/** Everything that was read for one email, before anything is judged. */
export interface Facts {
  readonly sought: EmailSought;
  /** When it was read, as an ISO text in UTC. */
  readonly now: string;
  /** What the account may read, and how the organization is set. */
  readonly standing: Standing;
  readonly email: Email | undefined;
  /** The emails that were looked for; no rows and no proof mean that nobody knows. */
  readonly emails: Answer<Email>;
  /** Undefined when nobody named it and the email doesn't tell, or when several share the address. */
  readonly queue: TargetQueue | undefined;
  readonly queues: Answer<Queue>;
  readonly contacts: Answer<Contact>;
  readonly accounts: Answer<Account>;
  readonly rules: Answer<Rule>;
  readonly ruleItems: Answer<RowOf<typeof ruleItems>>;
  readonly workflows: Answer<RowOf<typeof workflows>>;
  readonly users: Answer<RowOf<typeof users>>;
  /** Cases connected with the email, and cases of its sender made since. */
  readonly cases: Answer<Case>;
  /** The latest evaluations of emails to the queue. */
  readonly recentEvaluations: Answer<Evaluation>;
  /** The email it replies to, and emails from which the sender's cases were made. */
  readonly otherEmails: Answer<Email>;

  // Read when the email is there.
  readonly parties: Answer<RowOf<typeof parties>>;
  readonly queueItems: Answer<RowOf<typeof queueItems>>;
  /** The evaluations of this email, the latest first. */
  readonly evaluations: Answer<Evaluation>;
  /** Other items that entered the queue about then, where no evaluation tells whose run it was. */
  readonly nearItems: Answer<RowOf<typeof queueItems>>;
  /** Jobs that failed, were canceled or wait. */
  readonly jobs: Answer<RowOf<typeof jobs>>;
  readonly runs: Answer<RowOf<typeof runs>>;

  // Read when it isn't.
  readonly mailboxes: Answer<Mailbox>;
  readonly profiles: Answer<RowOf<typeof profiles>>;
  readonly alerts: Answer<RowOf<typeof alerts>>;
  readonly failedItems: Answer<RowOf<typeof failedItems>>;
  /** Who has the sender's address at all, where the queue's filter asks for it. */
  readonly emailSearches: Answer<RowOf<typeof emailSearches>>;
  /** Email that the mailbox received before, where it seems to have been enabled later. */
  readonly earlierReceived: Answer<Email>;
}
