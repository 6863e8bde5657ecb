import type { AuthSettings } from './authSettings.ts';

/** One Azure cloud: who signs what comes in, where the bot signs in, and where it may send. */
export interface Cloud {
  /** The issuer of the channel's tokens. */
  readonly issuer: string;
  /** Where the issuer's OpenID metadata lies, which names its keys. */
  readonly metadataUrl: string;
  /** Where the bot gets the tokens for what it sends. */
  readonly loginUrl: string;
  readonly scope: string;
  readonly oAuthUrl: string;
  /** What botbuilder writes on an activity from this cloud. */
  readonly callerId: string;
  /** Origins of service URLs; `https://*.name` stands for every host below that name. */
  readonly serviceUrls: readonly string[];
}

const publicCloud: Cloud = {
  issuer: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  oAuthUrl: 'https://api.botframework.com',
  callerId: 'urn:botframework:azure',
  serviceUrls: [
    'https://smba.trafficmanager.net',
    'https://smba.infra.gcc.teams.microsoft.com',
    'https://*.botframework.com',
  ],
};

const governmentCloud: Cloud = {
  issuer: 'https://api.botframework.us',
  metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
  oAuthUrl: 'https://api.botframework.azure.us',
  callerId: 'urn:botframework:azureusgov',
  serviceUrls: [
    'https://smba.infra.gov.teams.microsoft.us',
    'https://smba.infra.dod.teams.microsoft.us',
    'https://*.botframework.azure.us',
  ],
};

/** The value of botbuilder's `ChannelService` that stands for the US government's cloud. */
export const governmentService = 'https://botframework.azure.us';

/** The cloud that the settings name, with each address that they set themselves. */
export function cloudOf(auth: AuthSettings): Cloud {
  const cloud = auth.ChannelService === governmentService ? governmentCloud : publicCloud;
  return {
    issuer: auth.ToBotFromChannelTokenIssuer ?? cloud.issuer,
    metadataUrl:
      auth.ToBotFromChannelOpenIdMetadataUrl ?? auth.BotOpenIdMetadata ?? cloud.metadataUrl,
    loginUrl: auth.ToChannelFromBotLoginUrl ?? cloud.loginUrl,
    scope: auth.ToChannelFromBotOAuthScope ?? cloud.scope,
    oAuthUrl: auth.OAuthUrl ?? auth.OAuthApiEndpoint ?? cloud.oAuthUrl,
    callerId: auth.CallerId ?? cloud.callerId,
    serviceUrls: cloud.serviceUrls,
  };
}
