import type { Logger } from '../log.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import type { Storage } from './storage.ts';

/**
 * Opens the storage that a URL names: `sqlite:<path>`, or `postgres://…`.
 * @throws Error that names the file or the server
 */
export async function openStorage(url: string, log: Logger): Promise<Storage> {
  const path = /^sqlite:(?<path>.+)$/s.exec(url)?.groups?.path;
  if (path !== undefined) return openSqlite(path, log);
  // Most bots need no driver for it, and start sooner without.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(url, log);
}
