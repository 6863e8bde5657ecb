import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newBot, type RunningBot } from './runBot.ts';

describe('A bot that doesn’t start says', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await newBot();
  });
  afterEach(() => bot.remove());

  test('that it ended, with which exit code, when, and what it printed', async () => {
    const wrong = await newBot({ STORAGE_URL: 'redis://x' });
    await expect(wrong.start()).rejects.toThrow(
      /^The bot didn’t start: it ended with exit code 1 after \d+\.\d s\. It printed:\n[^]*STORAGE_URL/,
    );
    await wrong.remove();
  });

  test('which signal ended it', async () => {
    const start = bot.start();
    bot.signal('SIGKILL');
    await expect(start).rejects.toThrow(
      /^The bot didn’t start: it ended by SIGKILL after \d+\.\d s\. It printed nothing\.$/,
    );
  });

  test('that it was waited for, and how long', async () => {
    await expect(bot.start(0)).rejects.toThrow(
      /^The bot didn’t start: it was waited for \d+\.\d s, and still runs\. It printed/,
    );
    expect(bot.isAlive).toBe(true);
  });
});
