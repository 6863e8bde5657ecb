import { setTimeout as sleep } from 'node:timers/promises';
import { ConfidentialClientApplication, ServerError } from '@azure/msal-node';
import type { Application, Credentials } from './settings.ts';

/** The account isn't accepted: somebody has to sign in (again), or to mend the application user. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
  /** A code, never a text of the sign-in service: such texts hold names. */
  readonly reason: string;

  constructor(reason: string) {
    super(`The account is not accepted (${reason}).`);
    this.reason = reason;
  }
}

/** Where the token of one account for one organization comes from. */
export interface Access {
  /**
   * @param refused a token that the organization didn't accept: get another one
   * @returns undefined if the sign-in service doesn't answer
   * @throws SignInNeeded
   */
  token(refused?: string): Promise<string | undefined>;
}

/**
 * Access with what is configured.
 * @param url the origin of the organization
 */
export function accessTo(url: string, credentials: Credentials): Access {
  return 'token' in credentials
    ? fixedToken(credentials.token)
    : applicationUser(url, credentials.application);
}

function fixedToken(token: string): Access {
  return {
    token: (refused) =>
      refused === undefined ? Promise.resolve(token) : Promise.reject(new SignInNeeded('expired')),
  };
}

const signInTime = 10_000;

/** MSAL keeps the token until shortly before it expires. */
function applicationUser(url: string, application: Application): Access {
  const client = new ConfidentialClientApplication({ auth: authOf(url, application) });
  return {
    async token(refused) {
      const acquired = client.acquireTokenByClientCredential({
        scopes: [`${url}/.default`],
        skipCache: refused !== undefined,
      });
      const result = await Promise.race([
        acquired.catch(whyNot),
        sleep(signInTime, undefined, { ref: false }),
      ]);
      return result?.accessToken;
    },
  };
}

/**
 * Where accounts of an organization's cloud sign in, by the end of its host. GCC signs in where
 * everybody does.
 * Sources: learn.microsoft.com/power-platform/admin/powerapps-us-government and
 * learn.microsoft.com/azure/china/resources-developer-guide.
 */
const logins: readonly (readonly [end: string, login: string])[] = [
  ['.microsoftdynamics.us', 'login.microsoftonline.us'],
  ['.appsplatform.us', 'login.microsoftonline.us'],
  ['.dynamics.cn', 'login.partner.microsoftonline.cn'],
];

/** The host of the sign-in service for an organization. */
export function loginFor(url: string): string {
  const { hostname } = new URL(url);
  return logins.find(([end]) => hostname.endsWith(end))?.[1] ?? 'login.microsoftonline.com';
}

function authOf(url: string, { clientId, tenantId, proof }: Application) {
  const authority = `https://${loginFor(url)}/${tenantId}`;
  return 'secret' in proof
    ? { clientId, authority, clientSecret: proof.secret }
    : { clientId, authority, clientCertificate: proof };
}

/** The service's own "no" needs a person; a service that can't be reached doesn't. */
function whyNot(error: unknown): undefined {
  if (error instanceof ServerError) throw new SignInNeeded(error.errorCode);
  return undefined;
}
