import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppCredentials } from 'botframework-connector';
import { SendFault } from './sendFault.ts';

type ServiceClientCredentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

/** How long a send waits for its token, in ms. The stock code waits as long as the login hangs. */
const timeout = 5_000;

/** botbuilder's credentials, made once for each audience instead of in every turn. */
export class Credentials extends ConfigurationServiceClientCredentialFactory {
  readonly #known = new Map<string, ServiceClientCredentials>();

  override async createCredentials(
    ...parameters: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ): Promise<ServiceClientCredentials> {
    const key = parameters.join('|');
    const known = this.#known.get(key) ?? bounded(await super.createCredentials(...parameters));
    this.#known.set(key, known);
    return known;
  }
}

/** The same, with one request for a token at a time and an end to waiting for it. */
function bounded(credentials: ServiceClientCredentials): ServiceClientCredentials {
  if (!(credentials instanceof AppCredentials) || !credentials.appId) return credentials;
  let asked: Promise<string> | undefined;
  return {
    async signRequest(request) {
      asked ??= inTime(credentials.getToken()).finally(() => (asked = undefined));
      request.headers.set('Authorization', `Bearer ${await asked}`);
      return request;
    },
  };
}

/** @throws SendFault, also instead of the login's own errors, which may quote what was sent */
async function inTime(token: Promise<string>): Promise<string> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, timeout, new SendFault('token'));
  try {
    return await Promise.race([token, late]);
  } catch {
    throw new SendFault('token');
  } finally {
    clearTimeout(timer);
  }
}
