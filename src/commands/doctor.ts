import * as tables from '../checks/tables.ts';
import { ConfigError } from '../configError.ts';
import { accessTo, SignInNeeded } from '../dataverse/access.ts';
import { connect } from '../dataverse/client.ts';
import { depthOf, readStanding, type Depth } from '../checks/standing.ts';
import { readPrivileges, tableNames } from '../dataverse/privileges.ts';
import type { Query, Reading } from '../dataverse/query.ts';
import { type Credentials, readAccount } from '../dataverse/settings.ts';

/** What a look at an organization came to, as exit codes. */
const codes = { allReadable: 0, someUnreadable: 1, nothingReadable: 2 } as const;
type Code = (typeof codes)[keyof typeof codes];

/** One row of each table that the checks read, with the columns that they read. */
const probes: Query[] = Object.values(tables).map(({ set, select }) => ({
  set,
  ...(select && { select }),
  top: 1,
}));

const help = `Usage: node src/doctor.ts

Tells what is configured, reachable and readable in your organization, and which right is missing.
It only reads.

Exit codes: 0 all tables can be read; 1 some can’t; 2 none can, or nothing is configured.
Settings: DATAVERSE_URL, and DATAVERSE_TOKEN or DATAVERSE_CLIENT_ID with its tenant and secret.
`;

export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Code> {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return codes.allReadable;
  }
  try {
    const { organizations, credentials } = readAccount(env);
    const found: Code[] = [];
    for (const { name, url } of organizations) {
      process.stdout.write(`${name}  ${url}\n  as ${account(credentials)}\n`);
      found.push(await examine(url, credentials));
    }
    return Math.max(...found) as Code;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`Not configured: ${error.message}\n`);
    return codes.nothingReadable;
  }
}

/** Who reads, without what it proves itself with. */
function account(credentials: Credentials): string {
  if ('token' in credentials) return 'whoever DATAVERSE_TOKEN was given to';
  const { clientId, proof } = credentials.application;
  return `application user ${clientId}, by ${'secret' in proof ? 'secret' : 'certificate'}`;
}

async function examine(url: string, credentials: Credentials): Promise<Code> {
  const connection = connect(url);
  const session = connection.session(accessTo(url, credentials));
  try {
    const [readings, standing] = await Promise.all([session.read(probes), readStanding(session)]);
    for (const [index, reading] of readings.entries()) {
      const set = probes[index]?.set ?? '';
      process.stdout.write(
        `  ${set.padEnd(24)}${described(set, reading, depthOf(standing, set))}\n`,
      );
    }
    if (!standing.rights) process.stdout.write(`  ${rightsUnknown}\n`);
    for (const column of session.unknownColumns) {
      process.stdout.write(`  ${column}: no such column; the checks go on without it\n`);
    }
    return conclusion(readings);
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error;
    process.stdout.write(`  ${error.message} Check the account, its tenant and its secret.\n`);
    return codes.nothingReadable;
  } finally {
    await connection.close();
  }
}

const rightsUnknown = 'The account’s rights couldn’t be read, so nothing is reported as absent.';

function described(set: string, reading: Reading, depth: Depth | undefined): string {
  if ('rows' in reading) {
    if (depth === 'some') return `readable in part: for all of it give the role ${rightFor(set)}`;
    if (reading.rows.length > 0) return 'readable';
    return depth === 'all'
      ? `no rows: empty, as ${rightFor(set)} lets the account see all of it`
      : `no rows: empty, or not to be seen without ${rightFor(set)}`;
  }
  switch (reading.reason) {
    case 'forbidden':
      return `not allowed: give the account’s role ${rightFor(set, reading.privilege)}`;
    case 'missing':
      return 'missing: this organization has no such table';
    case 'unavailable':
      return 'no answer';
  }
}

/**
 * A right in the words of the role editor, which shows tables and levels, with the privilege's
 * name. Failed items come with a right of its own, listed under Business Management.
 */
function rightFor(set: string, told?: string): string {
  if (set === 'exchangesyncidmappings') return '“Sync to Outlook”, Organization (prvSyncToOutlook)';
  const privilege = told ?? readPrivileges[set];
  const table = tableNames[set];
  if (!privilege || !table) return privilege ?? 'System Administrator (optional)';
  return `Read on “${table}”, Organization (${privilege})`;
}

const isReadable = (reading: Reading): boolean => 'rows' in reading;

function conclusion(readings: readonly Reading[]): Code {
  if (readings.every(isReadable)) {
    process.stdout.write('All tables answer.\n');
    return codes.allReadable;
  }
  if (readings.some(isReadable)) {
    process.stdout.write(
      'What can’t be read is reported as “not checked”, never as ruled out. ' +
        'Rights belong in a custom role of their own with Read alone.\n',
    );
    return codes.someUnreadable;
  }
  const isReached = readings.some(
    (reading) => 'reason' in reading && reading.reason !== 'unavailable',
  );
  process.stdout.write(
    isReached
      ? 'Nothing can be read: the account has no role here, or this is no Dynamics 365 organization.\n'
      : 'The organization can’t be reached: check DATAVERSE_URL and the network.\n',
  );
  return codes.nothingReadable;
}
