import { isOfNewer, StorageFault, type Storage } from './storage.ts';

/** No conversation has such a key: channels are called otherwise. */
const key = 'health|probe';

/** How long the answer of a probe counts, in milliseconds. */
const fresh = 1_000;

/** A storage that can tell whether it can be used. */
export interface WatchedStorage {
  readonly storage: Storage;
  /**
   * Whether it can be read, and written too if the last write failed. Asked often, it probes once a
   * second; it answers within about 5 s.
   */
  readonly isUsable: () => Promise<boolean>;
}

/** The same storage, with a note of how its last write went. */
export function watched(storage: Storage): WatchedStorage {
  let hasFailed = false;
  let probedAt = -Infinity;
  let probe: Promise<boolean> = Promise.resolve(true);

  const noting = async <T>(write: Promise<T>): Promise<T> => {
    try {
      const result = await write;
      hasFailed = false;
      return result;
    } catch (error) {
      hasFailed ||= error instanceof StorageFault && !isOfNewer(error);
      throw error;
    }
  };
  const probing = async (): Promise<boolean> => {
    try {
      const stored = await storage.read(key);
      if (hasFailed) await noting(storage.write(key, '', stored?.version));
      return true;
    } catch {
      return false;
    }
  };
  return {
    storage: {
      ...storage,
      write: (...what) => noting(storage.write(...what)),
      remove: (...what) => noting(storage.remove(...what)),
    },
    isUsable() {
      if (performance.now() - probedAt >= fresh) {
        probedAt = performance.now();
        probe = probing();
      }
      return probe;
    },
  };
}
