/** Runs a task as soon as one of the places is free; first come, first served. */
export type Semaphore = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** @param places how many tasks run side by side at most */
export function semaphore(places: number): Semaphore {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
