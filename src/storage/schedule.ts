import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Storage } from './storage.ts';

/**
 * Over so many rows the entries are spread: few writers meet at one, and a hundred thousand entries
 * are 300 KB a row. All rows are read every 20 s, so that more of them would cost an idle process.
 */
const rows = 32;

/** How often a change that lost a race is made again. */
const attempts = 20;

/** What is due in a conversation. */
export interface Entry {
  /** In ms since 1970. */
  readonly due: number;
  /** What it takes to reach the conversation then; whoever reads it checks it. */
  readonly to?: unknown;
}

const entriesSchema = z.record(
  z.string(),
  z.object({ due: z.number(), to: z.unknown().optional() }),
);

type Entries = Readonly<Record<string, Entry>>;

/**
 * What is due when, in which conversations: an index that every instance finds, also after a
 * restart. Whether it still counts, the conversation's own record says. All its methods throw
 * StorageFault.
 */
export class Schedule {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** All entries, by the key of their conversation. */
  async entries(): Promise<ReadonlyMap<string, Entry>> {
    const all = Array.from({ length: rows }, async (_, row) => {
      const stored = await this.#storage.read(nameOf(row));
      return Object.entries(entriesIn(stored?.value));
    });
    return new Map((await Promise.all(all)).flat());
  }

  async put(key: string, entry: Entry): Promise<void> {
    await this.#change(key, (entries) => ({ ...entries, [key]: entry }));
  }

  async remove(key: string): Promise<void> {
    await this.#change(key, ({ [key]: removed, ...others }) => removed && others);
  }

  /** @param change undefined where there is nothing to change */
  async #change(key: string, change: (entries: Entries) => Entries | undefined): Promise<void> {
    const name = nameOf(hash('sha256', key, 'buffer').readUInt8() % rows);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const stored = await this.#storage.read(name);
      const next = change(entriesIn(stored?.value));
      if (!next) return;
      if (await this.#storage.write(name, JSON.stringify(next), stored?.version)) return;
    }
    throw new Error(`The schedule changed ${attempts} times while one entry was written.`);
  }
}

const nameOf = (row: number): string => `schedule|${row}`;

/** What can't be read counts as nothing: the records know what is due, and a later turn puts it back. */
function entriesIn(value: string | undefined): Entries {
  try {
    return entriesSchema.safeParse(JSON.parse(value ?? '{}')).data ?? {};
  } catch {
    return {};
  }
}
