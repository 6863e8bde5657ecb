// Loaded before a measured bot (node --import): what it asks Microsoft's login hosts is answered by
// the bench's own issuer, so that keys and tokens are real without a network or a registration.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { urlToHttpOptions } from 'node:url';

const issuer = process.env.BENCH_ISSUER ?? '';
const hosts = new Set(['login.botframework.com', 'login.microsoftonline.com']);

const isRedirected = (url: URL): boolean => hosts.has(url.hostname);

function atIssuer(url: URL): URL {
  return new URL(url.pathname + url.search, issuer);
}

const stockFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  return isRedirected(url) ? stockFetch(atIssuer(url), init) : stockFetch(input, init);
};

type Answered = (response: http.IncomingMessage) => void;

const stockRequest = https.request.bind(https);

/** Takes the three forms of arguments that `https.request` takes. */
function request(
  target: string | URL | https.RequestOptions,
  second?: https.RequestOptions | Answered,
  third?: Answered,
): http.ClientRequest {
  const options = typeof second === 'function' ? {} : { ...second };
  const answered = typeof second === 'function' ? second : third;
  const isUrl = typeof target === 'string' || target instanceof URL;
  const all = isUrl ? { ...urlToHttpOptions(new URL(target)), ...options } : target;
  const { hostname, host, path, method, headers, timeout, signal } = all;
  const url = new URL(path ?? '/', `https://${hostname ?? host}`);
  if (!isRedirected(url)) return stockRequest(all, answered);
  return http.request(atIssuer(url), { method, headers, timeout, signal }, answered);
}

https.request = request;
https.get = (...args: Parameters<typeof request>) => {
  const sent = request(...args);
  sent.end();
  return sent;
};
syncBuiltinESMExports();
