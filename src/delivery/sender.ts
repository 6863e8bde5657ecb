import { setTimeout as wait } from 'node:timers/promises';
import { Pace, type Limit } from './rateLimiter.ts';
import { consequenceOf, type Content } from './retry.ts';
import { SendFault } from '../botframework/sendFault.ts';

/** Sends at the pace that a channel allows, and repeats what may be repeated. */
export class Sender {
  readonly #pace: Pace;

  constructor(limits: readonly Limit[]) {
    this.#pace = new Pace(limits);
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
      const end = this.#pace.begin(conversation, performance.now());
      try {
        return await request();
      } catch (error) {
        if (!(error instanceof SendFault)) throw error;
        faults.push(error);
        const { pause, isRepeated } = consequenceOf(faults, content, Date.now(), Math.random());
        if (pause > 0) this.#pace.pause(conversation, performance.now() + pause);
        if (!isRepeated) throw error;
      } finally {
        end(performance.now());
      }
    }
  }

  async #turn(conversation: string, givenUp: AbortSignal): Promise<void> {
    for (;;) {
      const delay = this.#pace.delay(conversation, performance.now());
      if (delay === 0) return;
      try {
        await wait(delay, undefined, { signal: givenUp });
      } catch {
        throw new SendFault('given-up');
      }
    }
  }
}
