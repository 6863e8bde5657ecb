import { Connector } from '../support/channel/connector.ts';
import { Issuer } from '../support/channel/issuer.ts';
import { runBot, type RunningBot } from '../support/channel/runBot.ts';

/** A bot that asks its callers who they are, with its issuer and the channel that it sends to. */
export interface Guarded {
  readonly bot: RunningBot;
  readonly issuer: Issuer;
  readonly connector: Connector;
}

/** Starts a bot in production mode for some work, and ends it afterwards. */
export async function withGuardedBot<T>(work: (guarded: Guarded) => Promise<T>): Promise<T> {
  const issuer = await Issuer.open();
  const connector = new Connector();
  await connector.open();
  const env = { ...issuer.settingsFor(connector.serviceUrl), NODE_ENV: 'production' };
  const bot = await runBot(env, issuer);
  try {
    return await work({ bot, issuer, connector });
  } finally {
    await bot.remove();
    await connector.close();
    await issuer.close();
  }
}

/** Works through all items, so many at a time. */
export async function together<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, item] of entries) await work(item, index);
  });
  await Promise.all(workers);
}
