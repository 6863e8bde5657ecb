import type { Logger } from '../log.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { logSendFailure } from './sendFailure.ts';

/** How long a turn waits for the updates of the turns before it, in ms. */
const updateTimeout = 1_000;

/**
 * Updates of messages that are on the screens already. They run one after another in each
 * conversation, and of those of one message that wait, only the newest runs.
 */
export class CardUpdates {
  readonly #queue = new KeyedQueue();
  /** By message: what tells its newest update that a newer one came. */
  readonly #newest = new Map<string, AbortController>();
  #isStopping = false;

  /**
   * Runs an update after the earlier ones of its conversation.
   * @param messageId what tells it from updates of something else
   * @param update is told when it shouldn't wait for anything any more; if it throws, that is noted
   */
  run(
    conversation: string,
    messageId: string,
    log: Logger,
    update: (givenUp: AbortSignal) => Promise<void>,
  ): void {
    const message = `${conversation}|${messageId}`;
    this.#newest.get(message)?.abort();
    const newer = new AbortController();
    this.#newest.set(message, newer);
    if (this.#isStopping) newer.abort();
    void this.#queue.run(conversation, async (answer) => {
      const isNewest = () => this.#newest.get(message) === newer;
      try {
        if (isNewest()) await update(newer.signal);
      } catch (error) {
        logSendFailure(log, error);
      }
      if (isNewest()) this.#newest.delete(message);
      answer(undefined);
    });
  }

  /** Resolves once the updates of a conversation are done, but soon: one may hang for long. */
  async settled(conversation: string): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, updateTimeout);
    await Promise.race([this.#queue.done(conversation), late]);
    clearTimeout(timer);
  }

  /** Resolves once all updates are done; those that wait are given up. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const newer of this.#newest.values()) newer.abort();
    await this.#queue.stop();
  }
}
