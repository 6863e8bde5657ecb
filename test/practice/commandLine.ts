import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a command line tool left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const loginRedirect = fileURLToPath(
  new URL('../support/channel/loginRedirect.ts', import.meta.url),
);
const longest = 30_000;

/**
 * Runs a command line tool of `src/` to its end.
 * @param env all that it finds in its environment
 */
export async function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const path = fileURLToPath(new URL(`../../src/${tool}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', loginRedirect, path, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode === null ? once(child, 'close') : undefined,
  ]);
  return { code: child.exitCode, stdout, stderr };
}
