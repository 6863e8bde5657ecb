import { type LanguageCode, languageCodes } from '../../dialogs/languageCodes.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import type { Text } from './text.ts';

const byCode: Readonly<Record<LanguageCode, Text>> = { en, de, fr, es, ja };
const [first, ...others] = languageCodes;

/** Every language the bot speaks; the first is spoken where none is known. */
export const languages: readonly [Text, ...Text[]] = [
  byCode[first],
  ...others.map((code) => byCode[code]),
];

/** The words for a client's locale, such as `de-AT`; English where it names no known language. */
export function textFor(locale: string | undefined): Text {
  const [language] = locale?.toLowerCase().split(/[-_]/) ?? [];
  return languages.find((text) => text.language === language) ?? languages[0];
}
