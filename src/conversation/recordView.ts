import type { Looking } from '../../dialogs/inspection.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import type { ConversationRecord } from './record.ts';

/** Where a conversation is seen: who reads along, and where the bot can look for itself. */
export interface Surroundings {
  /** Whether it is a group chat or a channel. */
  readonly isShared: boolean;
  /** None where nothing can be looked up. */
  readonly organisations: Looking['organisations'];
}

/** What a card needs to know of a record. */
export function recordView(
  { diagnosis, sought }: ConversationRecord,
  { isShared, organisations }: Surroundings,
): View {
  const looking = organisations.length > 0 ? { organisations, sought } : undefined;
  return viewOf(diagnosis, isShared, looking);
}
