import { setTimeout as wait } from 'node:timers/promises';

/**
 * Walks through all rows once, in small steps with pauses in between.
 * @param step what is done with the next few rows behind a key, and where the next step goes on
 * @param share at most one part in this many of the time is spent on it; the rest is for people
 */
export async function* steps<Step extends { readonly last: string | undefined }>(
  step: (after: string) => Promise<Step>,
  stopping: AbortSignal,
  share = 10,
): AsyncGenerator<Step> {
  let after: string | undefined = '';
  while (after !== undefined && !stopping.aborted) {
    const begin = performance.now();
    const done: Step = await step(after);
    after = done.last;
    yield done;
    const rest = (share - 1) * (performance.now() - begin);
    await wait(rest, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}
