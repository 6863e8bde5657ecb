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

/** A stored text with its key, and when it was written, in milliseconds of the Unix epoch. */
export interface Row {
  readonly key: string;
  readonly value: string;
  readonly changedAt: number;
}

/** What one step of a search found, and where the next one goes on; see `Purged`. */
export interface Found extends Pick<Purged, 'last'> {
  readonly rows: readonly Row[];
}

/** How many rows one step has looked at, and how many of them weren't written since a time. */
export interface Counted extends Pick<Purged, 'last'> {
  readonly all: number;
  readonly due: number;
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
   * @param most how many rows it deletes at most
   */
  purge(unchangedSince: number, after: string, most: number): Promise<Purged>;
  /** Counts what a step of a purge looks at, and what it would delete. */
  count(unchangedSince: number, after: string): Promise<Counted>;
  /**
   * The rows whose key begins with a prefix, among the next few behind a key.
   * @param after '' for the first rows
   */
  find(prefix: string, after: string): Promise<Found>;
  close(): Promise<void>;
}

/** Whether a record was written by a newer version, so that this one can't read it. */
export const isOfNewer = (error: unknown): boolean =>
  error instanceof StorageFault && error.code === 'newer-record';

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
