import { governmentService } from './clouds.ts';

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
  'OAuthUrl',
  'CallerId',
] as const;

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** Who the bot is to Azure; those who have no app id serve clients on their own machine. */
export type AuthSettings = Partial<Record<(typeof authKeys)[number], string>>;

/** The credentials in an environment, which may contradict each other. */
export const readAuth = (set: (key: string) => string | undefined): AuthSettings =>
  Object.fromEntries(
    authKeys.flatMap((key) => {
      const value = set(key);
      return value ? [[key, value]] : [];
    }),
  );

/** Whether any tenant may install the bot, which botbuilder assumes of one without a type. */
export const isMultiTenant = ({ MicrosoftAppType = 'MultiTenant' }: AuthSettings): boolean =>
  MicrosoftAppType === 'MultiTenant';

/** What is wrong with credentials, a sentence each that says what to set. */
export function credentialFaults(auth: AuthSettings): string[] {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, CertificateThumbprint } =
    auth;
  const type = auth.MicrosoftAppType;
  if (!MicrosoftAppId) {
    return MicrosoftAppPassword || CertificateThumbprint
      ? ['Set MicrosoftAppId too, or leave all credentials empty to serve local clients only.']
      : [];
  }
  if (type !== undefined && !appTypes.some((known) => known === type)) {
    return [`MicrosoftAppType must be one of ${appTypes.join(', ')}.`];
  }
  return [
    ...(!isMultiTenant(auth) && !MicrosoftAppTenantId
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
    ...([undefined, governmentService].includes(auth.ChannelService)
      ? []
      : [`ChannelService must be ${governmentService}; leave it out for the public cloud.`]),
  ];
}
