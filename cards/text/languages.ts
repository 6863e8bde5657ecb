import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Text } from './text.ts';

/** Every language the bot speaks; the first is spoken where none is known. */
export const languages: readonly [Text, ...Text[]] = [en, de, fr, es, ja];

/** The words for a client's locale, such as `de-AT`; English where it names no known language. */
export function textFor(locale: string | undefined): Text {
  const [language] = locale?.toLowerCase().split(/[-_]/) ?? [];
  return languages.find((text) => text.language === language) ?? languages[0];
}
