import { setTimeout as wait } from 'node:timers/promises';
import { describeError, type Logger } from '../log.ts';
import { steps } from './steps.ts';
import type { Storage } from './storage.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Deletes conversations that nobody has written in for some days: now, and then every few hours,
 * at times that differ between instances.
 * @param rest waits a time in milliseconds, or until it is stopped
 * @returns ends it, and resolves when no statement runs any more
 */
export function startRetention(
  storage: Storage,
  days: number,
  log: Logger,
  rest: (time: number, signal: AbortSignal) => Promise<void> = unlessStopped,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async () => {
    while (!signal.aborted) {
      try {
        const count = await purgeIdle(storage, Date.now() - days * day, signal);
        if (count > 0) log.info({ count }, 'idle conversations purged');
      } catch (error) {
        log.warn(describeError(error), 'purge broken off');
      }
      await rest(hour * (4 + 4 * Math.random()), signal);
    }
  };
  const done = rounds();
  return async () => {
    stopping.abort();
    await done;
  };
}

/**
 * Walks through all keys once, in small steps with pauses in between, and deletes what wasn't
 * written since a time, in milliseconds of the Unix epoch.
 * @returns how many rows it deleted
 * @throws StorageFault
 */
export async function purgeIdle(
  storage: Storage,
  unchangedSince: number,
  signal: AbortSignal,
): Promise<number> {
  let deleted = 0;
  const purges = steps((after) => storage.purge(unchangedSince, after), signal);
  for await (const { count } of purges) deleted += count;
  return deleted;
}

async function unlessStopped(time: number, signal: AbortSignal): Promise<void> {
  await wait(time, undefined, { signal, ref: false }).catch(() => undefined);
}
