import type { Logger } from './log.ts';

/** Why no requests should be sent here now, as the log says it. */
export type NotReady = 'ending' | 'keys' | 'token' | 'storage';

/** What a process needs to serve people. */
export interface Needs {
  readonly isEnding: () => boolean;
  readonly hasKeys: () => boolean;
  readonly hasToken: () => boolean;
  readonly hasStorage: () => Promise<boolean>;
}

/** Whether requests should be sent here now; the reason stands in the log when it changes. */
export function readiness(needs: Needs, log: Logger): () => Promise<boolean> {
  let last: NotReady | undefined;
  let wasReady = false;
  return async () => {
    const reason = await whyNot(needs);
    // At the start the keys are yet to come; if they can't be had, that says so by itself.
    const isNews = wasReady || reason !== 'keys';
    if (reason && reason !== last && isNews) log.warn({ reason }, 'not ready');
    wasReady ||= reason === undefined;
    if (!reason && last) log.info('ready again');
    last = reason;
    return reason === undefined;
  };
}

async function whyNot(needs: Needs): Promise<NotReady | undefined> {
  if (needs.isEnding()) return 'ending';
  if (!needs.hasKeys()) return 'keys';
  if (!needs.hasToken()) return 'token';
  return (await needs.hasStorage()) ? undefined : 'storage';
}
