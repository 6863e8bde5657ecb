import type { Evidence, Unknown } from '../../dialogs/inspection.ts';
import { parseArgs } from 'node:util';
import { causes as causeWords } from '../../cards/text/en/causes.ts';
import { diagnose, type EmailFound, type Examination } from '../checks/diagnose.ts';
import { type EmailSought, emailSoughtSchema } from '../checks/sought.ts';
import type { CauseVerdict } from '../checks/verdict.ts';
import { ConfigError } from '../configError.ts';
import { accessTo, SignInNeeded } from '../dataverse/access.ts';
import { connect } from '../dataverse/client.ts';
import type { Unread } from '../dataverse/query.ts';
import { readAccount } from '../dataverse/settings.ts';
import { mustBeReadable, NothingReadable } from '../inspection/readable.ts';

const usage =
  'Usage: node src/diagnose.ts --sender <address> --queue <address> [--subject <text>] ' +
  '[--around <ISO time>] [--message-id <id>] [--organisation <name>] [--json]';

/** What keeps a diagnosis from being made at all; its message is for the person who asked. */
class Impossible extends Error {
  override readonly name = 'Impossible';
}

interface Diagnosis extends Examination {
  readonly milliseconds: number;
}

export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  try {
    const { sought, name, isJson } = readArguments(args);
    const diagnosis = await examine(sought, name, env);
    process.stdout.write(isJson ? `${JSON.stringify(asJson(diagnosis))}\n` : described(diagnosis));
    return 0;
  } catch (error) {
    const isExpected = [Impossible, ConfigError, SignInNeeded].some(
      (kind) => error instanceof kind,
    );
    if (!(error instanceof Error) || !isExpected) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  const { json, organisation, 'message-id': messageId, around, ...facts } = parsed(args);
  const sought = emailSoughtSchema.safeParse({ ...facts, messageId, around: moment(around) });
  if (!sought.success) {
    const { path, message } = sought.error.issues[0] ?? { path: [], message: '' };
    throw new Impossible(`${['Bad arguments', ...path].join(' ')}: ${message} ${usage}`);
  }
  return { sought: sought.data, name: organisation, isJson: json };
}

/** A time without a zone is one of this machine; a day stays a day. */
function moment(around: string | undefined): string | undefined {
  const isTime = around !== undefined && around.includes('T') && !Number.isNaN(Date.parse(around));
  return isTime ? new Date(around).toISOString() : around;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sender: { type: 'string' },
        queue: { type: 'string' },
        subject: { type: 'string' },
        around: { type: 'string' },
        'message-id': { type: 'string' },
        organisation: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    throw new Impossible(`${line} ${usage}`);
  }
}

async function examine(
  sought: EmailSought,
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Diagnosis> {
  const { organizations, credentials } = readAccount(env);
  const names = organizations.map((each) => each.name).join(', ');
  const chosen = organizations.find((each) => each.name === name);
  const organization = chosen ?? (name === undefined ? organizations[0] : undefined);
  if (!organization || (!chosen && organizations.length > 1)) {
    throw new Impossible(`Name one of the organizations with --organisation: ${names}.`);
  }
  const start = performance.now();
  const connection = connect(organization.url);
  try {
    const visit = connection.visit(accessTo(organization.url, credentials));
    const examination = await diagnose(mustBeReadable(visit), sought, {
      now: new Date(),
      onSeveral: 'likeliest',
    });
    if (!('outcome' in examination)) throw new Impossible('Several emails fit: tell more of it.');
    return {
      ...examination,
      reads: visit.reads,
      milliseconds: Math.round(performance.now() - start),
    };
  } catch (error) {
    throw error instanceof NothingReadable ? new Impossible(whyNothing[error.reason]) : error;
  } finally {
    await connection.close();
  }
}

const whyNothing: Readonly<Record<Unread['reason'], string>> = {
  forbidden:
    'No access: the account may read none of the tables. `node src/doctor.ts` tells what it lacks.',
  unavailable: 'The organization can’t be reached: check DATAVERSE_URL and the network.',
  missing: 'There are no Dynamics 365 tables at DATAVERSE_URL.',
};

/** What tools read: every field is always there. */
function asJson({ email, outcome, verdicts, reads, milliseconds, ...more }: Diagnosis) {
  return {
    email,
    outcome,
    verdicts: verdicts.map((verdict) => ({
      cause: verdict.cause,
      verdict: verdict.verdict,
      evidence: verdict.evidence,
      reason: 'reason' in verdict ? verdict.reason : null,
      lacks: 'lacks' in verdict && verdict.lacks ? { privilege: null, ...verdict.lacks } : null,
    })),
    requests: reads,
    milliseconds,
    rounds: more.rounds,
    case: more.case ?? null,
    recurrence: more.recurrence ?? null,
    others: more.others,
  };
}

function described({
  email,
  others,
  outcome,
  case: made,
  verdicts,
  recurrence,
  ...cost
}: Diagnosis): string {
  const lines = [
    email ? `Email: ${nameOf(email)}` : 'Email: not there',
    ...(others.length > 0 ? [`Others that fit: ${others.map(nameOf).join('; ')}`] : []),
    `Outcome: ${outcome.replace('-', ' ')}`,
    ...(made ? [evidenceLine(made)] : []),
    ...(recurrence
      ? [`The same reason (${recurrence.reason}) stopped ${recurrence.emails} recent emails.`]
      : []),
    ...verdicts.flatMap((verdict) => [verdictLine(verdict), ...verdict.evidence.map(evidenceLine)]),
    `${cost.reads} reads in ${cost.rounds} rounds, ${cost.milliseconds} ms`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function nameOf({ subject, sender, createdOn }: EmailFound): string {
  return `“${subject ?? ''}” from ${sender ?? 'nobody known'}, ${createdOn ?? 'at no known time'}`;
}

function verdictLine(verdict: CauseVerdict): string {
  const why = 'reason' in verdict ? ` (${whyNotChecked(verdict)})` : '';
  return `${verdict.verdict.replace('-', ' ').padEnd(12)}${causeWords[verdict.cause].name}${why}`;
}

function whyNotChecked({ reason, lacks }: Unknown): string {
  if (!lacks) return reason;
  const { set, privilege } = lacks;
  return `${reason}: ${set}${privilege ? ` needs ${privilege}` : ''}`;
}

function evidenceLine({ looked, value, message, when, record }: Evidence): string {
  const parts = [
    value === undefined ? looked : `${looked}: ${value}`,
    message,
    when,
    record && `${record.set}(${record.id})`,
  ];
  return `            ${parts.filter(Boolean).join('  ')}`;
}

/** What an organization tells must not steer a terminal. */
function printable(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, ' ');
}
