import { Pool } from 'undici';
import type { Posted } from '../../test/support/channel/shapes.ts';
import type { HttpResponse } from './conversation.ts';

/** More than ever wait at once, so that no request waits for a connection. */
const connections = 512;

/** Posts to the processes of one bot in turns, as a load balancer without stickiness does. */
export class Poster {
  readonly #pools: readonly Pool[];
  readonly #token: (serviceUrl: string) => Promise<string>;
  #turn = 0;

  constructor(urls: readonly string[], token: (serviceUrl: string) => Promise<string>) {
    this.#pools = urls.map((url) => new Pool(url, { connections, pipelining: 1 }));
    this.#token = token;
  }

  async post(activity: Posted): Promise<HttpResponse> {
    return this.postWith(await this.#token(String(activity.serviceUrl)), activity);
  }

  async postWith(token: string, activity: Posted): Promise<HttpResponse> {
    this.#turn += 1;
    const pool = this.#pools[this.#turn % this.#pools.length];
    if (!pool) throw new Error('There is no process to post to.');
    const { statusCode, body } = await pool.request({
      path: '/api/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    const text = await body.text();
    const at = performance.now();
    return { status: statusCode, body: text.startsWith('{') ? JSON.parse(text) : undefined, at };
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.close()));
  }
}
