import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import {
  activityIn,
  executeIn,
  installationIn,
  messageIn,
  newPlace,
  submitIn,
  type Posted,
} from '../support/channel/shapes.ts';

/** One request, as far as it can be told before a token is signed. */
export interface Bent {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly authorization: 'good' | 'bent' | 'twice' | { readonly text: string } | undefined;
  /** In Latin-1, a character a byte. */
  readonly body: string;
  /** What the token names. */
  readonly serviceUrl: unknown;
}

/** The values that something may be replaced by. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc.constantFrom<unknown>(undefined, '', 'x'.repeat(30_000), [], {}, -1, 1e308, null),
  fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', '%00', '\u202e', '../../etc'),
  fc.integer({ min: 10, max: 500 }).map((depth) => nested(depth)),
);

function nested(depth: number): unknown {
  let inner: unknown = 1;
  for (let level = 0; level < depth; level += 1) inner = { a: inner };
  return inner;
}

/** An activity as the channel posts it. */
const good = (serviceUrl: string): fc.Arbitrary<Posted> =>
  fc
    .record({
      channelId: fc.constantFrom('msteams', 'msteams', 'webchat', 'webchat', 'emulator'),
      text: fc.oneof(
        fc.constantFrom('yes', 'no', 'help', 'status', 'start over', 'delete my data', 'report'),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      data: fc.oneof(
        fc.record({
          verb: fc.constantFrom('answer.yes', 'step.shown', 'data.deleted', 'xstate.stop', '*'),
          revision: fc.oneof(fc.nat(), fc.double()),
          step: fc.constantFrom('describingProblem', 'welcome', 'fixing', '__proto__'),
        }),
        value,
      ),
      type: fc.constantFrom('typing', 'event', 'invoke', 'messageReaction', 'endOfConversation'),
      kind: fc.nat({ max: 5 }),
    })
    .map(({ channelId, text, data, type, kind }) => {
      const place = newPlace(channelId, serviceUrl);
      const [installed = {}] = installationIn(place);
      const kinds = [
        messageIn(place, text),
        messageIn(place, text),
        executeIn(place, '1760000010000', { title: text, data }),
        submitIn(place, '1760000010000', data),
        installed,
        activityIn(place, type, { name: text, value: data }),
      ];
      return kinds[kind] ?? installed;
    });

/** The same with something else, something more or something less at some places. */
const bent = (serviceUrl: string): fc.Arbitrary<Posted> =>
  fc
    .tuple(
      good(serviceUrl),
      fc.array(fc.tuple(fc.nat(), fc.nat(), value), { minLength: 1, maxLength: 3 }),
    )
    .map(([activity, changes]) =>
      changes.reduce<Posted>((changed, [place, inner, other]) => {
        const key = keyAt(changed, place);
        const within = changed[key];
        if (inner % 2 === 0 || typeof within !== 'object' || within === null) {
          return { ...changed, [key]: other };
        }
        return { ...changed, [key]: { ...within, [keyAt(within, inner)]: other } };
      }, activity),
    );

/** A key of an object, or one that isn't there yet. */
function keyAt(object: object, place: number): string {
  const keys = [...Object.keys(object), 'value', 'isAdmin'];
  return keys[place % keys.length] ?? 'value';
}

const bytesOf = (json: unknown): string =>
  Buffer.from(JSON.stringify(json) ?? '').toString('latin1');

type Body = Pick<Bent, 'body' | 'serviceUrl'>;

const activity = (posted: fc.Arbitrary<Posted>): fc.Arbitrary<Body> =>
  posted.map((each) => ({ body: bytesOf(each), serviceUrl: each.serviceUrl }));

const bodies = (serviceUrl: string): fc.Arbitrary<Body> => {
  const bytes = (arbitrary: fc.Arbitrary<string>) =>
    arbitrary.map((body) => ({ body, serviceUrl }));
  return fc.oneof(
    { weight: 4, arbitrary: activity(good(serviceUrl)) },
    { weight: 8, arbitrary: activity(bent(serviceUrl)) },
    { weight: 1, arbitrary: bytes(fc.json().map((json) => Buffer.from(json).toString('latin1'))) },
    {
      weight: 1,
      arbitrary: bytes(
        fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw).toString('latin1')),
      ),
    },
    {
      weight: 2,
      arbitrary: bytes(
        fc
          .tuple(good(serviceUrl), fc.nat(), fc.nat({ max: 255 }))
          .map(([posted, place, byte]) => withByte(bytesOf(posted), place, byte)),
      ),
    },
    { weight: 1, arbitrary: bytes(fc.constantFrom('', ' ', '[]', '{}{}', 'x'.repeat(300_000))) },
  );
};

