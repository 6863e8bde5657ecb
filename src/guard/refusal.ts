/** Why a request isn't taken. Its message is a reason code for the log, never anything received. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 401 | 403 | 413 | 415 | 503;

  constructor(status: Refusal['status'], reason: string) {
    super(reason);
    this.status = status;
  }
}
