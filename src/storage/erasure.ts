import { once } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { describeError, type Logger } from '../log.ts';
import { dueIn, setDue } from './due.ts';

/** Deletions within this time share one rewrite, in milliseconds. */
const moment = 1_000;

/** When a rewrite that failed is tried again, in milliseconds. */
const retryAfter = 10_000;

/**
 * Erases the traces of deleted rows from an SQLite file. Rows that were moved leave copies behind,
 * which `secure_delete` doesn't reach, and the log holds the old pages: only a rewritten file is
 * sure to hold nothing any more. It is rewritten by a thread, since that takes its time.
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

  /** Whether rows were deleted since the last rewrite, by whatever process. */
  isDue(database: DatabaseSync): boolean {
    return dueIn(database) > 0;
  }

  /** Notes, within the transaction that deletes, that a rewrite is due. */
  note(database: DatabaseSync): void {
    setDue(database, dueIn(database) + 1);
  }

  /** Has the file rewritten in a moment. */
  soon(delay = moment): void {
    this.#timer ??= setTimeout(() => this.#start(), delay);
  }

  /** Has it rewritten at once if that is planned, and resolves when it is done. */
  async finish(): Promise<void> {
    if (this.#timer) this.#start();
    await this.#running;
    clearTimeout(this.#timer);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#rewrite());
  }

  async #rewrite(): Promise<void> {
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