/** The text with one byte changed, or cut off there. */
function withByte(text: string, place: number, byte: number): string {
  const at = place % (text.length + 1);
  const rest = byte % 4 === 0 ? '' : text.slice(at + 1);
  return text.slice(0, at) + String.fromCharCode(byte) + rest;
}

/** What can stand in a header; anything else breaks the protocol, which has its own kind here. */
const visible = fc.string({ unit: fc.constantFrom(...' !#$%&*+-.:;=?@AZaz09~/"(){}'.split('')) });

const json = 'Content-Type: application/json';
const chunked = 'Transfer-Encoding: chunked';

const headers: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant([json]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('Accept', 'X-Forwarded-For', 'Cookie', 'Origin', 'Expect'), visible)
      .map(([name, text]) => [json, `${name}: ${text}`]),
  },
  { weight: 1, arbitrary: visible.map((type) => [`Content-Type: ${type}`]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('gzip', 'deflate', 'br', 'identity', '', 'x')
      .map((encoding) => [json, `Content-Encoding: ${encoding}`]),
  },
  fc.constantFrom<readonly string[]>(
    ['Content-Type: text/plain'],
    [],
    [json, `X-Long: ${'x'.repeat(20_000)}`],
    [json, 'Content-Length: 0'],
    [json, chunked],
    [json, 'no colon'],
    [json, 'Bad\u0000: byte'],
  ),
);

const authorization: fc.Arbitrary<Bent['authorization']> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('good' as const) },
  { weight: 2, arbitrary: fc.constant('bent' as const) },
  { weight: 1, arbitrary: fc.constant('twice' as const) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: visible.map((text) => ({ text })) },
  { weight: 1, arbitrary: visible.map((text) => ({ text: `Bearer ${text}` })) },
);

const pathsAndMethods: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(['POST', '/api/messages'] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'BREW', 'post'),
      fc.constantFrom('/api/messages', '/healthz', '/', '*'),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('POST'),
      fc.webPath().map((path) => `/${path}`),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('POST'),
      fc.constantFrom('/api/messages?x', '/api/messages/', '/api/../api/messages', '/%00', '//'),
    ),
  },
);

/** Requests of every kind. The service URL is the one that the bot may send to. */
export const requests = (serviceUrl: string): fc.Arbitrary<Bent> =>
  fc
    .tuple(pathsAndMethods, headers, authorization, bodies(serviceUrl))
    .map(([[method, path], lines, authorized, body]) => ({
      method,
      path,
      headers: lines,
      authorization: authorized,
      ...body,
    }));

/** The bytes of a request, in Latin-1. It is always whole: how long half of one lasts isn't asked. */
export function bytesIn({ method, path, headers: lines, body }: Bent, tokens: string[]): string {
  const isSaid = lines.some((line) => line.startsWith('Content-Length'));
  const inPieces = lines.includes(chunked);
  return [
    `${method} ${path} HTTP/1.1`,
    `Host: ${randomUUID()}`,
    'Connection: close',
    ...lines,
    ...(isSaid || inPieces ? [] : [`Content-Length: ${body.length}`]),
    ...tokens.map((token) => `Authorization: ${token}`),
    '',
    inPieces ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body,
  ].join('\r\n');
}
