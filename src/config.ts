import { z } from 'zod';
import type { ButtonKind } from '../cards/form.ts';
import { ConfigError } from './configError.ts';
import { readLimits, type Limit } from './delivery/rateLimiter.ts';
import type { SupportContact } from '../dialogs/view.ts';
import { settingsIn, type Env } from './env.ts';
import { readSupportContact } from './supportContact.ts';
import { accessSchema, type Access } from './guard/access.ts';
import { checkNames, checkQuotes } from './settingNames.ts';
import { isLoopbackHost } from './webAddress.ts';
import { readInspection, type InspectionSettings } from './inspection/settings.ts';

export interface Config extends Access {
  readonly port: number;
  /** Without credentials only clients on this machine are served. */
  readonly isLocal: boolean;
  /** Where can be looked, and with whose rights. */
  readonly inspector: InspectionSettings;
  /** Where conversations are kept: `sqlite:<path>` or `postgres://…`. */
  readonly storageUrl: string;
  /** After so many days without a word a conversation is deleted. */
  readonly retentionDays: number;
  /** How much may be sent to one conversation. */
  readonly sendLimits: readonly Limit[];
  /** How buttons answer in Teams on a phone. */
  readonly phoneButtons: ButtonKind;
  /** Whom people are sent to who want to talk to a person. */
  readonly supportContact: SupportContact | undefined;
  readonly logLevel: string;
  /** What is set and may not do what it should: sentences for the log. */
  readonly warnings: readonly string[];
}

const faults = {
  PORT: 'PORT must be a number from 0 to 65535; leave it out for 3978.',
  MEMORY:
    'STORAGE_URL must name a file: what is in memory alone is lost with the process, and each part ' +
    'of the bot would have its own.',
  STORAGE_URL:
    'STORAGE_URL must have the form sqlite:<path> or ' +
    'postgres://<user>:<password>@<host>/<database>; leave it out for a file under data/.',
  RETENTION_DAYS:
    'RETENTION_DAYS must be a whole number of days from 1 to 3650; leave it out for 30.',
  LOG_LEVEL: 'LOG_LEVEL must be one of debug, info, warn, error; leave it out for info.',
  PHONE_BUTTONS: 'PHONE_BUTTONS must be execute or submit; leave it out for execute.',
  SEND_LIMITS:
    'SEND_LIMITS must list sends and seconds, such as 7/1 8/2 60/30; leave it out for these.',
  SUPPORT_CONTACT:
    'SUPPORT_CONTACT must have the form Name=https://… or Name=mailto:…; leave it out for none.',
  NODE_ENV: 'Set MicrosoftAppId: in production (NODE_ENV) the bot must know who speaks to it.',
};

const whole = (min: number, max: number, fault: string) =>
  z.coerce.number(fault).refine((n) => Number.isInteger(n) && n >= min && n <= max, fault);

const isStorageUrl = (url: string): boolean =>
  /^sqlite:./s.test(url) || (/^postgres(?:ql)?:\/\/./.test(url) && URL.canParse(url));

/** SQLite’s own ways of keeping nothing. */
const isInMemory = (url: string): boolean =>
  /^sqlite:(?::memory:|file:(?::memory:|[^?]*\?(?:.*&)?(?:mode=memory|vfs=memdb))|\s*$)/is.test(
    url,
  );

/** A database on another machine, to which anybody on the way could listen. */
function isUnencrypted(url: string): boolean {
  const address = url.startsWith('postgres') && URL.parse(url);
  if (!address || !address.hostname || isLoopbackHost(address.hostname)) return false;
  const mode = address.searchParams.get('sslmode');
  return mode === null || mode === 'disable' || mode === 'allow' || mode === 'prefer';
}

/** The settings of the process itself. */
const processSchema = z.object({
  PORT: whole(0, 65_535, faults.PORT).default(3978),
  STORAGE_URL: z
    .string()
    .refine(isStorageUrl, faults.STORAGE_URL)
    .refine((url) => !isInMemory(url), faults.MEMORY)
    .default('sqlite:data/troubleshooter.sqlite'),
  RETENTION_DAYS: whole(1, 3_650, faults.RETENTION_DAYS).default(30),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], faults.LOG_LEVEL).default('info'),
  PHONE_BUTTONS: z.enum(['execute', 'submit'], faults.PHONE_BUTTONS).default('execute'),
  SEND_LIMITS: z
    .string()
    .optional()
    .transform((text, context) => {
      const limits = readLimits(text);
      if (!limits) context.addIssue(faults.SEND_LIMITS);
      return limits ?? z.NEVER;
    }),
  SUPPORT_CONTACT: z
    .string()
    .transform((text, context) => {
      const contact = readSupportContact(text);
      if (!contact) context.addIssue(faults.SUPPORT_CONTACT);
      return contact ?? z.NEVER;
    })
    .optional(),
});

/**
 * The settings in an environment, checked once.
 * @throws ConfigError that lists all faults and says what to set
 */
export function readConfig(env: Env): Config {
  const settings = settingsIn(env);
  const own = processSchema.safeParse(settings);
  const access = accessSchema.safeParse(settings);
  const { inspector, faults: inspectionFaults } = readInspection(settings);
  const { faults: nameFaults, warnings } = checkNames(settings);
  const isLocal = !settings.MicrosoftAppId;
  const isUnguarded = isLocal && settings.NODE_ENV === 'production';
  const all = [
    ...[own, access].flatMap(({ error }) => error?.issues.map(({ message }) => message) ?? []),
    ...inspectionFaults,
    ...nameFaults,
    ...checkQuotes(settings),
    ...(isUnguarded ? [faults.NODE_ENV] : []),
  ];
  if (!own.success || !access.success || all.length > 0) {
    throw new ConfigError(['The bot can’t start:', ...all.map((fault) => `- ${fault}`)].join('\n'));
  }
  const { data } = own;
  return {
    port: data.PORT,
    isLocal,
    ...access.data,
    inspector,
    storageUrl: data.STORAGE_URL,
    retentionDays: data.RETENTION_DAYS,
    sendLimits: data.SEND_LIMITS,
    phoneButtons: data.PHONE_BUTTONS,
    supportContact: data.SUPPORT_CONTACT,
    logLevel: data.LOG_LEVEL,
    warnings: isUnencrypted(data.STORAGE_URL)
      ? [...warnings, 'STORAGE_URL names another machine without TLS: add ?sslmode=verify-full.']
      : warnings,
  };
}
