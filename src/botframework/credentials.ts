import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppCredentials } from 'botframework-connector';
import type { AuthSettings } from '../guard/authSettings.ts';
import type { ChannelToken } from './connector.ts';
import { SendFault } from './sendFault.ts';

type Where = Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>;

type ServiceClientCredentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

/** How long a send waits for its token, in ms. The stock code waits as long as the login hangs. */
const timeout = 5_000;

/** What is told how each request for a token came out. */
export interface TokenOutcomes {
  readonly had: () => void;
  readonly failed: (error: unknown) => void;
}

/** botbuilder's credentials, with one request for a token at a time and an end to waiting for it. */
export class Credentials extends ConfigurationServiceClientCredentialFactory {
  readonly #outcomes: TokenOutcomes | undefined;

  constructor(auth: AuthSettings, outcomes?: TokenOutcomes) {
    super(auth);
    this.#outcomes = outcomes;
  }

  /** The bot's own token for an audience, which is kept until it runs out. */
  channelToken(...where: Where): ChannelToken {
    const made = super.createCredentials(...where);
    let asked: Promise<string> | undefined;
    return async () => {
      const credentials = await made;
      if (!(credentials instanceof AppCredentials) || !credentials.appId) return undefined;
      asked ??= inTime(this.#noting(credentials.getToken())).finally(() => (asked = undefined));
      return asked;
    };
  }

  async #noting(token: Promise<string>): Promise<string> {
    try {
      const had = await token;
      this.#outcomes?.had();
      return had;
    } catch (error) {
      this.#outcomes?.failed(error);
      throw error;
    }
  }

  override async createCredentials(...where: Where): Promise<ServiceClientCredentials> {
    const channelToken = this.channelToken(...where);
    return {
      async signRequest(request) {
        const token = await channelToken();
        if (token) request.headers.set('Authorization', `Bearer ${token}`);
        return request;
      },
    };
  }
}

/** @throws SendFault, also instead of the login's own errors, which may quote what was sent */
async function inTime(token: Promise<string>): Promise<string> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new SendFault('token')), timeout);
  try {
    return await Promise.race([token, late]);
  } catch {
    throw new SendFault('token');
  } finally {
    clearTimeout(timer);
  }
}
