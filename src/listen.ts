import { once } from 'node:events';
import type { Server } from 'restify';
import { codeOf } from './errorCode.ts';
import { loopbackAddresses } from './webAddress.ts';

/**
 * Listens where clients are expected: on this machine only, at both of its addresses because
 * `localhost` may stand for either, or everywhere.
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
  for (const host of loopbackAddresses) {
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
    throw faults[codeOf(error) ?? '']?.(port) ?? error;
  }
  return server;
}

const faults: Readonly<Record<string, (port: number) => Error>> = {
  EADDRINUSE: (port) =>
    new Error(`Port ${port} is already in use. Stop what uses it, or set PORT to another one.`),
  EACCES: (port) =>
    new Error(`This user may not listen on port ${port}. Set PORT to one above 1023.`),
};

const isMissingFamily = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '');

/** What is still open after this time has sent no whole request, or doesn't read its answer. */
const grace = 1_000;

/** Takes no more connections; resolves once the requests that came are answered, or given up. */
export async function close(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async ({ server: http }) => {
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      const timer = setTimeout(() => http.closeAllConnections(), grace);
      await closed;
      clearTimeout(timer);
    }),
  );
}
