import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/configError.ts';

type Env = Readonly<Record<string, string>>;

const tenantId = '72f988bf-0000-4000-8000-2d7cd011db47';
const tenant = { MicrosoftAppTenantId: tenantId };
const secret = { MicrosoftAppId: 'an-app', MicrosoftAppPassword: 'a-secret' };
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
  ['an identity', { MicrosoftAppId: 'x', ...tenant, MicrosoftAppType: 'UserAssignedMSI' }, {}],
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
