/** A stored text and the version that the next write must name. */
export interface Stored {
  readonly value: string;
  readonly version: number;
}

/** What one step of a purge did. */
export interface Purged {
  /** How many rows were deleted. */
  readonly count: number;
  /**
   * The key behind which the next step goes on, in the storage’s own order; undefined when there
   * are no more.
   */
  readonly last: string | undefined;
}

/**
 * One text per key, written by compare-and-swap: a write that lost a race changes nothing.
 * Everything but `close` throws a StorageFault within about 2.5 s if the storage can't be used.
 */
export interface Storage {
  read(key: string): Promise<Stored | undefined>;
  /**
   * @param expected the version that was read, or undefined if there was none
   * @returns whether it was written; true only for what outlives a power loss
   */
  write(key: string, value: string, expected: number | undefined): Promise<boolean>;
  remove(key: string): Promise<void>;
  /**
   * Deletes what wasn't written since a time, among the next few rows behind a key.
   * @param unchangedSince in milliseconds of the Unix epoch
   * @param after '' for the first rows
   */
  purge(unchangedSince: number, after: string): Promise<Purged>;
  close(): Promise<void>;
}

/** The storage can't be used now. What was to be written may be written or not. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  /** Why: a code, never an engine's message, which may hold content. */
  readonly code: string;

  constructor(code: string) {
    super('The storage can’t be used now.');
    this.code = code;
  }
}
