import type { LanguageWords } from '../languageWords.ts';
import { phrasings } from './phrasings.ts';

/** What people and failure messages say in English. */
export const en: LanguageWords = {
  phrasings,
  secret: { names: ['password'], verbs: ['is'] },
  failureMarks: [
    'error',
    'errors',
    'exception',
    'fail',
    'fails',
    'failed',
    'failure',
    'denied',
    'invalid',
    'unable',
    'unauthorized',
    'forbidden',
    'timed out',
    'timeout',
    "couldn't",
    "can't",
    'cannot',
    'not found',
  ],
};
