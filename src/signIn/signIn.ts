import { z } from 'zod';
import { BoundedMap } from '../boundedMap.ts';
import { signInCard } from '../botframework/attachments.ts';
import type {
  Attachment,
  InvokeResponse,
  TurnContext,
  UserTokenClient,
} from '../botframework/types.ts';
import { SignInNeeded } from '../dataverse/access.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Logger } from '../log.ts';
import { signOut, UserTokens } from './userTokens.ts';

/** The words of a sign-in card. */
export interface SignInWords {
  readonly text: string;
  readonly button: string;
}

/** What came of an invoke that should sign somebody in. */
export interface SignedIn {
  readonly response: InvokeResponse;
  /** Whether the person is signed in by this very invoke. */
  readonly signedIn: boolean;
}

/** What Teams posts when it has a token of the person itself. */
const exchangeSchema = z.object({
  id: z.string().min(1).max(1024),
  connectionName: z.string().max(64),
  token: z.string().min(1).max(32_768),
});

/** What Teams posts when the sign-in page closes; nobody ever types the code. */
const verificationSchema = z.object({ state: z.string().regex(/^[\w-]{1,64}$/) });

/** How many exchanges are remembered. All clients of a person post theirs within seconds. */
const remembered = 1_000;

/** Signs people in and out, each in their own chat in Teams, through one OAuth connection. */
export class SignIn {
  readonly #connection: string;
  readonly #log: Logger;
  /** What the exchanges came to, by person and exchange id. */
  readonly #exchanges = new BoundedMap<string, Promise<InvokeResponse>>(remembered);

  /** @param connection the name of the OAuth connection of the Azure Bot */
  constructor(connection: string, log: Logger) {
    this.#connection = connection;
    this.#log = log;
  }

  /**
   * A card on which Teams signs the person in by itself, and otherwise shows a button that does.
   * Guests get there by the button.
   * @returns why there is none: nobody can sign in here, or the token service doesn't answer
   */
  async signInCard(
    context: TurnContext,
    words: SignInWords,
  ): Promise<Attachment | 'notHere' | 'unavailable'> {
    const tokens = UserTokens.of(context, this.#connection);
    if (!tokens) return 'notHere';
    const { signInLink, tokenExchangeResource } = (await tokens.signInResource(context)) ?? {};
    if (!signInLink || URL.parse(signInLink)?.protocol !== 'https:') return 'unavailable';
    return signInCard({
      ...words,
      connection: this.#connection,
      signInLink,
      tokenExchangeResource,
    });
  }

  /** Answers `signin/tokenExchange`. Each client of a person posts it; only one is exchanged. */
  async exchange(context: TurnContext, value: unknown): Promise<SignedIn> {
    const request = exchangeSchema.safeParse(value).data;
    const tokens = UserTokens.of(context, this.#connection);
    if (!request || !tokens || request.connectionName !== this.#connection) {
      return {
        response: { status: 412, body: { failureDetail: 'Not expected.' } },
        signedIn: false,
      };
    }
    const key = `${tokens.personId}|${request.id}`;
    const earlier = this.#exchanges.get(key);
    if (earlier) return { response: await earlier, signedIn: false };
    const { id, connectionName, token } = request;
    const result = this.#tokenOf(tokens, () => tokens.exchange(token)).then((signedIn) =>
      signedIn
        ? { status: 200, body: { id, connectionName } }
        : { status: 412, body: { id, connectionName, failureDetail: 'Sign in by the button.' } },
    );
    this.#exchanges.set(key, result);
    const response = await result;
    return { response, signedIn: response.status === 200 };
  }

  /** Answers `signin/verifyState`, which Teams posts when somebody came back from the button. */
  async verify(context: TurnContext, value: unknown): Promise<SignedIn> {
    const request = verificationSchema.safeParse(value).data;
    const tokens = UserTokens.of(context, this.#connection);
    const signedIn =
      request !== undefined &&
      tokens !== undefined &&
      (await this.#tokenOf(tokens, () => tokens.get(request.state)));
    return { response: { status: signedIn ? 200 : 404 }, signedIn };
  }

  /**
   * Ends a sign-in, which needs no turn of the person.
   * @param userId the channel's id of the person
   * @returns whether the token service has forgotten the person's token
   */
  async signOut(client: UserTokenClient, userId: string): Promise<boolean> {
    const signedOut = await signOut(client, this.#connection, userId);
    if (signedOut) this.#log.info({ signedOut }, 'sign-out');
    else this.#log.warn({ signedOut }, 'sign-out');
    return signedOut;
  }

  /** Whether the person gets a token. It isn't kept: who reads asks for it again. */
  async #tokenOf(
    { personId }: UserTokens,
    get: () => Promise<string | undefined>,
  ): Promise<boolean> {
    const reason = await whyNoToken(get);
    this.#log.info({ person: fingerprint(personId), signedIn: !reason, reason }, 'sign-in');
    return !reason;
  }
}

/** A reason code, or undefined if there is a token. */
async function whyNoToken(get: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return (await get()) === undefined ? 'unavailable' : undefined;
  } catch (error) {
    if (error instanceof SignInNeeded) return error.reason;
    throw error;
  }
}
