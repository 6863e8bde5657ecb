import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildManifest } from '../manifest/manifest.ts';
import { readSettings } from '../manifest/settings.ts';
import { validateManifest } from '../manifest/validation.ts';
import { packageFiles, zipFiles } from '../manifest/zip.ts';
import product from '../package.json' with { type: 'json' };

const appId = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
const botDomain = 'bot.contoso.com';
const script = fileURLToPath(new URL('../manifest/package.ts', import.meta.url));
const zipPath = join('dist', 'email-to-case-troubleshooter.zip');

let folder = '';
let printed = '';
let zip: Uint8Array;
let files: Record<string, Uint8Array>;
let manifest: TeamsManifestLatest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout } = await runPackage(folder, { MicrosoftAppId: appId, BOT_DOMAIN: botDomain });
  printed = stdout;
  zip = await readFile(join(folder, zipPath));
  files = unzipSync(zip);
  manifest = JSON.parse(strFromU8(file('manifest.json')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run package', () => {
  test('prints one line with the path, the size and the app id', () => {
    expect(printed).toBe(`${zipPath} (${zip.length} bytes) for app id ${appId}\n`);
  });

  test('makes the same bytes again from the same input', () => {
    const icons = { color: file('color.png'), outline: file('outline.png') };
    expect(zipFiles(packageFiles(buildManifest({ appId, botDomain }), icons))).toEqual(
      new Uint8Array(zip),
    );
  });

  test.each([
    ['no app id', {}, /MicrosoftAppId is not set.*MicrosoftAppId=<app id> npm run package/s],
    ['an app id that is no GUID', { MicrosoftAppId: 'my-bot' }, /MicrosoftAppId is not the GUID/],
    ['a bad domain', { MicrosoftAppId: appId, BOT_DOMAIN: 'https://a.com' }, /not a bare host/],
  ])('says what to set and ends with 1, writing nothing, given %s', async (_, env, message) => {
    const empty = await mkdtemp(join(tmpdir(), 'package-'));
    const failure = await runPackage(empty, env).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(message) });
    expect(failure).not.toMatchObject({ stderr: expect.stringMatching(/^\s+at /m) });
    expect(await readdir(empty)).toEqual([]);
    await rm(empty, { recursive: true });
  });
});

describe('the settings', () => {
  test('tell all faults at once', () => {
    expect(() => readSettings({ BOT_DOMAIN: 'localhost' })).toThrow(/MicrosoftAppId.*BOT_DOMAIN/s);
  });

  test('never repeat what was given as an app id, since it may be a password', () => {
    expect(() => readSettings({ MicrosoftAppId: 'Pa55word' })).toThrow(/^(?!.*pa55word)/is);
  });

  test('refuse the placeholder id of the template', () => {
    const placeholder = '00000000-0000-0000-0000-000000000000';
    expect(() => readSettings({ MicrosoftAppId: placeholder })).toThrow('MicrosoftAppId');
  });

  test.each(['', '  '])('take the domain %j for not set', (domain) => {
    expect(readSettings({ MicrosoftAppId: appId, BOT_DOMAIN: domain })).toEqual({ appId });
  });

  test.each(['bot.contoso.com', 'My-Bot.AzureWebsites.net', 'a.b.xn--p1ai', 'ngrok.contoso.com'])(
    'take the domain %s',
    (domain) => {
      const settings = readSettings({ MicrosoftAppId: appId, BOT_DOMAIN: domain });
      expect(settings.botDomain).toBe(domain.toLowerCase());
    },
  );

  test.each([
    'https://bot.contoso.com',
    'bot.contoso.com/api/messages',
    'bot.contoso.com:443',
    'user@bot.contoso.com',
    '*.contoso.com',
    '-bot.contoso.com',
    'bot..contoso.com',
    'bot.contoso.com.',
    `${'a'.repeat(64)}.com`,
    'localhost',
    '10.0.0.1',
    '[::1]',
  ])('refuse %s, which is no bare host name (S-29)', (domain) => {
    const env = { MicrosoftAppId: appId, BOT_DOMAIN: domain };
    expect(() => readSettings(env)).toThrow('not a bare host name');
  });

  test.each([
    'abc.ngrok.io',
    'abc.ngrok-free.app',
    'abc-3978.euw.devtunnels.ms',
    'abc.trycloudflare.com',
    'abc.loca.lt',
  ])('refuse the tunnel %s (S-29)', (domain) => {
    const env = { MicrosoftAppId: appId, BOT_DOMAIN: domain };
    expect(() => readSettings(env)).toThrow('tunnel');
  });
});

