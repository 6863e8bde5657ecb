import { replay } from '../../dialogs/diagnosis.ts';
import {
  firstRevision,
  newRecord,
  parseRecord,
  stringify,
  type ConversationRecord,
  type Parsed,
} from '../conversation/record.ts';
import { steps } from './steps.ts';
import { StorageFault, type Storage } from './storage.ts';

/** A conversation as it was read, ready to be replaced. */
export interface Loaded {
  readonly record: ConversationRecord;
  readonly version: number | undefined;
}

/** A conversation of Teams that may be a thread of a channel: group chats have ids like theirs. */
export interface Thread {
  readonly key: string;
  readonly channel: string;
  readonly isOfTeam: (team: string) => boolean;
  /** In milliseconds of the Unix epoch. */
  readonly changedAt: number;
}

/** How the keys of threads and group chats in Teams begin, as `conversationKey` makes them. */
const threadKey = 'msteams|19:';

/** The records of all conversations. */
export class Conversations {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /**
   * Reads a conversation, cleaned of what today's guide doesn't know.
   * @throws StorageFault also for a record of a later version. While a new version is rolled out,
   * the next try reaches an instance that can read it; nothing of it is lost meanwhile.
   */
  async load(key: string, now: number): Promise<Loaded> {
    const stored = await this.#storage.read(key);
    const fresh = newRecord(firstRevision(key, now));
    if (!stored) return { record: fresh, version: undefined };
    const { value, version } = stored;
    const parsed = parseRecord(value);
    switch (parsed.kind) {
      case 'newer':
        throw new StorageFault('newer-record');
      case 'unreadable':
        await this.#storage.write(quarantined(key), value, undefined);
        return { record: { ...fresh, unsaid: 'unreadable' }, version };
      case 'record':
        return { record: cleaned(parsed), version };
    }
  }

  /**
   * Replaces what was loaded.
   * @returns what to save on next, or undefined if somebody else wrote in between
   */
  async save(
    key: string,
    { version }: Pick<Loaded, 'version'>,
    record: ConversationRecord,
  ): Promise<Loaded | undefined> {
    const isSaved = await this.#storage.write(key, stringify(record), version);
    return isSaved ? { record, version: (version ?? 0) + 1 } : undefined;
  }

  /**
   * All threads of Teams, and its group chats, in small steps with pauses in between. What is in a record is found by its
   * text, so that it needn't be one that this version can read.
   */
  async *threads(stopping: AbortSignal): AsyncGenerator<Thread> {
    for (const prefix of [threadKey, quarantined(threadKey)]) {
      const find = (after: string) => this.#storage.find(prefix, after);
      // Somebody asked for that, and it is seldom.
      for await (const { rows } of steps(find, stopping, 2)) {
        for (const { key, value, changedAt } of rows) {
          // The welcome stands in the channel itself, whose id names no message.
          const [channel = ''] = key.slice(prefix.length - '19:'.length).split(';');
          const isOfTeam = (team: string) => value.includes(`"team":${JSON.stringify(team)}`);
          yield { key: threadKey + key.slice(prefix.length), channel, isOfTeam, changedAt };
        }
      }
    }
  }

  async forget(key: string): Promise<void> {
    await this.#storage.remove(key);
    await this.#storage.remove(quarantined(key));
  }
}

/** The record without the answers that don't fit any more; that is still to be said. */
function cleaned({ record, unreadable }: Extract<Parsed, { kind: 'record' }>): ConversationRecord {
  const { kept, dropped } = replay(record.diagnosis);
  return unreadable + dropped.length === 0
    ? record
    : { ...record, diagnosis: { answers: kept }, unsaid: 'answersDropped' };
}

/** Where a record that can't be read is put aside, so that nothing is lost by starting anew. */
const quarantined = (key: string): string => `unreadable|${key}`;
