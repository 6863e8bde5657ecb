import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { JobName, Jobs } from './driver/jobs.ts';
import { usageOf, type Usage } from './usage.ts';

type Reply = { readonly answer: unknown } | { readonly error: string };

/** The channel and its users, in a process of their own. */
export class DriverProcess {
  readonly #child: ChildProcess;
  /** Where a bot's login requests go; where it sends its cards. */
  #addresses: Jobs['open']['answer'] = { issuer: '', serviceUrl: '' };

  private constructor() {
    this.#child = fork(fileURLToPath(new URL('driver/driver.ts', import.meta.url)));
  }

  static async open(): Promise<DriverProcess> {
    const driver = new DriverProcess();
    driver.#addresses = await driver.ask('open', undefined);
    return driver;
  }

  get addresses(): Jobs['open']['answer'] {
    return this.#addresses;
  }

  get usage(): Usage {
    return usageOf(this.#child.pid ?? 0);
  }

  /**
   * Has one job done; one at a time.
   * @throws Error if the driver failed
   */
  async ask<Name extends JobName>(
    name: Name,
    ask: Jobs[Name]['ask'],
  ): Promise<Jobs[Name]['answer']> {
    const replied = once(this.#child, 'message');
    this.#child.send({ name, ask });
    const [reply] = (await replied) as [Reply];
    if ('error' in reply) throw new Error(`The driver failed at ${name}: ${reply.error}`);
    return reply.answer as Jobs[Name]['answer'];
  }

  async close(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}
