import { viewOf } from '../../dialogs/view.ts';
import type { Diagnosis } from '../../dialogs/diagnosis.ts';
import type { ConversationRecord } from './record.ts';

const minute = 60_000;

/** For so long a restart can be taken back, in ms. */
const undoTime = 10 * minute;

/** For so long what the person said of the email is kept after the end, in ms. */
const soughtTime = 24 * 60 * minute;

/** What a restart leaves to be brought back; undefined where there was nothing. */
export function restartOf(
  { diagnosis, sought }: ConversationRecord,
  now: number,
): ConversationRecord['restart'] {
  if (diagnosis.answers.length === 0 && !sought) return undefined;
  return { diagnosis, sought, until: now + undoTime };
}

/** When what was said of the email goes, once the diagnosis is over. */
export function endOf(
  diagnosis: Diagnosis,
  known: number | undefined,
  now: number,
): number | undefined {
  return viewOf(diagnosis).isOver ? (known ?? now + soughtTime) : undefined;
}

/** When something of a record is due next, in ms: to be looked at, or to be erased. */
export function nextDue({ watch, restart, sought, soughtUntil }: ConversationRecord): number {
  return Math.min(
    watch?.due[0] ?? Infinity,
    restart?.until ?? Infinity,
    (sought && soughtUntil) ?? Infinity,
  );
}

/** The record without what may not be kept any longer; the same one if all of it may. */
export function withoutExpired(record: ConversationRecord, now: number): ConversationRecord {
  const { restart, sought, soughtUntil, ...rest } = record;
  const isRestartOver = restart !== undefined && restart.until <= now;
  const isSoughtOver = soughtUntil !== undefined && soughtUntil <= now;
  if (!isRestartOver && !isSoughtOver) return record;
  return {
    ...rest,
    ...(!isRestartOver && { restart }),
    ...(!isSoughtOver && { sought, soughtUntil }),
  };
}
