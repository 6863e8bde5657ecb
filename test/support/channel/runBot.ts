import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { notStarted } from '../notStarted.ts';
import { Canaries } from './canaries.ts';
import type { Posted } from './shapes.ts';

export type Env = Readonly<Record<string, string>>;

/** What a bot that asks callers who they are needs of the world around it. */
export interface Surroundings {
  /** A module that its process loads first. */
  readonly preload: string;
  /** Another entry than this checkout's own, and the user (uid) that runs it. */
  readonly entry?: string;
  readonly uid?: number | undefined;
  /** What goes along with an activity when the channel posts it. */
  headersFor(activity: Posted): Promise<Env>;
}

/** A line of the bot's log. */
export interface LogLine {
  readonly level: number;
  readonly msg?: string;
  readonly [key: string]: unknown;
}

const entry = fileURLToPath(new URL('../../../src/index.ts', import.meta.url));
const startTime = 60_000;
const stopTime = 15_000;
const erasureTime = 40_000;

/** The bot as its own process, with a storage file of its own. */
export class RunningBot {
  readonly port: number;
  /** Where the storage file lies, with everything that belongs to it. */
  readonly folder: string;
  readonly stdout: string[] = [];
  readonly stderr: string[] = [];
  /** What was posted to the bot and must stay with it. */
  readonly canaries = new Canaries();
  readonly #env: Env;
  readonly #surroundings: Surroundings | undefined;
  #child: ChildProcess | undefined;
  #closed: Promise<unknown> = Promise.resolve();

  constructor(port: number, folder: string, env: Env, surroundings?: Surroundings) {
    this.port = port;
    this.folder = folder;
    this.#env = env;
    this.#surroundings = surroundings;
  }

  /** The headers that the channel adds to an activity. */
  async headersFor(activity: Posted): Promise<Env> {
    return this.#surroundings?.headersFor(activity) ?? {};
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get storagePath(): string {
    return join(this.folder, 'bot.sqlite');
  }

  get isAlive(): boolean {
    return this.#child !== undefined && !hasEnded(this.#child);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** What was logged since the first start. */
  get logged(): LogLine[] {
    return this.stdout.map((line) => JSON.parse(line) as LogLine);
  }

  /**
   * Starts the process; resolves once it answers.
   * @param longest how long that may take, in milliseconds
   * @throws Error if it ends before, or takes longer; it says which, and what was printed
   */
  async start(longest = startTime): Promise<void> {
    const begin = performance.now();
    const child = this.launch();
    while (!(await isHealthy(this.url))) {
      if (hasEnded(child) || performance.now() - begin > longest) {
        // What it printed last is read a little later than its end is noticed.
        if (hasEnded(child)) await this.#closed;
        throw notStarted('The bot', child, begin, [...this.stdout, ...this.stderr]);
      }
      await wait(20);
    }
  }

  /** Starts the process without waiting for anything. */
  launch(): ChildProcess {
    const { preload, entry: other, uid } = this.#surroundings ?? {};
    const main = other ?? entry;
    const child = spawn(process.execPath, [...(preload ? ['--import', preload] : []), main], {
      ...(uid !== undefined && { uid, gid: uid, cwd: '/' }),
      env: {
        PATH: process.env.PATH,
        PORT: String(this.port),
        STORAGE_URL: `sqlite:${this.storagePath}`,
        // Tests go on quicker than people, and than Teams allows.
        SEND_LIMITS: '1000/1',
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    createInterface({ input: child.stdout }).on('line', (line) => this.stdout.push(line));
    createInterface({ input: child.stderr }).on('line', (line) => this.stderr.push(line));
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    this.#child = child;
    this.#closed = new Promise((resolve) => child.once('close', resolve));
    return child;
  }

  /** Asks the process to end, and resolves with its exit code; see `canaries`. */
  stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Ends the process at once, whatever it is doing. */
  kill(): Promise<number | null> {
    return this.#end('SIGKILL');
  }

  /** Starts the process anew on the same storage. */
  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  /** Ends the process and takes its storage away. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Sends the process a signal, and doesn’t wait for what comes of it. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Nobody takes the log any more. */
  closeLog(): void {
    this.#child?.stdout?.destroy();
  }

  /** Resolves with the exit code once the process has ended; see `canaries`. */
  async ended(): Promise<number | null> {
    const child = this.#child;
    if (!child) return null;
    if (!hasEnded(child)) await once(child, 'close', { signal: AbortSignal.timeout(stopTime) });
    this.canaries.mustNotBeLogged([...this.stdout, ...this.stderr].join('\n'));
    this.canaries.mustNotBeStored(this.folder);
    return child.exitCode;
  }

  #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.isAlive) this.signal(signal);
    return this.ended();
  }
}

/** Starts the bot on a free port. */
export async function runBot(env: Env = {}, surroundings?: Surroundings): Promise<RunningBot> {
  const bot = await newBot(env, surroundings);
  try {
    await bot.start();
  } catch (error) {
    await bot.remove();
    throw error;
  }
  return bot;
}

/** A bot that isn’t started yet. */
export async function newBot(env: Env = {}, surroundings?: Surroundings): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'bot-'));
  return new RunningBot(await freePort(), folder, env, surroundings);
}

/** Whether any file of a bot’s storage holds a text, whatever the database says is in there. */
export function isOnDisk({ folder }: RunningBot, text: string): boolean {
  const bytes = Buffer.from(text);
  return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(bytes));
}

/** Whether a text leaves a bot’s storage soon after a deletion. */
export async function isErased(bot: RunningBot, text: string): Promise<boolean> {
  const end = Date.now() + erasureTime;
  while (isOnDisk(bot, text) && Date.now() < end) await wait(50);
  return !isOnDisk(bot, text);
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false; // Nothing listens there yet.
  }
}
