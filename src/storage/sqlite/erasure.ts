import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describeError, type Logger } from '../../log.ts';

/** Deletions within this time share one rewrite, in milliseconds. */
const moment = 1_000;

/** How often what was overwritten is erased, and what other processes left, in milliseconds. */
const round = 600_000;

/** When a rewrite that failed is tried again, in milliseconds. */
const retryAfter = 10_000;

/** At most one part in this many of the time is spent on rewriting. */
const share = 4;

/**
 * Erases the traces of what was deleted or overwritten from an SQLite file, in a thread of its own,
 * since that takes its time.
 */
export class Erasure {
  readonly #path: string;
  readonly #isDue: () => boolean;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #rounds: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  /** Until when others have the disk to themselves, by a clock that never goes back. */
  #restsUntil = 0;

  /** @param isDue whether the file holds traces, whoever left them */
  constructor(path: string, isDue: () => boolean, log: Logger) {
    this.#path = path;
    this.#isDue = isDue;
    this.#log = log;
  }

  /** Has erased what is due now, and every ten minutes what is due then. */
  start(): void {
    this.#soonIfDue();
    this.#rounds = setInterval(() => this.#soonIfDue(), round).unref();
  }

  /** Has erased in a moment what is due then: somebody asked for it. */
  soon(delay = moment): void {
    const rest = Math.min(this.#restsUntil - performance.now(), round);
    this.#timer ??= setTimeout(() => this.#begin(), Math.max(delay, rest));
  }

  /** Has it erased at once if any is due, and resolves when it is done. */
  async finish(): Promise<void> {
    clearInterval(this.#rounds);
    if (this.#timer || this.#isAnyDue()) this.#begin();
    await this.#running;
    clearTimeout(this.#timer);
  }

  #soonIfDue(): void {
    if (this.#isAnyDue()) this.soon();
  }

  /** While the file can't be read, the next round asks again. */
  #isAnyDue(): boolean {
    try {
      return this.#isDue();
    } catch {
      return false;
    }
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#erase());
  }

  async #erase(): Promise<void> {
    const begin = performance.now();
    const worker = new Worker(new URL('erasureWorker.ts', import.meta.url), {
      workerData: this.#path,
    });
    try {
      await once(worker, 'exit');
    } catch (error) {
      this.#log.warn(describeError(error), 'deleted, but not yet erased from the file');
      this.soon(retryAfter);
    }
    const end = performance.now();
    this.#restsUntil = end + (share - 1) * (end - begin);
  }
}
