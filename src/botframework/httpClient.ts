import type { ConnectorClientOptions } from 'botframework-connector';
import { sendRequest } from './http.ts';

/** What sends the requests of botbuilder's clients. */
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

type Headers = Parameters<HttpClient['sendRequest']>[0]['headers'];

/**
 * What botbuilder's client of the token service sends with.
 * Every answer but a success is thrown, so that none of botbuilder's own policies repeats it.
 */
export const transport: HttpClient = {
  async sendRequest(message) {
    const headers = message.headers.clone();
    headers.remove('accept-encoding');
    const response = await sendRequest({
      url: message.url,
      method: message.method,
      headers: headers.toJson({ preserveCase: true }),
      body: message.body as string | undefined,
    });
    return {
      request: message,
      status: 200,
      headers: none(message.headers),
      bodyAsText: JSON.stringify(response),
    };
  },
};

/** No headers, of the kind that botbuilder knows and keeps to itself. */
function none(like: Headers): Headers {
  const headers = like.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  return headers;
}
