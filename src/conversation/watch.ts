import type { Diagnosis } from '../../dialogs/diagnosis.ts';
import { viewOf } from '../../dialogs/view.ts';
import { longestInspection } from './inspectionLimits.ts';
import type { InspectionResult } from './inspectionResult.ts';
import { withInspection } from './looked.ts';
import type { ConversationRecord } from './record.ts';
import type { Setting } from './setting.ts';

const minute = 60_000;

/** When the bot looks by itself for the case, after it heard that the fix is made. */
const delays = [0, 2 * minute, 10 * minute, 30 * minute];

/** How long one instance has a due look to itself, in ms. */
const lease = longestInspection + 15_000;

/** Whether the record still waits for its case. */
const waits = (diagnosis: Diagnosis): boolean =>
  ['proving', 'waitingForCase'].includes(viewOf(diagnosis).step);

/**
 * The looks of a conversation after something was said: they begin with the fix, and end with a
 * click, or with whatever leads away from the question whether there is a case.
 * @param isEnded whether what was said ends them
 * @param mayBegin whether there is an organization to look in, and an email to look for
 */
export function watchAfter(
  { diagnosis: before, watch }: ConversationRecord,
  after: Diagnosis,
  { isEnded, mayBegin, now }: { isEnded: boolean; mayBegin: boolean; now: number },
): ConversationRecord['watch'] {
  if (!waits(after)) return undefined;
  const isFixed =
    after.answers.length > before.answers.length && after.answers.at(-1)?.event.type === 'fix.done';
  if (isFixed) return mayBegin ? { due: delays.map((delay) => now + delay) } : undefined;
  return isEnded ? undefined : watch;
}

/**
 * The record with its due look taken by one instance, so that no other one looks too.
 * @returns undefined if nothing is due, or another instance has it
 */
export function claimed(
  record: ConversationRecord,
  by: string,
  now: number,
): ConversationRecord | undefined {
  const { watch } = record;
  if (!watch || (watch.due[0] ?? Infinity) > now) return undefined;
  const { taken } = watch;
  // Of another machine's clock, which may be ahead, but not by more than a whole lease.
  const isTaken = taken && taken.until > now && taken.until <= now + 2 * lease;
  if (isTaken && taken.by !== by) return undefined;
  return { ...record, watch: { ...watch, taken: { by, until: now + lease } } };
}

/** What a look by itself makes of its conversation. */
export interface Watched {
  readonly record: ConversationRecord;
  readonly isCase: boolean;
}

/** The record after a look by itself; undefined if nobody waits for that look any more. */
export function watched(
  record: ConversationRecord,
  due: number,
  result: InspectionResult,
  setting: Setting,
): Watched | undefined {
  const { watch, ...rest } = record;
  if (watch?.due[0] !== due) return undefined;
  if (result.kind === 'inspection' && result.inspection.outcome === 'case-exists') {
    const found = withInspection(rest, result, setting);
    const screen = { show: 'step' } as const;
    return {
      record: { ...found, revision: record.revision + 1, screen, replied: false },
      isCase: true,
    };
  }
  const isBarred = result.kind === 'failed' && barring.has(result.why);
  const left = isBarred ? [] : watch.due.filter((each) => each > setting.now);
  return {
    record: {
      ...rest,
      watch: {
        due: left,
        seen: result.kind === 'inspection' ? setting.now : watch.seen,
        ...(result.kind === 'failed' && { failed: result.why }),
      },
    },
    isCase: false,
  };
}

/** With these a later look comes to nothing too. */
const barring: ReadonlySet<string> = new Set(['notAllowed', 'signInNeeded', 'noOrganisation']);
