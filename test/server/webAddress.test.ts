import { describe, expect, test } from 'vitest';
import { isLoopbackHost, isLoopbackUrl, isSafeUrl } from '../../src/webAddress.ts';

describe('this machine', () => {
  test.each(['localhost', 'LocalHost', '127.0.0.1', '[::1]'])('is %s', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
    expect(isLoopbackUrl(`http://${host}`)).toBe(true);
    expect(isLoopbackUrl(`http://${host}:3978/teams/`)).toBe(true);
    expect(isSafeUrl(`http://${host}:3978/teams/`)).toBe(true);
  });

  test.each([
    '127.0.0.2',
    '127.1.1.1',
    '127.255.255.255',
    '127.0.0.1.example',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    '[::]',
    '[::2]',
    '[::ffff:127.0.0.1]',
    '[fe80::1]',
    '192.168.0.1',
    'localhost.',
    'localhost.example',
    'a.localhost',
    'xlocalhost',
    'local',
    'contoso.crm.dynamics.com',
  ])('isn’t %s', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
    expect(isLoopbackUrl(`http://${host}:3978/teams/`)).toBe(false);
    expect(isSafeUrl(`http://${host}:3978/teams/`)).toBe(false);
    expect(isSafeUrl(`https://${host}:3978/teams/`)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '127.0.0.1.',
    '127.1',
    '0x7f000001',
    '2130706433',
    '::1',
    '[::1',
    'localhost:80',
  ])('isn’t the host “%s”, which isn’t written as an address has it', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });

  test.each([
    'http://127.0.0.1./',
    'http://127.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[0:0::0:1]/',
  ])('is where %s leads, whatever it is written like', (address) => {
    expect(isLoopbackUrl(address)).toBe(true);
  });

  test.each([
    'http://localhost@evil.example/',
    'http://me@localhost/',
    'http://:secret@127.0.0.1/',
    'ftp://localhost/',
    'file://localhost/etc',
    'ws://localhost/',
    'localhost',
    '//localhost/',
    '',
  ])('isn’t where “%s” leads', (address) => {
    expect(isLoopbackUrl(address)).toBe(false);
    expect(isSafeUrl(address)).toBe(false);
  });
});
