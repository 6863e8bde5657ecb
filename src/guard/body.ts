import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { plainJson } from './plainJson.ts';
import { Refusal } from './refusal.ts';

/** Larger than any activity that is needed; Teams messages are at most about 100 KB. */
const maxBytes = 256 * 1024;
const deadline = 5_000;

/**
 * What the head of a request says of its body; nothing of the body is read for it.
 * @throws Refusal unless it is plain JSON of a size that may be read
 */
export function checkHead(headers: IncomingHttpHeaders): void {
  if (headers['content-encoding'] !== undefined) throw new Refusal(415, 'encoding');
  if (!isJson(headers['content-type'])) throw new Refusal(415, 'content-type');
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw new Refusal(413, 'size');
}

/**
 * Reads a JSON body, bounded in size, time and depth. restify's own parser isn't used: it unpacks
 * compressed bodies without a limit and dies on broken ones.
 * @throws Refusal
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'json');
  }
  return plainJson(value);
}

const isJson = (contentType = ''): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType);

/** By events: reading a request as an iterable costs as much as parsing what is in it. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => request.destroy(), deadline);
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBytes) {
      chunks.push(chunk);
    } else {
      request.pause();
      reject(new Refusal(413, 'size'));
    }
  });
  request.on('end', () => resolve(Buffer.concat(chunks)));
  request.on('error', () => reject(new Refusal(400, 'interrupted')));
  request.on('close', () => {
    clearTimeout(timer);
    reject(new Refusal(400, 'interrupted'));
  });
  return promise;
}
