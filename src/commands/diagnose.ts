import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnose } from '../checks/diagnose.ts';
import { type EmailSought, emailSoughtSchema } from '../checks/sought.ts';
import { ConfigError } from '../configError.ts';
import { codeOf } from '../errorCode.ts';
import { accessTo, SignInNeeded } from '../dataverse/access.ts';
import { connect } from '../dataverse/client.ts';
import type { Unread } from '../dataverse/query.ts';
import { readAccount } from '../dataverse/settings.ts';
import { diagnosisHelp, inWords, type Diagnosis } from './diagnosisWords.ts';
import { mustBeReadable, NothingReadable } from '../inspection/readable.ts';

const usage =
  'Usage: node src/diagnose.ts --sender <address> --queue <address> [--subject <text>] ' +
  '[--around <ISO time>] [--message-id <id>] [--days <number>] [--organization <name>] [--json] ' +
  '[--out <file>]';

/** What keeps a diagnosis from being made at all; its message is for the person who asked. */
class Impossible extends Error {
  override readonly name = 'Impossible';
}

export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  try {
    const options = parsed(args);
    if (options.help) {
      process.stdout.write(`${usage}\n${diagnosisHelp}`);
      return 0;
    }
    const { sought, name, isJson, out } = readArguments(options);
    const diagnosis = await examine(sought, name, env);
    const said = isJson ? `${JSON.stringify(asJson(diagnosis))}\n` : inWords(diagnosis);
    if (out === undefined) process.stdout.write(said);
    else keep(said, out);
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

/** Writes the report into a file that isn't there yet: nobody loses an earlier one. */
function keep(report: string, path: string): void {
  try {
    writeFileSync(path, report, { flag: 'wx' });
  } catch (error) {
    throw new Impossible(
      `${path} can’t be written (${codeOf(error) ?? 'unknown'}): name a new file.`,
    );
  }
}

function readArguments(options: ReturnType<typeof parsed>) {
  const { sender, queue, subject, around, days, json, organization, organisation, out } = options;
  const sought = emailSoughtSchema.safeParse({
    sender,
    queue,
    subject,
    messageId: options['message-id'],
    around: moment(around),
    ...(days !== undefined && { days: Number(days) }),
  });
  if (!sought.success) {
    const { path, message } = sought.error.issues[0] ?? { path: [], message: '' };
    throw new Impossible(`${['Bad arguments', ...path].join(' ')}: ${message} ${usage}`);
  }
  return { sought: sought.data, name: organization ?? organisation, isJson: json, out };
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
        days: { type: 'string' },
        organization: { type: 'string' },
        // As it was called before.
        organisation: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        out: { type: 'string' },
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
    throw new Impossible(`Name one of the organizations with --organization: ${names}.`);
  }
  const start = performance.now();
  const connection = connect(organization.url);
  try {
    const session = connection.session(accessTo(organization.url, credentials));
    const examination = await diagnose(mustBeReadable(session), sought, {
      now: new Date(),
      onSeveral: 'likeliest',
    });
    if (!('outcome' in examination)) throw new Impossible('Several emails fit: tell more of it.');
    return {
      ...examination,
      reads: session.reads,
      calls: session.calls,
      url: organization.url,
      organization: organization.name,
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
      variant: verdict.variant ?? null,
      evidence: verdict.evidence,
      reason: 'reason' in verdict ? verdict.reason : null,
      lacks: 'lacks' in verdict && verdict.lacks ? { privilege: null, ...verdict.lacks } : null,
    })),
    requests: reads,
    milliseconds,
    rounds: more.rounds,
    calls: more.calls,
    case: more.case ?? null,
    recurrence: more.recurrence ?? null,
    outside: more.outside.map(({ variant, ...seen }) => ({ ...seen, variant: variant ?? null })),
    rules: more.rules ?? null,
    others: more.others,
  };
}
