import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { paragraph, title } from './elements.ts';
import type { InspectionFailure } from '../dialogs/inspectionFailures.ts';
import { inspectionScopeOf, organizationOf } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import type { Text } from './text/text.ts';

/** How far a look into the organization has come. */
export function checkingContent(
  { done, of }: { readonly done: number; readonly of: number },
  { inspectionScope }: View,
  { inspection }: Text,
): Content {
  const name = inspectionScope && organizationOf(inspectionScope)?.name;
  return {
    body: [
      title(inspection.checking.title(name && literal(name))),
      paragraph(inspection.checking.progress(done, of)),
      paragraph(inspection.checking.meanwhile),
    ],
  };
}

export const checkingButtons = ({ inspection }: Text): Button[] => [
  { verb: 'step.shown', title: inspection.goOnByHand },
  { verb: 'lookup.cancelled', title: inspection.checking.cancel },
];

/** A look that came to nothing: why, and how to go on. */
export const failedContent = (
  why: InspectionFailure,
  minutes: number | undefined,
  { inspection }: Text,
): Content => ({
  body: [
    title(inspection.failed.title),
    paragraph(inspection.failed.why[why]),
    ...(minutes === undefined ? [] : [paragraph(inspection.failed.wait(minutes))]),
    paragraph(inspection.failed.byHand),
  ],
});

export const failedButtons = (why: InspectionFailure, view: View, text: Text): Button[] => [
  ...(inspectionScopeOf(view) ? [otherWay(why, text)] : []),
  { verb: 'step.shown', title: text.inspection.goOnByHand },
];

/** Only the form tells which organization is meant. */
const otherWay = (why: InspectionFailure, { inspection }: Text): Button =>
  why === 'noOrganisation'
    ? { verb: 'lookup.changed', title: inspection.otherEmail, primary: true }
    : { verb: 'lookup.repeated', title: inspection.again, primary: true };
