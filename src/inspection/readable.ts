import type { Organization, Reading, Unread } from '../dataverse/query.ts';

/** None of the first tables could be read, so there is nothing to judge by. */
export class NothingReadable extends Error {
  override readonly name = 'NothingReadable';
  readonly reason: Unread['reason'];

  constructor(reason: Unread['reason']) {
    super(`No table could be read (${reason}).`);
    this.reason = reason;
  }
}

/**
 * An organization of which the first round must get at least one table to read.
 * Its `read` throws NothingReadable otherwise.
 */
export function mustBeReadable(organization: Organization): Organization {
  let hasAnswered = false;
  return {
    url: organization.url,
    call: (call) => organization.call(call),
    async read(queries) {
      const readings = await organization.read(queries);
      hasAnswered ||= readings.some((reading) => 'rows' in reading);
      if (!hasAnswered) throw new NothingReadable(reasonOf(readings));
      return readings;
    },
  };
}

/** The account's lack of rights explains more than what is missing or down beside it. */
function reasonOf(readings: readonly Reading[]): Unread['reason'] {
  const reasons = readings.map((reading) => ('reason' in reading ? reading.reason : undefined));
  return (
    (['forbidden', 'unavailable'] as const).find((reason) => reasons.includes(reason)) ?? 'missing'
  );
}
