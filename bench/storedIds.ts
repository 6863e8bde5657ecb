import { createHash } from 'node:crypto';

/** The id of a stored conversation, as random as those that Teams gives. */
export function storedConversationId(index: number): string {
  const hex = createHash('sha256').update(String(index)).digest('hex');
  const parts = [8, 12, 16, 20, 32].map((end, place, ends) => hex.slice(ends[place - 1] ?? 0, end));
  return `a:1${hex.slice(32)}_${parts.join('-')}`;
}
