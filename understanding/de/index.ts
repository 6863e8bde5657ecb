import type { LanguageWords } from '../languageWords.ts';
import { emailWords } from './emailWords.ts';
import { phrasings } from './phrasings.ts';
import { utterances } from './utterances.ts';

/** What people and failure messages say in German. */
export const de: LanguageWords = {
  phrasings,
  utterances,
  emailWords,
  secret: { names: ['passwort', 'kennwort'], verbs: ['ist', 'lautet'] },
  failureMarks: ['fehler', 'fehlgeschlagen', 'ungültig', 'verweigert'],
};
