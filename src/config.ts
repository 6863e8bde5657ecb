import { ConfigError } from './configError.ts';
import { allowedFaults, readAllowed, type Allowed } from './guard/allowed.ts';
import { cloudFaults, cloudOf, type Cloud } from './guard/clouds.ts';
import { credentialFaults, readAuth, type AuthSettings } from './guard/authSettings.ts';
import { readLimits, type Limit } from './delivery/rateLimiter.ts';
import { readLookups, type LookupSettings } from './inspection/settings.ts';

export interface Config {
  readonly port: number;
  /** Without credentials only clients on this machine are served. */
  readonly isLocal: boolean;
  readonly auth: AuthSettings;
  readonly cloud: Cloud;
  /** Without credentials nothing of it holds. */
  readonly allowed: Allowed;
  /** Where can be looked, and with whose rights. */
  readonly lookups: LookupSettings;
  /** Where conversations are kept: `sqlite:<path>` or `postgres://…`. */
  readonly storageUrl: string;
  /** After so many days without a word a conversation is deleted. */
  readonly retentionDays: number;
  /** How much may be sent to one conversation. */
  readonly sendLimits: readonly Limit[];
  readonly logLevel: string;
}

const logLevels = ['debug', 'info', 'warn', 'error'];

/**
 * The settings in an environment, checked once.
 * @throws ConfigError that lists all faults and says what to set
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = (key: string) => env[key]?.trim() || undefined;
  const auth = readAuth(set);
  const isLocal = !auth.MicrosoftAppId;
  const cloud = cloudOf(auth);
  const allowed = readAllowed(set, auth, cloud);
  const { lookups, faults: lookupFaults } = readLookups(env, auth, cloud);
  const port = Number(set('PORT') ?? 3978);
  const storageUrl = set('STORAGE_URL') ?? 'sqlite:data/troubleshooter.sqlite';
  const retentionDays = Number(set('RETENTION_DAYS') ?? 30);
  const sendLimits = readLimits(set('SEND_LIMITS'));
  const logLevel = set('LOG_LEVEL') ?? 'info';
  const faults = [
    ...(Number.isInteger(port) && port >= 0 && port < 65536
      ? []
      : ['PORT must be a number from 0 to 65535; leave it out for 3978.']),
    ...storageFaults(storageUrl, retentionDays),
    ...(logLevels.includes(logLevel)
      ? []
      : [`LOG_LEVEL must be one of ${logLevels.join(', ')}; leave it out for info.`]),
    ...(sendLimits
      ? []
      : [
          'SEND_LIMITS must list sends and seconds, such as 7/1 8/2 60/30; leave it out for these.',
        ]),
    ...credentialFaults(auth),
    ...(isLocal ? [] : [...cloudFaults(cloud), ...allowedFaults(allowed, auth)]),
    ...lookupFaults,
    ...(isLocal && set('NODE_ENV') === 'production'
      ? ['Set MicrosoftAppId: in production (NODE_ENV) the bot must know who speaks to it.']
      : []),
  ];
  if (faults.length > 0 || !sendLimits) {
    throw new ConfigError(
      ['The bot can’t start:', ...faults.map((fault) => `- ${fault}`)].join('\n'),
    );
  }
  return {
    port,
    isLocal,
    auth,
    cloud,
    allowed,
    lookups,
    storageUrl,
    retentionDays,
    sendLimits,
    logLevel,
  };
}

function storageFaults(url: string, days: number): string[] {
  const isUrl = /^sqlite:./s.test(url) || (/^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url));
  return [
    ...(isUrl
      ? []
      : [
          'STORAGE_URL must have the form sqlite:<path> or ' +
            'postgres://<user>:<password>@<host>/<database>; leave it out for a file under data/.',
        ]),
    ...(Number.isInteger(days) && days >= 1 && days <= 3650
      ? []
      : ['RETENTION_DAYS must be a whole number of days from 1 to 3650; leave it out for 30.']),
  ];
}
