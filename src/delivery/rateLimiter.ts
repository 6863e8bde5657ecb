/** At most so many sends to one conversation within any so many milliseconds. */
export interface Limit {
  readonly sends: number;
  readonly within: number;
}

/** The limits of Teams for one bot in one conversation, without the hourly one. */
const teamsLimits = '7/1 8/2 60/30';

/**
 * Reads limits such as `7/1 8/2`: at most 7 sends within any second, and 8 within any two.
 * @returns undefined if the text has another form
 */
export function readLimits(text = teamsLimits): readonly Limit[] | undefined {
  const limits = text.split(/\s+/).map((each) => {
    const [, sends, seconds] = /^([1-9]\d{0,5})\/([1-9]\d{0,3})$/.exec(each) ?? [];
    return { sends: Number(sends), within: Number(seconds) * 1_000 };
  });
  return limits.every(({ within }) => within > 0) ? limits : undefined;
}

/** Until a send has ended, it may arrive at any time. */
interface Send {
  endedAt?: number;
}

interface Recent {
  sends: Send[];
  pausedUntil: number;
}

/** When something may be sent to which conversation, by a clock in ms that only goes forward. */
export class RateLimiter {
  readonly #limits: readonly Limit[];
  readonly #longest: number;
  /** Those come first that were not sent to for the longest time. */
  readonly #recent = new Map<string, Recent>();

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map(({ within }) => within));
  }

  /** How long the next send has to wait, in ms: 0 if it may begin. */
  delay(conversation: string, now: number): number {
    const recent = this.#recent.get(conversation);
    if (!recent) return 0;
    const ends = recent.sends.map(({ endedAt = now }) => endedAt).toSorted((a, b) => b - a);
    const waits = this.#limits.map(({ sends, within }) => {
      const end = ends[sends - 1];
      return end === undefined ? 0 : end + within - now;
    });
    return Math.max(0, recent.pausedUntil - now, ...waits);
  }

  /**
   * Notes that a send begins.
   * @returns takes the time of its end. It arrives somewhere in between, so what counts is the
   * end: that keeps the limits for whoever counts the arrivals.
   */
  begin(conversation: string, now: number): (endedAt: number) => void {
    this.#forgetIdle(now);
    const send: Send = {};
    const recent = this.#touch(conversation);
    recent.sends = [...recent.sends.filter((each) => this.#counts(each, now)), send];
    return (endedAt) => {
      send.endedAt = endedAt;
    };
  }

  /** Lets nothing begin in a conversation before a time. */
  pause(conversation: string, until: number): void {
    const recent = this.#touch(conversation);
    recent.pausedUntil = Math.max(recent.pausedUntil, until);
  }

  /** How many conversations are remembered. */
  get size(): number {
    return this.#recent.size;
  }

  #touch(conversation: string): Recent {
    const recent = this.#recent.get(conversation) ?? { sends: [], pausedUntil: 0 };
    this.#recent.delete(conversation);
    this.#recent.set(conversation, recent);
    return recent;
  }

  #counts(send: Send, now: number): boolean {
    return (send.endedAt ?? now) + this.#longest > now;
  }

  #forgetIdle(now: number): void {
    for (const [conversation, { sends, pausedUntil }] of this.#recent) {
      if (pausedUntil > now || sends.some((each) => this.#counts(each, now))) return;
      this.#recent.delete(conversation);
    }
  }
}