describe('the manifest', () => {
  test('has the version of the product, and the app id wherever an id is wanted (S-25)', () => {
    expect(manifest.version).toBe(product.version);
    expect(manifest.id).toBe(appId);
    expect(manifest.bots?.map((bot) => bot.botId)).toEqual([appId]);
    expect(strFromU8(file('manifest.json'))).not.toContain('00000000-0000');
  });

  test('keeps to the released schema that it names (S-25)', async () => {
    await expect(validateManifest(manifest)).resolves.toBeUndefined();
    const { manifestVersion } = manifest;
    expect(manifest.$schema).toBe(
      `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    );
    expect(manifestVersion).toMatch(/^1\.\d+$/);
    expect(Number(manifestVersion.slice(2))).toBeGreaterThanOrEqual(13);
  });

  test('is refused with the place and the reason where it breaks the schema', async () => {
    const name = { short: 'A name that is longer than thirty characters' };
    await expect(validateManifest({ ...manifest, name })).rejects.toThrow(
      '/name/short must NOT have more than 30 characters',
    );
  });

  test.each(['https://example.com/schema.json', 'no url'])(
    'is refused where its schema %j is not at hand, rather than fetching it',
    async ($schema) => {
      await expect(validateManifest({ ...manifest, $schema })).rejects.toThrow(
        'not among the schemas',
      );
    },
  );

  test('has a command list for each scope, each command once, named plainly (S-4)', () => {
    const [bot] = manifest.bots ?? [];
    const lists = bot?.commandLists ?? [];
    expect(lists.flatMap((list) => list.scopes)).toEqual(bot?.scopes);
    for (const { commands } of lists) {
      const titles = commands.map((command) => command.title);
      expect(titles).toEqual(['help', 'status', 'back', 'report', 'start over', 'delete my data']);
      for (const { title, description } of commands) {
        expect(title).toMatch(/^[a-z][a-z ]{0,31}$/);
        expect(description).toMatch(/^[A-Z].{9,127}$/);
      }
    }
  });

  test('declares only the personal scope, the one that the bot is made for (S-22)', () => {
    expect(manifest.bots?.map((bot) => bot.scopes)).toEqual([['personal']]);
    expect(manifest.defaultInstallScope).toBe('personal');
  });

  test('has a name without words that Teams keeps for itself (S-27)', () => {
    expect(manifest.name.short).toBe('Email-to-Case Troubleshooter');
    expect(manifest.name.short).not.toMatch(
      /\b(chat|contacts|calendar|calls|files|activity|apps?|help|beta|dev|teams|microsoft|dynamics|outlook|copilot)\b/i,
    );
  });

  test('describes the bot shortly without "app" and fully in other words (S-27)', () => {
    const { short, full } = manifest.description;
    expect(short).not.toMatch(/\bapps?\b/i);
    expect(full).not.toContain(short);
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(500);
    for (const text of [short, full]) {
      expect(text).not.toMatch(/\b(MS|MSFT)\b/);
      expect(text.match(/(\w+ )?\bTeams\b/)?.[0] ?? 'Microsoft Teams').toBe('Microsoft Teams');
    }
  });

  test('gives https addresses for support, privacy and terms (S-28)', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
    for (const url of [websiteUrl, privacyUrl, termsOfUseUrl]) {
      expect(new URL(url).protocol).toBe('https:');
    }
    expect(new Set([websiteUrl, privacyUrl, termsOfUseUrl]).size).toBe(3);
  });

  test('names no domain but the own one, and none if none is given (S-29)', () => {
    expect(manifest.validDomains).toEqual([botDomain]);
    expect(buildManifest({ appId }).validDomains).toEqual([]);
  });

  test('speaks one language, so that no language file is missing (S-26, S-30)', () => {
    expect(manifest).not.toHaveProperty('localizationInfo');
  });

  test('is of a bot that answers (S-31) and is no custom engine agent (S-32)', () => {
    expect(manifest.bots?.map((bot) => bot.isNotificationOnly)).toEqual([false]);
    expect(manifest).not.toHaveProperty('copilotAgents');
  });
});

describe('the package', () => {
  test('holds the manifest and its two icons at the root, and nothing else (S-26)', () => {
    const { color, outline } = manifest.icons;
    expect(Object.keys(files)).toEqual(['manifest.json', color, outline]);
    expect([color, outline]).toEqual(['color.png', 'outline.png']);
  });

  test('has a full square of 192x192 in the accent colour as its colour icon (S-26)', () => {
    const { width, height, pixels } = decodePng(file('color.png'));
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const corners = [0, width - 1, width * (height - 1), width * height - 1].map((i) => pixels[i]);
    const accent = [...Buffer.from(manifest.accentColor.slice(1), 'hex'), 255];
    expect(corners).toEqual([accent, accent, accent, accent]);
  });

  test('has 32x32 pixels of white on transparent as its outline icon (S-26)', () => {
    const { width, height, pixels } = decodePng(file('outline.png'));
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(drawn.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(width * height * 0.5);
  });

  test('is refused where an icon has another size or is no PNG', () => {
    const color = file('color.png');
    const outline = file('outline.png');
    expect(() => packageFiles(manifest, { color: outline, outline })).toThrow(
      'color.png is 32x32; Teams wants a PNG of 192x192 pixels.',
    );
    expect(() => packageFiles(manifest, { color, outline: zip })).toThrow(
      'outline.png is not a PNG; Teams wants a PNG of 32x32 pixels.',
    );
  });
});

function runPackage(cwd: string, env: Record<string, string>) {
  const clean = { ...process.env, MicrosoftAppId: undefined, BOT_DOMAIN: undefined };
  return promisify(execFile)(process.execPath, [script], { cwd, env: { ...clean, ...env } });
}

function file(name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`${name} is not in the package`);
  return bytes;
}

type Pixel = [red: number, green: number, blue: number, alpha: number];

/** Decodes what the icons are: 8 bits a channel, RGB or RGBA, not interlaced. */
function decodePng(png: Uint8Array): { width: number; height: number; pixels: Pixel[] } {
  const bytes = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, end));
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const format = [...bytes.subarray(24, 29)].join();
  expect(['8,2,0,0,0', '8,6,0,0,0']).toContain(format);
  const channels = format === '8,6,0,0,0' ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels: Pixel[] = [];
  for (let at = 0; at < rows.length; at += channels) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = rows.slice(at, at + channels);
    pixels.push([red, green, blue, alpha]);
  }
  expect(pixels.length).toBe(width * height);
  return { width, height, pixels };
}

/** Undoes PNG's five row filters: each byte was stored less a guess from its neighbours. */
function unfilter(raw: Buffer, stride: number, step: number): number[] {
  const out: number[] = [];
  for (let start = 0; start < raw.length; start += stride + 1) {
    const row = out.length;
    for (let x = 0; x < stride; x++) {
      const left = x < step ? 0 : (out[row + x - step] ?? 0);
      const up = out[row + x - stride] ?? 0;
      const corner = x < step ? 0 : (out[row + x - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][raw[start] ?? 0] ?? 0;
      out.push(((raw[start + 1 + x] ?? 0) + guess) & 255);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
