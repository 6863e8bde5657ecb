import { Agent, request, type Dispatcher } from 'undici';
import { z } from 'zod';
import { SendFault } from './sendFault.ts';

/** What one request may take, from the connection to the last byte of its answer, in ms. */
const timeout = 5_000;

/** Far more bytes than an answer needs, which is an id. */
const maxResponse = 64 * 1024;

/**
 * All that is read of an answer, an empty one is fine: the channel gives an id, the token service a
 * token or where to sign in.
 */
const responseSchema = z.object({
  id: z.string().max(1024).optional(),
  token: z.string().max(32_768).optional(),
  signInLink: z.string().max(4096).optional(),
  tokenExchangeResource: z
    .object({ id: z.string().max(1024), uri: z.string().max(1024) })
    .optional(),
});

export type ChannelResponse = z.infer<typeof responseSchema>;

/** One request to the channel or its token service. */
export interface Message {
  readonly url: string;
  readonly method: Dispatcher.HttpMethod;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Connections that are kept between requests. */
const dispatcher = new Agent({
  connect: { timeout },
  maxResponseSize: maxResponse,
  allowH2: false,
});

/**
 * Sends a request once; no redirect is followed.
 * @throws SendFault for every answer but a success that can be read
 */
export async function sendRequest(message: Message): Promise<ChannelResponse> {
  return responseIn(await textFor(message));
}

async function textFor({ url, ...options }: Message): Promise<string> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const { statusCode, headers, body } = await request(url, { ...options, dispatcher, signal });
    if (statusCode >= 200 && statusCode < 300) return await body.text();
    await body.dump({ limit: maxResponse, signal }).catch(() => undefined);
    throw new SendFault('status', statusCode, headers['retry-after']);
  } catch (error) {
    if (error instanceof SendFault) throw error;
    throw new SendFault(signal.aborted ? 'timeout' : 'connection');
  }
}

/** @throws SendFault for what no channel answers: a page of some proxy, half an answer */
function responseIn(text: string): ChannelResponse {
  if (text === '') return {};
  try {
    return responseSchema.parse(JSON.parse(text));
  } catch {
    throw new SendFault('unreadable');
  }
}
