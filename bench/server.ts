import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/channel/runBot.ts';
import type { Contestant } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import { usageOf, type Usage } from './usage.ts';

const redirect = fileURLToPath(new URL('redirect.ts', import.meta.url));
const output = fileURLToPath(new URL('../dist/bench/', import.meta.url));

/** The cards that every peer sends; `prepareQuestions` writes them. */
export const questionsFile: string = join(output, 'questions.json');
/** What the contestants write about errors. */
const errorsFile = join(output, 'errors.log');

const stopTime = 15_000;

/** What can be different from how a contestant usually runs. */
export interface Special {
  readonly env?: Readonly<Record<string, string>>;
  /** More modules to load first. */
  readonly preloads?: readonly string[];
  /** A folder with files of an earlier run, which stays. */
  readonly folder?: string;
}

/** A contestant that runs, as one process with files of its own. */
export class Server {
  readonly url: string;
  readonly pid: number;
  readonly #child: ChildProcess;
  /** When the process was started, as the driver wants to know it. */
  readonly #since: string;
  readonly #ownFolder: string | undefined;

  private constructor(child: ChildProcess, port: number, since: string, folder?: string) {
    this.#child = child;
    this.url = `http://127.0.0.1:${port}`;
    this.#since = since;
    this.pid = child.pid ?? 0;
    this.#ownFolder = folder;
  }

  /** Starts the process and doesn't wait for it. */
  static async start(
    { file, env }: Contestant,
    { addresses: { issuer, serviceUrl } }: DriverProcess,
    special: Special = {},
  ): Promise<Server> {
    const port = await freePort();
    const folder = special.folder ?? mkdtempSync(join(tmpdir(), 'bench-'));
    const preloads = [redirect, ...(special.preloads ?? [])].flatMap((each) => ['--import', each]);
    mkdirSync(output, { recursive: true });
    const since = String(process.hrtime.bigint());
    const child = spawn(process.execPath, [...preloads, file], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        BENCH_ISSUER: issuer,
        QUESTIONS: questionsFile,
        ...env(folder, serviceUrl),
        ...special.env,
      },
      stdio: ['ignore', 'ignore', openSync(errorsFile, 'a')],
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    return new Server(child, port, since, special.folder ? undefined : folder);
  }

  /**
   * Makes this the bot that the driver visits, and waits until it shows a card.
   * @returns milliseconds from the start of the process
   */
  async firstCard(driver: DriverProcess): Promise<number> {
    await driver.ask('visit', [this.url]);
    return driver.ask('firstCard', this.#since);
  }

  get usage(): Usage {
    return usageOf(this.pid);
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Ends the process and takes its own files away. */
  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill();
      const force = setTimeout(() => this.#child.kill('SIGKILL'), stopTime);
      await ended;
      clearTimeout(force);
    }
    if (this.#ownFolder) rmSync(this.#ownFolder, { recursive: true, force: true });
  }
}

/**
 * Runs a contestant while something is measured.
 * @param work is told how many milliseconds the first card took from the start of the process
 */
export async function withServer<T>(
  contestant: Contestant,
  driver: DriverProcess,
  work: (server: Server, firstCard: number) => Promise<T>,
  special?: Special,
): Promise<T> {
  const server = await Server.start(contestant, driver, special);
  try {
    return await work(server, await server.firstCard(driver));
  } finally {
    await server.stop();
  }
}
