import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { ConfigError } from '../configError.ts';
import { settingsIn, type Env } from '../env.ts';
import { isLoopbackHost, isSafeUrl } from '../webAddress.ts';

/** An application user, and what it proves itself with. */
export interface Application {
  readonly clientId: string;
  readonly tenantId: string;
  readonly proof: { readonly secret: string } | Certificate;
}

/** The SHA-256 fingerprint of a certificate in hexadecimal, and its private key as PEM. */
interface Certificate {
  readonly thumbprintSha256: string;
  readonly privateKey: string;
}

/** How the tables are reached; undefined where each person signs in. */
export type Credentials = { readonly token: string } | { readonly application: Application };

export interface DataverseSettings {
  /** None where only the guided flow is offered. `url` is an origin. */
  readonly organizations: readonly { readonly name: string; readonly url: string }[];
  readonly credentials?: Credentials;
}

/** What an environment says, and what is wrong with it: sentences that say what to set, no secret. */
export interface ReadDataverse {
  readonly settings: DataverseSettings;
  readonly faults: readonly string[];
}

/**
 * The organizations in an environment and the account that reads them:
 * `DATAVERSE_URL=https://contoso.crm4.dynamics.com`, or several with names,
 * `DATAVERSE_URL=Contoso=https://…;Fabrikam=https://…`.
 */
export function readDataverse(env: Env): ReadDataverse {
  const set = settingsIn(env);
  const faults: string[] = [];
  const organizations = readOrganizations(set, faults);
  const credentials = readCredentials(set, organizations.length, faults);
  return { settings: credentials ? { organizations, credentials } : { organizations }, faults };
}

/**
 * The same for a command line, where nobody can be asked to sign in.
 * @throws ConfigError that lists all faults
 */
export function readAccount(env: Env): Required<DataverseSettings> {
  const {
    settings: { organizations, credentials },
    faults,
  } = readDataverse(env);
  if (faults.length > 0) throw new ConfigError(faults.join(' '));
  if (organizations.length === 0) {
    throw new ConfigError('Set DATAVERSE_URL: the address of the organization.');
  }
  if (!credentials) {
    throw new ConfigError(
      'Set DATAVERSE_TOKEN, or DATAVERSE_CLIENT_ID with DATAVERSE_TENANT_ID and ' +
        'DATAVERSE_CLIENT_SECRET or DATAVERSE_CLIENT_CERTIFICATE.',
    );
  }
  return { organizations, credentials };
}

function readOrganizations(set: Env, faults: string[]): { name: string; url: string }[] {
  const entries = (set.DATAVERSE_URL ?? '').split(';').filter((entry) => entry.trim() !== '');
  const organizations = entries.flatMap((entry) => {
    const { name, address = '' } =
      /^(?:(?<name>[^=]*)=)?(?<address>.*)$/s.exec(entry)?.groups ?? {};
    const url = originOf(address.trim());
    return url ? [{ name: name?.trim() || nameOf(url), url }] : [];
  });
  if (organizations.length < entries.length) {
    faults.push(
      'DATAVERSE_URL must be the address of the environment alone, like https://contoso.crm.dynamics.com; ' +
        'several are separated by semicolons, each with a name: Contoso=https://….',
    );
  }
  if (new Set(organizations.map(({ name }) => name)).size < organizations.length) {
    faults.push('DATAVERSE_URL must give each organization a name of its own.');
  }
  return organizations;
}

/** The origin of an address, if it is nothing but one and what is sent there can't be overheard. */
function originOf(address: string): string | undefined {
  if (!isSafeUrl(address)) return undefined;
  const { href, origin } = new URL(address);
  return href === `${origin}/` ? origin : undefined;
}

/** The name that Dataverse gives an organization is the first part of its host. */
function nameOf(url: string): string {
  const { host, hostname } = new URL(url);
  return isLoopbackHost(hostname) ? host : (hostname.split('.')[0] ?? host);
}

function readCredentials(set: Env, organizations: number, faults: string[]) {
  const {
    DATAVERSE_TOKEN: token,
    DATAVERSE_CLIENT_ID: clientId,
    DATAVERSE_TENANT_ID: tenantId,
  } = set;
  const { DATAVERSE_CLIENT_SECRET: secret, DATAVERSE_CLIENT_CERTIFICATE: pem } = set;
  if (organizations === 0) {
    if (token || clientId) faults.push('Set DATAVERSE_URL too: which organization is to be read?');
    return undefined;
  }
  if (token) {
    if (clientId) faults.push('Set DATAVERSE_TOKEN or DATAVERSE_CLIENT_ID, not both.');
    if (organizations > 1) {
      faults.push('DATAVERSE_TOKEN opens one organization: name one in DATAVERSE_URL.');
    }
    if (!/^[\w.~+/-]+=*$/.test(token)) faults.push('DATAVERSE_TOKEN is not a bearer token.');
    return { token };
  }
  if (!clientId) {
    if (secret || pem) faults.push('Set DATAVERSE_CLIENT_ID: whose secret is it?');
    return undefined;
  }
  if (!isId(clientId)) faults.push('DATAVERSE_CLIENT_ID must be the id of the app registration.');
  if (!tenantId || !isTenant(tenantId)) {
    faults.push('Set DATAVERSE_TENANT_ID: the id or the domain of the tenant.');
  }
  if ((secret === undefined) === (pem === undefined)) {
    faults.push('Set DATAVERSE_CLIENT_SECRET or DATAVERSE_CLIENT_CERTIFICATE, one of them.');
  }
  const certificate = pem === undefined ? undefined : certificateIn(pem);
  if (pem !== undefined && !certificate) {
    faults.push(
      'DATAVERSE_CLIENT_CERTIFICATE must hold a certificate and its private key, as PEM.',
    );
  }
  const proof = certificate ?? { secret: secret ?? '' };
  return { application: { clientId, tenantId: tenantId ?? '', proof } };
}

function certificateIn(pem: string): Certificate | undefined {
  try {
    const { fingerprint256 } = new X509Certificate(pem);
    const privateKey = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' });
    return { thumbprintSha256: fingerprint256.replaceAll(':', ''), privateKey: String(privateKey) };
  } catch {
    return undefined;
  }
}

/** Whether a text is the id of an app, a tenant or a person (a GUID). */
export const isId = (text: string): boolean => z.regexes.guid.test(text);
const isTenant = (text: string) => isId(text) || /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text);
