import type { Event } from './event.ts';
import { react } from './react.ts';
import { newRecord } from './record.ts';
import type { Setting } from './setting.ts';

/**
 * How far somebody has come in having their own conversation deleted, by what they said alone: that
 * must work too where nothing is kept any more, or nothing can be read.
 */
export function deletionIn(event: Event, setting: Setting): 'asked' | 'confirmed' | undefined {
  if (setting.isShared) return undefined;
  if (event.kind === 'dataDeletion') return 'confirmed';
  if (event.kind === 'click') {
    return event.click?.verb === 'data.deleted' ? 'confirmed' : undefined;
  }
  if (event.kind !== 'text') return undefined;
  const { screen } = react(newRecord(setting.now), event, setting).record;
  return screen.show === 'deletion' ? 'asked' : undefined;
}
