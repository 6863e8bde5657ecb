import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describeError, type Logger } from '../../log.ts';

/** Deletions within this time share one rewrite, in milliseconds. */
const moment = 1_000;

/** When a rewrite that failed is tried again, in milliseconds. */
const retryAfter = 10_000;

/**
 * Erases the traces of deleted rows from an SQLite file, in a thread of its own, since that takes
 * its time.
 */
export class Erasure {
  readonly #path: string;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(path: string, log: Logger) {
    this.#path = path;
    this.#log = log;
  }

  /** Has erased in a moment what is pending then. */
  soon(delay = moment): void {
    this.#timer ??= setTimeout(() => this.#start(), delay);
  }

  /** Has it erased at once if that is planned, and resolves when it is done. */
  async finish(): Promise<void> {
    if (this.#timer) this.#start();
    await this.#running;
    clearTimeout(this.#timer);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#erase());
  }

  async #erase(): Promise<void> {
    const worker = new Worker(new URL('erasureWorker.ts', import.meta.url), {
      workerData: this.#path,
    });
    try {
      await once(worker, 'exit');
    } catch (error) {
      this.#log.warn(describeError(error), 'deleted, but not yet erased from the file');
      this.soon(retryAfter);
    }
  }
}
