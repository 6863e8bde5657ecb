import { SendFault } from '../botframework/sendFault.ts';
import { describeError, type Logger } from '../log.ts';

/** Logs why something wasn’t sent; that nobody waited for it any more is no error. */
export function logSendFailure(log: Logger, error: unknown): void {
  if (error instanceof SendFault && error.code === 'given-up') log.info('reply given up');
  else log.error(describeError(error), 'reply not delivered');
}
