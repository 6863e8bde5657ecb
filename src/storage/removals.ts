import { setTimeout as wait } from 'node:timers/promises';
import { describeError, type Logger } from '../log.ts';
import type { Thread } from './conversations.ts';
import type { PendingRemovals, Removal } from './pendingRemovals.ts';

/** How long what couldn't be removed waits for the next try, in milliseconds. */
const pause = 60_000;

/**
 * A turn that runs while its thread is removed may save once more a moment later; what was changed
 * after that belongs to a new installation. In milliseconds.
 */
const settling = 2_000;

/** Ends a person's sign-in at the token service; whether that is done. */
export type EndSignIn = (userId: string) => Promise<boolean>;

/** Removes what is to be removed, whoever noted it and however long it takes. */
export class Removals {
  readonly #pending: PendingRemovals;
  readonly #forget: (conversation: string) => Promise<void>;
  readonly #threads: (stopping: AbortSignal) => AsyncIterable<Thread>;
  readonly #endSignIn: EndSignIn | undefined;
  readonly #log: Logger;
  readonly #stopping = new AbortController();
  #rounds: Promise<void> = Promise.resolve();
  #isAwaited = Promise.withResolvers<void>();

  /**
   * @param forget takes away all that is kept of a conversation
   * @param threads all threads of Teams
   * @param endSignIn undefined where nobody signs in
   */
  constructor(
    pending: PendingRemovals,
    forget: (conversation: string) => Promise<void>,
    threads: (stopping: AbortSignal) => AsyncIterable<Thread>,
    endSignIn: EndSignIn | undefined,
    log: Logger,
  ) {
    this.#pending = pending;
    this.#forget = forget;
    this.#threads = threads;
    this.#endSignIn = endSignIn;
    this.#log = log;
  }

  /** Begins with what earlier processes left, and tries again every minute what is left. */
  start(rest: number = pause): void {
    this.#rounds = this.#run(rest);
  }

  /** Resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#rounds;
  }

  /**
   * Deletes a conversation with all that belongs to it.
   * @param activityId which activity asked for it
   * @param userId whose sign-in ends too
   * @returns whether all of it is done; what isn't is tried again
   * @throws StorageFault if nothing of it is sure to happen
   */
  async forget(
    conversation: string,
    activityId: string | undefined,
    userId: string | undefined,
  ): Promise<boolean> {
    const signIn: Removal | undefined =
      this.#endSignIn && userId !== undefined ? { kind: 'signIn', userId } : undefined;
    if (signIn) await this.#pending.add(signIn);
    if (activityId !== undefined) await this.#pending.noteDeletion(conversation, activityId);
    await this.#forget(conversation);
    return !signIn || this.#remove(signIn);
  }

  /** Whether this very activity had the conversation deleted, by whichever process. */
  async wasDeletedBy(conversation: string, activityId: string | undefined): Promise<boolean> {
    return activityId !== undefined && this.#pending.isDeletion(conversation, activityId);
  }

  /**
   * Has all threads of a team or channel removed soon.
   * @throws StorageFault
   */
  async removeThreads(kind: 'team' | 'channel', id: string, now: number): Promise<void> {
    await this.#pending.add({ kind, id, since: now });
    this.#isAwaited.resolve();
  }

  /**
   * Ends somebody's sign-in.
   * @returns whether it is over, otherwise it is tried again; undefined where nobody signs in
   * @throws StorageFault
   */
  async endSignIn(userId: string): Promise<boolean | undefined> {
    if (!this.#endSignIn) return undefined;
    const removal: Removal = { kind: 'signIn', userId };
    await this.#pending.add(removal);
    return this.#remove(removal);
  }

  async #run(rest: number): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#isAwaited = Promise.withResolvers<void>();
      try {
        for (const removal of await this.#pending.all()) {
          if (!signal.aborted) await this.#remove(removal);
        }
      } catch (error) {
        this.#log.warn(describeError(error), 'removal put off');
      }
      const paused = wait(rest, undefined, { signal, ref: false }).catch(() => undefined);
      await Promise.race([paused, this.#isAwaited.promise]);
    }
  }

  /** @returns whether it is removed now */
  async #remove(removal: Removal): Promise<boolean> {
    const { kind } = removal;
    const isDone =
      kind === 'signIn'
        ? ((await this.#endSignIn?.(removal.userId)) ?? false)
        : await this.#removeThreads(removal);
    if (isDone) await this.#pending.done(removal);
    else this.#log.warn({ kind }, 'removal put off');
    return isDone;
  }

  async #removeThreads({
    kind,
    id,
    since,
  }: Extract<Removal, { kind: 'team' | 'channel' }>): Promise<boolean> {
    const { signal } = this.#stopping;
    let count = 0;
    for await (const thread of this.#threads(signal)) {
      const isOfIt = thread.channel === id || (kind === 'team' && thread.isOfTeam(id));
      if (!isOfIt || thread.changedAt > since + settling) continue;
      await this.#forget(thread.key);
      count += 1;
    }
    if (count > 0) this.#log.info({ count, kind }, 'threads removed');
    return !signal.aborted;
  }
}
