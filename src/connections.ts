import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps the number of open connections within bounds. Instead of refusing the next one, which may
 * bring a message, the one goes that has waited longest without a request: whoever opens
 * connections and sends nothing keeps nobody out.
 * @param most how many may be open at once
 */
export function boundConnections(http: Server, most: number): void {
  /** Those without a request, the one first that has waited longest. */
  const idle = new Set<Socket>();
  let open = 0;
  http.on('connection', (socket: Socket) => {
    open += 1;
    if (open > most) {
      const [longest = socket] = idle;
      longest.destroy();
      idle.delete(longest);
    }
    if (!socket.destroyed) idle.add(socket);
    socket.once('close', () => {
      open -= 1;
      idle.delete(socket);
    });
  });
  http.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    response.once('close', () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
}
