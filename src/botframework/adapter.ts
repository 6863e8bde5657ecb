import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
} from 'botframework-connector';
import type { Config } from '../config.ts';
import { Connector, type ChannelToken } from './connector.ts';
import { Credentials } from './credentials.ts';
import { transport } from './httpClient.ts';
import type { ReceivedActivity } from '../guard/activity.ts';

/**
 * botbuilder's adapter, entered behind its own HTTP handling, which puts error texts in answers,
 * and behind its own checks, which the guard does.
 */
export class Adapter extends CloudAdapter {
  /** Whoever the guard lets in is the channel, and the bot answers there as itself. */
  readonly #caller: AuthenticateRequestResult;

  constructor({ auth, cloud }: Pick<Config, 'auth' | 'cloud'>) {
    const credentials = new Credentials(auth);
    super(new Authentication({ auth, cloud }, credentials));
    const { MicrosoftAppId: appId = '', ValidateAuthority } = auth;
    const claimsIdentity = appId
      ? this.createClaimsIdentity(appId)
      : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    const isValidated = ValidateAuthority !== 'false';
    const token = credentials.channelToken(appId, cloud.scope, cloud.loginUrl, isValidated);
    this.#caller = {
      audience: cloud.scope,
      callerId: cloud.callerId,
      claimsIdentity,
      connectorFactory: new Connectors(token),
    };
  }

  /** Runs the turn of an activity that the guard has admitted. */
  async take(
    activity: ReceivedActivity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(this.#caller, activity as Activity, run);
  }
}

/** botbuilder's way to the bot's own credentials. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  #userTokens:
    ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined;

  constructor({ auth, cloud }: Pick<Config, 'auth' | 'cloud'>, credentials: Credentials) {
    // The addresses are all given, so that none differs from what the guard goes by.
    super(
      {
        ValidateAuthority: auth.ValidateAuthority,
        ToChannelFromBotLoginUrl: cloud.loginUrl,
        ToChannelFromBotOAuthScope: cloud.scope,
        ToBotFromChannelTokenIssuer: cloud.issuer,
        ToBotFromChannelOpenIdMetadataUrl: cloud.metadataUrl,
        OAuthUrl: cloud.oAuthUrl,
        CallerId: cloud.callerId,
      },
      credentials,
      undefined,
      undefined,
      { httpClient: transport },
    );
  }

  /** One for all turns: it knows the bot, whom there is one of, and is told each time of whom. */
  override createUserTokenClient(bot: ClaimsIdentity) {
    return (this.#userTokens ??= super.createUserTokenClient(bot));
  }
}

/** Connectors for botbuilder's turns, which hand them on to the Messenger and use nothing of them. */
class Connectors extends ConnectorFactory {
  readonly #token: ChannelToken;

  constructor(token: ChannelToken) {
    super();
    this.#token = token;
  }

  override async create(serviceUrl: string): Promise<ConnectorClient> {
    return new Connector(serviceUrl, this.#token) as unknown as ConnectorClient;
  }
}
