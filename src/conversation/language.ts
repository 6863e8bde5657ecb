import { textFor } from '../../cards/text/languages.ts';
import type { Text } from '../../cards/text/text.ts';
import type { ConversationRecord } from './record.ts';

/** The language that a client says, and whether several people read along. */
interface Heard {
  readonly locale?: string;
  readonly isShared: boolean;
}

/**
 * The record with the locale that counts from now on: what the client says, or what it said last.
 * Several people share one card, so there it stays the locale in which the conversation began.
 */
export function withLocale(
  record: ConversationRecord,
  { locale, isShared }: Heard,
): ConversationRecord {
  const counting = isShared ? (record.locale ?? locale) : (locale ?? record.locale);
  return counting ? { ...record, locale: counting } : record;
}

/** The words of a conversation: the language that was chosen comes before every locale. */
export function textOf({ language, locale }: ConversationRecord): Text {
  return textFor(language ?? locale);
}
