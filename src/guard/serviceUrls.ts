/** Whether a host name stands for this machine. */
export const isLoopbackHost = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);

/** Whether an address lies on this machine. */
export function isLoopbackUrl(address: string): boolean {
  const url = parse(address);
  return url !== undefined && isLoopbackHost(url.hostname);
}

/** Whether nobody on the way can read or change what is exchanged with an address. */
export const isSafeUrl = (address: string): boolean =>
  parse(address)?.protocol === 'https:' || isLoopbackUrl(address);

/**
 * Whether an entry can stand in the list of allowed service URLs: an origin or `https://*.name`.
 * Without encryption an entry must lie on this machine.
 */
export function isServiceUrlPattern(pattern: string): boolean {
  if (pattern.includes('*')) return /^https:\/\/\*(\.[a-z\d-]+){2,}$/.test(pattern);
  return parse(pattern)?.origin === pattern && isSafeUrl(pattern);
}

/** Whether the bot may send to a service URL, its token included. */
export function isAllowedServiceUrl(serviceUrl: string, patterns: readonly string[]): boolean {
  const url = parse(serviceUrl);
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

/** An address of the web that names no user, whom a reader could take for the host. */
function parse(address: string): URL | undefined {
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && !url.username && !url.password ? url : undefined;
}
