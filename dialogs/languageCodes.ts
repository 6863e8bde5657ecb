/**
 * The languages the bot speaks (BCP 47); the first is spoken where none is known. Whatever is
 * kept by language is kept by these codes, so that the compiler names what a new one lacks.
 */
export const languageCodes = ['en', 'de', 'fr', 'es', 'ja'] as const;

export type LanguageCode = (typeof languageCodes)[number];
