import type { LanguageCode } from '../../../dialogs/languageCodes.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Statement } from './statement.ts';

/** What people might write, in each language that the bot understands. */
export const statements: Readonly<Record<LanguageCode, readonly Statement[]>> = {
  en,
  de,
  fr,
  es,
  ja,
};
