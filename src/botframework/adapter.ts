import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
} from 'botframework-connector';
import { Connector, type ChannelToken } from './connector.ts';
import { Credentials, type TokenOutcomes } from './credentials.ts';
import { transport } from './httpClient.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { AuthSettings } from '../guard/authSettings.ts';
import type { Cloud } from '../guard/clouds.ts';
import { lasting } from './turnContext.ts';
import type { InvokeResponse, TurnContext, UserTokenClient } from './types.ts';

/*
 * This folder alone knows botbuilder at run time; the others know types of it, from types.ts.
 * What is used: CloudAdapter, which makes a TurnContext of an activity and finds the response to
 * an invoke; its credentials, which get the bot's tokens from Entra; UserTokenClient, which signs
 * people in; and CardFactory. What isn't: its HTTP handling, its check of tokens (src/guard), its
 * client of the channel (connector.ts), its ActivityHandler (src/conversation/event.ts), its
 * dialogs and its storage.
 */

/** Who the bot is, and in which cloud. */
interface Identity {
  readonly auth: AuthSettings;
  readonly cloud: Cloud;
}

/**
 * botbuilder's adapter, entered behind its own HTTP handling, which puts error texts in answers,
 * and behind its own checks, which the guard does.
 */
export class Adapter extends CloudAdapter {
  /** Whoever the guard lets in is the channel, and the bot answers there as itself. */
  readonly #caller: AuthenticateRequestResult;
  /** Gets the bot's own token for the channel; undefined where nobody is asked who they are. */
  readonly channelToken: ChannelToken;

  /** @param outcomes is told how each request for the bot's own token came out */
  constructor({ auth, cloud }: Identity, outcomes?: TokenOutcomes) {
    const credentials = new Credentials(auth, outcomes);
    super(new Authentication({ auth, cloud }, credentials));
    const { MicrosoftAppId: appId = '', ValidateAuthority } = auth;
    const claimsIdentity = appId
      ? this.createClaimsIdentity(appId)
      : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    const isValidated = ValidateAuthority !== 'false';
    const token = credentials.channelToken(appId, cloud.scope, cloud.loginUrl, isValidated);
    this.channelToken = token;
    this.#caller = {
      audience: cloud.scope,
      callerId: cloud.callerId,
      claimsIdentity,
      connectorFactory: new Connectors(token),
    };
  }

  /** The client of the token service, for what isn't done within a turn. */
  userTokenClient(): Promise<UserTokenClient> {
    return this.botFrameworkAuthentication.createUserTokenClient(this.#caller.claimsIdentity);
  }

  /**
   * Runs the turn of an activity that the guard has admitted.
   * @param run takes the turn in a context that stays when the turn is answered
   * @returns the response to an invoke, which is what `run` returns
   */
  async take(
    activity: ReceivedActivity,
    run: (context: TurnContext) => Promise<InvokeResponse | undefined>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(this.#caller, activity as Activity, async (context) => {
      const value = await run(lasting(context));
      if (value) await context.sendActivity({ type: 'invokeResponse', value });
    });
  }
}

/** botbuilder's way to the bot's own credentials. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  #userTokens:
    ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined;

  constructor({ auth, cloud }: Identity, credentials: Credentials) {
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
