import type { Text } from './text/text.ts';

/** A day as the language writes it, or that language's words for an undated page. */
export function dated({ language, ui }: Text, date: string | undefined): string {
  return date ? formatFor(language).format(new Date(date)) : ui.undated;
}

/** A moment as the language writes it, in UTC: nobody knows the person's own time. */
export function timed({ language }: Text, moment: string): string {
  return `${formatFor(language, 'short').format(new Date(moment))} UTC`;
}

/** The time of a moment as the language writes it, in UTC. */
export const clock = ({ language }: Text, moment: string): string =>
  `${formatFor(language, 'short', null).format(new Date(moment))} UTC`;

/** Making a format costs more than all else that a card needs, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(
  language: string,
  timeStyle?: 'short',
  dateStyle: 'medium' | null = 'medium',
): Intl.DateTimeFormat {
  const key = `${language} ${timeStyle} ${dateStyle}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(dateStyle && { dateStyle }),
      ...(timeStyle && { timeStyle }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}
