import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { Refusal } from './guard/body.ts';
import type { ReceivedActivity } from './guard/activity.ts';
import type { AuthSettings } from './config.ts';

/** botbuilder's adapter, entered behind its own HTTP handling, which puts error texts in answers. */
export class Adapter extends CloudAdapter {
  constructor(auth: AuthSettings) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        auth,
        new ConfigurationServiceClientCredentialFactory(auth),
      ),
    );
  }

  /**
   * Checks who sent the activity and runs the turn.
   * @throws Refusal if the sender isn't who they must be
   */
  async receive(
    authorization: string,
    received: ReceivedActivity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const activity = received as Activity;
    const caller = await this.#authenticate(authorization, activity);
    return this.processActivity(caller, activity, run);
  }

  async #authenticate(authorization: string, activity: Activity) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      // The stock code reports several kinds of bad tokens as failures of its own.
      throw new Refusal(401, error instanceof AuthenticationError ? 'token' : 'token-check');
    }
  }
}
