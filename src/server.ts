import restify, { type Request, type Response, type Server } from 'restify';
import { boundConnections } from './connections.ts';
import type { InvokeResponse } from './botframework/types.ts';
import type { ReceivedActivity } from './guard/activity.ts';
import type { Guard } from './guard/guard.ts';
import { Refusal } from './guard/refusal.ts';
import { describeError, type Logger } from './log.ts';
import { StorageFault } from './storage/storage.ts';

/** One word a status, so that nothing of a request or an error ever comes back. */
const words: Readonly<Record<number, string>> = {
  200: 'ok',
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'unknown',
  405: 'unsupported',
  413: 'oversized',
  415: 'unsupported',
  500: 'failed',
  503: 'unavailable',
};

/**
 * Fewer than the 1,024 files that a process may usually have open, so that the storage and the
 * calls to the channel keep some when somebody opens connections without end.
 */
const maxConnections = 800;

/** What the routes lead to. */
export interface Routes {
  /** Decides which requests come in. */
  readonly guard: Pick<Guard, 'admit' | 'whyIgnored'>;
  /** Runs the turn of an activity that came in. */
  readonly take: (activity: ReceivedActivity) => Promise<InvokeResponse | undefined>;
  /** Whether requests should be sent here now. */
  readonly isReady: () => Promise<boolean>;
}

/** The public routes: the channel's messages and the health checks. */
export function createServer({ guard, take, isReady }: Routes, log: Logger): Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  // Node looks for requests that take too long only every 30 s unless it is told otherwise.
  boundConnections(server.server, maxConnections);
  Object.assign(server.server, {
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 1_000,
  });

  // Whoever asks learns nothing but yes or no; the log says why.
  for (const path of ['/readyz', '/healthz']) {
    server.get(path, async (_request: Request, response: Response) => {
      sendWord(response, (await isReady()) ? 200 : 503);
    });
  }
  // That it answers says that the loop turns: no need to begin the process anew.
  server.get('/livez', async (_request: Request, response: Response) => sendWord(response, 200));

  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const activity = await guard.admit(request);
      const reason = guard.whyIgnored(activity);
      if (reason) log.warn({ reason }, 'ignored');
      const invoked = reason ? undefined : await take(activity);
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
    // The rest of a body that is too large isn't waited for.
    if (error.status === 413) response.header('Connection', 'close');
    sendWord(response, error.status);
  } else if (error instanceof StorageFault) {
    sendWord(response, 503); // The turn that wasn't saved has logged why.
  } else {
    log.error(describeError(error), 'failed');
    sendWord(response, 500);
  }
}

function sendWord(response: Response, status: number): void {
  response.sendRaw(status, words[status] ?? '', { 'Content-Type': 'text/plain' });
}
