import { replay } from '../../dialogs/diagnosis.ts';
import { newRecord, parseRecord, stringify, type ConversationRecord } from './record.ts';
import type { Storage } from './storage.ts';

/** A conversation as it was read, ready to be replaced. */
export interface Loaded {
  readonly record: ConversationRecord;
  readonly version: number | undefined;
}

/** The records of all conversations. */
export class Conversations {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async load(key: string, now: number): Promise<Loaded> {
    const stored = await this.#storage.read(key);
    if (!stored) return { record: newRecord(now), version: undefined };
    const { value, version } = stored;
    const parsed = parseRecord(value);
    if (!parsed) {
      await this.#storage.write(quarantined(key), value, undefined);
      return { record: { ...newRecord(now), unsaid: 'unreadable' }, version };
    }
    const { record, unreadable } = parsed;
    const { kept, dropped } = replay(record.diagnosis);
    if (unreadable + dropped.length === 0) return { record, version };
    const cleaned = { ...record, diagnosis: { answers: kept }, unsaid: 'answersDropped' } as const;
    return { record: cleaned, version };
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

  async forget(key: string): Promise<void> {
    await this.#storage.remove(key);
    await this.#storage.remove(quarantined(key));
  }
}

/** Where a record that can't be read is put aside, so that nothing is lost by starting anew. */
const quarantined = (key: string): string => `unreadable|${key}`;
