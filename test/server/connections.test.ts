import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { boundConnections } from '../../src/connections.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

/** A server that keeps so many connections, and answers when it is told to. */
async function serving(most: number) {
  const answers: (() => void)[] = [];
  const server = createServer((_request, response) => answers.push(() => response.end('ok')));
  boundConnections(server, most);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets: Socket[] = [];
  const open = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { open, close, answers };
}

const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

test('operations 16: a new connection takes the place of the one that has waited longest', async () => {
  const { open, close, answers } = await serving(3);
  const [first, second, busy] = [await open(), await open(), await open()];
  busy.write(request);
  await vi.waitFor(() => expect(answers).toHaveLength(1), waitTimeout);
  for (const waiting of [first, second]) {
    const next = await open();
    await vi.waitFor(() => expect(waiting.closed).toBe(true), waitTimeout);
    expect([next.closed, busy.closed]).toEqual([false, false]);
  }
  answers[0]?.();
  const [answer] = (await once(busy, 'data')) as [Buffer];
  expect(answer.toString()).toContain('200 OK');
  await close();
});

test('operations 16: where all have requests, they are finished, and the new one goes', async () => {
  const { open, close, answers } = await serving(2);
  const busy = [await open(), await open()];
  for (const socket of busy) socket.write(request);
  await vi.waitFor(() => expect(answers).toHaveLength(2), waitTimeout);
  const late = await open();
  await vi.waitFor(() => expect(late.closed).toBe(true), waitTimeout);
  for (const answer of answers) answer();
  await Promise.all(busy.map((socket) => once(socket, 'data')));
  // Between two requests a connection waits like any other.
  const next = await open();
  next.write(request);
  await vi.waitFor(() => expect(answers).toHaveLength(3), waitTimeout);
  await close();
});
