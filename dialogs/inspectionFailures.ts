/** Why a look into the organization came to nothing. */
export const inspectionFailures = [
  /** The organization didn't answer. */
  'unavailable',
  /** The account has asked too much, there or elsewhere, and is to wait. */
  'throttled',
  /** It answered too slowly. */
  'slow',
  /** The person may not look there. */
  'notAllowed',
  /** The sign-in has expired, or there was none. */
  'signInNeeded',
  /** The sign-in was refused or given up. */
  'notSignedIn',
  /** The bot was restarted while it looked. */
  'interrupted',
  /** It isn't known which organization to look in. */
  'noOrganisation',
] as const;

/** One of them. */
export type InspectionFailure = (typeof inspectionFailures)[number];
