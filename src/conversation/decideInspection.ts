import type { Screen } from '../../cards/screen.ts';
import type { Looking, Sought } from '../../dialogs/inspection.ts';
import { longestLook, usualReads } from './inspectionLimits.ts';
import { soughtSchema } from './inspectionSchema.ts';
import type { LookupIntent } from './intent.ts';
import { card, step, type CardReply } from './reply.ts';
import type { Setting } from './setting.ts';

/** What is made of a wish to look into the organization. */
export interface LookupDecision {
  readonly reply: CardReply;
  /** What is looked for from now on. */
  readonly sought?: Sought;
}

/** Decides, without doing anything yet, what comes of a wish to look into the organization. */
export function decideLookup(
  intent: LookupIntent,
  looking: Looking | undefined,
  { isShared, now }: Setting,
): LookupDecision {
  if (!looking || isShared) {
    return { reply: card(step, isShared ? 'lookupInPrivate' : 'lookupNotOffered') };
  }
  switch (intent.kind) {
    case 'lookup':
      return begin(intent.sought, now);
    case 'lookupAgain':
      return begin(looking.sought ?? {}, now);
    case 'emailPicked':
      return begin({ ...looking.sought, activityId: intent.email }, now);
    case 'lookupForm':
      return { reply: card({ show: 'opening' }) };
    case 'lookupCancelled':
      return { reply: card(step, 'lookupCancelled') };
    case 'overview':
      return { reply: card({ show: 'overview' }) };
  }
}

function begin(wanted: Sought, now: number): LookupDecision {
  const sought = soughtSchema.safeParse(wanted);
  if (sought.success) {
    const until = now + longestLook;
    const screen: Screen = { show: 'checking', done: 0, of: usualReads, until };
    return { sought: sought.data, reply: { ...card(screen), looks: true } };
  }
  const { organisation: _, ...facts } = wanted;
  const isEmpty = Object.keys(facts).length === 0;
  const usable = soughtSchema.safeParse(usableOf(wanted, sought.error.issues));
  return {
    reply: card({ show: 'opening' }, isEmpty ? 'soughtNothing' : 'soughtUnusable'),
    // What can be used needn’t be typed again.
    ...(usable.success && { sought: usable.data }),
  };
}

function usableOf(wanted: Sought, issues: readonly { readonly path: readonly PropertyKey[] }[]) {
  const faulty = new Set(issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !faulty.has(key)));
}
