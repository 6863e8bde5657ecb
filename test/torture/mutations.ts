import * as fc from 'fast-check';
import type { Issuer, SigningKey } from '../support/channel/issuer.ts';
import { appId, tenantId, type Posted } from '../support/channel/shapes.ts';

/** A token that isn't the channel's any more. */
export type Mutation =
  /** One that is signed as it should be, with a header or claims that don't fit. */
  | { readonly kind: 'header' | 'claims'; readonly change: Posted }
  /** Signed with a key that the issuer doesn't have, under an id that it has. */
  | { readonly kind: 'stranger' }
  /** The text is changed after it was signed. */
  | { readonly kind: 'text'; readonly change: (token: string) => string };

const hour = 3_600;
const now = () => Math.floor(Date.now() / 1_000);

/** Anything but a number. */
const notNumber = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined));

const otherThan = (value: string) =>
  fc
    .oneof(
      fc.anything({ maxDepth: 1 }).map((any): unknown => JSON.parse(JSON.stringify(any) ?? 'null')),
      fc.string(),
      fc.constantFrom(undefined, [value], value.toUpperCase(), `${value} `, `${value}/`, ''),
    )
    .filter((other) => other !== value);

const claims: fc.Arbitrary<Posted> = fc.oneof(
  fc.record({ iss: otherThan('https://api.botframework.com') }),
  fc.record({ aud: otherThan(appId.toUpperCase()).filter((other) => other !== appId) }),
  fc.record({ exp: fc.oneof(notNumber, fc.integer({ min: 0, max: now() - hour })) }),
  fc.record({ exp: fc.integer({ min: now() + 26 * hour }) }),
  fc.record({ nbf: fc.integer({ min: now() + hour }) }),
  fc.record({ nbf: notNumber.filter((other) => other !== undefined) }),
  fc.record({ serviceurl: fc.oneof(fc.string(), fc.webUrl(), notNumber) }),
  fc.record({ appid: fc.oneof(fc.string(), fc.constant(appId)) }),
  fc.record({ azp: fc.oneof(fc.string(), fc.constant(appId)), ver: fc.constant('2.0') }),
  fc.constant({ iss: `https://sts.windows.net/${tenantId}/`, appid: appId }),
);

const header: fc.Arbitrary<Posted> = fc.oneof(
  fc.record({ kid: fc.oneof(fc.string(), fc.uuid(), notNumber) }),
  fc.record({ jku: fc.webUrl() }),
  fc.record({ x5u: fc.webUrl() }),
  fc.record({ jwk: fc.constant({ kty: 'RSA', n: 'AQAB', e: 'AQAB' }) }),
);

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');

const base64Url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const text: fc.Arbitrary<(token: string) => string> = fc.oneof(
  // The last character of a signature has bits that say nothing, so it isn't touched.
  fc
    .tuple(fc.nat(), fc.constantFrom(...characters))
    .map(([place, character]) => (token: string) => {
      const at = place % (token.length - 1);
      const other = token[at] === character ? '~' : character;
      return token.slice(0, at) + other + token.slice(at + 1);
    }),
  fc.nat().map((place) => (token: string) => token.slice(0, place % token.length)),
  fc.string({ minLength: 1 }).map((more) => (token: string) => token + base64Url(more)),
  fc.constantFrom('none', 'HS256', 'RS384', 'ES256', 'rs256').map((alg) => (token: string) => {
    const [head = '', body, signature] = token.split('.');
    const named = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
    return [base64Url({ ...named, alg }), body, signature].join('.');
  }),
  fc.jsonValue().map((body) => (token: string) => {
    const [head, , signature] = token.split('.');
    return [head, base64Url(body), signature].join('.');
  }),
  fc.constant((token: string) => token.split('.').slice(0, 2).join('.')),
  fc.constant((token: string) => `${token.split('.').slice(0, 2).join('.')}.`),
  fc.constant((token: string) => `${token}.${token}`),
);

/** All the ways to bend a token that are tried. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: text.map((change) => ({ kind: 'text', change }) as const) },
  { weight: 4, arbitrary: claims.map((change) => ({ kind: 'claims', change }) as const) },
  { weight: 2, arbitrary: header.map((change) => ({ kind: 'header', change }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'stranger' } as const) },
);

/**
 * The token of a mutation.
 * @param stranger a key that the issuer doesn't publish
 */
export async function mutated(
  mutation: Mutation,
  serviceUrl: string,
  issuer: Issuer,
  stranger: SigningKey,
): Promise<string> {
  switch (mutation.kind) {
    case 'claims':
      return issuer.tokenFor(serviceUrl, { claims: mutation.change });
    case 'header':
      return issuer.tokenFor(serviceUrl, { header: mutation.change });
    case 'stranger':
      return issuer.tokenFor(serviceUrl, { key: { ...stranger, kid: issuer.key.kid } });
    case 'text':
      return mutation.change(await issuer.tokenFor(serviceUrl));
  }
}
