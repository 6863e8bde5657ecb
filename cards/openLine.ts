import type { CardElement } from '@microsoft/teams.cards';
import type { Stop } from '../dialogs/facts.ts';
import type { SuspectId } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import { paragraph } from './elements.ts';
import { organizationOf } from './inspectionScope.ts';
import type { Place } from './place.ts';
import type { Text } from './text/text.ts';

/** The tables whose list a link opens in an organization. */
const tables: Readonly<Partial<Record<Place, string>>> = {
  email: 'email',
  queue: 'queue',
  rule: 'convertrule',
  mailbox: 'mailbox',
  contact: 'contact',
};

/** The admin centers, by the name that Microsoft gives each. */
const centers: Readonly<Partial<Record<Place, readonly [name: string, url: string]>>> = {
  mailbox: ['Power Platform', 'https://admin.powerplatform.microsoft.com/'],
  environment: ['Power Platform', 'https://admin.powerplatform.microsoft.com/'],
  flow: ['Power Automate', 'https://make.powerautomate.com/'],
  trace: ['Exchange', 'https://admin.exchange.microsoft.com/#/messagetrace'],
};

/** The place where each cause is fixed. */
const placeOf = {
  'email-not-synchronized': 'mailbox',
  'no-queue-item': 'queue',
  'unknown-sender': 'rule',
  'rule-failed': 'flow',
  'address-mismatch': 'contact',
  'bcc-only': 'queue',
  'reply-to-tracked-email': 'email',
  'contact-not-created': 'queue',
  'no-active-rule': 'rule',
  'rule-disconnected': 'rule',
  'case-merged-or-deleted': undefined,
  'background-work-off': 'environment',
  'custom-automation': 'flow',
  'email-resolution': undefined,
  'email-classification': 'rule',
} as const satisfies Record<SuspectId, Place | undefined>;

/** The place where the facts of a stop are seen: the activity monitor opens from the rules. */
export const placeOfStop = {
  email: 'email',
  'activity-monitor': 'rule',
  rule: 'rule',
  contact: 'contact',
  mailbox: 'mailbox',
} as const satisfies Record<Stop, Place>;

/** The link to where the cause is fixed, if its address is known. */
export const openLine = (cause: SuspectId, view: View, text: Text): CardElement[] =>
  openPlace(placeOf[cause], view, text);

/** The link to a place, if its address is known. */
export function openPlace(place: Place | undefined, view: View, text: Text): CardElement[] {
  const link = place && placeLink(place, view, text);
  return link ? [paragraph(link)] : [];
}

/** A link that says what it opens and where; undefined where no address is known. */
function placeLink(place: Place, { inspectionScope }: View, { ui }: Text): string | undefined {
  const organization = inspectionScope && organizationOf(inspectionScope);
  const table = tables[place];
  if (organization && table) {
    const url = `${organization.url}/main.aspx?pagetype=entitylist&etn=${table}`;
    return `[${ui.open[place]} – Dynamics 365](${url})`;
  }
  const [name, url] = centers[place] ?? [];
  return name && url ? `[${ui.open[place]} – ${name}](${url})` : undefined;
}
