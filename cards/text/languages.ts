import { en } from './en.ts';
import type { Text } from './text.ts';

/** Every language the bot speaks. */
export const languages: readonly [Text, ...Text[]] = [en];

/** The words for a client's locale, such as `de-AT`; English where it names no known language. */
export function textFor(locale: string | undefined): Text {
  const [language] = locale?.toLowerCase().split(/[-_]/) ?? [];
  return languages.find((text) => text.language === language) ?? languages[0];
}
