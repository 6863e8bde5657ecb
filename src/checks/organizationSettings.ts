import type { Evidence } from '../../dialogs/inspection.ts';
import { organizations } from './tables.ts';

/**
 * The settings of the organization that decide over incoming email; undefined where they couldn't
 * be read. A setting that isn't among the stored ones has its documented default.
 * Source: learn.microsoft.com/power-platform/admin/orgdborgsettings and
 * …/create-queue-items-from-synchronized-email-messages (2021-02-03).
 */
export interface OrganizationSettings {
  /** Whether queues need an approved email address. */
  readonly requiresApproval: boolean | undefined;
  /** Whether email between users of the organization is left out. */
  readonly ignoresInternal: boolean | undefined;
  /** Whether email from users to queues is taken nevertheless. */
  readonly takesInternalToQueues: boolean | undefined;
  /** Whether a queue whose mailbox synchronizes the email gets an item without being a recipient. */
  readonly itemForSynchronizingMailbox: boolean | undefined;
  /** Whether each queue among the recipients gets an item. */
  readonly itemsForRecipients: boolean | undefined;
  /** Whether an email that is tracked already gets an item for a further queue. */
  readonly itemsForTracked: boolean | undefined;
}

/** The settings in a row of the organization. */
export function settingsIn(row: unknown): OrganizationSettings {
  const parsed =
    typeof row === 'object' && row !== null
      ? organizations.parse(row as Readonly<Record<string, unknown>>)
      : undefined;
  // A null says that nothing is stored, so that all defaults hold.
  const xml = parsed?.stored === null ? '' : parsed?.stored;
  const stored = (key: string, byDefault: boolean | undefined): boolean | undefined => {
    if (xml === undefined) return undefined;
    const value = new RegExp(`<${key}>\\s*(true|false)\\s*</${key}>`, 'i').exec(xml)?.[1];
    return value === undefined ? byDefault : value.toLowerCase() === 'true';
  };
  return {
    // Nothing stored means the default: only approved queues.
    requiresApproval: parsed?.requiresApproval === null ? true : parsed?.requiresApproval,
    ignoresInternal: parsed?.ignoresInternal ?? undefined,
    takesInternalToQueues: stored('DoNotIgnoreInternalEmailToQueues', true),
    // Its default is false on one version of the page and true on another.
    itemForSynchronizingMailbox: stored('CreateQueueItemForSynchronizingMailbox', undefined),
    itemsForRecipients: stored('CreateQueueItemsForAcceptingQueueRecipients', true),
    itemsForTracked: stored('SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail', false),
  };
}

/** A setting of the organization as evidence; none where it couldn't be read. */
export const setting = (key: string, value: boolean | undefined): Evidence | undefined =>
  value === undefined
    ? undefined
    : { looked: 'setting', value: `${key} = ${value}`, column: 'organization.orgdborgsettings' };
