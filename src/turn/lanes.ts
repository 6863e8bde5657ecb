/** Runs the tasks of one key one after another, in the order in which they came. */
export class Lanes {
  readonly #tails = new Map<string, Promise<void>>();

  /**
   * Runs a task once all earlier ones of its key are done.
   * @param task may answer early and go on; the next task waits until it is done
   * @returns what the task answered
   */
  run<T>(key: string, task: (answer: (value: T) => void) => Promise<void>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    return new Promise<T>((resolve, reject) => {
      const tail = before
        .then(() => task(resolve))
        .catch(reject)
        .finally(() => {
          if (this.#tails.get(key) === tail) this.#tails.delete(key);
        });
      this.#tails.set(key, tail);
    });
  }

  /** Resolves once everything that was started is done. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
