import type { LanguageWords } from '../languageWords.ts';
import { phrasings } from './phrasings.ts';

/** What people and failure messages say in Spanish. */
export const es: LanguageWords = {
  phrasings,
  secret: { names: ['contraseña'], verbs: ['es'] },
  failureMarks: ['falló', 'fallido', 'no válido', 'no válida', 'denegado'],
};
