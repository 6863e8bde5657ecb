import { answered } from '../../dialogs/diagnosis.ts';
import { lookAt, moved, type LookEvent, type LookMove } from '../../dialogs/look.ts';
import { endOf } from './due.ts';
import type { InspectionResult } from './inspectionResult.ts';
import type { ConversationRecord } from './record.ts';
import { givenIn, type Setting } from './setting.ts';

/** What a look's result makes of the conversation that waited for it. */
export interface Looked extends Pick<LookMove, 'actions'> {
  readonly record: ConversationRecord;
}

/** The record with what came of its look; undefined if nobody waits for that any more. */
export function looked(
  record: ConversationRecord,
  result: InspectionResult,
  setting: Setting,
): Looked | undefined {
  const { screen, actions } = moved(lookAt(record.screen), eventOf(result)) ?? {};
  if (!screen || !actions) return undefined;
  const next = { ...record, screen, revision: record.revision + 1, replied: false };
  return {
    record: result.kind === 'inspection' ? withInspection(next, result, setting) : next,
    actions,
  };
}

function eventOf(result: InspectionResult): LookEvent {
  switch (result.kind) {
    case 'inspection':
      return { type: 'inspection.made' };
    case 'several':
      return { type: 'emails.found', emails: result.emails };
    case 'failed':
      return { type: 'look.failed', why: result.why, minutes: result.minutes };
  }
}

/** The record with what an organization showed; its email is sought by its id from now on. */
export function withInspection(
  record: ConversationRecord,
  { inspection, activityId }: Extract<InspectionResult, { kind: 'inspection' }>,
  setting: Setting,
): ConversationRecord {
  const event = { type: 'organisation.checked', lookup: inspection } as const;
  const diagnosis = answered(record.diagnosis, event, givenIn(setting)) ?? record.diagnosis;
  const sought = record.sought && activityId ? { ...record.sought, activityId } : record.sought;
  const soughtUntil = sought && endOf(diagnosis, record.soughtUntil, setting.now);
  return { ...record, diagnosis, ...(sought && { sought, soughtUntil }) };
}
