/** The keys of botbuilder's own configuration that are read, by their own names. */
const authKeys = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'CertificateThumbprint',
  'CertificatePrivateKey',
  'ChannelService',
  'BotOpenIdMetadata',
  'OAuthApiEndpoint',
  'ValidateAuthority',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'OAuthUrl',
  'CallerId',
] as const;

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

export type AuthSettings = Partial<Record<(typeof authKeys)[number], string>>;

export interface Config {
  readonly port: number;
  /** Without credentials only clients on this machine are served. */
  readonly isLocal: boolean;
  readonly auth: AuthSettings;
  /** The path of the SQLite file. */
  readonly storagePath: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings in an environment, checked once.
 * @throws ConfigError that lists all faults and says what to set
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = (key: string) => env[key]?.trim() || undefined;
  const auth: AuthSettings = Object.fromEntries(
    authKeys.flatMap((key) => {
      const value = set(key);
      return value ? [[key, value]] : [];
    }),
  );
  const port = Number(set('PORT') ?? 3978);
  const storageUrl = set('STORAGE_URL') ?? 'sqlite:data/troubleshooter.sqlite';
  const storagePath = /^sqlite:(?<path>.+)$/s.exec(storageUrl)?.groups?.path;
  const faults = [
    ...(Number.isInteger(port) && port >= 0 && port < 65536
      ? []
      : ['PORT must be a number from 0 to 65535; leave it out for 3978.']),
    ...(storagePath
      ? []
      : ['STORAGE_URL must have the form sqlite:<path>; leave it out for a file under data/.']),
    ...credentialFaults(auth),
  ];
  if (faults.length > 0 || !storagePath) {
    throw new ConfigError(
      ['The bot can’t start:', ...faults.map((fault) => `- ${fault}`)].join('\n'),
    );
  }
  return { port, isLocal: !auth.MicrosoftAppId, auth, storagePath };
}

function credentialFaults(auth: AuthSettings): string[] {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, CertificateThumbprint } =
    auth;
  const type = auth.MicrosoftAppType ?? 'MultiTenant';
  if (!MicrosoftAppId) {
    return MicrosoftAppPassword || CertificateThumbprint
      ? ['Set MicrosoftAppId too, or leave all credentials empty to serve local clients only.']
      : [];
  }
  if (!appTypes.some((known) => known === type)) {
    return [`MicrosoftAppType must be one of ${appTypes.join(', ')}.`];
  }
  return [
    ...(type !== 'MultiTenant' && !MicrosoftAppTenantId
      ? [`Set MicrosoftAppTenantId: a ${type} bot needs its tenant.`]
      : []),
    ...(type !== 'UserAssignedMSI' && !MicrosoftAppPassword && !CertificateThumbprint
      ? ['Set MicrosoftAppPassword: the secret of the app registration in MicrosoftAppId.']
      : []),
    ...(type === 'UserAssignedMSI' && MicrosoftAppPassword
      ? ['Leave MicrosoftAppPassword empty: a UserAssignedMSI bot has no secret.']
      : []),
    ...(CertificateThumbprint && !auth.CertificatePrivateKey
      ? ['Set CertificatePrivateKey: CertificateThumbprint alone is not enough.']
      : []),
  ];
}
