import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/configError.ts';

type Env = Readonly<Record<string, string>>;

const contoso = 'https://contoso.crm4.dynamics.com';
const url = { DATAVERSE_URL: contoso };
const two = { DATAVERSE_URL: `A=${contoso};B=https://fabrikam.crm.dynamics.com` };
const bot = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'a-secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '72f988bf-0000-4000-8000-2d7cd011db47',
};
const signIn = { OAUTH_CONNECTION: 'dataverse' };
const application = {
  DATAVERSE_CLIENT_ID: '0a000000-0000-4000-8000-000000000001',
  DATAVERSE_TENANT_ID: 'contoso.com',
  DATAVERSE_CLIENT_SECRET: 'a-secret',
};
const ada = '0A000000-0000-4000-8000-00000000000A';
const grace = '0a000000-0000-4000-8000-00000000000b';
const token = { DATAVERSE_TOKEN: 'a-secret' };

describe('look-ups', () => {
  test('are off where nothing is set', () => {
    expect(readConfig({}).inspector).toEqual({ organizations: [], people: [] });
  });

  test.each<[string, Env, object]>([
    ['each person’s own', { ...bot, ...url, ...signIn }, { connection: 'dataverse', people: [] }],
    [
      'an application user’s, for the people who may ask',
      { ...bot, ...url, ...application, DATAVERSE_PEOPLE: `${ada}, ${grace}` },
      { credentials: { application: {} }, people: [ada.toLowerCase(), grace] },
    ],
    [
      'an application user’s in several organizations',
      { ...bot, ...two, ...application, DATAVERSE_PEOPLE: grace },
      { organizations: [{ name: 'A' }, { name: 'B' }] },
    ],
    ['a token’s, on one’s own machine', { ...url, ...token }, { credentials: {}, people: [] }],
  ])('may use %s rights', (_, env, inspector) => {
    expect(readConfig(env)).toMatchObject({ inspector });
  });
});

test.each<[string, Env, string[]]>([
  ['an organization that nobody may read', { ...bot, ...url }, ['OAUTH_CONNECTION', 'CLIENT_ID']],
  [
    'both ways at once',
    { ...bot, ...url, ...signIn, ...application, DATAVERSE_PEOPLE: ada },
    ['OAUTH_CONNECTION', 'DATAVERSE_CLIENT_ID', 'not both'],
  ],
  [
    'a token beside the sign-in',
    { ...bot, ...url, ...signIn, ...token },
    ['OAUTH_CONNECTION', 'DATAVERSE_TOKEN', 'not both'],
  ],
  ['a token in production', { ...bot, ...url, ...token }, ['DATAVERSE_TOKEN', 'MicrosoftAppId']],
  ['an application user for anybody', { ...bot, ...url, ...application }, ['DATAVERSE_PEOPLE']],
  [
    'people by their addresses',
    { ...bot, ...url, ...application, DATAVERSE_PEOPLE: 'ada@contoso.com' },
    ['DATAVERSE_PEOPLE', 'GUIDs'],
  ],
  [
    'people who sign in anyway',
    { ...bot, ...url, ...signIn, DATAVERSE_PEOPLE: ada },
    ['DATAVERSE_PEOPLE with DATAVERSE_CLIENT_ID only'],
  ],
  ['a sign-in for nothing', { ...bot, ...signIn }, ['DATAVERSE_URL']],
  ['one sign-in for several organizations', { ...bot, ...two, ...signIn }, ['one organization']],
  ['a sign-in to a bot that isn’t registered', { ...url, ...signIn }, ['MicrosoftAppId']],
  [
    'a connection that is none',
    { ...bot, ...url, OAUTH_CONNECTION: 'a/b' },
    ['OAUTH_CONNECTION must'],
  ],
  [
    'a token service that anybody on the way may read',
    { ...bot, ...url, ...signIn, OAuthUrl: 'http://token.example' },
    ['OAuthUrl'],
  ],
  [
    'H12: an organization without encryption, and a wrong port',
    { ...bot, ...signIn, DATAVERSE_URL: 'http://contoso.crm.dynamics.com', PORT: 'x' },
    ['DATAVERSE_URL', 'PORT'],
  ],
])('%s is refused, and the message says what to set', (_, env, named) => {
  const read = () => readConfig(env);
  expect(read).toThrow(ConfigError);
  for (const name of named) expect(read).toThrow(name);
  expect(read).not.toThrow('a-secret');
});
