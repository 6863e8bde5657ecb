import { mkdirSync } from 'node:fs';
import { bot } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Known } from './driver/conversation.ts';
import { withServer } from './server.ts';

/** Real conversations at each place of the walk, as the bot itself stores them in a folder. */
export function plantSeeds(driver: DriverProcess, folder: string): Promise<readonly Known[]> {
  mkdirSync(folder);
  return withServer(bot, driver, () => driver.ask('seeds', 'execute'), { folder });
}
