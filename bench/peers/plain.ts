// The floor: what a turn costs in Node itself, without any framework.
import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { Agent, request } from 'undici';
import { questionAt } from './questions.ts';

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
  readonly from: unknown;
  readonly recipient: unknown;
  readonly replyToId?: string;
  readonly value?: unknown;
}

const { CLIENT_ID = '', CLIENT_SECRET = '', TENANT_ID = '', PORT, DATABASE = '' } = process.env;
const keysUrl = 'https://login.botframework.com/v1/.well-known/keys';
const loginUrl = `https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/token`;
const dispatcher = new Agent({ connections: 64 });

const database = new DatabaseSync(DATABASE);
database.exec(`
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS places (id TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
`);
const read = database.prepare('SELECT place FROM places WHERE id = ?');
const write = database.prepare(
  'INSERT INTO places (id, place) VALUES (?, ?) ON CONFLICT DO UPDATE SET place = excluded.place',
);

const keys = new Map<string, KeyObject>();

async function loadKeys(): Promise<void> {
  const set = (await (await fetch(keysUrl)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  for (const key of set.keys) keys.set(key.kid, createPublicKey({ key, format: 'jwk' }));
}

const parsed = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

function isAllowed(authorization: string, { serviceUrl }: Activity): boolean {
  const [head, body, signature = ''] = authorization.replace(/^Bearer /, '').split('.');
  const { alg, kid } = parsed(head);
  const key = keys.get(String(kid));
  if (alg !== 'RS256' || !key) return false;
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return false;
  const { iss, aud, exp, nbf, serviceurl } = parsed(body);
  const now = Date.now() / 1000;
  return (
    iss === 'https://api.botframework.com' &&
    aud === CLIENT_ID &&
    Number(exp) > now - 300 &&
    Number(nbf) < now + 300 &&
    serviceurl === serviceUrl
  );
}

let own: Promise<string> | undefined;

const ownToken = () => (own ??= login());

async function login(): Promise<string> {
  const answer = await fetch(loginUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      scope: 'https://api.botframework.com/.default',
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function send(method: 'POST' | 'PUT', activity: Activity, card: unknown): Promise<void> {
  const { serviceUrl, conversation, from, recipient, replyToId } = activity;
  const path = `v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  const { body } = await request(
    new URL(method === 'PUT' ? `${path}/${replyToId}` : path, serviceUrl),
    {
      dispatcher,
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await ownToken()}`,
      },
      body: JSON.stringify({
        type: 'message',
        from: recipient,
        recipient: from,
        conversation,
        attachments: [attachment],
      }),
    },
  );
  await body.dump();
}

async function handle(message: IncomingMessage): Promise<{ status: number; body?: unknown }> {
  const activity = JSON.parse(await text(message)) as Activity;
  if (!isAllowed(message.headers.authorization ?? '', activity)) return { status: 401 };
  const row = read.get(activity.conversation.id) as { place: number } | undefined;
  const isClick = activity.value !== undefined;
  const place = isClick && row ? row.place + 1 : 0;
  write.run(activity.conversation.id, place);
  if (activity.type === 'invoke') {
    const card = questionAt(place).execute;
    void send('PUT', activity, card);
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    };
  }
  await send('POST', activity, questionAt(place).submit);
  return { status: 200 };
}

await loadKeys();

createServer((message, response) => {
  handle(message).then(
    ({ status, body }) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(body && JSON.stringify(body)),
    () => response.writeHead(500).end(),
  );
}).listen(Number(PORT), '127.0.0.1');
