import { setTimeout as wait } from 'node:timers/promises';
import { RateLimiter, type Limit } from './rateLimiter.ts';
import { consequenceOf, type Content } from './retry.ts';
import { SendFault } from '../botframework/sendFault.ts';

/** Sends within the rate limits of a channel, and repeats what may be repeated. */
export class RateLimitedSender {
  readonly #limiter: RateLimiter;

  constructor(limits: readonly Limit[]) {
    this.#limiter = new RateLimiter(limits);
  }

  /**
   * Sends to a conversation, perhaps several times, and never while it is paused.
   * @param request one try
   * @param givenUp once nobody waits for this any more: it is sent only if that is possible at
   * once. What is on its way isn't called back.
   * @throws SendFault
   */
  async send<T>(
    conversation: string,
    content: Content,
    request: () => Promise<T>,
    givenUp: AbortSignal,
  ): Promise<T> {
    const faults: SendFault[] = [];
    for (;;) {
      await this.#turn(conversation, givenUp);
      const end = this.#limiter.begin(conversation, performance.now());
      try {
        return await request();
      } catch (error) {
        if (!(error instanceof SendFault)) throw error;
        faults.push(error);
        const { pause, isRepeated } = consequenceOf(faults, content, Date.now(), Math.random());
        if (pause > 0) this.#limiter.pause(conversation, performance.now() + pause);
        if (!isRepeated) throw error;
      } finally {
        end(performance.now());
      }
    }
  }

  async #turn(conversation: string, givenUp: AbortSignal): Promise<void> {
    for (;;) {
      const delay = this.#limiter.delay(conversation, performance.now());
      if (delay === 0) return;
      try {
        await wait(delay, undefined, { signal: givenUp });
      } catch {
        throw new SendFault('given-up');
      }
    }
  }
}
