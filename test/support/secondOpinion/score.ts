import type { CauseId } from '../../../dialogs/causes.ts';
import type { Fault } from '../noise/measure.ts';
import type { Drawn } from './draw.ts';

/** How a verdict on a cause holds against what is true of it. */
export function faultOf(
  { truths, shown }: Drawn,
  cause: CauseId,
  verdict: string,
): Fault | undefined {
  const { is } = truths[cause];
  if (is === 'free') return undefined;
  if (verdict === 'ruled-out' && is !== 'absent') return 'wronglyRuledOut';
  if (verdict === 'found' && is === 'acts') return 'right';
  if (verdict === 'found' && is !== 'open') return 'wrong';
  if (verdict === 'found' || is !== 'acts') return undefined;
  return shown.includes(cause) ? 'missed' : 'undecided';
}
