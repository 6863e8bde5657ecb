import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../support/organizations/random.ts';
import type { RunningBot } from '../support/channel/runBot.ts';
import type { Posted } from '../support/channel/shapes.ts';

/** How long one answer is waited for, in ms: longer than a channel does. */
const timeout = 20_000;

/** The pause before something is delivered again, in ms. */
const pause = 50;

/** Delivers activities to several processes of one bot as a channel does: until they are taken. */
export class Courier {
  /** How often something was delivered again because it hadn't been taken. */
  again = 0;
  /** Answers that a channel doesn't expect: neither taken nor “not now”. */
  strange = 0;
  readonly #instances: readonly RunningBot[];
  readonly #random: Random;
  readonly #end: number;

  /** @param end when it gives up, in ms since 1970 */
  constructor(instances: readonly RunningBot[], random: Random, end: number) {
    this.#instances = instances;
    this.#random = random;
    this.#end = end;
  }

  /** @throws Error if it is never taken */
  async deliver(activity: Posted): Promise<void> {
    for (;;) {
      const status = await this.#post(activity);
      if (status === 200) return;
      if (status !== undefined && status !== 503) this.strange += 1;
      if (Date.now() > this.#end) throw new Error('An activity was never taken.');
      this.again += 1;
      await wait(pause);
    }
  }

  /** @returns the status; undefined if there was no answer */
  async #post(activity: Posted): Promise<number | undefined> {
    const instance = this.#instances[this.#random.between(0, this.#instances.length - 1)];
    try {
      const response = await fetch(`${instance?.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(timeout),
      });
      await response.text();
      return response.status;
    } catch {
      return undefined;
    }
  }
}
