import type { LanguageWords } from '../languageWords.ts';
import { phrasings } from './phrasings.ts';

/** What people and failure messages say in French. */
export const fr: LanguageWords = {
  phrasings,
  secret: { names: ['mot de passe'], verbs: ['est'] },
  failureMarks: ['erreur', 'échec', 'échoué', 'refusé', 'non autorisé'],
};
