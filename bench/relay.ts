import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import { freePort } from '../test/support/channel/runBot.ts';

const host = '127.0.0.1';

/** Stands between a client and a bot, and tells how long the bot takes to answer. */
export class Relay {
  readonly port: number;
  readonly #server: Server;
  #times: number[] = [];

  private constructor(port: number, botPort: number) {
    this.port = port;
    this.#server = createServer((asked, answer) => this.#pass(botPort, asked, answer));
  }

  static async open(botPort: number): Promise<Relay> {
    const relay = new Relay(await freePort(), botPort);
    await once(relay.#server.listen(relay.port, host), 'listening');
    return relay;
  }

  /** The longest that an answer took since this was last asked, in milliseconds. */
  longest(): number {
    const longest = Math.max(...this.#times);
    this.#times = [];
    return longest;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #pass(port: number, asked: IncomingMessage, answer: ServerResponse): void {
    const begin = performance.now();
    const { method, url: path, headers } = asked;
    const passed = request({ host, port, method, path, headers }, (given) => {
      given.once('end', () => this.#times.push(performance.now() - begin));
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.once('error', () => answer.destroy());
    asked.pipe(passed);
  }
}
