/**
 * What keeps an email from becoming a case and is none of the ten causes: features that take the
 * email by design, automation of one's own, background work that is off, a case that was made and
 * is gone. The ids are a contract, as those of the causes are.
 */
export const outsideCauses = [
  'case-merged-or-deleted',
  'background-work-off',
  'custom-automation',
  'email-resolution',
  'email-classification',
] as const;

export type OutsideId = (typeof outsideCauses)[number];
