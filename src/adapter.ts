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
  type AuthenticateRequestResult,
} from 'botframework-connector';
import type { Config } from './config.ts';
import { Credentials } from './delivery/credentials.ts';
import { createTransport } from './delivery/transport.ts';
import type { ReceivedActivity } from './guard/activity.ts';

/**
 * botbuilder's adapter, entered behind its own HTTP handling, which puts error texts in answers,
 * and behind its own checks, which the guard does.
 */
export class Adapter extends CloudAdapter {
  /** Whoever the guard lets in is the channel, and the bot answers there as itself. */
  readonly #caller: AuthenticateRequestResult;

  constructor({ auth, cloud }: Pick<Config, 'auth' | 'cloud'>) {
    // The addresses are all given, so that none differs from what the guard goes by.
    const authentication = new ConfigurationBotFrameworkAuthentication(
      {
        ValidateAuthority: auth.ValidateAuthority,
        ToChannelFromBotLoginUrl: cloud.loginUrl,
        ToChannelFromBotOAuthScope: cloud.scope,
        ToBotFromChannelTokenIssuer: cloud.issuer,
        ToBotFromChannelOpenIdMetadataUrl: cloud.metadataUrl,
        OAuthUrl: cloud.oAuthUrl,
        CallerId: cloud.callerId,
      },
      new Credentials(auth),
      undefined,
      undefined,
      { httpClient: createTransport() },
    );
    super(authentication);
    const claimsIdentity = auth.MicrosoftAppId
      ? this.createClaimsIdentity(auth.MicrosoftAppId)
      : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    this.#caller = {
      audience: cloud.scope,
      callerId: cloud.callerId,
      claimsIdentity,
      connectorFactory: authentication.createConnectorFactory(claimsIdentity),
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
