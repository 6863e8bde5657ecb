import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loopbackAddresses } from '../webAddress.ts';

type Env = Readonly<Record<string, string | undefined>>;

const startTime = 30_000;
const stopTime = 5_000;
/** Without a log file of our choice the Playground makes a folder in the working directory. */
const logFile = join(tmpdir(), 'agentsplayground.log');

/**
 * The Microsoft 365 Agents Playground for a bot on this machine. It has no configuration file: the
 * chat's id would have to stand in it, and a new page would go on with the diagnosis of the last.
 */
export function startPlayground(botPort: number, port: number, env: Env = process.env) {
  const program = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const here = 'http://127.0.0.1';
  const options = [
    ['--app-endpoint', `${here}:${botPort}/api/messages`],
    ['--port', String(port)],
    ['--service-url', `${here}:${port}/_connector`],
    ['--channel-id', 'msteams'],
  ].flat();
  return spawn(process.execPath, [program, 'start', ...options, '--disable-telemetry'], {
    env: {
      ...env,
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
      ...(!canOpenBrowser(env) && { TEAMSAPPTESTER_BROWSER: 'none' }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resolves when the Playground shows its page. */
export const untilPlaygroundAnswers = (child: ChildProcess, port: number): Promise<void> =>
  untilAnswers(child, `http://127.0.0.1:${port}/`, 'The Playground', `in ${logFile}`);

/** Resolves when a page answers with success, and fails once its child can't do that any more. */
export async function untilAnswers(
  child: ChildProcess,
  url: string,
  name = 'The bot',
  messages = 'above',
): Promise<void> {
  const end = Date.now() + startTime;
  while (!hasEnded(child)) {
    if (await answers(url)) return;
    if (Date.now() > end) {
      throw new Error(`${name} doesn’t answer at ${url}. Its messages are ${messages}.`);
    }
    await wait(100);
  }
  throw new Error(
    `${name} stopped before it was ready (${howEnded(child)}). Its messages are ${messages}.`,
  );
}

/** Ends a child and resolves when it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  // A second signal would end the bot at once, before it has saved and closed.
  if (!child.killed) child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), stopTime);
  await untilEnded(child);
  clearTimeout(force);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const untilEnded = async (child: ChildProcess) => {
  if (!hasEnded(child)) await once(child, 'exit');
};

const howEnded = (child: ChildProcess) => child.signalCode ?? `exit code ${child.exitCode}`;

/** Where Linux has no program for it, as in a container, the Playground would end with an error. */
const canOpenBrowser = ({ PATH = '' }: Env) =>
  process.platform !== 'linux' ||
  PATH.split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')));

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false; // Nothing listens there yet.
  }
}

/** The ports from an environment, both known to be free: the Playground would just take another. */
async function freePorts(env: Env): Promise<{ botPort: number; port: number }> {
  if (env.MicrosoftAppId?.trim()) {
    throw new Error(
      'Unset MicrosoftAppId: the Playground can’t sign in to a bot with credentials.',
    );
  }
  const botPort = portIn(env, 'PORT', 3978);
  const port = portIn(env, 'PLAYGROUND_PORT', 56_150);
  if (botPort === port) throw new Error(`PORT and PLAYGROUND_PORT are both ${port}: change one.`);
  await mustBeFree(botPort, 'PORT');
  await mustBeFree(port, 'PLAYGROUND_PORT');
  return { botPort, port };
}

function portIn(env: Env, variable: string, otherwise: number): number {
  const port = Number(env[variable]?.trim() || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${variable} must be a number from 1 to 65535; leave it out for ${otherwise}.`);
}

async function mustBeFree(port: number, variable: string): Promise<void> {
  for (const host of [...loopbackAddresses, undefined]) {
    if (await isTaken(port, host)) {
      throw new Error(
        `Port ${port} is in use. Stop the program that uses it, or set ${variable} to another port.`,
      );
    }
  }
}

function isTaken(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'),
    );
    probe.listen({ port, host }, () => probe.close(() => resolve(false)));
  });
}

/** Runs both until one ends or a signal comes; the exit code tells whether that was asked for. */
export async function play(env: Env): Promise<number> {
  const children: ChildProcess[] = [];
  let isAsked = false;
  try {
    const { botPort, port } = await freePorts(env);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        isAsked = true;
        for (const child of children) void stop(child);
      });
    }
    const bot = spawn(process.execPath, [fileURLToPath(new URL('../index.ts', import.meta.url))], {
      env: { ...env, PORT: String(botPort) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children.push(bot);
    await untilAnswers(bot, `http://127.0.0.1:${botPort}/healthz`);
    // Second, because it opens the browser at once, and the page greets the bot at once.
    const playground = startPlayground(botPort, port, env);
    children.push(playground);
    await untilPlaygroundAnswers(playground, port);
    process.stdout.write(
      `\nOpen http://localhost:${port} to talk to the bot. Ctrl+C stops it.\n\n`,
    );
    await Promise.race(children.map(untilEnded));
    const [name, ended] = hasEnded(bot) ? ['The bot', bot] : ['The Playground', playground];
    throw new Error(`${name} stopped (${howEnded(ended)}).`);
  } catch (error) {
    if (isAsked) return 0;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await Promise.all(children.map(stop));
  }
}

const help = `Usage: npm run playground

Starts the bot and the Microsoft 365 Agents Playground, and opens its page. Ctrl+C stops both.

Exit codes: 0 it was stopped; 1 one of them didn’t start or stopped by itself, and a line says why.
Settings: PORT (the bot), PLAYGROUND_PORT (the page), and those of the bot.
`;

if (import.meta.main) {
  if (process.argv.includes('--help')) process.stdout.write(help);
  else process.exitCode = await play(process.env);
}
