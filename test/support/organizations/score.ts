import type { CauseId } from '../../../dialogs/causes.ts';
import type { Fault } from '../noise/measure.ts';
import type { Generated } from './generate.ts';

/** How a verdict on a cause holds against what was put into the organization. */
export function faultOf(
  { truth, hidden }: Generated,
  cause: CauseId,
  verdict: string,
): Fault | undefined {
  const isTrue = truth.causes.includes(cause);
  if (verdict === 'ruled-out') return isTrue ? 'wronglyRuledOut' : undefined;
  if (verdict === 'found') {
    if (isTrue) return 'right';
    return hidden.length > 0 && truth.tolerated.includes(cause) ? undefined : 'wrong';
  }
  if (!isTrue) return undefined;
  const isHidden = truth.shownBy[cause]?.some((set) => hidden.includes(set)) ?? false;
  return isHidden || truth.undecided.includes(cause) ? 'undecided' : 'missed';
}
