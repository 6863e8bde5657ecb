import { decodeJwt } from 'jose';
import { SendFault } from '../botframework/sendFault.ts';
import { userTokenClientOf } from '../botframework/turnContext.ts';
import type { SignInUrlResponse, TurnContext, UserTokenClient } from '../botframework/types.ts';
import { SignInNeeded } from '../dataverse/access.ts';
import { teamsUserOf, type TeamsUser } from './teamsUser.ts';

/**
 * One person's tokens at the token service of the Azure Bot, for one OAuth connection. It outlives
 * its turn. A token is handed out only to whom it was made for, and kept nowhere.
 */
export class UserTokens {
  readonly #client: UserTokenClient;
  readonly #connection: string;
  readonly #user: TeamsUser;

  private constructor(client: UserTokenClient, connection: string, user: TeamsUser) {
    this.#client = client;
    this.#connection = connection;
    this.#user = user;
  }

  /** @returns undefined where nobody can sign in: anywhere but in one's own chat in Teams */
  static of(context: TurnContext, connection: string): UserTokens | undefined {
    const user = teamsUserOf(context);
    const client = userTokenClientOf(context);
    return user && client && new UserTokens(client, connection, user);
  }

  /** What tells the person from all others. */
  get personId(): string {
    return this.#user.objectId;
  }

  /**
   * @param code what the sign-in page gave to the client, right after a sign-in
   * @returns undefined if the token service doesn't answer
   * @throws SignInNeeded
   */
  async get(code?: string): Promise<string | undefined> {
    const { userId } = this.#user;
    // botbuilder leaves the code out where it is undefined; its types don't say so.
    const asked = this.#client.getUserToken(userId, this.#connection, 'msteams', code as string);
    return this.#own(await answered(asked));
  }

  /**
   * Exchanges the token of Teams' single sign-on for one that opens the organization.
   * @returns undefined if the token service doesn't answer
   * @throws SignInNeeded
   */
  async exchange(token: string): Promise<string | undefined> {
    const { userId } = this.#user;
    if (!isOf(token, this.#user)) throw new SignInNeeded('token-of-another');
    const asked = this.#client.exchangeToken(userId, this.#connection, 'msteams', { token });
    return this.#own(await answered(asked));
  }

  /**
   * Where the person can sign in.
   * @returns undefined if the token service doesn't answer
   */
  async signInResource({ activity }: TurnContext): Promise<SignInUrlResponse | undefined> {
    return answered(this.#client.getSignInResource(this.#connection, activity, ''));
  }

  /** The token in an answer. Somebody else's is dropped at the token service too. */
  async #own(answer: { readonly token?: string } | undefined): Promise<string | undefined> {
    if (!answer) return undefined;
    if (!answer.token) throw new SignInNeeded('no-token');
    if (isOf(answer.token, this.#user)) return answer.token;
    await signOut(this.#client, this.#connection, this.#user.userId);
    throw new SignInNeeded('token-of-another');
  }
}

/**
 * Has the token service forget a person's token.
 * @returns whether it has
 */
export async function signOut(
  client: UserTokenClient,
  connection: string,
  userId: string,
): Promise<boolean> {
  const asked = client.signOutUser(userId, connection, 'msteams');
  return (await answered(asked.then(() => ({})))) !== undefined;
}

/**
 * Whether a token was made for a person. Its signature is left to whoever it opens a door to:
 * this only keeps a genuine one from the wrong hands.
 */
function isOf(token: string, { objectId, tenantId }: TeamsUser): boolean {
  try {
    const { oid, tid } = decodeJwt(token);
    return [oid, tid].map((id) => String(id).toLowerCase()).join() === `${objectId},${tenantId}`;
  } catch {
    return false;
  }
}

/** An answer; empty where the token service refuses, undefined where it can't be asked. */
async function answered<Result extends object>(
  asked: Promise<Result>,
): Promise<Result | Record<string, never> | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof SendFault)) throw error;
    return error.statusCode === 400 || error.statusCode === 404 ? {} : undefined;
  }
}
