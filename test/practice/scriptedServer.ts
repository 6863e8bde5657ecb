import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that arrived at a server. */
export interface Arrived {
  readonly method: string;
  /** Path and search, byte for byte. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** When, on the monotonic clock, in milliseconds. */
  readonly at: number;
}

/** What a scripted server says to the nth request (from 1). Without an answer it stays silent. */
export type Script = (nth: number, request: Arrived) => Scripted | undefined;

interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes and texts are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

/** A server on loopback that plays an organization on a bad day. */
export interface ScriptedServer {
  readonly url: string;
  readonly arrived: Arrived[];
  /** The largest number of requests that were open at once. */
  readonly mostInFlight: number;
  stop(): Promise<void>;
}

/** @param delay milliseconds before each answer */
export async function startScripted(script: Script, delay = 0): Promise<ScriptedServer> {
  const arrived: Arrived[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  const server = createServer(({ method = '', url = '', headers }, response) => {
    const request = { method, url, headers, at: performance.now() };
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    response.once('close', () => (inFlight -= 1));
    const scripted = script(arrived.push(request), request);
    if (scripted) setTimeout(() => send(response, scripted), delay);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    get mostInFlight() {
      return mostInFlight;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Scripted): void {
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(isRaw ? body : JSON.stringify(body ?? { value: [] }));
}
