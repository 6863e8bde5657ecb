import { isDeepStrictEqual } from 'node:util';
import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Storage } from './storage.ts';

/** No conversation has such a key: channels are called otherwise. */
const key = 'removals|pending';

/** Of how many deletions it is remembered which activity asked for them. */
const remembered = 200;

const removalSchema = z.discriminatedUnion('kind', [
  /** All threads of a team or of a channel, as far as they were there at a time (ms since 1970). */
  z.object({ kind: z.enum(['team', 'channel']), id: z.string(), since: z.number() }),
  /** A token at the token service, by the channel's id of the person. */
  z.object({ kind: z.literal('signIn'), userId: z.string() }),
]);

/** What is to be taken away, and can't be in the transaction that decides it. */
export type Removal = z.infer<typeof removalSchema>;

/** What a later release added stays untouched for it. */
const schema = z.object({
  removals: z.array(z.unknown()).catch([]),
  deletions: z.array(z.string()).catch([]),
});

type Pending = z.infer<typeof schema>;

/**
 * The to-do of all instances: what is still to be removed, and which activities had something
 * deleted. It is a row of the storage, so that it outlives a kill.
 * Everything throws StorageFault.
 */
export class PendingRemovals {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** What is to be removed. */
  async all(): Promise<readonly Removal[]> {
    const { removals } = (await this.#load()).pending;
    return removals.flatMap((each) => removalSchema.safeParse(each).data ?? []);
  }

  /** Adds what is to be removed, once. */
  async add(removal: Removal): Promise<void> {
    await this.#change((pending) => ({
      ...pending,
      removals: [...without(pending.removals, removal), removal],
    }));
  }

  /** Crosses something off that is removed. */
  async done(removal: Removal): Promise<void> {
    await this.#change((pending) => ({
      ...pending,
      removals: without(pending.removals, removal),
    }));
  }

  /** Remembers which activity had a conversation deleted: the row that would know it is gone. */
  async noteDeletion(conversation: string, activityId: string): Promise<void> {
    const mark = markOf(conversation, activityId);
    await this.#change((pending) => ({
      ...pending,
      deletions: [...pending.deletions, mark].slice(-remembered),
    }));
  }

  /** Whether this very activity had the conversation deleted. */
  async isDeletion(conversation: string, activityId: string): Promise<boolean> {
    const { deletions } = (await this.#load()).pending;
    return deletions.includes(markOf(conversation, activityId));
  }

  async #load(): Promise<{ pending: Pending; version: number | undefined }> {
    const stored = await this.#storage.read(key);
    return {
      pending: schema.parse(stored ? JSON.parse(stored.value) : {}),
      version: stored?.version,
    };
  }

  /** Writes again and again until nobody else wrote in between. */
  async #change(change: (pending: Pending) => Pending): Promise<void> {
    for (;;) {
      const { pending, version } = await this.#load();
      const value = JSON.stringify(change(pending));
      if (await this.#storage.write(key, value, version)) return;
    }
  }
}

const without = (removals: readonly unknown[], removal: Removal): unknown[] =>
  removals.filter((each) => !isDeepStrictEqual(each, removal));

/** Says nothing of the conversation to who doesn't know both ids. */
const markOf = (conversation: string, activityId: string): string =>
  hash('sha256', JSON.stringify([conversation, activityId]), 'base64url').slice(0, 16);
