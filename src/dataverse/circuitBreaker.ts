/** Keeps requests away from a server that is down, and finds out when it is back. */
export interface CircuitBreaker {
  /** Whether a request may be sent now. While the server is down, one in a while may: the probe. */
  allows(): boolean;
  succeeded(): void;
  failed(): void;
}

/**
 * @param failures how many of them in a row mean that the server is down
 * @param probeAfter milliseconds between two probes
 */
export function circuitBreaker(
  failures: number,
  probeAfter: number,
  now = () => performance.now(),
): CircuitBreaker {
  let inARow = 0;
  let nextProbe: number | undefined;
  return {
    allows() {
      if (nextProbe === undefined) return true;
      if (now() < nextProbe) return false;
      nextProbe = now() + probeAfter;
      return true;
    },
    succeeded() {
      inARow = 0;
      nextProbe = undefined;
    },
    failed() {
      inARow += 1;
      if (inARow >= failures) nextProbe = now() + probeAfter;
    },
  };
}
