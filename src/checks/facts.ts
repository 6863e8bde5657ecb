import type { TableReading } from './reader.ts';
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
  readonly emails: TableReading<Email>;
  /** Undefined when nobody named it and the email doesn't tell, or when several share the address. */
  readonly queue: TargetQueue | undefined;
  readonly queues: TableReading<Queue>;
  readonly contacts: TableReading<Contact>;
  readonly accounts: TableReading<Account>;
  readonly rules: TableReading<Rule>;
  readonly ruleItems: TableReading<RowOf<typeof ruleItems>>;
  readonly workflows: TableReading<RowOf<typeof workflows>>;
  readonly users: TableReading<RowOf<typeof users>>;
  /** Cases connected with the email, and cases of its sender made since. */
  readonly cases: TableReading<Case>;
  /** The latest evaluations of emails to the queue. */
  readonly recentEvaluations: TableReading<Evaluation>;
  /** The email it replies to, and emails from which the sender's cases were made. */
  readonly otherEmails: TableReading<Email>;

  // Read when the email is there.
  readonly parties: TableReading<RowOf<typeof parties>>;
  readonly queueItems: TableReading<RowOf<typeof queueItems>>;
  /** The evaluations of this email, the latest first. */
  readonly evaluations: TableReading<Evaluation>;
  /** Other items that entered the queue about then, where no evaluation tells whose run it was. */
  readonly nearItems: TableReading<RowOf<typeof queueItems>>;
  /** Jobs that failed, were canceled or wait. */
  readonly jobs: TableReading<RowOf<typeof jobs>>;
  readonly runs: TableReading<RowOf<typeof runs>>;

  // Read when it isn't.
  readonly mailboxes: TableReading<Mailbox>;
  readonly profiles: TableReading<RowOf<typeof profiles>>;
  readonly alerts: TableReading<RowOf<typeof alerts>>;
  readonly failedItems: TableReading<RowOf<typeof failedItems>>;
  /** Who has the sender's address at all, where the queue's filter asks for it. */
  readonly emailSearches: TableReading<RowOf<typeof emailSearches>>;
  /** Email that the mailbox received before, where it seems to have been enabled later. */
  readonly earlierReceived: TableReading<Email>;
}
