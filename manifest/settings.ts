import { PackageError } from './packageError.ts';

/** What the package is made for. */
export interface PackageSettings {
  /** The registration of the bot. */
  appId: string;
  /** The host it answers on, if it has pages. */
  botDomain?: string;
  /** The app registration through which people sign in, if they do. */
  signInAppId?: string;
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
  const signInAppId = env['SIGN_IN_APP_ID']?.trim().toLowerCase() ?? '';
  const faults = [
    appIdFault(appId),
    botDomainFault(botDomain),
    signInAppIdFault(signInAppId, appId),
  ].filter((fault) => fault !== '');
  if (faults.length > 0) throw new PackageError(faults.join('\n\n'));
  return {
    appId,
    ...(botDomain !== '' && { botDomain }),
    ...(signInAppId !== '' && { signInAppId }),
  };
}

const isId = (text: string) => guid.test(text) && !emptyGuid.test(text);

function appIdFault(appId: string): string {
  if (isId(appId)) return '';
  return [
    // Not quoted: a password put here by mistake must not end up in a build log.
    appId === '' ? 'MicrosoftAppId is not set.' : 'MicrosoftAppId is not the GUID of an app.',
    "It is the Microsoft App ID on the Configuration page of the bot's Azure Bot resource, a GUID.",
    'Set it and try again:',
    '  bash:        MicrosoftAppId=<app id> npm run package',
    "  PowerShell:  $env:MicrosoftAppId = '<app id>'; npm run package",
  ].join('\n');
}

function signInAppIdFault(signInAppId: string, appId: string): string {
  if (signInAppId === '' || (isId(signInAppId) && signInAppId !== appId)) return '';
  return [
    signInAppId === appId
      ? 'SIGN_IN_APP_ID is the app of the bot itself.'
      : 'SIGN_IN_APP_ID is not the GUID of an app.',
    'It is the Application (client) ID of a registration of its own, through which people sign in.',
    'It may also be left unset: then nobody signs in.',
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
