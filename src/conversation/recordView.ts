import type { InspectionScope } from '../../dialogs/inspection.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import type { ConversationRecord } from './record.ts';

/** Where a conversation is seen: who reads along, and where the bot can look for itself. */
export interface Surroundings {
  /** Whether it is a group chat or a channel. */
  readonly isShared: boolean;
  /** None where nothing can be looked up. */
  readonly organizations: InspectionScope['organizations'];
  /** What a record is called that the last inspection saw; see `InspectionScope`. */
  readonly nameOf?: InspectionScope['nameOf'];
}

/** What a card needs to know of a record. */
export function recordView(
  { diagnosis, sought }: ConversationRecord,
  { isShared, organizations, nameOf }: Surroundings,
): View {
  const inspectionScope = organizations.length > 0 ? { organizations, sought, nameOf } : undefined;
  return viewOf(diagnosis, isShared, inspectionScope);
}
