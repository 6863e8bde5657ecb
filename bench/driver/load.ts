import { setTimeout as wait } from 'node:timers/promises';
import { TurnFault, type Post } from './conversation.ts';
import { quantile } from '../numbers.ts';
import type { Crowd } from './crowd.ts';

/** What a run showed. Times in milliseconds. */
export interface Measured {
  readonly turns: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** What went wrong, each kind with how often. */
  readonly faults: Readonly<Record<string, number>>;
}

/** How long a run lasts: until one of the two is reached. */
export interface Until {
  readonly seconds?: number;
  readonly turns?: number;
}

/** A number of users who click as soon as they see the next card. */
export async function closedLoop(
  post: Post,
  crowd: Crowd,
  users: number,
  { seconds = Infinity, turns = Infinity }: Until,
): Promise<Measured> {
  const run = new Run(post, crowd);
  const end = performance.now() + seconds * 1000;
  const isOver = () => run.begun >= turns || performance.now() >= end;
  const user = async () => {
    while (!isOver()) await run.turn(performance.now());
  };
  await Promise.all(Array.from({ length: users }, user));
  return run.measured();
}

/**
 * Clicks that come at a fixed rate, whether or not the bot keeps up. A turn's time counts from when
 * its click was due, so that a slow answer can't hide behind the clicks that it held up.
 * @param rate clicks a second
 */
export async function openLoop(
  post: Post,
  crowd: Crowd,
  rate: number,
  seconds: number,
): Promise<Measured> {
  const run = new Run(post, crowd);
  const begin = performance.now();
  const running: Promise<void>[] = [];
  for (let click = 0; click < rate * seconds; click += 1) {
    const due = begin + (click * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    running.push(run.turn(due));
  }
  await Promise.all(running);
  return run.measured();
}

class Run {
  begun = 0;
  readonly #post: Post;
  readonly #crowd: Crowd;
  readonly #begin = performance.now();
  readonly #times: number[] = [];
  readonly #faults: Record<string, number> = {};

  constructor(post: Post, crowd: Crowd) {
    this.#post = post;
    this.#crowd = crowd;
  }

  /** @param since when the click was due */
  async turn(since: number): Promise<void> {
    this.begun += 1;
    const conversation = this.#crowd.take();
    let isSound = false;
    try {
      this.#times.push((await conversation.turn(this.#post)) - since);
      isSound = true;
    } catch (error) {
      const fault = error instanceof TurnFault ? error.message : String(error);
      this.#faults[fault] = (this.#faults[fault] ?? 0) + 1;
    }
    this.#crowd.giveBack(conversation, isSound);
  }

  measured(): Measured {
    const times = this.#times.toSorted((a, b) => a - b);
    return {
      turns: times.length,
      seconds: (performance.now() - this.#begin) / 1000,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      faults: this.#faults,
    };
  }
}
