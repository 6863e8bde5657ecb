import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/configError.ts';

type Env = Readonly<Record<string, string>>;

const tenantId = '72f988bf-0000-4000-8000-2d7cd011db47';
const tenant = { MicrosoftAppTenantId: tenantId };
const appId = '11111111-2222-4333-8444-aaaaaaaaaaaa';
const secret = { MicrosoftAppId: appId, MicrosoftAppPassword: 'a-secret' };
const app = { ...secret, ...tenant, MicrosoftAppType: 'SingleTenant' };

describe('without anything set', () => {
  test('the bot serves this machine on its usual port and keeps a file under data/', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      isLocal: true,
      auth: {},
      storageUrl: 'sqlite:data/troubleshooter.sqlite',
      retentionDays: 30,
    });
  });
});

test.each<[string, Env, object]>([
  ['a port', { PORT: '8080' }, { port: 8080 }],
  ['any free port', { PORT: '0' }, { port: 0 }],
  ['spaces around a port', { PORT: ' 8080 ' }, { port: 8080 }],
  ['an empty port', { PORT: '' }, { port: 3978 }],
  ['a file', { STORAGE_URL: 'sqlite:/var/bot.db' }, { storageUrl: 'sqlite:/var/bot.db' }],
  ['a colon in a path', { STORAGE_URL: 'sqlite:C:\\b.db' }, { storageUrl: 'sqlite:C:\\b.db' }],
  ['a server', { STORAGE_URL: 'postgres://x/y' }, { storageUrl: 'postgres://x/y' }],
  ['a server, as Azure says', { STORAGE_URL: 'postgresql://a:b@x:1/y?sslmode=verify-full' }, {}],
  ['how much is logged', { LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
  ['how long idle conversations stay', { RETENTION_DAYS: '7' }, { retentionDays: 7 }],
  ['a slower pace', { SEND_LIMITS: '1/2' }, { sendLimits: [{ sends: 1, within: 2_000 }] }],
  [
    'a desk to talk to',
    { SUPPORT_CONTACT: 'Service Desk=https://help.contoso.com/new?kind=a=b' },
    { supportContact: { name: 'Service Desk', url: 'https://help.contoso.com/new?kind=a=b' } },
  ],
  [
    'a person to talk to',
    { SUPPORT_CONTACT: 'Ada Admin=mailto:ada.admin@contoso.com' },
    { supportContact: { name: 'Ada Admin', url: 'mailto:ada.admin@contoso.com' } },
  ],
  ['nobody to talk to', { SUPPORT_CONTACT: '' }, { supportContact: undefined }],
  ['credentials', app, { isLocal: false, auth: app }],
  [
    'empty credentials',
    { MicrosoftAppId: '', MicrosoftAppPassword: ' ' },
    { isLocal: true, auth: {} },
  ],
  ['one tenant', app, { allowed: { tenants: [tenantId] } }],
  [
    'several tenants',
    { ...app, ALLOWED_TENANTS: `${tenantId.toUpperCase()}, 11111111-2222-4333-8444-555555555555` },
    { allowed: { tenants: [tenantId, '11111111-2222-4333-8444-555555555555'] } },
  ],
  [
    'an older bot of several tenants',
    { ...secret, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: tenantId },
    { allowed: { tenants: [tenantId] } },
  ],
  ['Teams, alone', app, { allowed: { channels: ['msteams'] } }],
  [
    'other channels',
    { ...app, CHANNELS: 'msteams, webchat directline' },
    { allowed: { channels: ['msteams', 'webchat', 'directline'] } },
  ],
  [
    'where replies may go',
    { ...app, ALLOWED_SERVICE_URLS: 'https://a.example,https://*.b.example http://[::1]:3979' },
    {},
  ],
  ['an identity', { MicrosoftAppId: appId, ...tenant, MicrosoftAppType: 'UserAssignedMSI' }, {}],
  [
    'a certificate',
    { ...app, MicrosoftAppPassword: '', CertificateThumbprint: 'a', CertificatePrivateKey: 'b' },
    { auth: { CertificateThumbprint: 'a', CertificatePrivateKey: 'b' } },
  ],
  [
    'the stock keys, by their own names',
    { ...app, ChannelService: 'https://botframework.azure.us', ToBotFromChannelTokenIssuer: 'x' },
    {
      auth: { ...app, ChannelService: 'https://botframework.azure.us' },
      cloud: { issuer: 'x', scope: 'https://api.botframework.us' },
    },
  ],
  [
    'operations 20: an app id in capitals, which tokens write small',
    { ...app, MicrosoftAppId: appId.toUpperCase() },
    { auth: { MicrosoftAppId: appId } },
  ],
  ['a file by its address', { STORAGE_URL: 'sqlite:file:/var/bot.db?vfs=unix-dotfile' }, {}],
  ['anything else', { HOME: '/root', PATH: '/bin' }, { auth: {} }],
])('%s can be set', (_, env, expected) => {
  expect(readConfig(env)).toMatchObject(expected);
});

test.each<[string, Env, string[]]>([
  ['a port in words', { PORT: 'http' }, ['PORT']],
  ['a port that is too high', { PORT: '65536' }, ['PORT']],
  ['a negative port', { PORT: '-1' }, ['PORT']],
  ['half a port', { PORT: '80.5' }, ['PORT']],
  [
    'another storage',
    { STORAGE_URL: 'mysql://me:a-secret@x/y' },
    ['STORAGE_URL', 'sqlite:', 'postgres://'],
  ],
  ['a server without a name', { STORAGE_URL: 'postgres://' }, ['STORAGE_URL']],
  ['a broken address', { STORAGE_URL: 'postgres://me:a-secret@x:port/y' }, ['STORAGE_URL']],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, ['LOG_LEVEL', 'debug, info, warn, error']],
  ['no retention', { RETENTION_DAYS: '0' }, ['RETENTION_DAYS']],
  ...[
    'https://help.contoso.com',
    'Desk=http://help.contoso.com',
    'Desk=mailto:ada@contoso.com?subject=x',
    'Desk=javascript:alert(1)',
    'Desk=https://ada:pw@contoso.com',
    'Desk=https://contoso.com/)[x](https://evil.example',
    '[Desk](x)=https://contoso.com',
  ].map((contact): [string, Env, string[]] => [
    `a contact like ${contact}`,
    { SUPPORT_CONTACT: contact },
    ['SUPPORT_CONTACT', 'mailto:'],
  ]),
  ['no pace', { SEND_LIMITS: '0/1' }, ['SEND_LIMITS', '7/1 8/2 60/30']],
  ['a retention in words', { RETENTION_DAYS: 'forever' }, ['RETENTION_DAYS']],
  ['half a day', { RETENTION_DAYS: '0.5' }, ['RETENTION_DAYS']],
  ['a century', { RETENTION_DAYS: '36500' }, ['RETENTION_DAYS']],
  ['a storage without a path', { STORAGE_URL: 'sqlite:' }, ['STORAGE_URL']],
  ['a password alone', { MicrosoftAppPassword: 'a-secret' }, ['MicrosoftAppId']],
  ['a certificate alone', { CertificateThumbprint: 'a' }, ['MicrosoftAppId']],
  ['an app without a password', { MicrosoftAppId: 'x' }, ['MicrosoftAppPassword']],
  [
    'one tenant without its id',
    { ...secret, MicrosoftAppType: 'SingleTenant' },
    ['MicrosoftAppTenantId'],
  ],
  [
    'an identity without its tenant',
    { MicrosoftAppId: 'x', MicrosoftAppType: 'UserAssignedMSI' },
    ['MicrosoftAppTenantId'],
  ],
  [
    'an identity with a password',
    { ...app, ...tenant, MicrosoftAppType: 'UserAssignedMSI' },
    ['MicrosoftAppPassword'],
  ],
  ['a type that nobody knows', { ...app, MicrosoftAppType: 'Other' }, ['MicrosoftAppType']],
  [
    'P-20: a bot of any tenant',
    { ...secret, MicrosoftAppType: 'MultiTenant' },
    ['MicrosoftAppType', 'SingleTenant', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'],
  ],
  [
    'P-20: a bot that says no type',
    { ...secret, ...tenant },
    ['MicrosoftAppType', 'SingleTenant', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'],
  ],
  ['a tenant by its name', { ...app, MicrosoftAppTenantId: 'contoso.com' }, ['ALLOWED_TENANTS']],
  ['a list of other things', { ...app, ALLOWED_TENANTS: '*' }, ['ALLOWED_TENANTS']],
  ['the Emulator beside Teams', { ...app, CHANNELS: 'msteams emulator' }, ['CHANNELS', 'webchat']],
  ...[
    'http://a.example',
    'https://a.example/teams',
    'a.example',
    'https://*',
    '*',
    'http://*.a',
  ].map((list): [string, Env, string[]] => [
    `a service like ${list}`,
    { ...app, ALLOWED_SERVICE_URLS: list },
    ['ALLOWED_SERVICE_URLS'],
  ]),
  ['another cloud', { ...app, ChannelService: 'https://x.example' }, ['ChannelService']],
  [
    'keys that anybody on the way may change',
    { ...app, BotOpenIdMetadata: 'http://login.example/keys' },
    ['ToBotFromChannelOpenIdMetadataUrl'],
  ],
  [
    'operations 20: an app id that is none',
    { ...app, MicrosoftAppId: 'my-bot' },
    ['MicrosoftAppId'],
  ],
  [
    'operations 20: an app id in quotes',
    { ...app, MicrosoftAppId: `"${appId}"` },
    ['MicrosoftAppId', 'quotation marks'],
  ],
  [
    'operations 20: a secret in quotes',
    { ...app, MicrosoftAppPassword: `'a-secret'` },
    ['MicrosoftAppPassword', 'quotation marks'],
  ],
  [
    'operations 20: a login to which the secret goes in the clear',
    { ...app, ToChannelFromBotLoginUrl: 'http://login.example/botframework.com' },
    ['ToChannelFromBotLoginUrl', 'https://'],
  ],
  ...['trafficmanager.net', 'azurewebsites.net', 'eastus.cloudapp.azure.com', 'ngrok-free.app'].map(
    (name): [string, Env, string[]] => [
      `operations 20: services below ${name}, where anybody may have one`,
      { ...app, ALLOWED_SERVICE_URLS: `https://smba.trafficmanager.net https://*.${name}` },
      ['ALLOWED_SERVICE_URLS', `*.${name}`],
    ],
  ),
  ...[':memory:', 'file::memory:?cache=shared', 'file:bot?mode=memory', 'file:/x?vfs=memdb'].map(
    (path): [string, Env, string[]] => [
      `operations 20: a storage that is gone with the process (${path})`,
      { STORAGE_URL: `sqlite:${path}` },
      ['STORAGE_URL'],
    ],
  ),
  ...['MICROSOFT_APP_ID', 'MicrosoftAppID', 'microsoftappid'].map(
    (name): [string, Env, string[]] => [
      `operations 20: ${name} instead of the right name`,
      { [name]: appId },
      ['MicrosoftAppId', name],
    ],
  ),
  [
    'operations 20: the secret by the name that the portal has for it',
    { ...app, MicrosoftAppPassword: '', MicrosoftAppSecret: 'a-secret' },
    ['MicrosoftAppPassword', 'MicrosoftAppSecret'],
  ],
  ['A13: no credentials in production', { NODE_ENV: 'production' }, ['MicrosoftAppId']],
  [
    'half a certificate',
    { MicrosoftAppId: 'x', CertificateThumbprint: 'a' },
    ['CertificatePrivateKey'],
  ],
  [
    'several faults at once',
    { PORT: 'x', STORAGE_URL: 'y', MicrosoftAppPassword: 'a-secret' },
    ['PORT', 'STORAGE_URL', 'MicrosoftAppId'],
  ],
])('%s is refused, and the message says what to set', (_, env, named) => {
  const read = () => readConfig(env);
  expect(read).toThrow(ConfigError);
  for (const name of named) expect(read).toThrow(name);
  expect(read).not.toThrow('a-secret');
});

test.each<[string, Env, RegExp]>([
  ['a name that is like ours', { DATAVERSE_MODE: 'fast' }, /^DATAVERSE_MODE is set/],
  ['a second spelling', { ...app, MICROSOFT_APP_ID: appId }, /^MICROSOFT_APP_ID is set/],
  [
    'a database elsewhere without TLS',
    { STORAGE_URL: 'postgres://me:a-secret@db.example/bot' },
    /^STORAGE_URL .*sslmode=verify-full/,
  ],
])('operations 20: %s is worth a warning', (_, env, warning) => {
  const { warnings } = readConfig(env);
  expect(warnings).toEqual([expect.stringMatching(warning)]);
  expect(warnings.join()).not.toContain('a-secret');
});

test.each<[string, Env]>([
  ['what belongs to others', { HOME: '/root', AZURE_CLIENT_ID: 'x', WEBSITE_PORT: '80' }],
  ['a database on this machine', { STORAGE_URL: 'postgres://me@localhost/bot' }],
  ['one with TLS', { STORAGE_URL: 'postgres://me@db.example/bot?sslmode=verify-full' }],
])('%s isn’t', (_, env) => {
  expect(readConfig(env).warnings).toEqual([]);
});
