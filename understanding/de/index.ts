import type { LanguageWords } from '../languageWords.ts';
import { phrasings } from './phrasings.ts';

/** What people and failure messages say in German. */
export const de: LanguageWords = {
  phrasings,
  secret: { names: ['passwort', 'kennwort'], verbs: ['ist', 'lautet'] },
  failureMarks: ['fehler', 'fehlgeschlagen', 'ungültig', 'verweigert'],
};
