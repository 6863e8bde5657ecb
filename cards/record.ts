import type { Evidence, InspectionScope } from '../dialogs/inspection.ts';
import { logicalNames, type RecordSet } from './logicalNames.ts';
import { organizationOf } from './inspectionScope.ts';
import type { Text } from './text/text.ts';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const isKnown = (set: string): set is RecordSet => Object.hasOwn(logicalNames, set);

/** A link that says what it leads to and where; undefined for a record that can't be opened. */
export function recordLink(
  record: Evidence['record'],
  inspectionScope: InspectionScope | undefined,
  { inspection }: Text,
): string | undefined {
  const organization = inspectionScope && organizationOf(inspectionScope);
  if (!record || !organization || !isKnown(record.set) || !guid.test(record.id)) return undefined;
  const { set, id } = record;
  const url = `${organization.url}/main.aspx?pagetype=entityrecord&etn=${logicalNames[set]}&id=${id}`;
  return `[${inspection.records[set]} – Dynamics 365](${url})`;
}
