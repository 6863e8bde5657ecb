/** Why a request isn't taken, as the log says it. docs/log-codes.md tells what to do about each. */
export const refusalCodes = [
  'encoding',
  'content-type',
  'size',
  'interrupted',
  'json',
  'depth',
  'activity',
  'activity-id',
  'authorization',
  'token-form',
  'token-header',
  'token-claims',
  'token-issuer',
  'token-audience',
  'token-expired',
  'token-lifetime',
  'token-early',
  'token-signature',
  'emulator-token',
  'skill-token',
  'unknown-key',
  'no-keys',
  'key-not-asked',
  'endorsement',
  'service-url-claim',
  'service-url',
  'channel',
  'credentials-in-local-mode',
  'host',
  'proxy',
  'busy',
  'ending',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A request that isn't taken. Its message is a code for the log, never anything received. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 401 | 403 | 413 | 415 | 503;

  constructor(status: Refusal['status'], code: RefusalCode) {
    super(code);
    this.status = status;
  }
}
