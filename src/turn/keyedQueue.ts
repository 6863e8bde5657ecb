/** The end of one key’s queue. */
interface Tail {
  /** Resolves once the newest task is done. */
  readonly done: Promise<void>;
  /** Told to the newest task when a newer one comes. */
  readonly newer: AbortController;
}

/** Runs the tasks of one key one after another, in the order in which they came. */
export class KeyedQueue {
  readonly #tails = new Map<string, Tail>();
  #isStopping = false;

  /**
   * Runs a task once all earlier ones of its key are done.
   * @param task may answer early and go on; the next task waits until it is done. It is told when
   * it shouldn't wait for anything any more: a newer task of the key waits, or all is to end.
   * @returns what the task answered
   */
  run<T>(
    key: string,
    task: (answer: (value: T) => void, newer: AbortSignal) => Promise<void>,
  ): Promise<T> {
    const before = this.#tails.get(key);
    before?.newer.abort();
    const newer = new AbortController();
    if (this.#isStopping) newer.abort();
    return new Promise<T>((resolve, reject) => {
      const done = Promise.resolve(before?.done)
        .then(() => task(resolve, newer.signal))
        .catch(reject)
        .finally(() => {
          if (this.#tails.get(key)?.done === done) this.#tails.delete(key);
        });
      this.#tails.set(key, { done, newer });
    });
  }

  /** Resolves once everything that was started for a key is done. */
  async done(key: string): Promise<void> {
    await this.#tails.get(key)?.done;
  }

  /** Resolves once everything is done; from now on no task should wait for anything. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const { newer } of this.#tails.values()) newer.abort();
    while (this.#tails.size > 0) {
      await Promise.all(Array.from(this.#tails.values(), ({ done }) => done));
    }
  }
}
