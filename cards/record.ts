import type { Evidence, InspectionScope } from '../dialogs/inspection.ts';
import { logicalNames, type RecordSet } from './logicalNames.ts';
import { organizationOf } from './inspectionScope.ts';
import type { Text } from './text/text.ts';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const isKnown = (set: string): set is RecordSet => Object.hasOwn(logicalNames, set);

/** The link to what was seen: in Power Automate where it lives there, otherwise to its record. */
export function evidenceLink(
  { link, record }: Evidence,
  inspectionScope: InspectionScope | undefined,
  text: Text,
): string | undefined {
  const name = record && isKnown(record.set) ? text.inspection.records[record.set] : undefined;
  return link && name
    ? `[${name} – Power Automate](${link})`
    : recordLink(record, inspectionScope, text);
}

/** A link that says what it leads to and where; undefined for a record that can't be opened. */
export function recordLink(
  record: Evidence['record'],
  inspectionScope: InspectionScope | undefined,
  { inspection }: Text,
): string | undefined {
  const organization = inspectionScope && organizationOf(inspectionScope);
  if (!record || !organization || !isKnown(record.set) || !guid.test(record.id)) return undefined;
  const { set, id } = record;
  if (logicalNames[set] === undefined) return undefined;
  const url = `${organization.url}/main.aspx?pagetype=entityrecord&etn=${logicalNames[set]}&id=${id}`;
  return `[${inspection.records[set]} – Dynamics 365](${url})`;
}
