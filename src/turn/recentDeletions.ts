import { BoundedMap } from '../boundedMap.ts';
import type { ConversationRecord } from '../conversation/record.ts';

/** Older deletions are forgotten; a second delivery comes within seconds. */
const remembered = 1_000;

interface Deletion {
  readonly activityId: string;
  readonly record: ConversationRecord;
}

/**
 * Which activity had a conversation deleted. Its record, which would know the activity when it is
 * delivered twice, is gone, and nothing of it may stay on disk.
 */
export class RecentDeletions {
  readonly #byKey = new BoundedMap<string, Deletion>(remembered);

  note(key: string, activityId: string | undefined, record: ConversationRecord): void {
    if (activityId) this.#byKey.set(key, { activityId, record });
  }

  /** What was shown when this very activity deleted the conversation; undefined otherwise. */
  saidTo(key: string, activityId: string | undefined): ConversationRecord | undefined {
    const deletion = this.#byKey.get(key);
    return deletion?.activityId === activityId ? deletion?.record : undefined;
  }
}
