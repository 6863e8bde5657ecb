import { causes, type CauseId } from './causes.ts';

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

/** What can be examined: one of the ten causes, or what lies outside them. */
export type SuspectId = CauseId | OutsideId;

export const suspects: readonly SuspectId[] = [...causes, ...outsideCauses];

export const isOutside = (id: SuspectId): id is OutsideId =>
  outsideCauses.some((outside) => outside === id);
