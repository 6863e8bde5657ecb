import restify, { type Request, type Response, type Server } from 'restify';
import type { InvokeResponse } from 'botbuilder';
import { parseActivity, type ReceivedActivity } from './guard/activity.ts';
import { readJson, Refusal } from './guard/body.ts';
import { describeError, type Logger } from './log.ts';

/** One word a status, so that nothing of a request or an error ever comes back. */
const words: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'unknown',
  405: 'unsupported',
  413: 'oversized',
  415: 'unsupported',
  500: 'failed',
};

/** Runs one activity; the sender is checked in it. */
export type Receive = (
  authorization: string,
  activity: ReceivedActivity,
) => Promise<InvokeResponse | undefined>;

/** The two public routes: the channel's messages and a health check. */
export function createServer(receive: Receive, log: Logger): Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  server.server.headersTimeout = 10_000;
  server.server.requestTimeout = 15_000;

  server.get('/healthz', async (_request: Request, response: Response) => {
    response.sendRaw(200, 'ok', { 'Content-Type': 'text/plain' });
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const activity = parseActivity(await readJson(request));
      const invoked = await receive(request.headers.authorization ?? '', activity);
      if (invoked?.body === undefined) response.send(invoked?.status ?? 200);
      else response.json(invoked.status, invoked.body);
    } catch (error) {
      refuse(response, error, log);
    }
  });

  for (const [event, status] of [
    ['NotFound', 404],
    ['MethodNotAllowed', 405],
    ['restifyError', 400],
  ] as const) {
    server.on(event, (_request: Request, response: Response, _error: Error, done: () => void) => {
      if (!response.headersSent) sendWord(response, status);
      done();
    });
  }
  return server;
}

function refuse(response: Response, error: unknown, log: Logger): void {
  if (error instanceof Refusal) {
    log.warn({ status: error.status, reason: error.message }, 'refused');
    // The rest of a body that is too large or too slow isn't waited for.
    response.header('Connection', 'close');
    sendWord(response, error.status);
  } else {
    log.error(describeError(error), 'failed');
    sendWord(response, 500);
  }
}

function sendWord(response: Response, status: number): void {
  response.sendRaw(status, words[status] ?? '', { 'Content-Type': 'text/plain' });
}
