import {
  compactVerify,
  decodeJwt,
  decodeProtectedHeader,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { z } from 'zod';
import { Refusal, type RefusalCode } from './refusal.ts';

/** How far two clocks may differ, in seconds. */
const skew = 300;
/** Longer than any token of the channel lives, in seconds. */
const maxLifetime = 25 * 60 * 60;

/** A token whose claims fit. Nothing of it is certain before its signature is verified. */
export interface Token {
  readonly compact: string;
  readonly keyId: string;
  /** Until when it is valid, in seconds since 1970. */
  readonly expires: number;
  /** Where the bot is to send its replies, in the words of whoever signed. */
  readonly serviceUrl: string;
}

/** Whom the tokens of one bot must be from and for. */
export interface Expected {
  readonly issuer: string;
  /** The id of the bot's app registration. */
  readonly audience: string;
}

const nothing = z.undefined().optional();

/** The one algorithm, with a key that is named: a token that brings its own key is refused. */
const headerSchema = z.object({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(512),
  jku: nothing,
  jwk: nothing,
  x5u: nothing,
});

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1).max(2048),
});

/**
 * The token in a request's `Authorization` headers.
 * @throws Refusal unless there is exactly one
 */
export function bearerOf(authorization: readonly string[] = []): string {
  const [only = '', ...more] = authorization;
  const compact = /^Bearer (?<compact>[\w-]+\.[\w-]+\.[\w-]+)$/.exec(only)?.groups?.compact;
  if (!compact || more.length > 0) throw new Refusal(401, 'authorization');
  return compact;
}

/**
 * Reads a token and checks all that needs no key.
 * @param now seconds since 1970
 * @throws Refusal
 */
export function readToken(compact: string, expected: Expected, now: number): Token {
  const { header, claims } = decode(compact);
  const { kid: keyId } = mustFit(headerSchema, header, 'token-header');
  refuseBots(claims, expected.audience);
  const { iss, aud, exp, nbf, serviceurl } = mustFit(claimsSchema, claims, 'token-claims');
  if (iss !== expected.issuer) throw new Refusal(401, 'token-issuer');
  if (aud !== expected.audience) throw new Refusal(401, 'token-audience');
  if (exp < now - skew) throw new Refusal(401, 'token-expired');
  if (exp > now + maxLifetime) throw new Refusal(401, 'token-lifetime');
  if (nbf !== undefined && nbf > now + skew) throw new Refusal(401, 'token-early');
  return { compact, keyId, expires: exp, serviceUrl: serviceurl };
}

/** @throws Refusal unless the token was signed with the key */
export async function verifySignature({ compact }: Token, key: CryptoKey): Promise<void> {
  try {
    await compactVerify(compact, key, { algorithms: ['RS256'] });
  } catch {
    throw new Refusal(401, 'token-signature');
  }
}

function decode(compact: string) {
  try {
    return { header: decodeProtectedHeader(compact), claims: decodeJwt(compact) };
  } catch {
    throw new Refusal(401, 'token-form');
  }
}

function mustFit<T>(schema: z.ZodType<T>, value: unknown, code: RefusalCode): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(401, code);
  return parsed.data;
}

/** Only tokens of other bots, and of the Emulator, say whose app asked for them. */
function refuseBots(claims: JWTPayload, appId: string): void {
  const parties = ['appid', 'azp'].filter((name) => name in claims).map((name) => claims[name]);
  if (parties.length === 0) return;
  const isOwn = parties.every((party) => party === appId);
  throw new Refusal(403, isOwn ? 'emulator-token' : 'skill-token');
}
