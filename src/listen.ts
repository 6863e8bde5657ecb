import { once } from 'node:events';
import type { Server } from 'restify';

/** Both loopback addresses, because `localhost` may stand for either. */
const loopback = ['127.0.0.1', '::1'];

/**
 * Listens where clients are expected: on this machine only, or everywhere.
 * A host may lack one of the two address families; it must have one.
 * @param create makes one more server with the same routes
 * @returns the servers that listen; all on the same port, also when `port` is 0
 */
export async function listen(
  create: () => Server,
  port: number,
  isLocal: boolean,
): Promise<Server[]> {
  if (!isLocal) return [await listenOn(create(), port)];
  const servers: Server[] = [];
  for (const host of loopback) {
    try {
      servers.push(await listenOn(create(), servers[0]?.address().port ?? port, host));
    } catch (error) {
      if (!isMissingFamily(error)) throw error;
    }
  }
  if (servers.length === 0) throw new Error('This machine has no loopback address to listen on.');
  return servers;
}

async function listenOn(server: Server, port: number, host?: string): Promise<Server> {
  // Waited for on restify's own object: it passes errors on, and they would end the process there.
  const listening = once(server, 'listening');
  server.server.listen(port, host);
  try {
    await listening;
  } catch (error) {
    throw codeOf(error) === 'EADDRINUSE'
      ? new Error(`Port ${port} is already in use. Stop what uses it, or set PORT to another one.`)
      : error;
  }
  return server;
}

const isMissingFamily = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '');

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Stops taking requests; resolves once those that were taken are answered. */
export async function close(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async ({ server: http }) => {
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      await closed;
    }),
  );
}
