/** More conversations than this that don't come back are forgotten. */
const remembered = 1_000;

/** Which conversations were told that the storage can't be used, so that each hears it once. */
export class StorageOutage {
  readonly #told = new Set<string>();

  /** Whether a conversation hasn't been told yet; it is told by whoever asks. */
  isNewsTo(key: string): boolean {
    if (this.#told.has(key)) return false;
    if (this.#told.size >= remembered) this.#told.clear();
    this.#told.add(key);
    return true;
  }

  /** A turn of the conversation was saved. */
  isOver(key: string): void {
    this.#told.delete(key);
  }
}
