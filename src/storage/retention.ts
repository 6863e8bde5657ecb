import { setTimeout as wait } from 'node:timers/promises';
import { describeError, type Logger } from '../log.ts';
import { steps } from './steps.ts';
import type { Storage } from './storage.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A process that has just started may have a clock that isn’t set yet. */
const afterStart = 10 * minute;

/** If more than this part of all would go at once, it may be the clock that is wrong. */
const suspicious = 1 / 5;

/** Then at most this part of all goes in one round, so that somebody can still step in. */
const careful = 1 / 20;

/** Waits a time in milliseconds by a clock that never jumps, or until it is stopped. */
type Rest = (time: number, signal: AbortSignal) => Promise<void>;

/**
 * Deletes conversations that nobody has written in for some days: some minutes after the start, and
 * then every few hours, at times that differ between instances. Where suspiciously many would go,
 * it says so, looks again after an hour, and then takes a few each hour.
 * @returns ends it, and resolves when no statement runs any more
 */
export function startRetention(
  storage: Storage,
  days: number,
  log: Logger,
  rest: Rest = unlessStopped,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async () => {
    let isWarned = false;
    await rest(afterStart * (1 + Math.random()), signal);
    while (!signal.aborted) {
      try {
        isWarned = await purgeRound(storage, days, isWarned, log, signal);
      } catch (error) {
        log.warn(describeError(error), 'purge broken off');
      }
      await rest(isWarned ? hour : hour * (4 + 4 * Math.random()), signal);
    }
  };
  const done = rounds();
  return async () => {
    stopping.abort();
    await done;
  };
}

/**
 * @param isWarned whether the last round found suspiciously many
 * @returns whether this one did
 */
async function purgeRound(
  storage: Storage,
  days: number,
  isWarned: boolean,
  log: Logger,
  signal: AbortSignal,
): Promise<boolean> {
  const unchangedSince = Date.now() - days * day;
  const { all, due } = await countIdle(storage, unchangedSince, signal);
  const areMany = due > all * suspicious;
  if (areMany) {
    log.warn({ due, all }, 'suspiciously many idle conversations');
    if (!isWarned) return true;
  }
  const most = areMany ? Math.ceil(all * careful) : Infinity;
  const count = due > 0 ? await purgeIdle(storage, unchangedSince, signal, most) : 0;
  if (count > 0) log.info({ count }, 'idle conversations purged');
  return areMany;
}

/** How many rows there are, and how many of them weren’t written since a time. */
async function countIdle(
  storage: Storage,
  unchangedSince: number,
  signal: AbortSignal,
): Promise<{ all: number; due: number }> {
  let all = 0;
  let due = 0;
  for await (const step of steps((after) => storage.count(unchangedSince, after), signal)) {
    all += step.all;
    due += step.due;
  }
  return { all, due };
}

/**
 * Walks through all keys once, in small steps with pauses in between, and deletes what wasn't
 * written since a time, in milliseconds of the Unix epoch.
 * @param most how many rows it deletes at most
 * @returns how many rows it deleted
 * @throws StorageFault
 */
export async function purgeIdle(
  storage: Storage,
  unchangedSince: number,
  signal: AbortSignal,
  most = Infinity,
): Promise<number> {
  let deleted = 0;
  const purge = (after: string) => storage.purge(unchangedSince, after, most - deleted);
  for await (const { count } of steps(purge, signal)) {
    deleted += count;
    if (deleted >= most) break;
  }
  return deleted;
}

async function unlessStopped(time: number, signal: AbortSignal): Promise<void> {
  await wait(time, undefined, { signal, ref: false }).catch(() => undefined);
}
