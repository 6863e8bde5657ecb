import { isSafeUrl, parseWebAddress } from '../webAddress.ts';

/**
 * Whether an entry can stand in the list of allowed service URLs: an origin or `https://*.name`.
 * Without encryption an entry must lie on this machine.
 */
export function isServiceUrlPattern(pattern: string): boolean {
  if (pattern.includes('*')) return /^https:\/\/\*(\.[a-z\d-]+){2,}$/.test(pattern);
  return parseWebAddress(pattern)?.origin === pattern && isSafeUrl(pattern);
}

/** Below these anybody can get a name of their own: hosting, tunnels and the like. */
const registries: readonly string[] = [
  'azure-api.net',
  'azurecontainerapps.io',
  'azureedge.net',
  'azurefd.net',
  'azurestaticapps.net',
  'azurewebsites.net',
  'azurewebsites.us',
  'cloudapp.azure.com',
  'cloudapp.net',
  'core.windows.net',
  'devtunnels.ms',
  'github.io',
  'herokuapp.com',
  'loca.lt',
  'netlify.app',
  'ngrok-free.app',
  'ngrok-free.dev',
  'ngrok.app',
  'ngrok.dev',
  'ngrok.io',
  'pages.dev',
  'trafficmanager.net',
  'trycloudflare.com',
  'usgovtrafficmanager.net',
  'vercel.app',
  'workers.dev',
];

/** Whether anybody could get a host that fits a pattern. */
export function isOpenToAll(pattern: string): boolean {
  const [, name] = pattern.split('://*');
  return registries.some((registry) => name?.endsWith(`.${registry}`));
}

/** Whether the bot may send to a service URL, its token included. */
export function isAllowedServiceUrl(serviceUrl: string, patterns: readonly string[]): boolean {
  const url = parseWebAddress(serviceUrl);
  return url !== undefined && patterns.some((pattern) => fits(url, pattern));
}

/** Only case and slashes at the end may differ between two spellings of one service URL. */
export const isSameServiceUrl = (one: string, other: string): boolean =>
  folded(one) === folded(other);

const folded = (url: string): string => url.toLowerCase().replace(/\/+$/, '');

function fits({ origin, protocol, port, hostname }: URL, pattern: string): boolean {
  const [, name] = pattern.split('://*');
  if (!name) return origin === pattern;
  return protocol === 'https:' && port === '' && hostname.endsWith(name);
}
