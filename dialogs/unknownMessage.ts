import type { Area } from './areas.ts';

/** What a mark may look like; whatever has another form isn't kept. */
export const markPattern = /^[\w.:-]{1,80}$/;

/** As many marks of a message as a report can hold. */
export const mostMarks = 8;

/**
 * What is kept of a failure message that isn't known, for the report. Never its text: dumps hold
 * secrets and customers' addresses.
 */
export interface UnknownMessage {
  readonly area?: Area | undefined;
  /** Error codes, names of exceptions and of privileges that stand in it. */
  readonly marks: readonly string[];
}
