import type { LanguageWords } from '../languageWords.ts';
import { emailWords } from './emailWords.ts';
import { phrasings } from './phrasings.ts';
import { utterances } from './utterances.ts';

/** What people and failure messages say in Spanish. */
export const es: LanguageWords = {
  phrasings,
  utterances,
  emailWords,
  secret: { names: ['contraseña'], verbs: ['es'] },
  failureMarks: ['falló', 'fallido', 'no válido', 'no válida', 'denegado'],
};
