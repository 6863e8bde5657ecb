import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/text/languages.ts';
import type { Command, Text } from '../../cards/text/text.ts';
import type { CauseId } from '../../dialogs/causes.ts';
import { languageCodes } from '../../dialogs/languageCodes.ts';
import { newDiagnosis } from '../../dialogs/diagnosis.ts';
import { viewOf } from '../../dialogs/view.ts';
import { buildManifest } from '../../manifest/manifest.ts';
import { readSettings } from '../../manifest/settings.ts';
import {
  checkTranslation,
  readTranslations,
  type Translation,
} from '../../manifest/translations.ts';
import { validateManifest } from '../../manifest/validation.ts';
import { packageFiles, zipFiles } from '../../manifest/zip.ts';
import product from '../../package.json' with { type: 'json' };
import { readConfig } from '../../src/config.ts';
import { recognizeProblem } from '../../understanding/problems.ts';
import { intentOfText } from '../../src/conversation/typed.ts';

const appId = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
const botDomain = 'bot.contoso.com';
const signInAppId = '0a000000-0000-4000-8000-000000000001';
const script = fileURLToPath(new URL('../../manifest/package.ts', import.meta.url));
const zipPath = join('dist', 'email-to-case-troubleshooter.zip');

let folder = '';
let printed = '';
let zip: Uint8Array;
let files: Record<string, Uint8Array>;
let manifest: TeamsManifestLatest;
let translations: Record<string, Translation>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout } = await runPackage(folder, { MicrosoftAppId: appId, BOT_DOMAIN: botDomain });
  printed = stdout;
  zip = await readFile(join(folder, zipPath));
  files = unzipSync(zip);
  manifest = JSON.parse(strFromU8(file('manifest.json')));
  translations = await readTranslations(manifest);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run package', () => {
  test('prints one line with the path, the size and the app id', () => {
    expect(printed).toBe(`${zipPath} (${zip.length} bytes) for app id ${appId}\n`);
  });

  test('makes the same bytes again from the same input', () => {
    const icons = { color: file('color.png'), outline: file('outline.png') };
    const again = packageFiles(buildManifest({ appId, botDomain }), icons, translations);
    expect(zipFiles(again)).toEqual(new Uint8Array(zip));
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

  test('take the app of the sign-in, which is another one than the bot’s', () => {
    const env = { MicrosoftAppId: appId, SIGN_IN_APP_ID: ` ${signInAppId.toUpperCase()}` };
    expect(readSettings(env)).toEqual({ appId, signInAppId });
    for (const SIGN_IN_APP_ID of [appId, 'Pa55word']) {
      const read = () => readSettings({ MicrosoftAppId: appId, SIGN_IN_APP_ID });
      expect(read).toThrow(/^SIGN_IN_APP_ID is(?!.*pa55word)/is);
    }
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

  test('serves a person alone, a group and a team, and begins alone (S-22)', () => {
    expect(manifest.bots?.map((bot) => bot.scopes)).toEqual([['personal', 'groupChat', 'team']]);
    expect(manifest.defaultInstallScope).toBe('personal');
    expect(manifest.defaultGroupCapability).toEqual({ team: 'bot', groupchat: 'bot' });
  });

  test('has a command list for each scope, each entry once, named plainly (S-4)', () => {
    const lists = manifest.bots?.[0]?.commandLists ?? [];
    expect(lists.flatMap((list) => list.scopes)).toEqual(manifest.bots?.[0]?.scopes);
    expect(lists.length).toBeLessThanOrEqual(3);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(new Set(commands.map(({ title }) => title.toLowerCase())).size).toBe(commands.length);
      for (const { title, description } of commands) {
        expect(title).toMatch(/^\p{L}.{0,31}$/u);
        expect(description).toMatch(/^.{10,128}$/u);
      }
    }
  });

  test('asks for nothing but to know who speaks, and to write to who wants to go on alone', () => {
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
    expect(manifest).not.toHaveProperty('devicePermissions');
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

  test('names the token service and the app of the sign-in only where people sign in (S-29)', async () => {
    expect(manifest).not.toHaveProperty('webApplicationInfo');
    const signingIn = buildManifest({ appId, botDomain, signInAppId });
    expect(signingIn.validDomains).toEqual([botDomain, 'token.botframework.com']);
    expect(signingIn.webApplicationInfo).toEqual({
      id: signInAppId,
      resource: `api://botid-${signInAppId}`,
    });
    await expect(validateManifest(signingIn)).resolves.toBeUndefined();
  });

  test('is of a bot that answers (S-31) and is no custom engine agent (S-32)', () => {
    expect(manifest.bots?.map((bot) => bot.isNotificationOnly)).toEqual([false]);
    expect(manifest).not.toHaveProperty('copilotAgents');
  });
});

describe('in each language that the bot speaks', () => {
  const cases = languages.map((text) => [text.languageName, text] as const);

  test.each(cases)('the manifest has its texts: %s (S-30)', (_, { language, botName }) => {
    const { defaultLanguageTag, additionalLanguages = [] } = manifest.localizationInfo ?? {};
    expect([defaultLanguageTag, ...additionalLanguages.map((each) => each.languageTag)]).toContain(
      language,
    );
    expect(textAt('name.short', language)).toBe(botName);
  });

  test.each(cases)('each command works when it is typed exactly: %s (S-4, S-30)', (_, text) => {
    const alone: Command[] = [
      ...(['help', 'status', 'back', 'report', 'startOver'] as const),
      ...(['language', 'deleteMyData'] as const),
    ];
    expect(commandsOf(0, text)).toEqual(alone);
    expect(commandsOf(1, text)).toEqual(alone.toSpliced(5, 0, 'inPrivate'));
  });

  test.each(cases)('each prompt starts at the cause it tells of: %s (S-4)', (_, text) => {
    const causes: CauseId[][] = [
      ['unknown-sender'],
      ['email-not-synchronized'],
      ['reply-to-tracked-email'],
    ];
    for (const list of [0, 1]) {
      const prompts = entriesOf(list, text).filter(({ prompt }) => prompt !== undefined);
      expect(prompts.map(({ prompt = '' }) => recognizeProblem(prompt).causes)).toEqual(causes);
      // Older clients send the title instead.
      expect(prompts.map(({ title }) => recognizeProblem(title).causes)).toEqual(causes);
    }
  });
});

describe('a language file', () => {
  test('is there for each language that the manifest names, with other texts in each (S-30)', () => {
    expect(Object.keys(translations)).toEqual(languageCodes.slice(1).map((code) => `${code}.json`));
    const described = languageCodes.map((tag) => textAt('description.full', tag));
    expect(new Set(described).size).toBe(languageCodes.length);
    for (const text of described) expect(text).toContain('Dynamics 365 Customer Service');
  });

  test('has short texts where the older clients cut: titles 32, descriptions 128 (S-30)', () => {
    const texts = Object.values(translations).flatMap((translation) => Object.entries(translation));
    const tooLong = texts.filter(([place, text]) => {
      const most = place.endsWith('.title') ? 32 : place.endsWith('].description') ? 128 : 4_000;
      return text.length > most;
    });
    expect(texts.length).toBeGreaterThan(4 * 40);
    expect(tooLong).toEqual([]);
  });

  test('is refused where it lacks a text, has one too many, or one that is too long (S-30)', async () => {
    const whole = translations['de.json'] ?? {};
    const { 'bots[0].commandLists[1].commands[10].title': _, ...lacking } = whole;
    await expect(checkTranslation('de.json', lacking, manifest)).rejects.toThrow(
      'de.json:\n  lacks bots[0].commandLists[1].commands[10].title',
    );
    const more = { ...whole, 'bots[0].commandLists[1].commands[11].title': 'Mehr' };
    await expect(checkTranslation('de.json', more, manifest)).rejects.toThrow(
      'has bots[0].commandLists[1].commands[11].title, which manifest.json doesn',
    );
    const long = { ...whole, 'description.short': 'x'.repeat(81) };
    await expect(checkTranslation('de.json', long, manifest)).rejects.toThrow(
      '/description.short must NOT have more than 80 characters',
    );
    const other = { ...whole, 'developer.name': 'Contoso' };
    await expect(checkTranslation('de.json', other, manifest)).rejects.toThrow('additional');
  });

  test('that isn’t there ends in a sentence', async () => {
    const additionalLanguages = [{ languageTag: 'nl', file: 'nl.json' }];
    const localizationInfo = { defaultLanguageTag: 'en', additionalLanguages };
    await expect(readTranslations({ ...manifest, localizationInfo })).rejects.toThrow(
      'nl.json, which manifest.json names',
    );
  });
});

describe('the Azure deployment', () => {
  const bicep = readFileSync(new URL('../../manifest/azure.bicep', import.meta.url), 'utf8');
  const settings = Object.fromEntries(
    [...bicep.matchAll(/\{ name: '(?<name>\w+)', value: (?<value>.+) \}/g)].map(
      ({ groups: { name = '', value = '' } = {} }) => [name, valueOf(value, bicep)],
    ),
  );

  test('gives the bot settings that it starts with, as a bot that has no password', () => {
    const { auth, isLocal, storageUrl } = readConfig(settings);
    expect(auth).toEqual({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: appId,
    });
    expect(isLocal).toBe(false);
    expect(storageUrl).toMatch(/^sqlite:file:\/home\//);
    expect(Object.values(settings).join()).not.toMatch(/secret|password/i);
    expect(bicep).not.toMatch(/listKeys/i);
  });

  test('keeps the one secret, that of the sign-in, where only its connection reads it', () => {
    expect(bicep.match(/.*signInSecret.*/g)?.map((line) => line.trim())).toEqual([
      "param signInSecret string = ''",
      'clientSecret: signInSecret',
    ]);
    expect(bicep).toContain("@secure()\nparam signInSecret string = ''");
  });

  test('lets people sign in through the connection that the bot is told of', () => {
    const { inspector } = readConfig({
      ...settings,
      DATAVERSE_URL: 'https://contoso.crm4.dynamics.com',
      OAUTH_CONNECTION: 'dataverse',
    });
    expect(inspector).toMatchObject({ connection: 'dataverse' });
    expect(bicep).toContain("scopes: '${dataverseUrl}/user_impersonation'");
    expect(bicep).toContain("value: 'api://botid-${signInAppId}'");
  });

  test('keeps conversations in a file of the kind that it names', async () => {
    const url = readConfig(settings).storageUrl.replace('file:/home/', 'file:');
    const opener = new URL('../../src/storage/openStorage.ts', import.meta.url);
    const log = new URL('../../src/log.ts', import.meta.url);
    const { stdout } = await run([
      '--input-type=module',
      '--eval',
      `import { openStorage } from ${JSON.stringify(opener.href)};
       import { log } from ${JSON.stringify(log.href)};
       const storage = await openStorage(${JSON.stringify(url)}, log);
       const isWritten = await storage.write('key', 'value', undefined);
       await storage.close();
       process.stdout.write(String(isWritten));`,
    ]);
    expect(stdout).toBe('true');
    expect(await readdir(folder)).toContain('troubleshooter.sqlite');
  });

  test('leads to the routes that the bot has, and runs the Node that it needs', () => {
    expect(bicep).toContain("/api/messages'");
    expect(bicep).toContain("healthCheckPath: '/healthz'");
    expect(bicep).toContain("appCommandLine: 'npm start'");
    expect(bicep).toContain(`linuxFxVersion: 'NODE|${product.engines.node.slice(2)}-lts'`);
  });
});

describe('the table of rules', () => {
  const page = readFileSync(new URL('../../manifest/README.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (?<rule>[SP]-\d+) .*\| (?<held>\S.*) \|$/gm)];

  test('says of each rule what holds the bot to it', () => {
    const rules = rows.map(({ groups }) => groups?.rule);
    expect(rules).toEqual([...numbers('S', 34), ...numbers('P', 25)]);
  });

  test('names tests that there are', () => {
    const named = [...page.matchAll(/`(?:test\/(?<path>[\w./]+)|\*(?<part>\.\w+)?)`/g)].map(
      ({ groups: { path, part = '.journey' } = {} }) =>
        path ?? `conversation/${part.slice(1)}.test.ts`,
    );
    expect(named.length).toBeGreaterThan(50);
    const tests = new URL('..', import.meta.url);
    expect(named.filter((path) => !existsSync(new URL(path, tests)))).toEqual([]);
  });
});

describe('the package', () => {
  test('holds manifest, language files and two icons at the root, nothing else (S-26)', () => {
    const { color, outline } = manifest.icons;
    const languageFiles = manifest.localizationInfo?.additionalLanguages?.map((each) => each.file);
    expect(Object.keys(files)).toEqual(['manifest.json', ...(languageFiles ?? []), color, outline]);
    for (const name of languageFiles ?? []) {
      expect(JSON.parse(strFromU8(file(name)))).toEqual(translations[name]);
    }
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
    expect(() => packageFiles(manifest, { color: outline, outline }, {})).toThrow(
      'color.png is 32x32; Teams wants a PNG of 192x192 pixels.',
    );
    expect(() => packageFiles(manifest, { color, outline: zip }, {})).toThrow(
      'outline.png is not a PNG; Teams wants a PNG of 32x32 pixels.',
    );
  });
});

function runPackage(cwd: string, env: Record<string, string>) {
  const clean = {
    ...process.env,
    MicrosoftAppId: undefined,
    BOT_DOMAIN: undefined,
    SIGN_IN_APP_ID: undefined,
  };
  return promisify(execFile)(process.execPath, [script], { cwd, env: { ...clean, ...env } });
}

const run = (args: string[]) => promisify(execFile)(process.execPath, args, { cwd: folder });

/** A text of the manifest in a language, by its place. */
function textAt(place: string, language: string): string | undefined {
  const { additionalLanguages = [] } = manifest.localizationInfo ?? {};
  const translated = additionalLanguages.find(({ languageTag }) => languageTag === language);
  if (translated) return translations[translated.file]?.[place];
  const keys = place.split(/[.[\]]+/);
  return keys.reduce<unknown>((at, key) => Object(at)[key], manifest) as string | undefined;
}

/** The commands and prompts of a list, in a language. */
function entriesOf(list: number, { language }: Text): { title: string; prompt?: string }[] {
  const commands = manifest.bots?.[0]?.commandLists?.[list]?.commands ?? [];
  return commands.map((_, index) => {
    const place = `bots[0].commandLists[${list}].commands[${index}]`;
    const prompt = textAt(`${place}.prompt`, language);
    return { title: textAt(`${place}.title`, language) ?? '', ...(prompt && { prompt }) };
  });
}

/** What the bot takes the titles of a list's commands for. */
function commandsOf(list: number, text: Text): (Command | undefined)[] {
  const isShared = list === 1;
  return entriesOf(list, text)
    .filter(({ prompt }) => prompt === undefined)
    .map(({ title }) => {
      const view = viewOf(newDiagnosis, isShared);
      const intent = intentOfText(title, { show: 'opening' }, view, text);
      return intent.kind === 'command' ? intent.command : undefined;
    });
}

/** What a value in the Bicep file comes to: a literal, a parameter's default, or some GUID. */
function valueOf(value: string, bicep: string): string {
  const literal = /^'(?<text>.*)'$/.exec(value)?.groups?.text;
  if (literal !== undefined) return literal;
  const parameter = new RegExp(`^param ${value} string = '(?<text>.*)'$`, 'm').exec(bicep);
  return parameter?.groups?.text ?? appId;
}

/** The rules of one letter: `S-1`, `S-2` and so on. */
const numbers = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}-${index + 1}`);

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
