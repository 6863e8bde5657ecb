/** Looks into the organization that run beside the turns; the newest one of each conversation. */
export class InspectionJobs {
  readonly #jobs = new Map<
    string,
    { readonly done: Promise<void>; readonly end: AbortController }
  >();

  /**
   * Begins a job; an earlier one of the conversation is given up.
   * @param job must not throw; it is told when nobody waits for it any more
   */
  run(conversation: string, job: (givenUp: AbortSignal) => Promise<void>): void {
    this.#jobs.get(conversation)?.end.abort();
    const end = new AbortController();
    const done = job(end.signal).finally(() => {
      if (this.#jobs.get(conversation)?.end === end) this.#jobs.delete(conversation);
    });
    this.#jobs.set(conversation, { done, end });
  }

  /** Whether a conversation has a job. */
  has(conversation: string): boolean {
    return this.#jobs.has(conversation);
  }

  /** Gives a conversation's job up. */
  cancel(conversation: string): void {
    this.#jobs.get(conversation)?.end.abort();
  }

  /** Gives all up; resolves once they have ended. */
  async stop(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    for (const { end } of jobs) end.abort();
    await Promise.all(jobs.map(({ done }) => done));
  }
}
