import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Posted } from './shapes.ts';

/**
 * What people who talked to a bot are called, wrote and proved themselves with. Nothing of it may
 * be logged, and nothing that they wrote may be stored.
 */
export class Canaries {
  readonly #texts = new Set<string>();
  readonly #others = new Set<string>();

  /** Notes what was posted to the bot, with the token that came along. */
  note({ from, conversation, text }: Posted, token?: string): void {
    const { id, name, aadObjectId } = (from ?? {}) as Partial<Account>;
    const { id: conversationId } = (conversation ?? {}) as { id?: unknown };
    for (const each of [id, name, aadObjectId, conversationId, token]) {
      if (isTelling(each)) this.#others.add(each);
    }
    const said = typeof text === 'string' && text.replace(/<at>[^<]*<\/at>/g, '').trim();
    if (isTelling(said)) this.#texts.add(said);
  }

  /** @throws Error if a log holds anything of it */
  mustNotBeLogged(log: string): void {
    for (const each of [...this.#texts, ...this.#others]) {
      const escaped = JSON.stringify(each).slice(1, -1);
      if ([each, escaped, encodeURIComponent(each.toWellFormed())].some((as) => log.includes(as))) {
        throw new Error(`The bot logged “${each}”.`);
      }
    }
  }

  /** @throws Error if a file of the storage holds anything that people wrote */
  mustNotBeStored(folder: string): void {
    if (!existsSync(folder)) return;
    for (const file of readdirSync(folder, { withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(join(folder, file.name));
      for (const text of this.#texts) {
        if (text.length >= shortestStored && bytes.includes(text)) {
          throw new Error(`The bot stored “${text}”.`);
        }
      }
    }
  }
}

/** Anything shorter may stand among the bytes of a file by chance. */
const shortestStored = 8;

/** Short words and numbers may be some that the bot itself uses; nothing else may. */
const isTelling = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 4 && !/^[\w.-]{1,20}$/.test(value);
