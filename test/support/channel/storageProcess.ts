import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const here = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/**
 * Runs statements in a process of its own; `openStorage`, `increment` and `silent` are at hand.
 * @param killAfter milliseconds from the first statement on; it isn’t killed if this is left out
 * @throws Error if it failed of itself
 */
export async function inOtherProcess(statements: string, killAfter?: number): Promise<void> {
  const program = `
    import { openStorage } from ${here('../../../src/storage/openStorage.ts')};
    import { increment, silent } from ${here('storages.ts')};
    process.stdout.write('ready');
    ${statements}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  if (killAfter !== undefined) {
    // It may also end before, because of a fault of its own.
    await Promise.race([once(child.stdout, 'data'), ended]);
    await wait(killAfter);
    child.kill('SIGKILL');
  }
  const [exitCode] = await ended;
  if (exitCode !== null && exitCode !== 0) throw new Error(`It ended with ${exitCode}.`);
}
