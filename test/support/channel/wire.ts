import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** One way of a connection: what the client sends, or what the server answers. */
type Way = 'query' | 'answer';

/** The network between a client and a server on this machine, with its faults. */
export class Wire {
  /** While this is set, nothing comes through in either direction, and nothing is closed. */
  isSilent = false;
  readonly #sockets = new Set<Socket>();
  readonly #cuts: { readonly way: Way; readonly text: string }[] = [];
  readonly #server;

  private constructor(port: number) {
    this.#server = createServer((client) => {
      const server = connect(port, '127.0.0.1');
      this.#carry(client, server, 'query');
      this.#carry(server, client, 'answer');
    });
  }

  /** Opens a way to a port; the client connects to `port` of the wire. */
  static async to(port: number): Promise<Wire> {
    const wire = new Wire(port);
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The next query or answer with this text is lost, and the connection with it. */
  cut(way: Way, text: string): void {
    this.#cuts.push({ way, text });
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #carry(from: Socket, to: Socket, way: Way): void {
    this.#sockets.add(from);
    from.on('data', (bytes) => {
      if (this.isSilent) return;
      const cut = this.#cuts.findIndex((each) => each.way === way && bytes.includes(each.text));
      if (cut < 0) {
        to.write(bytes);
        return;
      }
      this.#cuts.splice(cut, 1);
      from.destroy();
      to.destroy();
    });
    from.on('error', () => to.destroy());
    from.once('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
  }
}
