/**
 * Why an email isn't converted to a case, in the order in which the causes are examined.
 * The ids are a contract: they are stored, shown by tools and named in measurements.
 * Source: the article's causes 1 to 6, then what its 2025 version adds.
 */
export const causes = [
  'email-not-synchronized',
  'no-queue-item',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'bcc-only',
  'reply-to-tracked-email',
  'contact-not-created',
  'no-active-rule',
  'rule-disconnected',
] as const;

export type CauseId = (typeof causes)[number];

/** One thing for each of the causes. */
export const perCause = <T>(of: (cause: CauseId) => T): Record<CauseId, T> =>
  Object.fromEntries(causes.map((cause) => [cause, of(cause)])) as Record<CauseId, T>;
