import type { Control } from './control.ts';

const retryTests = { tests: ['test/delivery/retry.test.ts'] };

const retry = 'src/delivery/retry.ts';
const http = 'src/botframework/http.ts';

/** What keeps within bounds what is sent. */
export const sendingControls: readonly Control[] = [
  {
    name: 'a 500 is never repeated',
    file: retry,
    from: '[502, 503, 504]',
    to: '[500, 502, 503, 504]',
    ...retryTests,
  },
  {
    name: 'a timeout is never repeated',
    file: retry,
    from: `statusCode === 429 || statusCode === 412;`,
    to: `statusCode === 429 || statusCode === 412 || statusCode === undefined;`,
    ...retryTests,
  },
  {
    name: 'a text is never repeated where it may have arrived',
    file: retry,
    from: `content === 'card' && `,
    to: '',
    ...retryTests,
  },
  {
    name: 'a card is repeated once where it may have arrived',
    file: retry,
    from: 'faults.filter(isUncertain).length === 1',
    to: 'faults.length > 0',
    ...retryTests,
  },
  {
    name: 'four tries',
    file: retry,
    from: 'const maxTries = 4;',
    to: 'const maxTries = 5;',
    ...retryTests,
  },
  {
    name: 'a wait that is too long isn’t waited for',
    file: retry,
    from: 'isRepeated: wait <= maxPause && faults',
    to: 'isRepeated: faults',
    ...retryTests,
  },
  {
    name: 'a date to come back at is a whole one',
    file: 'src/retryAfter.ts',
    from: ' || date.toUTCString() !== header',
    to: '',
    tests: ['test/server/retryAfter.test.ts'],
  },
  {
    name: 'no redirects',
    file: http,
    from: '{ ...options, dispatcher, signal }',
    to: `{ ...options, signal, dispatcher: dispatcher.compose(
      (await import('undici')).interceptors.redirect({ maxRedirections: 3 }),
    ) }`,
    tests: ['test/delivery/sending.test.ts'],
    only: 'G12',
  },
  {
    name: 'timeout of a send',
    file: http,
    from: 'const timeout = 5_000;',
    to: 'const timeout = 60_000;',
    tests: ['test/delivery/sending.test.ts'],
    only: 'G07: a hang',
  },
  {
    name: 'size of an answer',
    file: http,
    from: 'maxResponseSize: maxResponse,',
    to: '',
    tests: ['test/delivery/sending.test.ts'],
    only: 'isn’t known to have arrived is never repeated',
  },
  {
    name: 'pace',
    file: 'src/delivery/rateLimiter.ts',
    from: 'return Math.max(0, recent.pausedUntil - now, ...waits);',
    to: 'return Math.max(0, recent.pausedUntil - now);',
    tests: ['test/delivery/rateLimiter.test.ts'],
  },
  {
    name: 'pauses',
    file: 'src/delivery/rateLimiter.ts',
    from: 'return Math.max(0, recent.pausedUntil - now, ...waits);',
    to: 'return Math.max(0, ...waits);',
    tests: ['test/delivery/rateLimiter.test.ts'],
  },
  {
    name: 'sends wait for their turn',
    file: 'src/delivery/rateLimitedSender.ts',
    from: 'if (delay === 0) return;',
    to: 'if (delay >= 0) return;',
    tests: ['test/delivery/sending.test.ts'],
    only: 'P-12',
  },
];
