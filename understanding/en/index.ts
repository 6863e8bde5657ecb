import type { LanguageWords } from '../languageWords.ts';
import { emailWords } from './emailWords.ts';
import { phrasings } from './phrasings.ts';
import { utterances } from './utterances.ts';

/** What people and failure messages say in English. */
export const en: LanguageWords = {
  phrasings,
  utterances,
  emailWords,
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
