import { readFileSync } from 'node:fs';
import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** One question of the guide: the cards that the measured bot sends at it. */
export interface Question {
  readonly submit: IAdaptiveCard;
  readonly execute: IAdaptiveCard;
}

/** The questions in the order of the bench's journey; after the last one it begins again. */
export const questions = JSON.parse(
  readFileSync(process.env.QUESTIONS ?? '', 'utf8'),
) as readonly Question[];

/** The question at a place in the journey, however often that went round. */
export function questionAt(place: number): Question {
  const question = questions[place % questions.length];
  if (!question) throw new Error('QUESTIONS names a file without questions.');
  return question;
}
