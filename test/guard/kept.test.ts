import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGuard } from '../../src/guard/guard.ts';
import { silent } from '../support/channel/storages.ts';

const tenant = '72f988bf-0000-4000-8000-2d7cd011db47';
const kept = {
  type: 'event',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:ada' },
  recipient: { id: '28:00000000-0000-4000-8000-0000000000aa' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
};

/** A guard whose keys can't be had, which what is kept doesn't need. */
const guardWith = (more: Readonly<Record<string, string>> = {}) =>
  openGuard(
    readConfig({
      MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa',
      MicrosoftAppPassword: 'a-secret',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: tenant,
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/keys',
      ...more,
    }),
    silent,
  );

describe('what was admitted once and kept since', () => {
  test('is read as it was, and nothing beside it', () => {
    expect(guardWith().admitKept({ ...kept, text: undefined, more: 'x' })).toEqual(kept);
  });

  test.each<[string, object, Readonly<Record<string, string>>, string]>([
    [
      'an address where nothing may be sent',
      { serviceUrl: 'https://evil.example/' },
      {},
      'service-url',
    ],
    ['a channel that may not speak', { channelId: 'webchat' }, {}, 'channel'],
    ['another tenant', {}, { ALLOWED_TENANTS: '11111111-2222-4333-8444-555555555555' }, 'channel'],
    ['no conversation', { conversation: {} }, {}, 'activity'],
  ])('is refused with %s', (_, change, settings, code) => {
    expect(() => guardWith(settings).admitKept({ ...kept, ...change })).toThrow(code);
  });

  test('is answered on this machine only, without credentials', () => {
    const { admitKept } = openGuard(readConfig({}), silent);
    const local = { ...kept, serviceUrl: 'http://127.0.0.1:3980/' };
    expect(admitKept(local)).toEqual(local);
    expect(() => admitKept(kept)).toThrow('service-url');
    expect(() => admitKept(undefined)).toThrow('activity');
  });
});
