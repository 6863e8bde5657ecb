import { PackageError } from './packageError.ts';

/** What the package is made for: one bot registration and, if known, the host it answers on. */
export interface PackageSettings {
  appId: string;
  botDomain?: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const emptyGuid = /^[0-]+$/;
const hostName =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const tunnel = new RegExp(
  [
    'ngrok(-free)?\\.[a-z]+',
    'devtunnels\\.ms',
    'tunnels\\.api\\.visualstudio\\.com',
    'trycloudflare\\.com',
    'loca\\.lt',
    'localtunnel\\.me',
    'localhost\\.run',
    'lhr\\.life',
    'serveo\\.net',
  ]
    .map((host) => `(^|\\.)${host}$`)
    .join('|'),
);

/** Reads and checks the environment; what is wrong with it is told in one error. */
export function readSettings(env: NodeJS.ProcessEnv): PackageSettings {
  const appId = env['MicrosoftAppId']?.trim().toLowerCase() ?? '';
  const botDomain = env['BOT_DOMAIN']?.trim().toLowerCase() ?? '';
  const faults = [appIdFault(appId), botDomainFault(botDomain)].filter((fault) => fault !== '');
  if (faults.length > 0) throw new PackageError(faults.join('\n\n'));
  return botDomain === '' ? { appId } : { appId, botDomain };
}

function appIdFault(appId: string): string {
  if (guid.test(appId) && !emptyGuid.test(appId)) return '';
  return [
    // Not quoted: a password put here by mistake must not end up in a build log.
    appId === '' ? 'MicrosoftAppId is not set.' : 'MicrosoftAppId is not the GUID of an app.',
    "It is the Microsoft App ID on the Configuration page of the bot's Azure Bot resource, a GUID.",
    'Set it and try again:',
    '  bash:        MicrosoftAppId=<app id> npm run package',
    "  PowerShell:  $env:MicrosoftAppId = '<app id>'; npm run package",
  ].join('\n');
}

function botDomainFault(botDomain: string): string {
  if (botDomain === '') return '';
  if (!hostName.test(botDomain)) {
    return [
      `BOT_DOMAIN "${botDomain}" is not a bare host name.`,
      'Give the host only, such as bot.contoso.com: no https://, port, path, wildcard or address.',
      'It may also be left unset.',
    ].join('\n');
  }
  if (tunnel.test(botDomain)) {
    return [
      `BOT_DOMAIN "${botDomain}" belongs to a tunnel, and Teams validation refuses tunnels here.`,
      'Leave it unset while developing: only the messaging endpoint needs the address of a tunnel.',
    ].join('\n');
  }
  return '';
}
