import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, Pool } from 'pg';
import { codeOf } from '../errorCode.ts';
import type { Logger } from '../log.ts';
import { StorageFault, type Storage, type Stored } from './storage.ts';

/** How long one call may take in all, in milliseconds. */
const queryTimeout = 2_500;

/** How long the wait for a connection may take of that, in milliseconds. */
const connectTime = 1_000;

/** The pause between two tries, in milliseconds. */
const pause = 50;

/** How many rows one step of a purge or a search looks at. */
const step = 500;

/** What the database answers when the same statement may succeed a moment later. */
const passing = /^(?:08|40|53|57)/;

/** What it answers when another instance has just made the same table. */
const made = ['23505', '42P07', '42710'];

const probe = 'SELECT id, version, value, changed_at FROM conversations LIMIT 0';

/**
 * Opens a database that speaks PostgreSQL, and makes the table if there is none.
 * @throws Error that names the server
 */
export async function openPostgres(url: string, log: Logger): Promise<Storage> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'email-to-case-troubleshooter',
    connectionTimeoutMillis: connectTime,
    statement_timeout: queryTimeout,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A connection that breaks while it is idle is replaced; one in use tells its caller.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => log.warn({ code: reasonOf(error) }, 'storage connection lost'));
  try {
    await makeTable(pool);
  } catch (cause) {
    const { hostname, port, pathname } = new URL(url);
    const reason = (cause instanceof Error && cause.message) || reasonOf(cause);
    throw new Error(
      `The database ${hostname}:${port || 5432}${pathname} can’t be used (${reason}). ` +
        'Check that it runs and that STORAGE_URL is right.',
      { cause },
    );
  }
  return postgres(pool);
}

async function makeTable(pool: Pool): Promise<void> {
  try {
    // Asked first: where there is a table, the right to make one isn’t needed.
    await repeated(pool, probe);
  } catch (error) {
    if (reasonOf(error) !== '42P01') throw error;
    await repeated(
      pool,
      `CREATE TABLE IF NOT EXISTS conversations (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL, changed_at BIGINT NOT NULL
      )`,
    ).catch((failure: unknown) => {
      if (!made.includes(reasonOf(failure))) throw failure;
    });
    await repeated(pool, probe);
  }
}

function postgres(pool: Pool): Storage {
  const run = async (text: string, values: unknown[]): Promise<QueryResult> => {
    try {
      return await repeated(pool, text, values);
    } catch (error) {
      throw new StorageFault(reasonOf(error));
    }
  };
  const read = async (key: string): Promise<Stored | undefined> => {
    const { rows } = await run('SELECT value, version FROM conversations WHERE id = $1', [key]);
    const [row] = rows as { value: string; version: unknown }[];
    // Some engines count in 64 bits, which arrive as text.
    return row && { value: row.value, version: Number(row.version) };
  };
  /** The last key of the next few behind one. */
  const stepAfter = async (after: string): Promise<string | undefined> => {
    const { rows } = await run(
      `SELECT max(id) AS last FROM
        (SELECT id FROM conversations WHERE id > $1 ORDER BY id LIMIT ${step}) AS next`,
      [after],
    );
    const [{ last }] = rows as [{ last: string | null }];
    return last ?? undefined;
  };
  return {
    read,
    async write(key, value, expected) {
      const { rowCount, tries } = await (expected === undefined
        ? run(
            `INSERT INTO conversations (id, version, value, changed_at) VALUES ($1, 1, $2, $3)
             ON CONFLICT DO NOTHING`,
            [key, value, Date.now()],
          )
        : run(
            `UPDATE conversations SET value = $2, changed_at = $3, version = version + 1
             WHERE id = $1 AND version = $4`,
            [key, value, Date.now(), expected],
          ));
      if (rowCount === 1 || tries === 1) return rowCount === 1;
      // A try whose answer was lost may have written; then the ones after it found nothing to do.
      return isDeepStrictEqual(await read(key), { value, version: (expected ?? 0) + 1 });
    },
    async remove(key) {
      await run('DELETE FROM conversations WHERE id = $1', [key]);
    },
    async purge(unchangedSince, after, most) {
      const last = await stepAfter(after);
      if (last === undefined) return { count: 0, last };
      const { rowCount } = await run(
        `DELETE FROM conversations WHERE id IN
          (SELECT id FROM conversations
           WHERE id > $1 AND id <= $2 AND changed_at < $3 LIMIT $4 FOR UPDATE)`,
        [after, last, unchangedSince, Math.min(most, step)],
      );
      return { count: rowCount ?? 0, last };
    },
    async count(unchangedSince, after) {
      const last = await stepAfter(after);
      if (last === undefined) return { all: 0, due: 0, last };
      const { rows } = await run(
        `SELECT count(*) AS seen, count(CASE WHEN changed_at < $3 THEN 1 END) AS due
         FROM conversations WHERE id > $1 AND id <= $2`,
        [after, last, unchangedSince],
      );
      const [counted] = rows as [{ seen: unknown; due: unknown }];
      return { all: Number(counted.seen), due: Number(counted.due), last };
    },
    async find(prefix, after) {
      const last = await stepAfter(after);
      if (last === undefined) return { rows: [], last };
      const { rows } = await run(
        `SELECT id, value, changed_at FROM conversations
         WHERE id > $1 AND id <= $2 AND left(id, length($3)) = $3`,
        [after, last, prefix],
      );
      const found = rows as { id: string; value: string; changed_at: unknown }[];
      return {
        rows: found.map(({ id, value, changed_at }) => ({
          key: id,
          value,
          changedAt: Number(changed_at),
        })),
        last,
      };
    },
    async close() {
      // A server that is gone doesn't answer to that either.
      await Promise.race([pool.end(), wait(connectTime, undefined, { ref: false })]);
    },
  };
}

interface QueryResult {
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
  /** How often it was sent; of all tries but the last it is unknown what came of them. */
  readonly tries: number;
}

/**
 * Runs one statement, again and again while the database can't be reached. All statements here may
 * be repeated: what names a version, or a key that must not be there yet, counts once at most.
 */
async function repeated(pool: Pool, text: string, values: unknown[] = []): Promise<QueryResult> {
  const end = performance.now() + queryTimeout;
  for (let tries = 1; ; tries += 1) {
    try {
      const { rows, rowCount } = await once(pool, text, values, end);
      return { rows, rowCount, tries };
    } catch (error) {
      const isFinal = error instanceof DatabaseError && !passing.test(reasonOf(error));
      if (isFinal || performance.now() + pause + connectTime > end) throw error;
    }
    await wait(pause);
  }
}

async function once(pool: Pool, text: string, values: unknown[], end: number) {
  const client = await pool.connect();
  try {
    const query = { text, values, query_timeout: Math.max(1, Math.ceil(end - performance.now())) };
    const result = await client.query<Record<string, unknown>>(query);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The code of the database or of the network; `unanswered` where there was no answer in time. */
const reasonOf = (error: unknown): string => codeOf(error) ?? 'unanswered';
