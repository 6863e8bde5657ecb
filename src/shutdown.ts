import { setTimeout as wait } from 'node:timers/promises';
import { describeError, type Logger } from './log.ts';

/** Hosts give a process ten seconds to end before they kill it. */
const shutdownTimeout = 8_000;

/**
 * Has the process shut down in order, once, whatever asks for it: a signal (exit code 0), or an error
 * that nobody caught (exit code 1).
 * @param finish lets what is running finish; after 8 s the process ends without it
 * @returns whether the end has begun
 */
export function shutDownOnSignal(finish: () => Promise<void>, log: Logger): () => boolean {
  let hasBegun = false;
  let exitCode = 0;

  const end = async () => {
    if (hasBegun) return;
    hasBegun = true;
    try {
      await Promise.race([finish(), wait(shutdownTimeout)]);
    } catch (error) {
      fail(error);
    }
    log.info({ exitCode }, 'stopped');
    process.exit(exitCode);
  };
  const fail = (error: unknown) => {
    log.fatal(describeError(error), 'uncaught');
    exitCode = 1;
    void end();
  };

  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  // Rejections that nobody handles arrive here too.
  process.on('uncaughtException', fail);
  return () => hasBegun;
}
