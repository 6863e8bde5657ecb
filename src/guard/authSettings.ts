import { z } from 'zod';

const text = z.string().optional();

/** The keys of botbuilder's own configuration that are read, by their own names. */
export const authKeys = {
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppType: text,
  MicrosoftAppTenantId: text,
  CertificateThumbprint: text,
  CertificatePrivateKey: text,
  ChannelService: text,
  BotOpenIdMetadata: text,
  OAuthApiEndpoint: text,
  ValidateAuthority: text,
  ToChannelFromBotLoginUrl: text,
  ToChannelFromBotOAuthScope: text,
  ToBotFromChannelTokenIssuer: text,
  ToBotFromChannelOpenIdMetadataUrl: text,
  OAuthUrl: text,
  CallerId: text,
};

/** Who the bot is to Azure; those who have no app id serve clients on their own machine. */
export type AuthSettings = Partial<Record<keyof typeof authKeys, string>>;

/** Whether any tenant may install the bot, which botbuilder assumes of one without a type. */
export const isMultiTenant = ({ MicrosoftAppType = 'MultiTenant' }: AuthSettings): boolean =>
  MicrosoftAppType === 'MultiTenant';
