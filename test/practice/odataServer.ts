/**
 * An OData server with the tables of schema.ts, a process of its own because SAP's Cloud
 * Application Programming Model (CAP) keeps one model for a whole process. It answers on loopback,
 * in the words of CAP; organization.ts makes a Dataverse of it.
 */
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { columnsOf, schema } from './schema.ts';
import type { Tables } from './tables.ts';

/** What is used of CAP, which has no types of its own. */
interface Cap {
  env: { requires: Record<string, object>; log: { levels: Record<string, string> } };
  model: unknown;
  services: Record<string, Service>;
  compile: ((source: string) => object) & { for: { nodejs(model: object): object } };
  linked(model: object): object;
  connect: { to(name: string): Promise<{ run(query: unknown): Promise<unknown> }> };
  deploy(model: object): { to(database: unknown): Promise<unknown> };
  serve(what: 'all'): { from(model: object): { in(app: RequestListener): Promise<unknown> } };
  ql: {
    INSERT: { into(entity: string): { entries(rows: readonly object[]): unknown } };
    DELETE: { from(entity: string): unknown };
  };
}
interface Service {
  prepend(handlers: () => void): void;
  before(event: 'READ', handler: (request: { query: { SELECT?: Select } }) => void): void;
}
interface Select {
  where?: Token[];
}
/** An operator, or an operand. */
type Token =
  string | { readonly func?: string; readonly args?: readonly object[]; readonly xpr?: Token[] };

const require = createRequire(import.meta.url);
const cap = require('@sap/cds') as Cap;
/** CAP's own express. */
const express = createRequire(require.resolve('@sap/cds'))('express') as () => RequestListener;

const sqlTypes = {
  id: 'UUID',
  // Dataverse compares texts without regard to case.
  text: "LargeString @sql.append: 'collate nocase'",
  number: 'Integer',
  flag: 'Boolean',
  time: 'DateTime',
};

function source(): string {
  const entities = Object.entries(schema).map(([set, table]) => {
    const columns = columnsOf(table).map(
      ([name, kind], index) => `${index === 0 ? 'key ' : ''}![${name}]: ${sqlTypes[kind]};`,
    );
    return `entity ![${set}] { ${columns.join(' ')} }`;
  });
  return `@path: '/api/data/v9.2' @protocol: 'odata-v4' service practice { ${entities.join('\n')} }`;
}

/** `contains` without regard to case, wherever it stands in a condition. */
function ignoringCase(tokens: Token[]): Token[] {
  return tokens.map((token) => {
    if (typeof token === 'string') return token;
    if (token.xpr) return { ...token, xpr: ignoringCase(token.xpr) };
    if (token.func !== 'contains') return token;
    return { ...token, args: token.args?.map((arg) => ({ func: 'tolower', args: [arg] })) };
  });
}

async function serve(): Promise<{ port: number; fill(tables: Tables): Promise<void> }> {
  Object.assign(cap.env.requires, {
    db: {
      kind: 'sqlite',
      impl: '@cap-js/sqlite',
      credentials: { url: ':memory:' },
      // One connection that is never closed for being idle: the tables would go with it.
      pool: { max: 1, evictionRunIntervalMillis: 0 },
    },
    auth: { kind: 'dummy' },
  });
  cap.env.log.levels = { odata: 'silent', cds: 'silent', deploy: 'silent' };
  const model = cap.compile(source());
  cap.model = cap.linked(cap.compile.for.nodejs(model));
  const database = await cap.connect.to('db');
  await cap.deploy(model).to(database);
  const app = express();
  await cap.serve('all').from(model).in(app);
  const service = cap.services.practice;
  service?.prepend(() => {
    service.before('READ', ({ query: { SELECT } }) => {
      if (SELECT?.where) SELECT.where = ignoringCase(SELECT.where);
    });
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async fill(tables) {
      for (const set of Object.keys(schema)) {
        await database.run(cap.ql.DELETE.from(`practice.${set}`));
        const rows = tables[set] ?? [];
        if (rows.length > 0)
          await database.run(cap.ql.INSERT.into(`practice.${set}`).entries(rows));
      }
    },
  };
}

process.once('disconnect', () => process.exit());
const served = await serve();
process.on('message', (tables: Tables) => {
  void served.fill(tables).then(
    () => process.send?.({ filled: true }),
    (error: unknown) => process.send?.({ filled: false, reason: String(error) }),
  );
});
process.send?.({ port: served.port });
