/**
 * How long a server wants to be left alone, in ms, by its header `Retry-After` (RFC 9110, 10.2.3):
 * whole seconds, or a date that is still to come, in the one form that servers write today. Anything
 * else, such as two headers that may contradict each other, says nothing.
 * @param now in milliseconds of the Unix epoch
 */
export function readRetryAfter(
  header: string | readonly string[] | undefined,
  now: number,
): number | undefined {
  if (typeof header !== 'string') return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const date = new Date(header);
  // Written back, so that no half date, other time zone or 31 June counts.
  if (Number.isNaN(date.getTime()) || date.toUTCString() !== header) return undefined;
  return date.getTime() < now ? undefined : date.getTime() - now;
}
