/**
 * How a send went wrong: with a status other than success, without an answer in time, without a
 * whole answer, with an answer that is none, without a token to send with, or because its reply
 * isn't waited for any longer. docs/log-codes.md tells what to do about each.
 */
export const sendFaultCodes = [
  'status',
  'timeout',
  'connection',
  'unreadable',
  'token',
  'given-up',
] as const;

type SendFaultCode = (typeof sendFaultCodes)[number];

/**
 * A send that isn't known to have arrived. It holds nothing of what was sent or answered.
 * botbuilder repeats by itself only what fails with its own kind of errors.
 */
export class SendFault extends Error {
  override readonly name = 'SendFault';
  readonly code: SendFaultCode;
  readonly statusCode: number | undefined;
  /** The header of that name, as it came. */
  readonly retryAfter: string | readonly string[] | undefined;

  constructor(code: SendFaultCode, statusCode?: number, retryAfter?: string | readonly string[]) {
    super(code);
    this.code = code;
    this.statusCode = statusCode;
    this.retryAfter = retryAfter;
  }
}

/** Whether the channel says that a message or conversation can't be written to any more. */
export const isGone = (error: unknown): boolean => hasStatus(error, 403, 404);

/** Whether the channel says that a message is larger than it takes. */
export const isTooLarge = (error: unknown): boolean => hasStatus(error, 413);

const hasStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof SendFault &&
  error.statusCode !== undefined &&
  statuses.includes(error.statusCode);
