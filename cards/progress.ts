import type { CardElement } from '@microsoft/teams.cards';
import { causes } from '../dialogs/causes.ts';
import type { Step } from '../dialogs/steps.ts';
import { isOutside, type SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import { paragraph, small } from './card.ts';
import type { Text } from './text/text.ts';

/** The questions that aren’t about one cause. */
export const betweenCauses: ReadonlySet<Step> = new Set([
  'comparingCase',
  'readingActivityMonitor',
  'comparingMessage',
  'lookingOutside',
]);

const causeLine = (cause: SuspectId, text: Text): string =>
  isOutside(cause)
    ? text.outside[cause].shortName
    : text.ui.causeHeading(causes.indexOf(cause) + 1, text.causes[cause].shortName);

/** How far the diagnosis is, in signs and in words, and which cause is looked at. */
export function progress({ verdicts, open, cause, step }: View, text: Text): CardElement[] {
  const signs = causes
    .map((id) => (open.includes(id) ? '○' : text.verdictSigns[verdicts[id].verdict]))
    .join(' ');
  const counted = text.ui.progress(open.length);
  const about = cause && !betweenCauses.has(step) ? [paragraph(causeLine(cause, text))] : [];
  return [
    {
      type: 'Container',
      style: 'emphasis',
      bleed: true,
      items: [...about, small(`${signs}  ${counted}`)],
    },
  ];
}
