import type { CauseId } from '../../../dialogs/causes.ts';
import type { World } from './world.ts';

const stopping = [
  'no-queue-item',
  'bcc-only',
  'reply-to-tracked-email',
  'no-active-rule',
  'unknown-sender',
  'rule-failed',
  'address-mismatch',
  'contact-not-created',
  'rule-disconnected',
] as const satisfies readonly CauseId[];

/** A cause that stops an email which is there. */
export type Stopping = (typeof stopping)[number];

/** Which don't come together, by the way of an email (E.3, C.4). */
const excludes: Readonly<Record<Stopping, readonly Stopping[]>> = {
  'no-queue-item': [
    'bcc-only',
    'reply-to-tracked-email',
    'address-mismatch',
    'contact-not-created',
  ],
  'bcc-only': ['address-mismatch', 'contact-not-created'],
  'reply-to-tracked-email': ['address-mismatch', 'contact-not-created'],
  'no-active-rule': [
    'unknown-sender',
    'rule-failed',
    'address-mismatch',
    'contact-not-created',
    'rule-disconnected',
  ],
  'unknown-sender': ['contact-not-created', 'address-mismatch'],
  'rule-failed': ['rule-disconnected'],
  'address-mismatch': stopping.filter((cause) => cause !== 'rule-failed'),
  'contact-not-created': stopping.filter((cause) => cause !== 'rule-failed'),
  'rule-disconnected': [],
};

const fits = (one: Stopping, other: Stopping) =>
  !excludes[one].includes(other) && !excludes[other].includes(one);

/** One to three causes that can come together. */
export function chooseCauses({ random }: World): ReadonlySet<Stopping> {
  const chosen: Stopping[] = [];
  for (let wanted = random.pick([1, 1, 1, 2, 2, 3]); wanted > 0; wanted -= 1) {
    const [first, ...more] = stopping.filter(
      (cause) => !chosen.includes(cause) && chosen.every((other) => fits(cause, other)),
    );
    if (first) chosen.push(random.pick([first, ...more]));
  }
  // Differing addresses are found by a failure that speaks of them, with the rule (C.4).
  return new Set(chosen.includes('address-mismatch') ? [...chosen, 'rule-failed'] : chosen);
}

/** Which cause the activity monitor, a job or a run tells of: one of them, or none. */
export function voiceOf(
  { random }: World,
  chosen: ReadonlySet<Stopping>,
  hasHistory: boolean,
): Stopping | undefined {
  if (chosen.has('contact-not-created')) return 'contact-not-created';
  if (chosen.has('address-mismatch')) return 'rule-failed';
  const [first, ...more] = (
    ['unknown-sender', 'rule-failed', 'rule-disconnected', 'reply-to-tracked-email'] as const
  ).filter((cause) => chosen.has(cause));
  return hasHistory && first && random.chance(0.6) ? random.pick([first, ...more]) : undefined;
}
