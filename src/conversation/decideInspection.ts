import type { Notice } from '../../cards/text/text.ts';
import type { InspectionScope, Sought } from '../../dialogs/inspection.ts';
import type { LookEvent } from '../../dialogs/look.ts';
import { longestInspection, usualReads } from './inspectionLimits.ts';
import { soughtSchema } from './inspectionSchema.ts';
import type { InspectionIntent } from './intent.ts';
import { card, step, type CardReply } from './reply.ts';
import type { Setting } from './setting.ts';

/** What happens to the look; its machine says what is shown then. */
export interface LookReply {
  readonly kind: 'look';
  readonly event: LookEvent;
  readonly notice?: Notice;
}

/** What is made of a wish to look into the organization. */
export interface InspectionDecision {
  readonly reply: CardReply | LookReply;
  /** What is looked for from now on. */
  readonly sought?: Sought;
}

/** Decides, without doing anything yet, what comes of a wish to look into the organization. */
export function decideInspection(
  intent: InspectionIntent,
  inspectionScope: InspectionScope | undefined,
  { isShared, now }: Setting,
): InspectionDecision {
  if (!inspectionScope || isShared) {
    return { reply: card(step, isShared ? 'inspectionInPrivate' : 'inspectionNotOffered') };
  }
  switch (intent.kind) {
    case 'inspection':
      return begin(intent.sought, now);
    case 'inspectionAgain':
      return begin(inspectionScope.sought ?? {}, now);
    case 'emailPicked':
      return begin({ ...inspectionScope.sought, activityId: intent.email }, now);
    case 'inspectionForm':
      return { reply: { kind: 'look', event: { type: 'form.opened' } } };
    case 'inspectionCancelled':
      return { reply: card(step, 'inspectionCancelled') };
    case 'overview':
      return { reply: { kind: 'look', event: { type: 'overview.opened' } } };
  }
}

function begin(wanted: Sought, now: number): InspectionDecision {
  const sought = soughtSchema.safeParse(wanted);
  if (sought.success) {
    const event = {
      type: 'look.requested',
      until: now + longestInspection,
      of: usualReads,
    } as const;
    return { sought: sought.data, reply: { kind: 'look', event } };
  }
  const { organisation: _, ...facts } = wanted;
  const isEmpty = Object.keys(facts).length === 0;
  const usable = soughtSchema.safeParse(usableOf(wanted, sought.error.issues));
  return {
    reply: {
      kind: 'look',
      event: { type: 'form.opened' },
      notice: isEmpty ? 'soughtNothing' : 'soughtUnusable',
    },
    // What can be used needn’t be typed again.
    ...(usable.success && { sought: usable.data }),
  };
}

function usableOf(wanted: Sought, issues: readonly { readonly path: readonly PropertyKey[] }[]) {
  const faulty = new Set(issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !faulty.has(key)));
}
