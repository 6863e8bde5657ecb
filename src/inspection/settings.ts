import type { AuthSettings } from '../guard/authSettings.ts';
import type { Cloud } from '../guard/clouds.ts';
import { isSafeUrl } from '../webAddress.ts';
import { isId, readDataverse, type DataverseSettings, type Env } from '../dataverse/settings.ts';

/**
 * Where can be looked, and with whose rights: each person's own through `connection`, or those of
 * `credentials`, never both.
 */
export interface LookupSettings extends DataverseSettings {
  /** The OAuth connection of the Azure Bot through which people sign in. */
  readonly connection?: string;
  /** Who may ask with the rights of an application user: Entra object ids in lower case. */
  readonly people: readonly string[];
}

/** What an environment says of look-ups, and what is wrong with it, a sentence each. */
export interface ReadLookups {
  readonly lookups: LookupSettings;
  readonly faults: readonly string[];
}

/** The settings of look-ups in an environment; without any of them nothing is looked up. */
export function readLookups(env: Env, auth: AuthSettings, cloud: Cloud): ReadLookups {
  const { settings, faults } = readDataverse(env);
  const connection = env.OAUTH_CONNECTION?.trim() || undefined;
  const people = (env.DATAVERSE_PEOPLE ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((id) => id.toLowerCase());
  const lookups = { ...settings, ...(connection && { connection }), people };
  return {
    lookups,
    faults: [
      ...faults,
      ...(faults.length > 0 ? [] : wayFaults(lookups, auth)),
      ...connectionFaults(lookups, auth, cloud),
      ...peopleFaults(lookups),
    ],
  };
}

/** There must be one way in, and it must be plain which. */
function wayFaults(
  { organisations, credentials, connection }: LookupSettings,
  { MicrosoftAppId }: AuthSettings,
): string[] {
  if (organisations.length > 0 && !credentials && !connection) {
    return [
      'Set OAUTH_CONNECTION, so that people sign in, or DATAVERSE_CLIENT_ID: who is to read ' +
        'DATAVERSE_URL?',
    ];
  }
  if (!credentials) return [];
  const isToken = 'token' in credentials;
  return [
    ...(connection
      ? [
          `Set OAUTH_CONNECTION or ${isToken ? 'DATAVERSE_TOKEN' : 'DATAVERSE_CLIENT_ID'}, not both: ` +
            'either people read with their own rights, or all with those of one account.',
        ]
      : []),
    ...(isToken && MicrosoftAppId
      ? [
          'DATAVERSE_TOKEN is for trying out on this machine, without MicrosoftAppId: set ' +
            'OAUTH_CONNECTION or DATAVERSE_CLIENT_ID instead.',
        ]
      : []),
  ];
}

function connectionFaults(
  { organisations, connection }: LookupSettings,
  { MicrosoftAppId }: AuthSettings,
  { oAuthUrl }: Cloud,
): string[] {
  if (!connection) return [];
  return [
    ...(/^[\w.-]{1,64}$/.test(connection)
      ? []
      : ['OAUTH_CONNECTION must be the name of an OAuth connection of the Azure Bot.']),
    ...(organisations.length === 0
      ? ['Set DATAVERSE_URL too: what do people sign in for in OAUTH_CONNECTION?']
      : []),
    ...(organisations.length > 1
      ? ['OAUTH_CONNECTION opens one organisation: name one in DATAVERSE_URL.']
      : []),
    ...(MicrosoftAppId
      ? []
      : ['Set MicrosoftAppId too: OAUTH_CONNECTION belongs to a bot that is registered.']),
    ...(isSafeUrl(oAuthUrl) ? [] : ['OAuthUrl must begin with https://; leave it out for Azure.']),
  ];
}

function peopleFaults({ credentials, people }: LookupSettings): string[] {
  const needsPeople = credentials !== undefined && 'application' in credentials;
  return [
    ...(needsPeople && people.length === 0
      ? [
          'Set DATAVERSE_PEOPLE: the Entra object ids of those who may ask with DATAVERSE_CLIENT_ID.',
        ]
      : []),
    ...(!needsPeople && people.length > 0
      ? ['Set DATAVERSE_PEOPLE with DATAVERSE_CLIENT_ID only: others read with their own rights.']
      : []),
    ...(people.every(isId)
      ? []
      : ['DATAVERSE_PEOPLE must hold the Entra object ids of people (GUIDs).']),
  ];
}
