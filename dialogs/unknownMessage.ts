import type { Area } from './areas.ts';

/**
 * What is kept of a failure message that isn't known, for the report. Never its text: dumps hold
 * secrets and customers' addresses.
 */
export interface UnknownMessage {
  readonly area?: Area | undefined;
  /** Error codes, names of exceptions and of privileges that stand in it. */
  readonly marks: readonly string[];
}
