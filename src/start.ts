import type { Server } from 'restify';
import { Adapter } from './botframework/adapter.ts';
import { TokenState } from './botframework/tokenState.ts';
import { openBot } from './turn/openBot.ts';
import { readConfig } from './config.ts';
import { conversationKey } from './delivery/channels.ts';
import { shutDownOnSignal } from './shutdown.ts';
import { openGuard } from './guard/guard.ts';
import { Refusal } from './guard/refusal.ts';
import { limitTurns } from './guard/turns.ts';
import { close, listen } from './listen.ts';
import { log } from './log.ts';
import { Inspector } from './inspection/inspector.ts';
import { SignIn } from './signIn/signIn.ts';
import { readiness } from './readiness.ts';
import { RateLimitedSender } from './delivery/rateLimitedSender.ts';
import { createServer, type Routes } from './server.ts';
import { openStorage } from './storage/openStorage.ts';
import { watched } from './storage/watchedStorage.ts';
import { startRetention } from './storage/retention.ts';

try {
  await start();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\n`, () => process.exit(1));
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const { port, isLocal, storageUrl, retentionDays, sendLimits, logLevel } = config;
  log.level = logLevel;
  const { storage, isUsable } = watched(await openStorage(storageUrl, log));
  const stopRetention = startRetention(storage, retentionDays, log);
  const token = new TokenState(config.auth, log);
  const adapter = new Adapter(config, token);
  if (!isLocal) void token.watch(adapter.channelToken);
  const guard = openGuard(config, log);
  const inspector = new Inspector(config.inspector, log);
  const { connection } = config.inspector;
  const signIn = connection ? new SignIn(connection, log) : undefined;
  const inspecting = { inspector, settings: config.inspector, signIn };
  const endSignIn =
    signIn && (async (userId: string) => signIn.signOut(await adapter.userTokenClient(), userId));
  const bot = openBot(
    storage,
    new RateLimitedSender(sendLimits),
    config.phoneButtons,
    { ...inspecting, endSignIn },
    config.supportContact,
    log,
  );

  let servers: Server[] = [];
  const isEnding = shutDownOnSignal(async () => {
    await bot.stop();
    await close(servers);
    await bot.stop(); // A turn may have begun with a request that was still being checked.
    await inspector.close();
    await stopRetention();
    await storage.close();
  }, log);

  const take: Routes['take'] = limitTurns(
    async (activity) => {
      if (isEnding()) throw new Refusal(503, 'ending');
      return adapter.take(activity, (context) => bot.run(context));
    },
    ({ channelId, conversation }) => conversationKey(channelId, conversation.id),
  );
  bot.start(async (kept, run) => {
    await adapter.take(guard.admitKept(kept), async (context) => {
      await run(context);
      return undefined;
    });
  });
  const isReady = readiness(
    {
      isEnding,
      hasKeys: guard.isReady,
      hasToken: () => isLocal || token.isUsable,
      hasStorage: isUsable,
    },
    log,
  );
  servers = await listen(() => createServer({ guard, take, isReady }, log), port, isLocal);

  for (const warning of config.warnings) log.warn({ warning }, 'check the settings');
  if (isLocal) {
    log.warn(
      'No MicrosoftAppId is set: only clients on this machine are served, and none of them is ' +
        'asked who it is. Leave app ID and password empty in the Emulator.',
    );
  }
  log.info({ port: servers[0]?.address().port }, 'ready at /api/messages');
}
