import type { ConnectorClientOptions } from 'botframework-connector';
import { Agent, request, type Dispatcher } from 'undici';
import { z } from 'zod';
import { SendFault } from './sendFault.ts';

/** What sends the requests of botbuilder's connector client. */
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

type Message = Parameters<HttpClient['sendRequest']>[0];

/** What one request may take, from the connection to the last byte of its answer, in ms. */
const timeout = 5_000;

/** Far more bytes than an answer needs, which is an id. */
const maxAnswer = 64 * 1024;

/**
 * All that is read of an answer, an empty one is fine: the channel gives an id, the token service a
 * token or where to sign in.
 */
const answerSchema = z.object({
  id: z.string().max(1024).optional(),
  token: z.string().max(32_768).optional(),
  signInLink: z.string().max(4096).optional(),
  tokenExchangeResource: z
    .object({ id: z.string().max(1024), uri: z.string().max(1024) })
    .optional(),
});

/**
 * Sends each request once, over connections that are kept. No redirect is followed.
 * Every answer but a success is thrown, so that none of botbuilder's own policies repeats it.
 */
export function createTransport(): HttpClient {
  const agent = new Agent({
    connect: { timeout },
    maxResponseSize: maxAnswer,
    allowH2: false,
  });
  return {
    async sendRequest(message) {
      const answer = answerIn(await exchange(message, agent));
      return {
        request: message,
        status: 200,
        headers: none(message.headers),
        bodyAsText: JSON.stringify(answer),
      };
    },
  };
}

/** @throws SendFault */
async function exchange(message: Message, dispatcher: Dispatcher): Promise<string> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const headers = message.headers.clone();
    headers.remove('accept-encoding');
    const {
      statusCode,
      headers: answered,
      body,
    } = await request(message.url, {
      dispatcher,
      signal,
      method: message.method,
      headers: headers.toJson({ preserveCase: true }),
      body: message.body as string | undefined,
    });
    if (statusCode >= 200 && statusCode < 300) return await body.text();
    await body.dump({ limit: maxAnswer, signal }).catch(() => undefined);
    throw new SendFault('status', statusCode, [answered['retry-after']].flat()[0]);
  } catch (error) {
    if (error instanceof SendFault) throw error;
    throw new SendFault(signal.aborted ? 'timeout' : 'connection');
  }
}

/** @throws SendFault for what no channel answers: a page of some proxy, half an answer */
function answerIn(text: string): z.infer<typeof answerSchema> {
  if (text === '') return {};
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch {
    throw new SendFault('unreadable');
  }
}

/** No headers, of the kind that botbuilder knows and keeps to itself. */
function none(like: Message['headers']): Message['headers'] {
  const headers = like.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  return headers;
}
