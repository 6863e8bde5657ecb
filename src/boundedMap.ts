/** A map that holds so many entries at most: of more, the one that was set longest ago is forgotten. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  /** Sets an entry, which counts as new also where it was set before. */
  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries;
    if (this.#entries.size > this.#capacity && oldest) this.#entries.delete(oldest[0]);
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }
}
