import { isId, readDataverse, type DataverseSettings } from '../dataverse/settings.ts';
import type { Env } from '../env.ts';
import { cloudOf } from '../guard/clouds.ts';
import { isSafeUrl } from '../webAddress.ts';

/**
 * Where can be looked, and with whose rights: each person's own through `connection`, or those of
 * `credentials`, never both.
 */
export interface InspectionSettings extends DataverseSettings {
  /** The OAuth connection of the Azure Bot through which people sign in. */
  readonly connection?: string;
  /** Who may ask with the rights of an application user: Entra object ids in lower case. */
  readonly people: readonly string[];
}

/** What is set for look-ups, and what is wrong with it, a sentence each. */
export interface ReadInspection {
  readonly inspector: InspectionSettings;
  readonly faults: readonly string[];
}

/**
 * The settings of look-ups; without any of them nothing is looked up.
 * @param set what is set in an environment
 */
export function readInspection(set: Env): ReadInspection {
  const { settings, faults: dataverseFaults } = readDataverse(set);
  const { OAUTH_CONNECTION: connection, DATAVERSE_PEOPLE = '' } = set;
  const people = DATAVERSE_PEOPLE.split(/[\s,]+/).filter(Boolean);
  const inspector = {
    ...settings,
    ...(connection && { connection }),
    people: people.map((id) => id.toLowerCase()),
  };
  const faults = [...dataverseFaults];
  if (faults.length === 0) checkWay(inspector, set, faults);
  if (connection) checkConnection(connection, settings.organizations.length, set, faults);
  checkPeople(inspector, faults);
  return { inspector, faults };
}

/** There must be one way in, and it must be plain which. */
function checkWay(
  { organizations, credentials, connection }: InspectionSettings,
  { MicrosoftAppId }: Env,
  faults: string[],
): void {
  if (!credentials) {
    if (organizations.length > 0 && !connection) {
      faults.push(
        'Set OAUTH_CONNECTION, so that people sign in, or DATAVERSE_CLIENT_ID: who is to read ' +
          'DATAVERSE_URL?',
      );
    }
    return;
  }
  const isToken = 'token' in credentials;
  if (connection) {
    faults.push(
      `Set OAUTH_CONNECTION or ${isToken ? 'DATAVERSE_TOKEN' : 'DATAVERSE_CLIENT_ID'}, not both: ` +
        'either people read with their own rights, or all with those of one account.',
    );
  }
  if (isToken && MicrosoftAppId) {
    faults.push(
      'DATAVERSE_TOKEN is for trying out on this machine, without MicrosoftAppId: set ' +
        'OAUTH_CONNECTION or DATAVERSE_CLIENT_ID instead.',
    );
  }
}

function checkConnection(
  connection: string,
  organizations: number,
  set: Env,
  faults: string[],
): void {
  if (!/^[\w.-]{1,64}$/.test(connection)) {
    faults.push('OAUTH_CONNECTION must be the name of an OAuth connection of the Azure Bot.');
  }
  if (organizations === 0) {
    faults.push('Set DATAVERSE_URL too: what do people sign in for in OAUTH_CONNECTION?');
  }
  if (organizations > 1) {
    faults.push('OAUTH_CONNECTION opens one organization: name one in DATAVERSE_URL.');
  }
  if (!set.MicrosoftAppId) {
    faults.push('Set MicrosoftAppId too: OAUTH_CONNECTION belongs to a bot that is registered.');
  }
  if (!isSafeUrl(cloudOf(set).oAuthUrl)) {
    faults.push('OAuthUrl must begin with https://; leave it out for Azure.');
  }
}

function checkPeople({ credentials, people }: InspectionSettings, faults: string[]): void {
  const needsPeople = credentials !== undefined && 'application' in credentials;
  if (needsPeople && people.length === 0) {
    faults.push(
      'Set DATAVERSE_PEOPLE: the Entra object ids of those who may ask with DATAVERSE_CLIENT_ID.',
    );
  }
  if (!needsPeople && people.length > 0) {
    faults.push(
      'Set DATAVERSE_PEOPLE with DATAVERSE_CLIENT_ID only: others read with their own rights.',
    );
  }
  if (!people.every(isId)) {
    faults.push('DATAVERSE_PEOPLE must hold the Entra object ids of people (GUIDs).');
  }
}
