import { fileURLToPath } from 'node:url';
import { appId, tenantId } from '../test/support/channel/shapes.ts';

/** A bot that can be measured. */
export interface Contestant {
  readonly name: string;
  /** What survives the end of its process. */
  readonly state: 'durable' | 'memory';
  readonly file: string;
  /** @param folder where it may keep files */
  readonly env: (folder: string, serviceUrl: string) => Readonly<Record<string, string>>;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const clientSecret = 'no-secret-of-anybody';

const credentials = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: clientSecret,
  MicrosoftAppTenantId: tenantId,
};

const client = { CLIENT_ID: appId, CLIENT_SECRET: clientSecret, TENANT_ID: tenantId };

/** This bot as it ships, with everything on that protects it. */
export const bot: Contestant = {
  name: 'this bot',
  state: 'durable',
  file: at('../src/index.ts'),
  env: (folder, serviceUrl) => ({
    NODE_ENV: 'production',
    STORAGE_URL: `sqlite:${folder}/bot.sqlite`,
    CHANNELS: 'msteams,webchat',
    ALLOWED_SERVICE_URLS: new URL(serviceUrl).origin,
    ...credentials,
  }),
};

export const plain: Contestant = {
  name: 'plain Node',
  state: 'durable',
  file: at('peers/plain.ts'),
  env: (folder) => ({ NODE_ENV: 'production', DATABASE: `${folder}/plain.sqlite`, ...client }),
};

export const waterfall: Contestant = {
  name: 'botbuilder-dialogs waterfall',
  state: 'memory',
  file: at('peers/waterfall.ts'),
  env: () => ({ NODE_ENV: 'production', ...credentials }),
};

export const agents: Contestant = {
  name: 'Microsoft 365 Agents SDK',
  state: 'memory',
  file: at('peers/agents.ts'),
  env: () => ({
    NODE_ENV: 'production',
    connections__serviceConnection__settings__clientId: appId,
    connections__serviceConnection__settings__clientSecret: clientSecret,
    connections__serviceConnection__settings__tenantId: tenantId,
    connectionsMap__0__connection: 'serviceConnection',
    connectionsMap__0__serviceUrl: '*',
  }),
};

const teams: Contestant = {
  name: 'Teams SDK v2',
  state: 'memory',
  file: at('peers/teams.ts'),
  env: () => ({ NODE_ENV: 'production', ...client }),
};

export const contestants: readonly Contestant[] = [bot, plain, waterfall, agents, teams];
