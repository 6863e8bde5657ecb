import type { TurnContext } from 'botbuilder';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { Adapter } from '../../../src/botframework/adapter.ts';
import { readConfig, type Config } from '../../../src/config.ts';
import { parseActivity } from '../../../src/guard/activity.ts';
import type { Logger } from '../../../src/log.ts';
import { Issuer } from './issuer.ts';
import type { Env, LogLine } from './runBot.ts';
import { messageIn, newPlace, type ChannelId, type Place } from './shapes.ts';
import { TokenService } from './tokenService.ts';

const serviceUrl = 'http://127.0.0.1:9/teams/';

/** botbuilder’s adapter in this process, with a login and a token service that answer it. */
export interface SignInWorld {
  readonly service: () => TokenService;
  readonly adapter: () => Adapter;
  readonly log: Logger;
  readonly logged: LogLine[];
  /** The settings of a bot whose people sign in, with others instead or beside. */
  readonly config: (env: Env) => Config;
  /** What `run` makes of somebody’s turn, in which the person says something. */
  readonly turn: <Result>(
    place: Place,
    run: (context: TurnContext) => Result | Promise<Result>,
  ) => Promise<Result>;
}

/** Opens the world before the tests of a file and closes it after them. */
export function useSignIn(): SignInWorld {
  let issuer: Issuer;
  let service: TokenService;
  let adapter: Adapter;
  const logged: LogLine[] = [];
  const write = (line: string) => void logged.push(JSON.parse(line) as LogLine);
  const config = (env: Env) =>
    readConfig({
      ...issuer.settingsFor(serviceUrl),
      OAuthUrl: service.url,
      OAUTH_CONNECTION: service.connection,
      ...env,
    });
  beforeAll(async () => {
    [issuer, service] = await Promise.all([Issuer.open(), TokenService.open()]);
    process.env.TEST_LOGIN_PORT = new URL(issuer.url).port;
    await import('./loginRedirect.ts');
    adapter = new Adapter(config({ DATAVERSE_URL: 'http://127.0.0.1:9' }));
  });
  afterAll(async () => {
    await Promise.all([issuer.close(), service.close()]);
  });
  return {
    service: () => service,
    adapter: () => adapter,
    log: pino({ base: null, level: 'debug' }, { write }),
    logged,
    config,
    async turn(place, run) {
      const results: Awaited<ReturnType<typeof run>>[] = [];
      const take = async (context: TurnContext) => void results.push(await run(context));
      await adapter.take(parseActivity(messageIn(place, 'hello')), take);
      const [result] = results;
      if (results.length === 0) throw new Error('No turn ran.');
      return result as Awaited<ReturnType<typeof run>>;
    },
  };
}

/** Somebody new, with a chat of their own. */
export const somebody = (channelId: ChannelId = 'msteams'): Place =>
  newPlace(channelId, serviceUrl);
