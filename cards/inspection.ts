import type { CardElement } from '@microsoft/teams.cards';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { paragraph, title } from './card.ts';
import type { LookupFailure } from './inspectionFailures.ts';
import { lookingFrom, organizationOf } from './inspectionScope.ts';
import { literal } from './markdown.ts';
import type { Text } from './text/text.ts';

/** How far a look into the organization has come. */
export function checkingBody(
  { done, of }: { readonly done: number; readonly of: number },
  { looking }: View,
  { lookup }: Text,
): CardElement[] {
  const name = looking && organizationOf(looking)?.name;
  return [
    title(lookup.checking.title(name && literal(name))),
    paragraph(lookup.checking.progress(done, of)),
    paragraph(lookup.checking.meanwhile),
  ];
}

export const checkingButtons = ({ lookup }: Text): Button[] => [
  { verb: 'step.shown', title: lookup.goOnByHand },
  { verb: 'lookup.cancelled', title: lookup.checking.cancel },
];

/** A look that came to nothing: why, and how to go on. */
export const failedBody = (why: LookupFailure, { lookup }: Text): CardElement[] => [
  title(lookup.failed.title),
  paragraph(lookup.failed.why[why]),
  paragraph(lookup.failed.byHand),
];

export const failedButtons = (why: LookupFailure, view: View, text: Text): Button[] => [
  ...(lookingFrom(view) ? [otherWay(why, text)] : []),
  { verb: 'step.shown', title: text.lookup.goOnByHand },
];

/** Only the form tells which organization is meant. */
const otherWay = (why: LookupFailure, { lookup }: Text): Button =>
  why === 'noOrganisation'
    ? { verb: 'lookup.changed', title: lookup.otherEmail, primary: true }
    : { verb: 'lookup.repeated', title: lookup.again, primary: true };
