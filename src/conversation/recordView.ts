import type { InspectionScope } from '../../dialogs/inspection.ts';
import { viewOf, type SupportContact, type View, type Watch } from '../../dialogs/view.ts';
import type { ConversationRecord } from './record.ts';

/** Where a conversation is seen: who reads along, and where the bot can look for itself. */
export interface Surroundings {
  /** Whether it is a group chat or a channel. */
  readonly isShared: boolean;
  /** Whether the channel has groups, from which people can go on in private. */
  readonly hasGroups: boolean;
  /** Whom people can talk to. */
  readonly supportContact?: SupportContact | undefined;
  /** None where nothing can be looked up. */
  readonly organizations: InspectionScope['organizations'];
  /** What a record is called that the last inspection saw; see `InspectionScope`. */
  readonly nameOf?: InspectionScope['nameOf'];
}

/** What a card needs to know of a record. */
export function recordView(
  { diagnosis, sought, recognized, watch }: ConversationRecord,
  { isShared, hasGroups, supportContact, organizations, nameOf }: Surroundings,
): View {
  const inspectionScope = organizations.length > 0 ? { organizations, sought, nameOf } : undefined;
  return {
    ...viewOf(diagnosis, isShared, inspectionScope),
    hasGroups,
    ...(sought && { sought }),
    ...(recognized && { recognized }),
    ...(supportContact && { supportContact }),
    ...(watch && { watch: watchOf(watch) }),
  };
}

function watchOf({ due: [next], seen, failed }: NonNullable<ConversationRecord['watch']>): Watch {
  return {
    ...(next !== undefined && { next: new Date(next).toISOString() }),
    ...(seen !== undefined && { seen: new Date(seen).toISOString() }),
    ...(failed && { failed }),
  };
}
