import { Adapter } from './adapter.ts';
import { Bot } from './turn/bot.ts';
import { readConfig } from './config.ts';
import { Conversations } from './storage/conversations.ts';
import { close, listen } from './listen.ts';
import { log } from './log.ts';
import { createServer } from './server.ts';
import { openSqlite } from './storage/storage.ts';

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { port, isLocal, auth, storagePath } = readConfig(process.env);
  const storage = openSqlite(storagePath);
  const adapter = new Adapter(auth);
  const bot = new Bot(new Conversations(storage), log);
  const receive: Parameters<typeof createServer>[0] = (authorization, activity) =>
    adapter.receive(authorization, activity, (context) => bot.run(context));
  const servers = await listen(() => createServer(receive, log), port, isLocal);

  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= finish());
  const finish = async () => {
    await close(servers);
    await bot.idle();
    await storage.close();
    log.info('stopped');
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  if (isLocal) {
    log.warn(
      'No MicrosoftAppId is set: only clients on this machine are served, and none of them is ' +
        'asked who it is. Leave app ID and password empty in the Emulator.',
    );
  }
  log.info({ port: servers[0]?.address().port }, 'ready at /api/messages');
}
