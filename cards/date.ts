import type { Text } from './text/text.ts';

/** A day as the language writes it, or that language's words for an undated page. */
export function dated({ language, ui }: Text, date: string | undefined): string {
  if (!date) return ui.undated;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** A moment as the language writes it, in UTC: nobody knows the person's own time. */
export function timed({ language }: Text, moment: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(moment))} UTC`;
}
