import { crc32 } from 'node:zlib';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * One animated PNG of several pictures of the same size, shown in turns without end. Their pixels are
 * taken over as they are. See the third edition of the PNG specification, 11.3.6.
 * @param frames whole PNG files
 * @param delay of each, in ms
 * @throws Error if they differ in size or kind
 */
export function movingPicture(frames: readonly Buffer[], delay: number): Buffer {
  const pictures = frames.map(chunksOf);
  const header = headerOf(pictures[0] ?? []);
  if (!pictures.every((chunks) => headerOf(chunks).equals(header))) {
    throw new Error('The pictures differ in size or kind.');
  }
  let sequence = 0;
  const shown = pictures.flatMap((chunks, frame) => {
    const control = { type: 'fcTL', data: frameControl(sequence++, header, delay) };
    const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    const data =
      frame === 0
        ? pixels.map((each) => ({ type: 'IDAT', data: each }))
        : pixels.map((each) => ({ type: 'fdAT', data: Buffer.concat([number(sequence++), each]) }));
    return [control, ...data];
  });
  return Buffer.concat([
    signature,
    ...[
      { type: 'IHDR', data: header },
      { type: 'acTL', data: Buffer.concat([number(frames.length), number(0)]) },
      ...shown,
      { type: 'IEND', data: Buffer.alloc(0) },
    ].map(written),
  ]);
}

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data });
    at += length + 12;
  }
  return chunks;
}

const headerOf = (chunks: readonly Chunk[]): Buffer =>
  chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);

/** Where a frame goes (all of the picture) and for how long. */
function frameControl(sequence: number, header: Buffer, delay: number): Buffer {
  const times = Buffer.alloc(6);
  times.writeUInt16BE(delay, 0);
  times.writeUInt16BE(1_000, 2);
  return Buffer.concat([number(sequence), header.subarray(0, 8), number(0), number(0), times]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function written({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}
