import { z } from 'zod';
import { channelIds } from '../channelIds.ts';
import { isMultiTenant, type AuthSettings } from './authSettings.ts';
import type { Cloud } from './clouds.ts';
import { isServiceUrlPattern } from './serviceUrls.ts';

/** Who may speak to a bot that has credentials, and where it may send. */
export interface Allowed {
  readonly channels: readonly string[];
  /** The tenants from which Teams may speak, in lower case. */
  readonly tenants: readonly string[];
  /** Origins; `https://*.name` stands for every host below that name. */
  readonly serviceUrls: readonly string[];
}

/** The Emulator has no credentials to show. */
const knownChannels: readonly string[] = channelIds.filter((id) => id !== 'emulator');

/** The lists in an environment; what isn't set is the bot's own tenant, and Teams of its cloud. */
export function readAllowed(
  set: (key: string) => string | undefined,
  auth: AuthSettings,
  cloud: Cloud,
): Allowed {
  const own = isMultiTenant(auth) || !auth.MicrosoftAppTenantId ? [] : [auth.MicrosoftAppTenantId];
  const list = (key: string) =>
    set(key)
      ?.split(/[\s,]+/)
      .filter(Boolean);
  return {
    channels: list('CHANNELS') ?? ['msteams'],
    tenants: (list('ALLOWED_TENANTS') ?? own).map((id) => id.toLowerCase()),
    serviceUrls: list('ALLOWED_SERVICE_URLS') ?? cloud.serviceUrls,
  };
}

/** What is wrong with the lists, a sentence each that says what to set. */
export function allowedFaults(
  { channels, tenants, serviceUrls }: Allowed,
  auth: AuthSettings,
): string[] {
  return [
    ...(channels.every((channel) => knownChannels.includes(channel))
      ? []
      : [`CHANNELS may list ${knownChannels.join(', ')}; leave it out for msteams alone.`]),
    ...(tenants.every((tenant) => z.regexes.guid.test(tenant))
      ? []
      : ['ALLOWED_TENANTS, or else MicrosoftAppTenantId, must hold the ids of tenants (GUIDs).']),
    ...(isMultiTenant(auth) && tenants.length === 0
      ? [
          'Set MicrosoftAppType to SingleTenant, as every new bot is, and MicrosoftAppTenantId; ' +
            'or for an older MultiTenant bot ALLOWED_TENANTS to the ids of the tenants it serves.',
        ]
      : []),
    ...(serviceUrls.every(isServiceUrlPattern)
      ? []
      : ['ALLOWED_SERVICE_URLS may list origins (https://host) and https://*.name.']),
  ];
}
