import type { Env } from './env.ts';
import { authKeys } from './guard/authSettings.ts';

/** The settings whose misspelling would open the bot, or have it ignore what somebody has set. */
const names: readonly string[] = [
  ...Object.keys(authKeys),
  'ALLOWED_SERVICE_URLS',
  'ALLOWED_TENANTS',
  'DATAVERSE_CLIENT_CERTIFICATE',
  'DATAVERSE_CLIENT_ID',
  'DATAVERSE_CLIENT_SECRET',
  'DATAVERSE_PEOPLE',
  'DATAVERSE_TENANT_ID',
  'DATAVERSE_TOKEN',
  'DATAVERSE_URL',
  'OAUTH_CONNECTION',
  'RETENTION_DAYS',
  'STORAGE_URL',
];

const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** What a misspelt name stands for, by its letters alone. */
const meant: ReadonlyMap<string, string> = new Map([
  ...names.map((name) => [plain(name), name] as const),
  ['microsoftappsecret', 'MicrosoftAppPassword'],
  ['microsoftappclientsecret', 'MicrosoftAppPassword'],
  ['microsoftapptenant', 'MicrosoftAppTenantId'],
  ['microsofttenantid', 'MicrosoftAppTenantId'],
  ['microsoftappids', 'MicrosoftAppId'],
  ['alloweddomains', 'ALLOWED_SERVICE_URLS'],
  ['allowedtenantids', 'ALLOWED_TENANTS'],
  ['dataverseclientcert', 'DATAVERSE_CLIENT_CERTIFICATE'],
  ['dataverseurls', 'DATAVERSE_URL'],
  ['oauthconnectionname', 'OAUTH_CONNECTION'],
]);

/** How names begin that nobody sets for another program. */
const beginnings = ['microsoftapp', 'dataverse', 'tobotfromchannel', 'tochannelfrombot'];

/** Sentences on the names in an environment: faults stop the start, the rest is worth a warning. */
export function checkNames(set: Env): { faults: string[]; warnings: string[] } {
  const faults: string[] = [];
  const warnings: string[] = [];
  for (const name of Object.keys(set).filter((each) => !names.includes(each))) {
    const right = meant.get(plain(name));
    if (right && set[right] === undefined) {
      faults.push(`Set ${right} instead of ${name}, which nothing reads.`);
    } else if (right || beginnings.some((each) => plain(name).startsWith(each))) {
      warnings.push(`${name} is set, and nothing reads it.`);
    }
  }
  return { faults, warnings };
}

/** Sentences on values that are still in the quotes of the file that they were copied from. */
export const checkQuotes = (set: Env): string[] =>
  names
    .filter((name) => /^(["']).*\1$/s.test(set[name] ?? ''))
    .map((name) => `Take the quotation marks around ${name} away: they count.`);
