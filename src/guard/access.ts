import { z } from 'zod';
import { channelIds } from '../channelIds.ts';
import { isSafeUrl } from '../webAddress.ts';
import { authKeys, isMultiTenant, type AuthSettings } from './authSettings.ts';
import { cloudOf, governmentService, type Cloud } from './clouds.ts';
import { isOpenToAll, isServiceUrlPattern } from './serviceUrls.ts';

/** Who may speak to a bot that has credentials, and where it may send. */
export interface Allowed {
  readonly channels: readonly string[];
  /** The tenants from which Teams may speak, in lower case. */
  readonly tenants: readonly string[];
  /** Origins; `https://*.name` stands for every host below that name. */
  readonly serviceUrls: readonly string[];
}

/** Who the bot is, and who may speak to it. */
export interface Access {
  readonly auth: AuthSettings;
  readonly cloud: Cloud;
  /** Without credentials nothing of it holds. */
  readonly allowed: Allowed;
}

const appTypes: readonly string[] = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'];

/** The Emulator has no credentials to show. */
const knownChannels: readonly string[] = channelIds.filter((id) => id !== 'emulator');

const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .optional();

/**
 * The settings of access in an environment; a fault is a sentence that says what to set. Of the
 * lists, what isn't set is the bot's own tenant, and Teams of its cloud.
 */
export const accessSchema = z
  .object({ ...authKeys, CHANNELS: list, ALLOWED_TENANTS: list, ALLOWED_SERVICE_URLS: list })
  .transform(({ CHANNELS, ALLOWED_TENANTS, ALLOWED_SERVICE_URLS, ...auth }): Access => {
    const { MicrosoftAppTenantId: ownTenant } = auth;
    const own = ownTenant && !isMultiTenant(auth) ? [ownTenant] : [];
    const cloud = cloudOf(auth);
    const identity = {
      ...auth,
      // Tokens name it in lower case.
      ...(auth.MicrosoftAppId && { MicrosoftAppId: auth.MicrosoftAppId.toLowerCase() }),
    };
    const allowed = {
      channels: CHANNELS ?? ['msteams'],
      tenants: (ALLOWED_TENANTS ?? own).map((id) => id.toLowerCase()),
      serviceUrls: ALLOWED_SERVICE_URLS ?? cloud.serviceUrls,
    };
    return { auth: identity, cloud, allowed };
  })
  .superRefine((access, context) => {
    const fault = (message: string) => context.addIssue(message);
    const { MicrosoftAppId, MicrosoftAppPassword, CertificateThumbprint } = access.auth;
    if (MicrosoftAppId) {
      checkCredentials(access.auth, fault);
      checkAllowed(access, fault);
    } else if (MicrosoftAppPassword || CertificateThumbprint) {
      fault('Set MicrosoftAppId too, or leave all credentials empty to serve local clients only.');
    }
  });

function checkCredentials(auth: AuthSettings, fault: (message: string) => void): void {
  if (!z.regexes.guid.test(auth.MicrosoftAppId ?? '')) {
    fault('MicrosoftAppId must be the id of the app registration of the Azure Bot (a GUID).');
  }
  const { MicrosoftAppType: type, MicrosoftAppPassword, CertificateThumbprint } = auth;
  if (type !== undefined && !appTypes.includes(type)) {
    return fault(`MicrosoftAppType must be one of ${appTypes.join(', ')}.`);
  }
  if (!isMultiTenant(auth) && !auth.MicrosoftAppTenantId) {
    fault(`Set MicrosoftAppTenantId: a ${type} bot needs its tenant.`);
  }
  if (type !== 'UserAssignedMSI' && !MicrosoftAppPassword && !CertificateThumbprint) {
    fault('Set MicrosoftAppPassword: the secret of the app registration in MicrosoftAppId.');
  }
  if (type === 'UserAssignedMSI' && MicrosoftAppPassword) {
    fault('Leave MicrosoftAppPassword empty: a UserAssignedMSI bot has no secret.');
  }
  if (CertificateThumbprint && !auth.CertificatePrivateKey) {
    fault('Set CertificatePrivateKey: CertificateThumbprint alone is not enough.');
  }
  if (![undefined, governmentService].includes(auth.ChannelService)) {
    fault(`ChannelService must be ${governmentService}; leave it out for the public cloud.`);
  }
}

function checkAllowed({ auth, cloud, allowed }: Access, fault: (message: string) => void): void {
  const { channels, tenants, serviceUrls } = allowed;
  if (!isSafeUrl(cloud.metadataUrl)) {
    fault('ToBotFromChannelOpenIdMetadataUrl must begin with https://; leave it out for Azure.');
  }
  if (!isSafeUrl(cloud.loginUrl)) {
    fault('ToChannelFromBotLoginUrl must begin with https://: the secret is sent there.');
  }
  if (!channels.every((channel) => knownChannels.includes(channel))) {
    fault(`CHANNELS may list ${knownChannels.join(', ')}; leave it out for msteams alone.`);
  }
  if (!tenants.every((tenant) => z.regexes.guid.test(tenant))) {
    fault('ALLOWED_TENANTS, or else MicrosoftAppTenantId, must hold the ids of tenants (GUIDs).');
  }
  if (isMultiTenant(auth) && tenants.length === 0) {
    fault(
      'Set MicrosoftAppType to SingleTenant, as every new bot is, and MicrosoftAppTenantId; ' +
        'or for an older MultiTenant bot ALLOWED_TENANTS to the ids of the tenants it serves.',
    );
  }
  if (!serviceUrls.every(isServiceUrlPattern)) {
    fault('ALLOWED_SERVICE_URLS may list origins (https://host) and https://*.name.');
  }
  for (const pattern of serviceUrls.filter(isOpenToAll)) {
    fault(`ALLOWED_SERVICE_URLS: anybody may register a name below ${pattern}; list whole hosts.`);
  }
}
