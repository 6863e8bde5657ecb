import { BoundedMap } from '../boundedMap.ts';

/** More conversations than this that don't come back are forgotten. */
const remembered = 1_000;

/** Which conversations were told that the storage can't be used, so that each hears it once. */
export class StorageOutage {
  readonly #notified = new BoundedMap<string, true>(remembered);

  /** Whether a conversation hasn't been told yet; it is told by whoever asks. */
  isNewsTo(key: string): boolean {
    if (this.#notified.get(key)) return false;
    this.#notified.set(key, true);
    return true;
  }

  /** A turn of the conversation was saved. */
  isOver(key: string): void {
    this.#notified.delete(key);
  }
}
