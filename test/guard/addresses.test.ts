import { AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import { describe, expect, test } from 'vitest';
import { cloudOf, governmentService } from '../../src/guard/clouds.ts';
import { isAllowedServiceUrl, isSameServiceUrl } from '../../src/guard/serviceUrls.ts';

test.each([
  ['public', {}, AuthenticationConstants],
  ['government’s', { ChannelService: governmentService }, GovernmentConstants],
])('the %s cloud has the addresses that botbuilder knows', (_, settings, theirs) => {
  expect(cloudOf(settings)).toMatchObject({
    issuer: theirs.ToBotFromChannelTokenIssuer,
    metadataUrl: theirs.ToBotFromChannelOpenIdMetadataUrl,
    loginUrl: theirs.ToChannelFromBotLoginUrl,
    scope: theirs.ToChannelFromBotOAuthScope,
    oAuthUrl: theirs.OAuthUrl,
  });
  expect(governmentService).toBe(GovernmentConstants.ChannelService);
});

describe('A08: where replies may go in', () => {
  const clouds = {
    public: cloudOf({}).serviceUrls,
    government: cloudOf({ ChannelService: governmentService }).serviceUrls,
    own: ['https://a.example:8443', 'https://*.b.example', 'http://127.0.0.1:3979'],
  };

  test.each<[keyof typeof clouds, boolean, string]>([
    ['public', true, 'https://smba.trafficmanager.net/amer/72f988bf/'],
    ['public', true, 'https://SMBA.trafficmanager.net:443/emea/'],
    ['public', true, 'https://smba.infra.gcc.teams.microsoft.com/teams'],
    ['public', true, 'https://webchat.botframework.com/'],
    ['public', true, 'https://europe.directline.botframework.com/'],
    ['public', false, 'http://smba.trafficmanager.net/amer/'],
    ['public', false, 'https://smba.trafficmanager.net:8443/'],
    ['public', false, 'https://smba.trafficmanager.net.evil.example/'],
    ['public', false, 'https://evil.trafficmanager.net/'],
    ['public', false, 'https://smba.trafficmanager.net@evil.example/'],
    ['public', false, 'https://good@smba.trafficmanager.net/'],
    ['public', false, 'https://botframework.com/'],
    ['public', false, 'https://evilbotframework.com/'],
    ['public', false, 'https://webchat.botframework.com:8443/'],
    ['public', false, 'http://webchat.botframework.com/'],
    ['public', false, 'https://smba.infra.gov.teams.microsoft.us/'],
    ['public', false, 'https://127.0.0.1/'],
    ['public', false, ''],
    ['government', true, 'https://smba.infra.gov.teams.microsoft.us/teams'],
    ['government', true, 'https://smba.infra.dod.teams.microsoft.us/teams'],
    ['government', true, 'https://webchat.botframework.azure.us/'],
    ['government', false, 'https://smba.trafficmanager.net/amer/'],
    ['own', true, 'https://a.example:8443/teams/'],
    ['own', true, 'https://x.y.b.example/'],
    ['own', true, 'http://127.0.0.1:3979/teams/'],
    ['own', false, 'https://a.example/teams/'],
    ['own', false, 'http://127.0.0.1:3980/teams/'],
    ['own', false, 'http://localhost:3979/teams/'],
    ['own', false, 'https://smba.trafficmanager.net/amer/'],
  ])('the %s cloud: %s for %s', (cloud, isAllowed, serviceUrl) => {
    expect(isAllowedServiceUrl(serviceUrl, clouds[cloud])).toBe(isAllowed);
  });
});

test('A06: two spellings of one service URL differ in case and slashes at the end only', () => {
  const one = 'https://smba.trafficmanager.net/amer/';
  expect(isSameServiceUrl(one, 'HTTPS://smba.Trafficmanager.net/AMER')).toBe(true);
  for (const other of ['', 'https://smba.trafficmanager.net', `${one}x`, one.replace('s:', ':')]) {
    expect(isSameServiceUrl(one, other)).toBe(false);
  }
});
