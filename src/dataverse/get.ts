import { Pool } from 'undici';
import { readRetryAfter } from '../retryAfter.ts';

/** What a server answered to a GET. */
export interface HttpResponse {
  readonly status: number;
  /** Milliseconds that the server wants to be left alone. */
  readonly retryAfter?: number;
  /** Undefined if the body isn't JSON. */
  readonly body: unknown;
}

/**
 * A GET, the only request there is: neither a method nor a body can be given.
 * @param path from the root of the server on
 * @throws Error when no answer came, or one that is too large
 */
export type Get = (path: string, token: string, signal: AbortSignal) => Promise<HttpResponse>;

/** In bytes. Some tables are read with all their columns, and texts may have a megabyte each. */
const maxBody = 8 * 1024 * 1024;

/**
 * A way to GET from one server. Redirects aren't followed, and bodies aren't unpacked.
 * HTTP/1.1, because with HTTP/2 the number of connections wouldn't bound the requests in flight.
 */
export function openGet(
  origin: string,
  connections: number,
): { readonly get: Get; close(): Promise<void> } {
  const pool = new Pool(origin, { connections, pipelining: 1, allowH2: false });
  return {
    async get(path, token, signal) {
      const { statusCode, headers, body } = await pool.request({
        method: 'GET',
        path,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'if-none-match': 'null',
          'odata-maxversion': '4.0',
          'odata-version': '4.0',
          prefer: 'odata.include-annotations="*"',
        },
        signal,
      });
      const retryAfter = readRetryAfter(headers['retry-after'], Date.now());
      return {
        status: statusCode,
        ...(retryAfter !== undefined && { retryAfter }),
        body: parsed(await bounded(body)),
      };
    },
    close: () => pool.destroy(),
  };
}

/** Reads a body to its end. Leaving the loop destroys the rest. */
async function bounded(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBody) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}
