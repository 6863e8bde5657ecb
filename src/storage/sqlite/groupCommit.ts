interface Waiting {
  readonly work: () => void;
  readonly committed: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * GroupCommit what is to be written in the same moment together, so that one wait for the disk serves
 * many turns. All of it is written, or nothing.
 */
export class GroupCommit {
  readonly #commit: (work: () => void) => Promise<void>;
  #waiting: Waiting[] = [];

  /** @param commit does some work within one transaction */
  constructor(commit: (work: () => void) => Promise<void>) {
    this.#commit = commit;
  }

  /** Does some work within a transaction, and resolves with what it returned once that is kept. */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T;
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({
        work: () => (result = work()),
        committed: () => resolve(result),
        failed: reject,
      });
    });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      await this.#commit(() => waiting.forEach(({ work }) => work()));
      waiting.forEach(({ committed }) => committed());
    } catch (error) {
      waiting.forEach(({ failed }) => failed(error));
    }
  }
}
