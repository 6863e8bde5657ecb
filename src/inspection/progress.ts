import { usualReads } from '../conversation/inspectionLimits.ts';
import type { Organization } from '../dataverse/query.ts';

/** Reads of an organization that tell their progress and may be ended. */
export interface WithProgress extends Organization {
  /** Tells that nothing is left to read. */
  finish(): void;
}

/**
 * @param onProgress how many reads are answered of how many that are expected; neither goes down
 * @param ended its reason is what `read` throws then, and nobody is told of anything any more
 */
export function withProgress(
  organization: Organization,
  onProgress: (done: number, of: number) => void,
  ended: AbortSignal,
): WithProgress {
  let asked = 0;
  let answered = 0;
  const expected = () => Math.max(usualReads, asked);
  return {
    url: organization.url,
    async read(queries) {
      ended.throwIfAborted();
      asked += queries.length;
      // Each by itself, so that each tells when it is answered.
      const reads = queries.map(async (query) => {
        const readings = await organization.read([query]);
        answered += 1;
        if (!ended.aborted) onProgress(answered, expected());
        return readings;
      });
      return unless(
        ended,
        Promise.all(reads).then((readings) => readings.flat()),
      );
    },
    call(call) {
      ended.throwIfAborted();
      return unless(ended, organization.call(call));
    },
    finish: () => onProgress(expected(), expected()),
  };
}

/** @throws the signal's reason as soon as it is aborted; what was begun ends by itself */
async function unless<Result>(ended: AbortSignal, result: Promise<Result>): Promise<Result> {
  const { promise: end, reject } = Promise.withResolvers<never>();
  const stop = () => reject(ended.reason as Error);
  ended.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([end, result]);
  } finally {
    ended.removeEventListener('abort', stop);
  }
}
