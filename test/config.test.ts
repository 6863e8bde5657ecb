import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

type Env = Readonly<Record<string, string>>;

const app = { MicrosoftAppId: 'an-app', MicrosoftAppPassword: 'a-secret' };
const tenant = { MicrosoftAppTenantId: 'a-tenant' };

describe('without anything set', () => {
  test('the bot serves this machine on its usual port and keeps a file under data/', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      isLocal: true,
      auth: {},
      storagePath: 'data/troubleshooter.sqlite',
    });
  });
});

test.each<[string, Env, object]>([
  ['a port', { PORT: '8080' }, { port: 8080 }],
  ['any free port', { PORT: '0' }, { port: 0 }],
  ['spaces around a port', { PORT: ' 8080 ' }, { port: 8080 }],
  ['an empty port', { PORT: '' }, { port: 3978 }],
  ['a storage', { STORAGE_URL: 'sqlite:/var/bot.db' }, { storagePath: '/var/bot.db' }],
  ['a colon in the path', { STORAGE_URL: 'sqlite:C:\\bot.db' }, { storagePath: 'C:\\bot.db' }],
  ['credentials', app, { isLocal: false, auth: app }],
  [
    'empty credentials',
    { MicrosoftAppId: '', MicrosoftAppPassword: ' ' },
    { isLocal: true, auth: {} },
  ],
  ['one tenant', { ...app, ...tenant, MicrosoftAppType: 'SingleTenant' }, { isLocal: false }],
  ['an identity', { MicrosoftAppId: 'x', ...tenant, MicrosoftAppType: 'UserAssignedMSI' }, {}],
  [
    'a certificate',
    { MicrosoftAppId: 'x', CertificateThumbprint: 'a', CertificatePrivateKey: 'b' },
    { auth: { MicrosoftAppId: 'x', CertificateThumbprint: 'a', CertificatePrivateKey: 'b' } },
  ],
  [
    'the stock keys, by their own names',
    { ...app, ChannelService: 'https://botframework.azure.us', ValidateAuthority: 'true' },
    {
      auth: { ...app, ChannelService: 'https://botframework.azure.us', ValidateAuthority: 'true' },
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
  ['another storage', { STORAGE_URL: 'postgres://x/y' }, ['STORAGE_URL', 'sqlite:']],
  ['a storage without a path', { STORAGE_URL: 'sqlite:' }, ['STORAGE_URL']],
  ['a password alone', { MicrosoftAppPassword: 'a-secret' }, ['MicrosoftAppId']],
  ['a certificate alone', { CertificateThumbprint: 'a' }, ['MicrosoftAppId']],
  ['an app without a password', { MicrosoftAppId: 'x' }, ['MicrosoftAppPassword']],
  [
    'one tenant without its id',
    { ...app, MicrosoftAppType: 'SingleTenant' },
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
