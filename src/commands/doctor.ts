import * as tables from '../checks/tables.ts';
import { ConfigError } from '../configError.ts';
import { accessTo, SignInNeeded } from '../dataverse/access.ts';
import { connect } from '../dataverse/client.ts';
import { readPrivileges } from '../dataverse/privileges.ts';
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

export async function main(env: Readonly<Record<string, string | undefined>>): Promise<Code> {
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
  const visit = connection.visit(accessTo(url, credentials));
  try {
    const readings = await visit.read(probes);
    for (const [index, reading] of readings.entries()) {
      const set = probes[index]?.set ?? '';
      process.stdout.write(`  ${set.padEnd(24)}${described(set, reading)}\n`);
    }
    for (const column of visit.unknownColumns) {
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

function described(set: string, reading: Reading): string {
  if ('rows' in reading) {
    return reading.rows.length > 0
      ? 'readable'
      : `no rows: empty, or not to be seen without ${privilegeFor(set)} for the whole organization`;
  }
  switch (reading.reason) {
    case 'forbidden':
      return `not allowed: give the account’s role ${reading.privilege ?? privilegeFor(set)}`;
    case 'missing':
      return 'missing: this organization has no such table';
    case 'unavailable':
      return 'no answer';
  }
}

/** Some tables can be read by the mailbox's owner or a System Administrator alone. */
function privilegeFor(set: string): string {
  return readPrivileges[set] ?? 'System Administrator (optional)';
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
