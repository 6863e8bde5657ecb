import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { readJson } from '../../src/guard/body.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** What comes of a body: its value, or why it is refused. */
const read = (body: Readable): Promise<unknown> => readJson(body as IncomingMessage);

const inPieces = (...pieces: readonly Buffer[]): Readable => Readable.from(pieces);

test('A19: a body in pieces is refused above 256 KB, also one that would end', async () => {
  const piece = Buffer.alloc(64 * 1024, ' ');
  const enough = [piece, piece, piece, piece.subarray(2), Buffer.from('{}')];
  expect(await read(inPieces(...enough))).toEqual({});
  await expect(read(inPieces(...enough, Buffer.from(' ')))).rejects.toMatchObject({
    status: 413,
    message: 'size',
  });
});

test('A20: bytes that are no UTF-8 are refused wherever they stand', async () => {
  const [before, after] = [Buffer.from('{"text":"'), Buffer.from('"}')];
  expect(await read(inPieces(before, Buffer.from('é'), after))).toEqual({ text: 'é' });
  await expect(read(inPieces(before, Buffer.of(0xe9), after))).rejects.toMatchObject({
    status: 400,
    message: 'json',
  });
});

test('A22: a body that doesn’t go on is given up after five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const body = new PassThrough();
  body.write('{');
  const reading = read(body).catch((refusal: unknown) => refusal);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(body.destroyed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(body.destroyed).toBe(true);
  expect(await reading).toMatchObject({ status: 400, message: 'interrupted' });
});
