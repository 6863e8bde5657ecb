/**
 * The addresses of this machine: those on which the bot listens when it serves this machine only.
 * Others, such as 127.0.0.2, lie on it too, but nothing that belongs to the bot answers there.
 */
export const loopbackAddresses = ['127.0.0.1', '::1'] as const;

/** How they are written in an address, and the name that may stand for either. */
const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a host, as it stands in an address, is this machine. */
export const isLoopbackHost = (host: string): boolean => loopbackHosts.includes(host.toLowerCase());

/** Whether an address lies on this machine. */
export function isLoopbackUrl(address: string): boolean {
  const url = parseWebAddress(address);
  return url !== undefined && isLoopbackHost(url.hostname);
}

/** Whether nobody on the way can read or change what is exchanged with an address. */
export const isSafeUrl = (address: string): boolean =>
  parseWebAddress(address)?.protocol === 'https:' || isLoopbackUrl(address);

/** An address of the web that names no user, whom a reader could take for the host. */
export function parseWebAddress(address: string): URL | undefined {
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && !url.username && !url.password ? url : undefined;
}
