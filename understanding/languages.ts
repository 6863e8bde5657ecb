import type { LanguageCode } from '../dialogs/languageCodes.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import type { LanguageWords } from './languageWords.ts';

/** The words of each language. */
export const byCode: Readonly<Record<LanguageCode, LanguageWords>> = { en, de, fr, es, ja };

/** Every language that is understood. */
export const languages: readonly LanguageWords[] = Object.values(byCode);
