import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/configError.ts';
import { readAccount, readDataverse } from '../../src/dataverse/settings.ts';
import { certificate, fingerprint } from '../practice/certificate.ts';

type Env = Readonly<Record<string, string>>;

const contoso = 'https://contoso.crm4.dynamics.com';
const fabrikam = 'https://fabrikam.crm.dynamics.com';
const url = { DATAVERSE_URL: contoso };
const clientId = '0a000000-0000-4000-8000-000000000001';
const application = { DATAVERSE_CLIENT_ID: clientId, DATAVERSE_TENANT_ID: 'contoso.com' };

describe('the organizations', () => {
  test.each<[string, Env, object]>([
    ['none', {}, []],
    ['one', url, [{ name: 'contoso', url: contoso }]],
    ['one with a slash', { DATAVERSE_URL: ` ${contoso}/ ` }, [{ name: 'contoso', url: contoso }]],
    [
      'several',
      { DATAVERSE_URL: `Contoso Europe=${contoso}; Fabrikam = ${fabrikam};` },
      [
        { name: 'Contoso Europe', url: contoso },
        { name: 'Fabrikam', url: fabrikam },
      ],
    ],
    [
      'one on this machine',
      { DATAVERSE_URL: 'http://127.0.0.1:4004' },
      [{ name: '127.0.0.1:4004', url: 'http://127.0.0.1:4004' }],
    ],
  ])('may be %s', (_, env, organizations) => {
    expect(readDataverse(env)).toEqual({ settings: { organizations }, faults: [] });
  });
});

describe('the account', () => {
  test.each<[string, Env, object]>([
    ['a token', { DATAVERSE_TOKEN: 'a.b-c_d' }, { token: 'a.b-c_d' }],
    [
      'a secret',
      { ...application, DATAVERSE_CLIENT_SECRET: 's' },
      { application: { clientId, tenantId: 'contoso.com', proof: { secret: 's' } } },
    ],
    [
      'a certificate',
      { ...application, DATAVERSE_CLIENT_CERTIFICATE: certificate },
      {
        application: {
          clientId,
          tenantId: 'contoso.com',
          proof: {
            thumbprintSha256: fingerprint,
            privateKey: expect.stringContaining('-----BEGIN PRIVATE KEY-----') as string,
          },
        },
      },
    ],
  ])('may be %s', (_, env, credentials) => {
    expect(readAccount({ ...url, ...env }).credentials).toEqual(credentials);
  });

  test('is left to each person’s sign-in where none is set', () => {
    expect(readDataverse(url)).toEqual({
      settings: { organizations: [{ name: 'contoso', url: contoso }] },
      faults: [],
    });
  });
});

test.each<[string, Env, string[]]>([
  ['plain http', { DATAVERSE_URL: 'http://contoso.crm.dynamics.com' }, ['DATAVERSE_URL']],
  ['a path', { DATAVERSE_URL: `${contoso}/main.aspx` }, ['DATAVERSE_URL']],
  ['a name in the address', { DATAVERSE_URL: 'https://me@contoso.com' }, ['DATAVERSE_URL']],
  ['no address', { DATAVERSE_URL: 'contoso' }, ['DATAVERSE_URL']],
  ['one bad of two', { DATAVERSE_URL: `A=${contoso};B=ftp://x` }, ['DATAVERSE_URL']],
  ['the same name twice', { DATAVERSE_URL: `A=${contoso};A=${fabrikam}` }, ['name of its own']],
  ['a token for nothing', { DATAVERSE_TOKEN: 'secret1' }, ['DATAVERSE_URL']],
  ['a token with a space', { ...url, DATAVERSE_TOKEN: 'Bearer secret1' }, ['DATAVERSE_TOKEN']],
  [
    'one token for several',
    { DATAVERSE_URL: `A=${contoso};B=${fabrikam}`, DATAVERSE_TOKEN: 'secret1' },
    ['DATAVERSE_TOKEN'],
  ],
  [
    'two accounts',
    { ...url, ...application, DATAVERSE_CLIENT_SECRET: 'secret1', DATAVERSE_TOKEN: 'secret1' },
    ['not both'],
  ],
  ['an app without a proof', { ...url, ...application }, ['DATAVERSE_CLIENT_SECRET']],
  [
    'two proofs',
    {
      ...url,
      ...application,
      DATAVERSE_CLIENT_SECRET: 'secret1',
      DATAVERSE_CLIENT_CERTIFICATE: certificate,
    },
    ['one of them'],
  ],
  [
    'a certificate without its key',
    {
      ...url,
      ...application,
      DATAVERSE_CLIENT_CERTIFICATE: certificate.replaceAll('PRIVATE', 'secret1'),
    },
    ['DATAVERSE_CLIENT_CERTIFICATE'],
  ],
  [
    'an app without its tenant',
    { ...url, DATAVERSE_CLIENT_ID: clientId, DATAVERSE_CLIENT_SECRET: 'secret1' },
    ['DATAVERSE_TENANT_ID'],
  ],
  [
    'a tenant that would change the address',
    {
      ...url,
      ...application,
      DATAVERSE_TENANT_ID: 'x/../common?',
      DATAVERSE_CLIENT_SECRET: 'secret1',
    },
    ['DATAVERSE_TENANT_ID'],
  ],
  ['a secret alone', { ...url, DATAVERSE_CLIENT_SECRET: 'secret1' }, ['DATAVERSE_CLIENT_ID']],
])('H12: %s is refused, and the message says what to set', (_, env, named) => {
  const read = () => readAccount(env);
  expect(read).toThrow(ConfigError);
  for (const name of named) expect(read).toThrow(name);
  expect(read).not.toThrow('secret1');
});

test('H12: a command line needs an organization and an account', () => {
  expect(() => readAccount({})).toThrow('DATAVERSE_URL');
  expect(() => readAccount(url)).toThrow('DATAVERSE_TOKEN');
});
