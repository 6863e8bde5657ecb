import type { LanguageWords } from '../languageWords.ts';
import { emailWords } from './emailWords.ts';
import { phrasings } from './phrasings.ts';
import { utterances } from './utterances.ts';

/** What people and failure messages say in French. */
export const fr: LanguageWords = {
  phrasings,
  utterances,
  emailWords,
  secret: { names: ['mot de passe'], verbs: ['est'] },
  failureMarks: ['erreur', 'échec', 'échoué', 'refusé', 'non autorisé'],
};
