import { createHash } from 'node:crypto';
import type { Sought } from '../../dialogs/inspection.ts';
import { readStanding, type Standing } from '../checks/standing.ts';
import type { Organization } from '../dataverse/query.ts';
import type { Account } from './account.ts';

/** In milliseconds. Rights that were taken away count this long at most. */
const longest = 3_600_000;

interface Known {
  readonly at: number;
  /** What was looked for last, told from other things without being kept. */
  readonly sought: string;
  readonly standing: Promise<Standing>;
}

/**
 * What accounts may read in each organization: in memory only, for an hour at most. Whoever looks
 * for the same again wants to see what has changed, so it is read anew.
 */
export class Standings {
  readonly #known = new Map<string, Known>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @throws whatever `Organization.call` throws */
  async of(organization: Organization, account: Account, sought: Sought): Promise<Standing> {
    const now = this.#now();
    for (const [key, { at }] of this.#known) if (now - at >= longest) this.#known.delete(key);
    const key = `${organization.url} ${account.kind === 'person' ? account.id : ''}`;
    const digest = createHash('sha256').update(JSON.stringify(sought)).digest('base64');
    const known = this.#known.get(key);
    if (known && known.sought !== digest) {
      this.#known.set(key, { ...known, sought: digest });
      return known.standing;
    }
    const standing = readStanding(organization);
    this.#known.set(key, { at: now, sought: digest, standing });
    try {
      const read = await standing;
      // What couldn't be read is asked for again next time.
      if (!read.rights) this.#known.delete(key);
      return read;
    } catch (error) {
      this.#known.delete(key);
      throw error;
    }
  }
}
