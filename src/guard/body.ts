import type { IncomingMessage } from 'node:http';

/** Larger than any activity that is needed; Teams messages are at most about 100 KB. */
const maxBytes = 256 * 1024;
const deadline = 5_000;

/** Why a request is refused before anything reads its content. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 401 | 403 | 413 | 415;

  constructor(status: Refusal['status'], reason: string) {
    super(reason);
    this.status = status;
  }
}

/**
 * Reads a JSON body, bounded in size and time. restify's own parser isn't used: it unpacks
 * compressed bodies without a limit and dies on broken ones.
 * @throws Refusal
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { headers } = request;
  if (headers['content-encoding'] !== undefined) throw new Refusal(415, 'encoding');
  if (!isJson(headers['content-type'])) throw new Refusal(415, 'content-type');
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw new Refusal(413, 'size');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refusal(400, 'json');
  }
}

const isJson = (contentType = ''): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType);

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => request.destroy(), deadline);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new Refusal(413, 'size');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'interrupted');
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}
