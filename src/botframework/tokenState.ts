import type { AuthSettings } from '../guard/authSettings.ts';
import type { Logger } from '../log.ts';

/** How often a token that was refused is asked for again, in milliseconds. */
const again = 60_000;

/**
 * The settings that Entra's refusals hang on, by their number.
 * Source: learn.microsoft.com/entra/identity-platform/reference-error-codes.
 */
const settings: Readonly<Record<string, keyof AuthSettings>> = {
  AADSTS700016: 'MicrosoftAppId',
  AADSTS900023: 'MicrosoftAppTenantId',
  AADSTS90002: 'MicrosoftAppTenantId',
  AADSTS7000112: 'MicrosoftAppId',
  AADSTS7000215: 'MicrosoftAppPassword',
  AADSTS7000222: 'MicrosoftAppPassword',
  AADSTS700027: 'CertificateThumbprint',
};

/** Whether the bot gets its own token, without which nothing it says arrives. */
export class TokenState {
  readonly #auth: AuthSettings;
  readonly #log: Logger;
  #refusal: string | undefined;
  #isKnown = false;

  constructor(auth: AuthSettings, log: Logger) {
    this.#auth = auth;
    this.#log = log;
  }

  /** Whether it was asked for, and nothing is known to be wrong with it. */
  get isUsable(): boolean {
    return this.#isKnown && this.#refusal === undefined;
  }

  /** A token was had. */
  readonly had = (): void => {
    this.#isKnown = true;
    if (this.#refusal !== undefined) this.#log.info('token is taken again');
    this.#refusal = undefined;
  };

  /**
   * No token was had. That nobody could be asked says nothing about the credentials.
   * @param error what the login threw; of its text only the number is used
   */
  readonly failed = (error: unknown): void => {
    this.#isKnown = true;
    const refusal = refusalIn(error);
    if (refusal === undefined) return;
    if (this.#refusal !== refusal) {
      this.#log.error({ reason: refusal, setting: this.#settingOf(refusal) }, 'token refused');
    }
    this.#refusal = refusal;
  };

  /**
   * Asks for a token now, and every minute while it is refused, which keeps no process alive.
   * @param ask gets a token; whether it did, `had` and `failed` are told
   */
  async watch(ask: () => Promise<unknown>): Promise<void> {
    await ask().catch(() => undefined);
    // A login that hangs is given up after a while.
    this.#isKnown = true;
    setInterval(() => {
      if (!this.isUsable) void ask().catch(() => undefined);
    }, again).unref();
  }

  #settingOf(refusal: string): keyof AuthSettings {
    const { MicrosoftAppPassword, CertificateThumbprint } = this.#auth;
    const proof = CertificateThumbprint ? 'CertificateThumbprint' : 'MicrosoftAppPassword';
    return (
      settings[refusal] ??
      (MicrosoftAppPassword || CertificateThumbprint ? proof : 'MicrosoftAppId')
    );
  }
}

/** Entra's number, or its own word; undefined if it wasn't the login that said no. */
function refusalIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const number = /\bAADSTS\d{4,8}\b/.exec(error.message)?.[0];
  const { errorCode } = error as { errorCode?: unknown };
  const isRefusal = typeof errorCode === 'string' && refusals.has(errorCode);
  return number ?? (isRefusal ? errorCode : undefined);
}

/** The words of OAuth 2.0 for credentials that aren't taken (RFC 6749, 5.2). */
const refusals: ReadonlySet<string> = new Set([
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unauthorized_client',
]);
